// Arithmetic of number types that have methods: the class is put on once, around the result.
package main

import "fmt"

type Celsius float64
type Fahrenheit float64
type Level int
type Small uint8

func (c Celsius) F() Fahrenheit   { return Fahrenheit(c*9/5 + 32) }
func (f Fahrenheit) C() Celsius   { return Celsius((f - 32) * 5 / 9) }
func (l Level) String() string    { return fmt.Sprintf("L%d", int(l)) }
func (l Level) Next() Level       { return (l + 1) % 3 }
func (s Small) Double() Small     { return s*2 + 1 }
func (s Small) Wide() int         { return int(s*2) + int(s)*2 }

func main() {
	c := Celsius(100)
	fmt.Println(c.F(), c.F().C(), c > 50, c == 100)
	l := Level(2)
	fmt.Println(l, l.Next(), l+1, l == 2, l+1 == 3, (l+1)*2)
	s := Small(200)
	fmt.Println(s.Double(), s.Wide(), s+100 == 44)
	var x any = l + 1
	fmt.Println(x, x == Level(3))
	d := -c
	d += 5
	fmt.Println(d, int(d), float64(c)/3, Level(c)+l)
}
