package main

import "fmt"

type Animal struct{ Name string }

func (a *Animal) Rename(name string) { a.Name = name }

type Dog struct {
	Animal
	Breed string
}

func main() {
	d := Dog{Animal{"Rex"}, "Collie"}
	d.Rename("Fido")
	fmt.Println(d.Name, d.Breed)
}
