// Switches: several values, no tag, init, fallthrough, default anywhere, types, duplicates.
package main

import "fmt"

func kind(r rune) string {
	switch {
	case r >= '0' && r <= '9':
		return "digit"
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		return "letter"
	}
	return "other"
}

func days(month, year int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	default:
		return 31
	}
}

func countdown(n int) (out []string) {
	switch n {
	default:
		out = append(out, "many")
		fallthrough
	case 3:
		out = append(out, "three")
		fallthrough
	case 2:
		out = append(out, "two")
	case 1:
		out = append(out, "one")
	}
	return out
}

var evaluated []string

func value(name string, n int) int {
	evaluated = append(evaluated, name)
	return n
}

func main() {
	for _, r := range "a7?" {
		fmt.Print(kind(r), " ")
	}
	fmt.Println(days(2, 2000), days(2, 1900), days(2, 2024), days(9, 1), days(12, 1))
	fmt.Println(countdown(1), countdown(2), countdown(3), countdown(9))

	// Cases are evaluated from top to bottom until one matches.
	switch value("tag", 2) {
	case value("a", 1), value("b", 2), value("c", 3):
		evaluated = append(evaluated, "body")
	case value("d", 4):
	}
	fmt.Println(evaluated)

	switch x := len(evaluated); {
	case x > 100:
		fmt.Println("huge")
	case x > 3:
		fmt.Println("enough:", x)
	}

	var v any = 3.0
	switch v {
	case 3:
		fmt.Println("an int")
	case 3.0:
		fmt.Println("a float64")
	}
	switch s := "b"; s {
	case "a", "b":
		if s == "b" {
			break
		}
		fmt.Println("not reached")
	}
	switch {
	}
}
