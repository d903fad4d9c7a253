// FizzBuzz, three ways: if, switch without a tag, string building.
package main

import (
	"fmt"
	"strconv"
)

func byIf(n int) string {
	if n%15 == 0 {
		return "FizzBuzz"
	} else if n%5 == 0 {
		return "Buzz"
	} else if n%3 == 0 {
		return "Fizz"
	}
	return strconv.Itoa(n)
}

func bySwitch(n int) string {
	switch {
	case n%3 == 0 && n%5 == 0:
		return "FizzBuzz"
	case n%3 == 0:
		return "Fizz"
	case n%5 == 0:
		return "Buzz"
	default:
		return fmt.Sprint(n)
	}
}

func byConcat(n int) string {
	s := ""
	if n%3 == 0 {
		s += "Fizz"
	}
	if n%5 == 0 {
		s += "Buzz"
	}
	if s == "" {
		s = fmt.Sprintf("%d", n)
	}
	return s
}

func main() {
	for i := 1; i <= 15; i++ {
		fmt.Println(byIf(i), bySwitch(i), byConcat(i))
	}
}
