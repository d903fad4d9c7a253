package main

import "fmt"

func hash(data string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(data); i++ {
		h ^= uint32(data[i])
		h *= 16777619
	}
	return h
}

func mean(total, n int) (int, int) {
	return total / n, total % n
}

func main() {
	fmt.Println(hash("go"))
	fmt.Println(mean(-7, 2))
	a, b := 0, 1
	for range 100 {
		a, b = b, a+b
	}
	fmt.Println(a)
}
