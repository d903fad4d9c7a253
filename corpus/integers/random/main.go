// Pseudo-random generators written out: a linear congruence, xorshift, and PCG.
package main

import "fmt"

// LCG is a linear congruential generator on int.
type LCG struct{ state int }

// Next gives a number below n.
func (g *LCG) Next(n int) int {
	g.state = g.state*6364136223846793005 + 1442695040888963407
	v := g.state >> 33
	if v < 0 {
		v = -v
	}
	return v % n
}

// xorshift32 steps once.
func xorshift32(x uint32) uint32 {
	x ^= x << 13
	x ^= x >> 17
	x ^= x << 5
	return x
}

// PCG has 64 bits of state and gives 32.
type PCG struct{ state uint64 }

// Uint32 gives the next number.
func (p *PCG) Uint32() uint32 {
	old := p.state
	p.state = old*6364136223846793005 + 1
	shifted := uint32(((old >> 18) ^ old) >> 27)
	rot := uint32(old >> 59)
	return shifted>>rot | shifted<<(-rot&31)
}

func shuffle(xs []int, g *LCG) {
	for i := len(xs) - 1; i > 0; i-- {
		j := g.Next(i + 1)
		xs[i], xs[j] = xs[j], xs[i]
	}
}

func main() {
	g := &LCG{state: 42}
	for range 8 {
		fmt.Print(g.Next(100), " ")
	}
	fmt.Println()

	x := uint32(2463534242)
	for i := 0; i < 4; i++ {
		x = xorshift32(x)
		fmt.Print(x, " ")
	}
	fmt.Println()

	p := PCG{12345}
	for i := 0; i < 4; i++ {
		fmt.Print(p.Uint32(), " ")
	}
	fmt.Println()

	xs := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
	shuffle(xs, g)
	fmt.Println(xs)
}
