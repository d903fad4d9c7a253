package main

import "fmt"

func name(day int) string {
	switch day {
	case 0, 6:
		return "weekend"
	case 5:
		return "Friday"
	default:
		return "weekday"
	}
}

func size(n int) string {
	switch {
	case n < 10:
		return "small"
	}
	return "large"
}

func main() {
	fmt.Println(name(5), size(12))
}
