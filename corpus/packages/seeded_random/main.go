package main

import (
	"fmt"
	"math/rand"
)

type Deck struct {
	cards []int
	rng   *rand.Rand
}

func (d *Deck) Shuffle() {
	d.rng.Shuffle(len(d.cards), func(i, j int) { d.cards[i], d.cards[j] = d.cards[j], d.cards[i] })
}

func roll(r *rand.Rand, n int) []int {
	var rolls []int
	for i := 0; i < n; i++ {
		rolls = append(rolls, r.Intn(6)+1)
	}
	return rolls
}

func main() {
	r := rand.New(rand.NewSource(42))
	fmt.Println(r.Int(), r.Intn(100), r.Int31(), r.Int63(), r.Uint32(), r.Uint64())
	fmt.Println(r.Int31n(10), r.Int63n(1000), r.Int63n(1<<40), r.Intn(1<<40), r.Float64(), r.Float32())
	fmt.Println(r.Perm(10), roll(r, 12))
	r.Seed(-7)
	fmt.Println(r.Intn(1000), r.Intn(1000), r.Intn(64))
	src := rand.NewSource(0)
	fmt.Println(src.Int63())
	d := Deck{[]int{1, 2, 3, 4, 5, 6, 7, 8, 9}, rand.New(src)}
	d.Shuffle()
	fmt.Println(d.cards)
	defer func() { fmt.Println(recover()) }()
	r.Intn(0)
}
