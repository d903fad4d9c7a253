// A goroutine per element that sets one result: what the function is given, and what it gives.
package main

import (
	"errors"
	"fmt"
	"sync"
)

// Point is in the plane.
type Point struct{ X, Y int }

var errOdd = errors.New("odd")

func mirrored(p Point) Point { return Point{p.Y, p.X} }

func numbered(i int, p Point) string { return fmt.Sprintf("%d: %v", i, p) }

func check(i int) error {
	if i%2 == 1 {
		return errOdd
	}
	return nil
}

func half(x float64) float64 { return x / 2 }

func halves(xs []float64) []float64 {
	results := make([]float64, len(xs))
	var wg sync.WaitGroup
	for i, x := range xs {
		wg.Go(func() { results[i] = half(x) })
	}
	wg.Wait()
	return results
}

func main() {
	points := []Point{{1, 2}, {3, 4}, {5, 6}}

	// every point has a goroutine
	swapped := make([]Point, len(points)) // in order
	var wg sync.WaitGroup
	wg.Add(len(points))
	for i, p := range points {
		go func(i int, p Point) {
			defer wg.Done()
			// no other goroutine has this index
			swapped[i] = mirrored(p) // alone
		}(i, p)
	}
	wg.Wait() // all of them

	fmt.Println(swapped)

	// the index and the element
	lines := make([]string, len(swapped))
	var named sync.WaitGroup
	for i, p := range swapped {
		named.Add(1)
		go func() {
			defer named.Done()
			lines[i] = numbered(i, p)
		}()
	}
	named.Wait()
	fmt.Printf("%q\n", lines)

	failures := make([]error, len(points))
	var checks sync.WaitGroup
	for i := range points {
		checks.Add(1)
		go func() {
			failures[i] = check(i)
			checks.Done()
		}()
	}
	checks.Wait()
	for i, err := range failures {
		fmt.Println(i, err, errors.Is(err, errOdd))
	}
	fmt.Println(halves([]float64{1, 2, 5}), halves(nil))
}
