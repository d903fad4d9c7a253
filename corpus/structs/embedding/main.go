// Embedded structs: promoted fields and methods, shadowing, and dispatch that is not
// inheritance's.
package main

import "fmt"

// Animal has a name and a sound.
type Animal struct {
	Name string
}

// Sound is what it says.
func (a Animal) Sound() string { return "..." }

// Describe calls Animal's own Sound, whatever embeds it.
func (a Animal) Describe() string { return a.Name + " says " + a.Sound() }

// Rename changes the name.
func (a *Animal) Rename(name string) { a.Name = name }

// Dog is an Animal with a breed.
type Dog struct {
	Animal
	Breed string
}

// Sound shadows Animal's.
func (d Dog) Sound() string { return "woof" }

// Puppy embeds a pointer.
type Puppy struct {
	*Dog
	Age  int
	Name string // shadows Animal's
}

// Base and Other both have an ID.
type Base struct{ ID int }
type Other struct{ ID int }

// Both has two: each must be spelled out.
type Both struct {
	Base
	Other
}

func main() {
	d := Dog{Animal{"Rex"}, "collie"}
	fmt.Println(d.Name, d.Sound(), d.Animal.Sound(), d.Describe())
	d.Rename("Max")
	fmt.Println(d, d.Animal)
	fmt.Printf("%+v\n", d)

	p := Puppy{Dog: &d, Age: 1, Name: "Tiny"}
	p.Rename("Big")
	fmt.Println(p.Name, p.Animal.Name, d.Name, p.Sound(), p.Describe(), p.Breed)

	b := Both{Base{1}, Other{2}}
	b.Base.ID += 10
	fmt.Println(b.Base.ID, b.Other.ID, b)

	e := d
	e.Name = "Copy"
	fmt.Println(d.Name, e.Name, d == e)
}
