package main

import (
	"container/heap"
	"errors"
	"fmt"
	"math"
	"os"
	"sort"
	"strings"
)

type Edge struct {
	to     int
	weight float64
}

type Graph struct {
	names []string
	index map[string]int
	adj   [][]Edge
}

func NewGraph() *Graph {
	return &Graph{index: map[string]int{}}
}

func (g *Graph) node(name string) int {
	if i, ok := g.index[name]; ok {
		return i
	}
	i := len(g.names)
	g.index[name] = i
	g.names = append(g.names, name)
	g.adj = append(g.adj, nil)
	return i
}

func (g *Graph) AddEdge(a, b string, w float64) {
	u, v := g.node(a), g.node(b)
	g.adj[u] = append(g.adj[u], Edge{v, w})
	g.adj[v] = append(g.adj[v], Edge{to: u, weight: w})
}

type state struct {
	node int
	dist float64
}
type queue []state

func (q queue) Len() int            { return len(q) }
func (q queue) Less(i, j int) bool  { return q[i].dist < q[j].dist }
func (q queue) Swap(i, j int)       { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x interface{}) { *q = append(*q, x.(state)) }
func (q *queue) Pop() interface{} {
	n := len(*q)
	x := (*q)[n-1]
	*q = (*q)[:n-1]
	return x
}

var ErrNoPath = errors.New("no path")

func (g *Graph) Shortest(from, to string) ([]string, float64, error) {
	src, ok := g.index[from]
	if !ok {
		return nil, 0, fmt.Errorf("unknown node %q", from)
	}
	dst, ok := g.index[to]
	if !ok {
		return nil, 0, fmt.Errorf("unknown node %q", to)
	}
	dist := make([]float64, len(g.names))
	prev := make([]int, len(g.names))
	for i := range dist {
		dist[i] = math.Inf(1)
		prev[i] = -1
	}
	dist[src] = 0
	q := &queue{{src, 0}}
	for q.Len() > 0 {
		s := heap.Pop(q).(state)
		if s.dist > dist[s.node] {
			continue
		}
		if s.node == dst {
			break
		}
		for _, e := range g.adj[s.node] {
			if d := s.dist + e.weight; d < dist[e.to] {
				dist[e.to] = d
				prev[e.to] = s.node
				heap.Push(q, state{e.to, d})
			}
		}
	}
	if math.IsInf(dist[dst], 1) {
		return nil, 0, fmt.Errorf("%s -> %s: %w", from, to, ErrNoPath)
	}
	var path []string
	for n := dst; n != -1; n = prev[n] {
		path = append([]string{g.names[n]}, path...)
	}
	return path, dist[dst], nil
}

func (g *Graph) BFS(start string, visit func(string, int) bool) {
	seen := make(map[int]bool)
	type entry struct{ node, depth int }
	q := []entry{{g.index[start], 0}}
	seen[g.index[start]] = true
	for len(q) > 0 {
		e := q[0]
		q = q[1:]
		if !visit(g.names[e.node], e.depth) {
			return
		}
		for _, n := range g.adj[e.node] {
			if !seen[n.to] {
				seen[n.to] = true
				q = append(q, entry{n.to, e.depth + 1})
			}
		}
	}
}

func main() {
	g := NewGraph()
	g.AddEdge("A", "B", 4)
	g.AddEdge("A", "C", 2)
	g.AddEdge("B", "C", 1)
	g.AddEdge("B", "D", 5)
	g.AddEdge("C", "D", 8)
	g.AddEdge("C", "E", 10.5)
	g.AddEdge("D", "E", 2)
	g.AddEdge("X", "Y", 1)
	for _, p := range [][2]string{{"A", "E"}, {"A", "X"}, {"A", "Q"}, {"E", "E"}} {
		path, d, err := g.Shortest(p[0], p[1])
		switch {
		case errors.Is(err, ErrNoPath):
			fmt.Println("none:", err)
		case err != nil:
			fmt.Println("error:", err)
		default:
			fmt.Printf("%-12s %6.2f\n", strings.Join(path, ">"), d)
		}
	}
	levels := map[int][]string{}
	g.BFS("A", func(n string, d int) bool {
		levels[d] = append(levels[d], n)
		return n != "E"
	})
	var ds []int
	for d := range levels {
		ds = append(ds, d)
	}
	sort.Ints(ds)
	for _, d := range ds {
		fmt.Println(d, levels[d])
	}
	fmt.Println(levels)
	if len(levels) != 3 {
		os.Exit(1)
	}
}
