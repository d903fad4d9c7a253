package main

import (
	"fmt"
	"math/big"
)

func factorial(n int64) *big.Int {
	result := big.NewInt(1)
	for i := int64(2); i <= n; i++ {
		result.Mul(result, big.NewInt(i))
	}
	return result
}

func fib(n int) *big.Int {
	a, b := big.NewInt(0), big.NewInt(1)
	for i := 0; i < n; i++ {
		a.Add(a, b)
		a, b = b, a
	}
	return a
}

type acc struct {
	total big.Int
	last  *big.Int
}

func main() {
	fmt.Println(factorial(30))
	fmt.Println(fib(200))
	fmt.Printf("%d|%s|%v|%30d\n", fib(100), fib(101), fib(102), fib(50))
	fmt.Printf("%x %b\n", big.NewInt(255), big.NewInt(-5))
	x, ok := new(big.Int).SetString("123456789012345678901234567890", 10)
	fmt.Println(x, ok)
	_, ok = new(big.Int).SetString("12x", 10)
	fmt.Println(ok)
	y := big.NewInt(97)
	q, r := new(big.Int), new(big.Int)
	q.QuoRem(x, y, r)
	fmt.Println(q, r)
	fmt.Println(new(big.Int).Exp(big.NewInt(2), big.NewInt(100), nil))
	fmt.Println(new(big.Int).Exp(big.NewInt(3), big.NewInt(1000), big.NewInt(1007)))
	fmt.Println(new(big.Int).GCD(nil, nil, big.NewInt(48), big.NewInt(18)))
	a, b := new(big.Int), new(big.Int)
	fmt.Println(new(big.Int).GCD(a, b, big.NewInt(240), big.NewInt(46)), a, b)
	if x.Cmp(y) > 0 {
		fmt.Println("greater", x.Sign(), x.BitLen())
	}
	var z big.Int
	z.Sub(y, x)
	fmt.Println(z.String(), &z, z.Cmp(y))
	fmt.Println(new(big.Int).Div(big.NewInt(-7), big.NewInt(2)), new(big.Int).Mod(big.NewInt(-7), big.NewInt(2)), new(big.Int).Quo(big.NewInt(-7), big.NewInt(2)))
	m := map[int64]*big.Int{}
	for i := int64(0); i < 5; i++ {
		m[i] = new(big.Int).Lsh(big.NewInt(1), uint(i*20))
	}
	fmt.Println(m[4], len(m))
	fmt.Println(y.ProbablyPrime(20), y.Text(16), y.Int64(), x.IsInt64(), x.Uint64())
	s := &acc{last: big.NewInt(3)}
	s.total.Add(&s.total, s.last)
	s.total.Add(&s.total, s.last)
	fmt.Println(s.total.String())
	ch := make(chan *big.Int)
	go func() { ch <- factorial(20) }()
	fmt.Println((<-ch).String())
	var list []*big.Int
	list = append(list, big.NewInt(5), big.NewInt(6))
	fmt.Println(list[0], list[1].String())
	defer func() { fmt.Println(recover()) }()
	q.Div(x, new(big.Int))
}
