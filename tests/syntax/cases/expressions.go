package p

var (
	a = 1 + 2*3 - -x<<2&^y | z
	b = f(1, g(2)...)
	c = x.y.z[1].w(2)[3:4][:][1:2:3][:n:m]
	d = *p.q + *&r - ^s
	e = <-ch
	g = (x)
	h = !a || b && c == d
	i = []byte("x")
	j = *T(x)
	k = (*T)(x)
	l = x.(T)
	m = func(a, b int) (c string, err error) { return }
	n = struct{}{}
	o = [...]int{1: 2, 3, {4}}
	q = map[string][]T{"a": {{1}, {x: 2}}, "b": nil}
	r = f[int](x)
	s = f[int, string](x)
	t = f[int, string]
	u = *f[int, string]
	v = pkg.T[int]{1}
	w = pkg.F[int](1)
	y = &T{A: 1, B: &U{}}
	z = new(T)
	aa = new([]int)
	ab = make([]int, 1, 2)
	ac = make(chan struct{})
	ad = interface{}(x)
	ae = (func())(nil)
	af = (<-chan int)(nil)
	ag = 0x1p-2 + 1i*'a' + "s" + `r`
	ah = len("a" + `
b`)
	ai = x[i][j].f
	aj = T.Method
	ak = (*T).Method
	al = a == b
	am = func() {}
	an = new(42)
	ao = new(int64(-64))
)
