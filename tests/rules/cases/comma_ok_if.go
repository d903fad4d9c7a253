package main

import "fmt"

func main() {
	ages := map[string]int{"Ada": 36}
	if age, ok := ages["Ada"]; ok {
		fmt.Println(age)
	}
	_, found := ages["Bob"]
	fmt.Println(found)
}
