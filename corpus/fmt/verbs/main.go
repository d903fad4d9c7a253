// The verbs of fmt with their flags, widths and precisions.
package main

import "fmt"

type point struct {
	x, y int
}

type shape struct {
	Name   string
	Center point
	Tags   []string
	Extra  map[string]any
	Next   *shape
}

func main() {
	p := point{1, -2}
	fmt.Printf("%v|%+v|%#v|%T\n", p, p, p, p)
	s := shape{"box", p, []string{"a b", "c"}, map[string]any{"k": 1.5, "j": nil}, nil}
	fmt.Printf("%v\n%+v\n", s, s)
	fmt.Printf("%v %+v\n", &p, &s.Center)

	fmt.Printf("%t %v|%d %5d|%-5d|%05d|%+d|% d|%x %X %#x|%o %b %c %q %U\n",
		true, false, 42, 42, 42, 42, 42, 42, 255, 255, 255, 8, 5, 'G', 'G', 'G')
	fmt.Printf("%f %.2f|%8.3f|%-8.1f|%+.1f|%08.2f|%e %E %g %G\n",
		3.14159, 3.14159, 3.14159, 3.14159, 3.14159, 3.14159, 123456.789, 0.00012, 1e21, 1e-7)
	fmt.Printf("%s|%q|%8s|%-8s|%.2s|%x|%X|% x\n", "go", "go\n", "go", "go", "golang", "go", "go", "go")
	fmt.Printf("%*d|%-*d|%.*f|%[2]d %[1]d|%d%%\n", 5, 42, 4, 7, 2, 3.14159, 50)

	fmt.Printf("%v %v %v %v\n", []int{1}, []string{"a"}, [2]bool{true}, map[int]string{2: "b", 1: "a"})
	fmt.Printf("%d %s %q %x %5.1f\n", []int{1, 2}, []string{"a", "b"}, []string{"a", "b"}, []int{10, 11}, []float64{1, 2.25})
	fmt.Printf("%#v %#v %#v %#v %#v\n", []int{1}, map[string]int{"a": 1}, "q", 1.0, []any{nil, 'x'})
	fmt.Printf("%v %s %x %d\n", []byte("hi"), []byte("hi"), []byte("hi"), []byte("hi"))
	fmt.Printf("%v %v %d %v\n", error(nil), nil, []any{1, "x"}, 'a')
	fmt.Printf("%6.2f|%-8v|%8v|%08b|%3c|%-4q|%t\n", 2.0, "l", true, 5, 'x', 'y', 1 > 2)
	fmt.Printf("%T %T %T %T %T %T %T\n", 1, "s", 2.0, 'r', nil, []any{}, map[string][]int{})
	fmt.Printf("%v %.3v %10.2v|%g %g\n", 1e6, 3.14159, 2.71828, 100000.0, 1e-7)
	fmt.Printf("%t %v\n", true, struct{}{})
	fmt.Printf("%x %X %#o %+q %#q %#U\n", -255, "hello", 8, "é", "raw", 'é')
	fmt.Printf("%v %v %.2f\n", 1+2i, complex(0, -1), 1.5-2i)
}
