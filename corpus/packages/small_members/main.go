package main

import (
	"fmt"
	"math"
	"os"
	"sort"
	"unicode/utf8"
)

func main() {
	buf := make([]byte, 8)
	n := utf8.EncodeRune(buf, 'é')
	n += utf8.EncodeRune(buf[n:], '世')
	fmt.Println(buf, n, string(buf[:n]))
	var out []byte
	for _, r := range "aé" {
		out = utf8.AppendRune(out, r)
	}
	fmt.Println(out)
	fmt.Println(sort.Float64sAreSorted([]float64{math.NaN(), 1, 2}), sort.Float64sAreSorted([]float64{1, math.NaN()}), sort.Float64sAreSorted([]float64{2, 1}))
	os.Setenv("GO2MP_X", "y")
	fmt.Println(os.Getenv("GO2MP_X"))
	os.Unsetenv("GO2MP_X")
	_, ok := os.LookupEnv("GO2MP_X")
	fmt.Println(ok)
}
