package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"
)

type Level int

type Address struct {
	Street string `json:"street"`
	Zip    string `json:"zip,omitempty"`
}

type Base struct {
	ID      int       `json:"id"`
	Created time.Time `json:"created"`
}

type Person struct {
	Base
	Name    string            `json:"name"`
	Age     int               `json:"age,omitempty"`
	Emails  []string          `json:"emails"`
	Tags    []string          `json:"tags,omitempty"`
	Addr    *Address          `json:"addr,omitempty"`
	Home    Address           `json:"home"`
	Meta    map[string]any    `json:"meta"`
	Scores  map[int]float64   `json:"scores,omitempty"`
	Labels  map[string]string `json:"labels,omitempty"`
	secret  string
	Skip    string `json:"-"`
	Active  bool
	Lvl     Level
	Ratio   float64   `json:"ratio"`
	Grid    [2][2]int `json:"grid"`
	Any     any       `json:"any"`
	Friends []*Person `json:"friends,omitempty"`
	Took    time.Duration
}

func main() {
	p := Person{
		Base:   Base{7, time.Date(2024, 5, 6, 7, 8, 9, 120000000, time.UTC)},
		Name:   "Ann \"A\" <b> & \t é 日本 \u2028",
		Emails: []string{"a@x.org", "b@y.org"},
		Addr:   &Address{"Main", ""},
		Meta:   map[string]any{"z": 1, "a": []int{1, 2}, "n": nil, "f": 1.5, "s": "x", "m": map[string]int{"q": 1}},
		Scores: map[int]float64{10: 1e21, 9: 1e-7, 1: 100, 2: 0.1},
		secret: "no",
		Lvl:    3,
		Ratio:  1.0 / 3,
		Any:    Address{"s", "z"},
		Took:   time.Second,
	}
	p.Friends = append(p.Friends, &Person{Name: "Bob", Emails: []string{}})
	b, err := json.Marshal(p)
	if err != nil {
		fmt.Println("error:", err)
		return
	}
	fmt.Println(string(b))
	out, _ := json.MarshalIndent(&p, "", "  ")
	fmt.Println(string(out))
	os.Stdout.Write(b)
	fmt.Println()
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("> ", "\t")
	if err := enc.Encode(map[string][]int{"a": {1, 2}, "b": {}, "c": nil}); err != nil {
		fmt.Println(err)
	}
	var sb strings.Builder
	e2 := json.NewEncoder(&sb)
	e2.SetEscapeHTML(false)
	e2.Encode([]any{"<a>", nil, true, 3, 2.50, []string(nil), map[string]int(nil)})
	fmt.Printf("%s|%d\n", sb.String(), sb.Len())
	for _, f := range []float64{0, 1, -1, 1e20, 123456789012, 1e21, 1.5e-6, 9.9e-7, 1.25e-10, 3.0e22, 0.000001, 123.456, -0.5, 12345678901234567890} {
		x, _ := json.Marshal(f)
		fmt.Print(string(x), " ")
	}
	fmt.Println()
	_, err = json.Marshal(map[string]float64{"x": zero() / zero()})
	fmt.Println(err)
	s, _ := json.Marshal("just <text>\x01\x7f")
	fmt.Println(string(s), len(s))
	var nilp *Person
	n, _ := json.Marshal(nilp)
	fmt.Println(string(n))
}

func zero() float64 { return 0 }
