package main

import (
	"fmt"
	"sort"
)

type Person struct {
	Name string
	Age  int
}

func main() {
	people := []Person{{"Ada", 36}, {"Bob", 20}}
	sort.Slice(people, func(i, j int) bool { return people[i].Age < people[j].Age })
	names := []string{"b", "a"}
	sort.Strings(names)
	fmt.Println(people, names)
}
