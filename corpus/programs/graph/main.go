// Graphs: breadth-first search, Dijkstra with container/heap, topological order, components.
package main

import (
	"container/heap"
	"fmt"
	"math"
	"sort"
	"strings"
)

// Edge leads to a node.
type Edge struct {
	To     string
	Weight int
}

// Graph maps nodes to their edges.
type Graph map[string][]Edge

// Connect adds an edge in both directions.
func (g Graph) Connect(a, b string, weight int) {
	g[a] = append(g[a], Edge{b, weight})
	g[b] = append(g[b], Edge{a, weight})
}

// BFS lists the nodes in order of their distance from start.
func (g Graph) BFS(start string) []string {
	visited := map[string]bool{start: true}
	queue := []string{start}
	var order []string
	for len(queue) > 0 {
		node := queue[0]
		queue = queue[1:]
		order = append(order, node)
		for _, e := range g[node] {
			if !visited[e.To] {
				visited[e.To] = true
				queue = append(queue, e.To)
			}
		}
	}
	return order
}

type item struct {
	node     string
	distance int
}

// priorityQueue implements heap.Interface.
type priorityQueue []item

func (q priorityQueue) Len() int           { return len(q) }
func (q priorityQueue) Less(i, j int) bool { return q[i].distance < q[j].distance }
func (q priorityQueue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *priorityQueue) Push(x any)        { *q = append(*q, x.(item)) }
func (q *priorityQueue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

// Shortest finds the shortest way and its length.
func (g Graph) Shortest(from, to string) ([]string, int) {
	distances := map[string]int{}
	for node := range g {
		distances[node] = math.MaxInt
	}
	distances[from] = 0
	previous := map[string]string{}

	queue := &priorityQueue{{from, 0}}
	for queue.Len() > 0 {
		current := heap.Pop(queue).(item)
		if current.distance > distances[current.node] {
			continue
		}
		for _, e := range g[current.node] {
			distance := current.distance + e.Weight
			if distance < distances[e.To] {
				distances[e.To] = distance
				previous[e.To] = current.node
				heap.Push(queue, item{e.To, distance})
			}
		}
	}
	if distances[to] == math.MaxInt {
		return nil, -1
	}
	path := []string{to}
	for node := to; node != from; {
		node = previous[node]
		path = append([]string{node}, path...)
	}
	return path, distances[to]
}

// topological orders tasks after what they depend on.
func topological(needs map[string][]string) (order []string, err error) {
	state := map[string]int{} // 1: in work, 2: done
	var visit func(string) error
	visit = func(task string) error {
		switch state[task] {
		case 1:
			return fmt.Errorf("cycle at %s", task)
		case 2:
			return nil
		}
		state[task] = 1
		for _, need := range needs[task] {
			if err := visit(need); err != nil {
				return err
			}
		}
		state[task] = 2
		order = append(order, task)
		return nil
	}

	tasks := make([]string, 0, len(needs))
	for task := range needs {
		tasks = append(tasks, task)
	}
	sort.Strings(tasks)
	for _, task := range tasks {
		if err := visit(task); err != nil {
			return nil, err
		}
	}
	return order, nil
}

func main() {
	g := Graph{}
	g.Connect("A", "B", 4)
	g.Connect("A", "C", 1)
	g.Connect("C", "B", 2)
	g.Connect("B", "D", 5)
	g.Connect("C", "D", 8)
	g.Connect("X", "Y", 1)

	fmt.Println(g.BFS("A"))
	path, length := g.Shortest("A", "D")
	fmt.Println(strings.Join(path, " > "), length)
	fmt.Println(g.Shortest("A", "Y"))

	fmt.Println(topological(map[string][]string{
		"shoes": {"socks", "trousers"}, "trousers": {"pants"}, "tie": {"shirt"},
	}))
	fmt.Println(topological(map[string][]string{"a": {"b"}, "b": {"a"}}))
}
