package main

import "fmt"

type Vec struct{ X, Y, Z float64 }

func (a Vec) Add(b Vec) Vec      { return Vec{a.X + b.X, a.Y + b.Y, a.Z + b.Z} }
func (a Vec) Scale(k float64) Vec { a.X *= k; a.Y *= k; a.Z *= k; return a }
func (a *Vec) Normalize()        { *a = a.Scale(0.5) }

type Body struct {
	Name     string
	Pos, Vel Vec
	Trail    [3]Vec
	Tags     map[string]bool
}

type World struct {
	Bodies []Body
	byName map[string]Body
	grid   [4][4]int
	Next   *World
}

func step(w World) World {
	for i := range w.Bodies {
		b := &w.Bodies[i]
		b.Pos = b.Pos.Add(b.Vel)
		copy(b.Trail[1:], b.Trail[:2])
		b.Trail[0] = b.Pos
	}
	w.grid[0][0]++
	return w
}

type Matrix [2][2]int

func (m Matrix) Mul(o Matrix) (r Matrix) {
	for i := 0; i < 2; i++ {
		for j := 0; j < 2; j++ {
			for k := 0; k < 2; k++ {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}

func (m *Matrix) Set(v int) { m[0][1] = v }

func fibm(n int) int {
	r, b := Matrix{{1, 0}, {0, 1}}, Matrix{{1, 1}, {1, 0}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = r.Mul(b)
		}
		b = b.Mul(b)
	}
	return r[0][1]
}

type Point struct{ X, Y int }

type Animal struct{ Name string; Legs int }
type Dog struct {
	Animal
	Breed string
}

func (a *Animal) SetName(n string) { a.Name = n }
func (a Animal) String() string     { return fmt.Sprintf("%s(%d)", a.Name, a.Legs) }

func main() {
	w := World{Bodies: []Body{{Name: "a", Vel: Vec{1, 2, 3}}, {Name: "b", Pos: Vec{Z: 1}}}, byName: map[string]Body{}}
	w2 := step(w)
	w2.grid[1][1] = 5
	fmt.Println(w.Bodies[0].Pos, w2.Bodies[0].Pos, w.grid, w2.grid)
	for _, b := range w.Bodies {
		b.Pos.X = 1000
		w.byName[b.Name] = b
	}
	fmt.Println(w.Bodies[0].Pos.X, w.byName["a"].Pos.X, w.byName["zzz"].Pos)
	b := w.byName["a"]
	b.Trail[0].Y = 77
	fmt.Println(b.Trail, w.byName["a"].Trail)
	p := &w.Bodies[1].Pos
	p.Normalize()
	fmt.Println(w.Bodies[1].Pos, *p)
	fmt.Println(fibm(10), fibm(90))
	var m Matrix
	m.Set(3)
	n := m
	n.Set(4)
	fmt.Println(m, n, m == n, m == Matrix{{0, 3}})
	visited := map[Point]int{}
	pos := Point{}
	for i, c := range "RRUULDLU" {
		switch c {
		case 'R':
			pos.X++
		case 'L':
			pos.X--
		case 'U':
			pos.Y++
		case 'D':
			pos.Y--
		}
		visited[pos] += i
	}
	fmt.Println(len(visited), visited[Point{2, 1}], visited[pos], visited)
	arrs := map[[2]int]string{{1, 2}: "x"}
	k := [2]int{1, 2}
	arrs[k] += "y"
	k[0] = 9
	arrs[k] = "z"
	fmt.Println(arrs, len(arrs))
	d := Dog{Animal{"rex", 4}, "lab"}
	d2 := d
	d2.SetName("max")
	fmt.Println(d, d2, d.Animal == d2.Animal)
	fmt.Printf("%v %+v %s\n", d, d.Animal, d2.Name)
	ps := []*Point{{1, 2}, {3, 4}}
	for _, p := range ps {
		p.X *= 10
	}
	vs := []Point{{1, 2}, {3, 4}}
	for _, v := range vs {
		v.X *= 10
	}
	for i := range vs {
		vs[i].Y *= 10
	}
	fmt.Println(*ps[0], ps[1].X, vs)
	pp := &vs[0]
	vs = append(vs, Point{5, 6})
	pp = &vs[0]
	pp.X = -1
	fmt.Println(vs[0], pp.X)
	anon := struct {
		A int
		B []string
	}{1, []string{"q"}}
	cp := anon
	cp.A = 2
	cp.B[0] = "r"
	fmt.Printf("%v %+v\n", anon, cp)
	swap := func(a, b *Point) { *a, *b = *b, *a }
	x, y := Point{1, 1}, Point{2, 2}
	swap(&x, &y)
	fmt.Println(x, y)
	table := []struct {
		in   string
		want int
	}{{"a", 1}, {"bb", 2}}
	for _, tc := range table {
		fmt.Printf("%q:%t ", tc.in, len(tc.in) == tc.want)
	}
	fmt.Println()
}
