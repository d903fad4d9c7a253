package main

import "fmt"

type Celsius float64

func (c Celsius) Fahrenheit() float64 {
	return float64(c)*9/5 + 32
}

func main() {
	boiling := Celsius(100)
	fmt.Println(boiling.Fahrenheit())
}
