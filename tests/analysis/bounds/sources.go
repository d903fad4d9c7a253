// What comes from outside may be anything; what the program itself passes around is known.
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

type point struct{ x, y int }

func area(width, height int) int {
	return width * height // PLAIN
}

func scale(v, factor int) int {
	return v * factor // WRAP
}

func produce(out chan<- int) {
	for i := 0; i < 3; i++ {
		out <- i
	}
	close(out)
}

func apply(f func(int) int, x int) int {
	return f(x) // RANGE 2..11
}

func main() {
	n, _ := strconv.Atoi(os.Args[0])
	fmt.Println(n + 1)        // WRAP
	fmt.Println(scale(n, 3))  // PLAIN
	fmt.Println(area(30, 40)) // PLAIN
	fmt.Println(-7/2, n/2)    // ROUNDED
	if n >= 0 && n < 100 {
		fmt.Println(n * n) // PLAIN; RANGE 0..9801
		fmt.Println(n / 3) // EXACT
	}
	if n < 0 {
		return
	}
	fmt.Println(n % 10) // EXACT; RANGE 0..9
	ch := make(chan int)
	go produce(ch)
	for v := range ch {
		fmt.Println(v * 1000) // RANGE 0..2000
	}
	fmt.Println(apply(func(x int) int { return x + 1 }, 1), apply(func(x int) int { return x + 1 }, 10))
	p := point{3, 4}
	p.x += 10 // PLAIN
	q := &p
	q.y = strings.Index("abc", "c") // RANGE -1..2147483648
	count := map[string]int{}
	for _, word := range strings.Fields("a b a") {
		count[word]++ // PLAIN
	}
	bytes := []byte("text")
	for _, b := range bytes {
		fmt.Println(b - 'a')      // WRAP
		fmt.Println(int(b) - 'a') // PLAIN; RANGE -97..158
	}
	for i, r := range "héllo" {
		_ = i
		fmt.Println(r) // RANGE 0..1114111
	}
	shift := uint(n % 70)
	fmt.Println(1 << shift) // WRAP
	fmt.Println(p.x, q.y)
}
