package main

import (
	"errors"
	"fmt"
)

func tutorial() {
	var a int = 10
LOOP:
	for a < 20 {
		if a == 15 {
			a = a + 1
			goto LOOP
		}
		fmt.Printf("value of a: %d\n", a)
		a++
	}
}

func simple() {
	i := 0
loop:
	if i < 3 {
		fmt.Print(i, " ")
		i++
		goto loop
	}
	fmt.Println()
}

func cleanup(n int) (err error) {
	if n == 0 {
		err = errors.New("zero")
		goto fail
	}
	for i := 0; i < 5; i++ {
		if i == n {
			err = fmt.Errorf("hit %d", i)
			goto fail
		}
	}
	fmt.Println("fine", n)
	return nil
fail:
	fmt.Println("failed:", err)
	return err
}

func inner() int {
	total := 0
	for i := 0; i < 5; i++ {
		n := i
	again:
		n--
		switch {
		case n > 2:
			goto again
		case n == 1:
			continue
		case n < -5:
			break
		}
		total += n
		if total > 100 {
			break
		}
		if n%2 == 0 && n > 0 {
			goto again
		}
	}
	return total
}

func declared() int {
	tries := 0
retry:
	tries++
	x := tries * 3
	if x < 10 {
		goto retry
	}
	fmt.Println("x", x)
	return x
}

func state() string {
	s := "aab"
	i := 0
	out := ""
start:
	if i >= len(s) {
		goto done
	}
	if s[i] == 'a' {
		goto isA
	}
	out += "?"
	i++
	goto start
isA:
	out += "A"
	i++
	goto start
done:
	return out
}

func nested() {
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			if i*j == 2 {
				goto end
			}
			if j == 2 {
				goto next
			}
			fmt.Print(i, j, ";")
		}
	next:
	}
end:
	fmt.Println("end")
}

func main() {
	tutorial()
	simple()
	for i := 0; i < 7; i += 3 {
		fmt.Println(cleanup(i))
	}
	fmt.Println(inner(), declared(), state())
	nested()
}
