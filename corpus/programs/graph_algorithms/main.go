package main

import (
	"fmt"
	"sort"
)

type UnionFind struct {
	parent, rank []int
	count        int
}

func NewUnionFind(n int) *UnionFind {
	uf := &UnionFind{parent: make([]int, n), rank: make([]int, n), count: n}
	for i := range uf.parent {
		uf.parent[i] = i
	}
	return uf
}

func (uf *UnionFind) Find(x int) int {
	if uf.parent[x] != x {
		uf.parent[x] = uf.Find(uf.parent[x])
	}
	return uf.parent[x]
}

func (uf *UnionFind) Union(x, y int) bool {
	rx, ry := uf.Find(x), uf.Find(y)
	if rx == ry {
		return false
	}
	if uf.rank[rx] < uf.rank[ry] {
		rx, ry = ry, rx
	}
	uf.parent[ry] = rx
	if uf.rank[rx] == uf.rank[ry] {
		uf.rank[rx]++
	}
	uf.count--
	return true
}

type Edge struct{ u, v, w int }
type ByWeight []Edge

func (a ByWeight) Len() int           { return len(a) }
func (a ByWeight) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a ByWeight) Less(i, j int) bool { return a[i].w < a[j].w }

func kruskal(n int, edges []Edge) (mst []Edge, total int) {
	sort.Sort(ByWeight(edges))
	uf := NewUnionFind(n)
	for _, e := range edges {
		if uf.Union(e.u, e.v) {
			mst = append(mst, e)
			total += e.w
		}
	}
	return
}

func topo(n int, deps map[int][]int) ([]int, bool) {
	indeg := make([]int, n)
	for _, ds := range deps {
		for _, d := range ds {
			indeg[d]++
		}
	}
	var q, order []int
	for i, d := range indeg {
		if d == 0 {
			q = append(q, i)
		}
	}
	for len(q) > 0 {
		x := q[0]
		q = q[1:]
		order = append(order, x)
		for _, y := range deps[x] {
			if indeg[y]--; indeg[y] == 0 {
				q = append(q, y)
			}
		}
	}
	return order, len(order) == n
}

func floyd(d [][]int) {
	n := len(d)
	for k := 0; k < n; k++ {
		for i := 0; i < n; i++ {
			for j := 0; j < n; j++ {
				if d[i][k] < inf && d[k][j] < inf && d[i][k]+d[k][j] < d[i][j] {
					d[i][j] = d[i][k] + d[k][j]
				}
			}
		}
	}
}

const inf = int(^uint(0) >> 1)

type tarjan struct {
	graph   [][]int
	index   []int
	low     []int
	onStack []bool
	stack   []int
	counter int
	output  [][]int
}

func (t *tarjan) visit(v int) {
	t.counter++
	t.index[v], t.low[v] = t.counter, t.counter
	t.stack = append(t.stack, v)
	t.onStack[v] = true
	for _, w := range t.graph[v] {
		if t.index[w] == 0 {
			t.visit(w)
			if t.low[w] < t.low[v] {
				t.low[v] = t.low[w]
			}
		} else if t.onStack[w] && t.index[w] < t.low[v] {
			t.low[v] = t.index[w]
		}
	}
	if t.low[v] == t.index[v] {
		var c []int
		for {
			w := t.stack[len(t.stack)-1]
			t.stack = t.stack[:len(t.stack)-1]
			t.onStack[w] = false
			c = append(c, w)
			if w == v {
				break
			}
		}
		t.output = append(t.output, c)
	}
}

func main() {
	edges := []Edge{{0, 1, 7}, {0, 3, 5}, {1, 2, 8}, {1, 3, 9}, {1, 4, 7}, {2, 4, 5}, {3, 4, 15}, {3, 5, 6}, {4, 5, 8}, {4, 6, 9}, {5, 6, 11}}
	mst, total := kruskal(7, edges)
	fmt.Println(mst, total)
	fmt.Println(topo(6, map[int][]int{5: {2, 0}, 4: {0, 1}, 2: {3}, 3: {1}}))
	fmt.Println(topo(3, map[int][]int{0: {1}, 1: {2}, 2: {1}}))
	d := make([][]int, 4)
	for i := range d {
		d[i] = make([]int, 4)
		for j := range d[i] {
			if i != j {
				d[i][j] = inf
			}
		}
	}
	d[0][2], d[1][0], d[1][2], d[2][3], d[3][1] = -2, 4, 3, 2, -1
	floyd(d)
	for _, r := range d {
		fmt.Printf("%4d\n", r)
	}
	g := [][]int{{1}, {2}, {0}, {1, 2, 4}, {5, 3}, {2, 6}, {5}, {4, 7, 6}}
	t := tarjan{graph: g, index: make([]int, len(g)), low: make([]int, len(g)), onStack: make([]bool, len(g))}
	for v := range g {
		if t.index[v] == 0 {
			t.visit(v)
		}
	}
	fmt.Println(t.output)
}
