// Go's sorts are stable up to twelve elements, and then no more: a stable sort with a key is the
// same for few elements, for those of a map, and for those that several goroutines sent.
package main

import (
	"fmt"
	"sort"
	"sync"
)

type Card struct {
	Suit string
	Rank int
}

// hand deals n cards; many of them have the same rank.
func hand(n int) []Card {
	var cards []Card
	for i := 0; i < n; i++ {
		cards = append(cards, Card{string(rune('a' + i)), i * 7 % 3})
	}
	return cards
}

func main() {
	few := []Card{}
	for i := 0; i < 4; i++ {
		for _, suit := range []string{"x", "y", "z"} {
			few = append(few, Card{suit, (i + len(suit)) % 2})
		}
	}
	sort.Slice(few, func(i, j int) bool { return few[i].Rank < few[j].Rank })
	fmt.Println(few)

	// One more than twelve: equal cards change places.
	many := []Card{}
	for i := 0; i < 4; i++ {
		for _, suit := range []string{"x", "y", "z"} {
			many = append(many, Card{suit, i % 2})
		}
		many = append(many, Card{"joker", 1})
	}
	sort.Slice(many, func(i, j int) bool { return many[i].Rank < many[j].Rank })
	fmt.Println(many)

	dealt := hand(20)
	sort.Slice(dealt, func(i, j int) bool { return dealt[i].Rank > dealt[j].Rank })
	fmt.Println(dealt)

	// Several senders: no program can rely on the order of equal elements.
	squares := make(chan Card, 30)
	var wg sync.WaitGroup
	for i := 0; i < 20; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			squares <- Card{fmt.Sprint(i), i * i}
		}()
	}
	wg.Wait()
	close(squares)
	var got []Card
	for card := range squares {
		got = append(got, card)
	}
	sort.Slice(got, func(i, j int) bool { return got[i].Rank < got[j].Rank })
	fmt.Println(got[:3], got[19])

	// One sender: the order is its own.
	own := make(chan Card, 30)
	go func() {
		for i := 0; i < 20; i++ {
			own <- Card{string(rune('a' + i)), i % 3}
		}
		close(own)
	}()
	var from []Card
	for card := range own {
		from = append(from, card)
	}
	sort.Slice(from, func(i, j int) bool { return from[i].Rank < from[j].Rank })
	fmt.Println(from)
}
