// Structs with slices and maps travel through channels, by value and by pointer.
package main

import "fmt"

// Point is a plain struct.
type Point struct{ X, Y int }

// Report has data of every kind that can be sent to another process.
type Report struct {
	Title  string
	Data   []int
	Counts map[string]int
	Origin *Point
}

// produce sends one report by pointer, then points by value.
func produce(reports chan<- *Report, points chan<- Point) {
	reports <- &Report{
		Title:  "numbers",
		Data:   []int{1, 2, 3},
		Counts: map[string]int{"odd": 2, "even": 1},
		Origin: &Point{4, 5},
	}
	for i := 0; i < 3; i++ {
		points <- Point{i, i * i}
	}
	close(points)
}

func main() {
	reports := make(chan *Report)
	points := make(chan Point)
	go produce(reports, points)

	r := <-reports
	fmt.Println(r.Title, r.Data, r.Counts, r.Origin.X, *r.Origin)
	for p := range points {
		fmt.Printf("%v %+v\n", p, p)
	}
}
