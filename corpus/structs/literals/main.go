// Struct types that are written where they are used: fields, elements, results, keys, channels.
package main

import (
	"fmt"
	"sort"
)

// Server has settings of its own.
type Server struct {
	Name  string
	Limit struct {
		Max, Used int
		Tags      []string
	}
	Routes []struct {
		Path    string
		Handler func(string) string
	}
}

var origin struct{ X, Y float64 }

var defaults = struct {
	Retries int
	Outer   Inner
}{3, Inner{7}}

// Inner is declared after its use.
type Inner struct{ N int }

func bounds(xs []int) (result struct{ Min, Max int }) {
	for i, x := range xs {
		if i == 0 || x < result.Min {
			result.Min = x
		}
		if i == 0 || x > result.Max {
			result.Max = x
		}
	}
	return result
}

func total(items []struct {
	Price float64
	Count int
}) float64 {
	sum := 0.0
	for _, item := range items {
		sum += item.Price * float64(item.Count)
	}
	return sum
}

func main() {
	var s Server
	s.Name = "web"
	s.Limit.Max = 10
	s.Limit.Used++
	s.Limit.Tags = append(s.Limit.Tags, "a", "b")
	copied := s
	copied.Limit.Used = 99
	fmt.Println(s.Limit.Max, s.Limit.Used, copied.Limit.Used, len(s.Limit.Tags))
	s.Routes = append(s.Routes, struct {
		Path    string
		Handler func(string) string
	}{"/", func(name string) string { return "hello " + name }})
	fmt.Println(s.Routes[0].Path, s.Routes[0].Handler("you"))

	origin.X = 1.5
	fmt.Println(origin, defaults, defaults.Outer.N)
	fmt.Printf("%v %+v\n", bounds([]int{3, 1, 2}), bounds(nil))
	fmt.Println(total([]struct {
		Price float64
		Count int
	}{{1.5, 2}, {Price: 10}}))

	people := []struct {
		Name string
		Age  int
	}{{"Ann", 30}, {"Bob", 25}}
	sort.Slice(people, func(i, j int) bool { return people[i].Age < people[j].Age })
	fmt.Println(people)
	for _, p := range people {
		p.Age++
	}
	fmt.Println(people[0].Age)

	grid := map[struct{ x, y int }]string{{1, 2}: "a"}
	grid[struct{ x, y int }{3, 4}] = "b"
	fmt.Println(len(grid), grid[struct{ x, y int }{1, 2}])

	p := &struct{ n int }{1}
	q := p
	q.n++
	fmt.Println(p.n, *p == *q, *p == struct{ n int }{3})

	seen := map[string]struct{}{"x": {}}
	_, ok := seen["x"]
	fmt.Println(ok, len(seen))

	points := [2]struct{ x, y int }{{1, 2}}
	moved := points
	moved[0].x = 9
	fmt.Println(points, moved)

	a := struct{ n int }{1}
	b := a
	b.n = 2
	fmt.Println(a == b, a, b)
}
