package p

const (X = 1 )

var ( y int; z int )

type ( A int; B = A )

func f() {
	if ; y > 0 {
	}
	switch ; {
	}
	a := b*c
	d := (*e)(f)
	g * h
	i[j](k)
	l[m, n](o)
	x = a < b || c > (d)
	var c1 chan <- chan int
	for i := range f[int](3) { _ = i }
	if x == (struct{ a int }{1}) {}
	if f(struct{}{}) {}
	var fn func(a, b int)
	_ = func(x int) bool { return x > 0 }(3)
	_ = [2][]int{{}, {1}}
	_ = map[[2]int]struct{ x, y int }{{1, 2}: {3, 4}}
	_ = &[]*T{{}, {}}
	return
}
