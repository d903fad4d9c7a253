package main

import "fmt"

var count int

func f() {
	defer func() {
		if r := recover(); r != nil {
			count++
		}
	}()
	panic(1)
}

func g() (err error) {
	defer func() {
		count += 10
	}()
	return nil
}

func main() {
	f()
	g()
	fmt.Println(count)
	a, b := 0, 0
	func() {
		defer func() {
			a++
		}()
		b++
	}()
	func() {
		defer func() {
			if x := recover(); x != nil {
				a += 100
			}
		}()
		panic("x")
	}()
	fmt.Println(a, b)
}
