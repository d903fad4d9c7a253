package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	r := rand.New(rand.NewPCG(1, 2))
	fmt.Println(r.IntN(100), r.Int(), r.Int64(), r.Uint32(), r.Uint64(), r.Int32(), r.Uint())
	fmt.Println(r.Int32N(7), r.Int64N(1<<50), r.UintN(64), r.Uint32N(9), r.Uint64N(1000))
	fmt.Println(r.Float64(), r.Float32(), r.Perm(8))
	p := rand.NewPCG(3, 4)
	fmt.Println(p.Uint64())
	xs := []string{"a", "b", "c", "d", "e"}
	rand.New(p).Shuffle(len(xs), func(i, j int) { xs[i], xs[j] = xs[j], xs[i] })
	fmt.Println(xs)
}
