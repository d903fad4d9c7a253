// Maps: insert, look up, missing keys, delete, printing in key order.
package main

import (
	"fmt"
	"sort"
)

func main() {
	ages := map[string]int{"alice": 31, "bob": 25}
	ages["carol"] = 40
	ages["bob"]++

	fmt.Println(ages["alice"], ages["bob"], ages["nobody"], len(ages))

	if age, ok := ages["carol"]; ok {
		fmt.Println("carol is", age)
	}
	_, ok := ages["dave"]
	fmt.Println("dave:", ok)

	delete(ages, "alice")
	delete(ages, "nobody")
	fmt.Println(ages)

	names := make([]string, 0, len(ages))
	for name := range ages {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Printf("%-6s %d\n", name, ages[name])
	}

	counts := make(map[rune]int)
	for _, r := range "mississippi" {
		counts[r]++
	}
	fmt.Println(counts['s'], counts['p'], counts['x'])
}
