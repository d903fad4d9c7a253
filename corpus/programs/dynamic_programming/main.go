package main

import (
	"fmt"
	"math"
	"strings"
)

func lcs(a, b string) string {
	ra, rb := []rune(a), []rune(b)
	dp := make([][]int, len(ra)+1)
	for i := range dp {
		dp[i] = make([]int, len(rb)+1)
	}
	for i := 1; i <= len(ra); i++ {
		for j := 1; j <= len(rb); j++ {
			if ra[i-1] == rb[j-1] {
				dp[i][j] = dp[i-1][j-1] + 1
			} else {
				dp[i][j] = max(dp[i-1][j], dp[i][j-1])
			}
		}
	}
	out := []rune{}
	for i, j := len(ra), len(rb); i > 0 && j > 0; {
		if ra[i-1] == rb[j-1] {
			out = append(out, ra[i-1])
			i--
			j--
		} else if dp[i-1][j] >= dp[i][j-1] {
			i--
		} else {
			j--
		}
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return string(out)
}

func min3(a, b, c int) int {
	if a < b && a < c {
		return a
	}
	if b < c {
		return b
	}
	return c
}

func levenshtein(s, t string) int {
	prev := make([]int, len(t)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 0; i < len(s); i++ {
		cur := make([]int, len(t)+1)
		cur[0] = i + 1
		for j := 0; j < len(t); j++ {
			cost := 1
			if s[i] == t[j] {
				cost = 0
			}
			cur[j+1] = min3(cur[j]+1, prev[j+1]+1, prev[j]+cost)
		}
		prev = cur
	}
	return prev[len(t)]
}

func knapsack(w, v []int, W int) (int, []int) {
	n := len(w)
	K := make([][]int, n+1)
	for i := range K {
		K[i] = make([]int, W+1)
	}
	for i := 1; i <= n; i++ {
		for c := 0; c <= W; c++ {
			K[i][c] = K[i-1][c]
			if w[i-1] <= c {
				if t := K[i-1][c-w[i-1]] + v[i-1]; t > K[i][c] {
					K[i][c] = t
				}
			}
		}
	}
	var used []int
	for i, c := n, W; i > 0; i-- {
		if K[i][c] != K[i-1][c] {
			used = append(used, i-1)
			c -= w[i-1]
		}
	}
	return K[n][W], used
}

func coinChange(coins []int, amount int) int {
	dp := make([]int, amount+1)
	for i := range dp {
		dp[i] = math.MaxInt32
	}
	dp[0] = 0
	for a := 1; a <= amount; a++ {
		for _, c := range coins {
			if c <= a && dp[a-c]+1 < dp[a] {
				dp[a] = dp[a-c] + 1
			}
		}
	}
	if dp[amount] == math.MaxInt32 {
		return -1
	}
	return dp[amount]
}

func lis(a []int) int {
	tails := []int{}
	for _, x := range a {
		lo, hi := 0, len(tails)
		for lo < hi {
			m := (lo + hi) >> 1
			if tails[m] < x {
				lo = m + 1
			} else {
				hi = m
			}
		}
		if lo == len(tails) {
			tails = append(tails, x)
		} else {
			tails[lo] = x
		}
	}
	return len(tails)
}

var memo = map[int]uint64{}

func fib(n int) uint64 {
	if n < 2 {
		return uint64(n)
	}
	if v, ok := memo[n]; ok {
		return v
	}
	memo[n] = fib(n-1) + fib(n-2)
	return memo[n]
}

func maxSub(a []int) (best, s, e int) {
	best = math.MinInt64
	cur, st := 0, 0
	for i, x := range a {
		if cur <= 0 {
			cur, st = x, i
		} else {
			cur += x
		}
		if cur > best {
			best, s, e = cur, st, i
		}
	}
	return
}

type key struct{ i, j int }

func matchRegex(s, p string) bool {
	cache := make(map[key]bool)
	var dp func(i, j int) bool
	dp = func(i, j int) (res bool) {
		k := key{i, j}
		if v, ok := cache[k]; ok {
			return v
		}
		defer func() { cache[k] = res }()
		if j == len(p) {
			return i == len(s)
		}
		first := i < len(s) && (p[j] == '.' || p[j] == s[i])
		if j+1 < len(p) && p[j+1] == '*' {
			return dp(i, j+2) || first && dp(i+1, j)
		}
		return first && dp(i+1, j+1)
	}
	return dp(0, 0)
}

func pascal(n int) (t [][]int) {
	for i := 0; i < n; i++ {
		row := make([]int, i+1)
		row[0], row[i] = 1, 1
		for j := 1; j < i; j++ {
			row[j] = t[i-1][j-1] + t[i-1][j]
		}
		t = append(t, row)
	}
	return
}

func main() {
	fmt.Println(lcs("thisisatest", "testing123testing"), lcs("äöü", "xöyü"))
	fmt.Println(levenshtein("kitten", "sitting"), levenshtein("", "abc"))
	fmt.Println(knapsack([]int{1, 3, 4, 5}, []int{1, 4, 5, 7}, 7))
	fmt.Println(coinChange([]int{1, 2, 5}, 11), coinChange([]int{2}, 3))
	fmt.Println(lis([]int{10, 9, 2, 5, 3, 7, 101, 18}))
	fmt.Println(fib(90), fib(93), fib(94), len(memo))
	fmt.Println(maxSub([]int{-2, 1, -3, 4, -1, 2, 1, -5, 4}))
	fmt.Println(matchRegex("aab", "c*a*b"), matchRegex("mississippi", "mis*is*p*."))
	for i, r := range pascal(6) {
		fmt.Println(strings.Repeat(" ", 6-i), r)
	}
}
