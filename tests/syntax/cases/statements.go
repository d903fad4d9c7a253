package p

func f() {
	x := 1
	a, b = b, a
	x += 2
	x &^= 3
	x++
	p.y--
	ch <- 1
	<-ch
	v, ok := <-ch
	;
	go f(1)
	defer func() { recover() }()
	{
		x()
	}
	var y, z int = 1, 2
	const c = iota
	const (
		d = iota
		e
	)
	type T struct{ x int }
	if x {
	}
	if x := f(); x != nil {
		return
	} else if y {
		return 1
	} else {
		return 1, 2
	}
	for {
		break
	}
	for x {
		continue
	}
	for i := 0; i < 10; i++ {
	}
	for ; x; {
	}
	for ;; {
	}
	for range ch {
	}
	for i := range 10 {
	}
	for k, v := range m {
	}
	for k = range m {
	}
	for _, p.x = range m {
	}
outer:
	for {
		for {
			break outer
			continue outer
			goto outer
		}
	}
	switch {
	case x:
	case y, z:
		fallthrough
	default:
		f()
	}
	switch x := f(); x {
	}
	switch x := f(); {
	}
	switch x {
	case 1:
	}
	switch x.(type) {
	case nil, int, *T, []byte, map[string]int, func(), p.T, G[int]:
	default:
	}
	switch y := x.(type) {
	}
	switch z := f(); y := z.(type) {
	case int:
	}
	select {}
	select {
	case <-ch:
	case x = <-ch:
	case x, ok := <-ch:
		f()
	case ch <- 1:
	default:
	}
	if f(T{1}) == (T{}) {
	}
	for _, t := range []T{{1}, {2}} {
	}
	switch (T{}) {
	}
	goto end
end:
}
