// Durations: constants, arithmetic, conversion, printing.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{
		0, 1, 1500, 2 * time.Microsecond, 1500 * time.Microsecond, 2500 * time.Millisecond,
		90 * time.Second, time.Hour, 36*time.Hour + 15*time.Minute, -1500 * time.Millisecond,
	} {
		fmt.Println(d, d.Seconds(), int64(d))
	}

	n := 3
	timeout := time.Duration(n) * time.Second
	fmt.Println(timeout, timeout/2, timeout*2, timeout > time.Second)
	fmt.Println(timeout.Milliseconds(), timeout.Minutes(), (90 * time.Minute).Hours())

	d := 3*time.Second + 456789*time.Microsecond
	fmt.Println(d.Round(time.Millisecond), d.Truncate(time.Second), d%time.Second)
	fmt.Printf("%v %s %d %T\n", d, d, d, d)
}
