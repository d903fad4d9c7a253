package main

import "fmt"

type Flag bool

func (f Flag) String() string {
	if f {
		return "on"
	}
	return "off"
}

type Celsius float64

func (c Celsius) Hot() Flag { return c > 30 }

func main() {
	age := 12
	fmt.Println(Flag(age < 18).String())
	var f Flag = age > 3
	fmt.Println(f, f.String())
	fmt.Println(Celsius(31).Hot().String())
	g := f && age < 5
	fmt.Println(g, g.String(), !g)
	fmt.Println((!g).String())
}
