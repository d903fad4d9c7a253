package main

import "fmt"

func collatz(n int) (steps int) {
loop:
	if n == 1 {
		return
	}
	if n%2 == 0 {
		n /= 2
	} else {
		n = 3*n + 1
	}
	steps++
	goto loop
}

func find(grid [][]int, want int) (int, int, bool) {
	var r, c int
	for r = range grid {
		for c = range grid[r] {
			if grid[r][c] == want {
				goto found
			}
		}
	}
	return -1, -1, false
found:
	return r, c, true
}

func primes(n int) []int {
	var out []int
outer:
	for i := 2; i < n; i++ {
		for _, p := range out {
			if p*p > i {
				break
			}
			if i%p == 0 {
				continue outer
			}
		}
		out = append(out, i)
	}
	return out
}

func grade(s int) string {
	switch {
	case s >= 90:
		return "A"
	case s >= 80:
		return "B"
	}
	return "F"
}

func seq(n int) (out []string) {
	switch n {
	case 1:
		out = append(out, "one")
		fallthrough
	case 2:
		out = append(out, "two")
		if n == 2 {
			break
		}
		fallthrough
	case 3, 4:
		out = append(out, "three-four")
	default:
		out = append(out, "default")
	case 5:
		out = append(out, "five")
		fallthrough
	case 6:
		out = append(out, "six")
	}
	return
}

func state(input string) (ok bool) {
	state := 0
	for i, c := range input {
		switch state {
		case 0:
			switch c {
			case '+', '-':
				state = 1
				continue
			}
			fallthrough
		case 1:
			if c < '0' || c > '9' {
				return false
			}
			state = 2
		case 2:
			if c == '.' {
				state = 3
			} else if c < '0' || c > '9' {
				return false
			}
		case 3:
			if c < '0' || c > '9' {
				fmt.Println("bad at", i)
				return
			}
		}
	}
	return state >= 2
}

func main() {
	fmt.Println(collatz(27))
	fmt.Println(find([][]int{{1, 2}, {3, 4}}, 3))
	fmt.Println(find([][]int{{1, 2}, {3, 4}}, 9))
	fmt.Println(primes(50))
	fmt.Println(grade(95), grade(85), grade(1))
	for i := 1; i <= 7; i++ {
		fmt.Println(i, seq(i))
	}
	for _, s := range []string{"12", "+1.5", "-", "1.x", "", "9."} {
		fmt.Printf("%q %t\n", s, state(s))
	}
rows:
	for i := 0; ; i++ {
		switch {
		case i == 2:
			continue
		case i > 4:
			break rows
		}
		for j := 0; j < 3; j++ {
			if j == i {
				continue rows
			}
			fmt.Print(i, j, " ")
		}
		fmt.Print("| ")
	}
	fmt.Println()
	i := 0
	for i < 10 {
		i++
		if i%2 == 0 {
			continue
		}
		if i == 7 {
			break
		}
	}
	fmt.Println(i)
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, ",", j, " ")
	}
	fmt.Println()
	x := 5
	switch y := x * 2; {
	case y > 5 && x < 3:
		fmt.Println("no")
	case y == 10:
		fmt.Println("ten")
	}
	switch f := func() int { return 3 }; f() {
	case x - 2:
		fmt.Println("dyn")
	}
	var arr [5]int
	for i := range arr {
		arr[i] = i * i
	}
	for i, v := range arr {
		arr[4-i] = 100
		fmt.Print(v, " ")
	}
	fmt.Println(arr)
	sl := []int{1, 2, 3}
	for i, v := range sl {
		sl = append(sl, v*10)
		sl[i] = 0
	}
	fmt.Println(sl)
	m := map[string]int{"a": 1, "b": 2}
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m))
}
