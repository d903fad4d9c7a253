// The queue table of the guide: a bounded channel, sends and receives that block, that
// do not wait, and that wait for a while; and its state.
package main

import (
	"fmt"
	"time"
)

// tryPut sends without waiting.
func tryPut(q chan int, v int) bool {
	select {
	case q <- v:
		return true
	default:
		return false
	}
}

// tryGet receives without waiting.
func tryGet(q chan int) (int, bool) {
	select {
	case v := <-q:
		return v, true
	default:
		return 0, false
	}
}

// getWithin receives, and gives up after the timeout.
func getWithin(q chan int, timeout time.Duration) (int, error) {
	select {
	case v := <-q:
		return v, nil
	case <-time.After(timeout):
		return 0, fmt.Errorf("nothing within %v", timeout)
	}
}

func main() {
	q := make(chan int, 2)
	fmt.Println("size:", len(q), "of", cap(q))

	q <- 10
	fmt.Println("put:", tryPut(q, 20), tryPut(q, 30))
	fmt.Println("size:", len(q), "full:", len(q) == cap(q))

	fmt.Println("get:", <-q)
	v, ok := tryGet(q)
	fmt.Println("get:", v, ok)
	v, ok = tryGet(q)
	fmt.Println("get:", v, ok, "empty:", len(q) == 0)

	if _, err := getWithin(q, 20*time.Millisecond); err != nil {
		fmt.Println("error:", err)
	}
}
