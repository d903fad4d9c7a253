package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

func main() {
	n, err := strconv.Atoi("42")
	if err == nil {
		fmt.Println(n, math.Sqrt(2), strings.Repeat("ab", 2), slices.Contains([]int{1}, 1))
	}
}
