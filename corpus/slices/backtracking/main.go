package main

import "fmt"

func permute(nums []int) [][]int {
	var res [][]int
	var bt func(int)
	bt = func(k int) {
		if k == len(nums) {
			tmp := make([]int, len(nums))
			copy(tmp, nums)
			res = append(res, tmp)
			return
		}
		for i := k; i < len(nums); i++ {
			nums[k], nums[i] = nums[i], nums[k]
			bt(k + 1)
			nums[k], nums[i] = nums[i], nums[k]
		}
	}
	bt(0)
	return res
}

func subsets(nums []int) [][]int {
	res := [][]int{}
	path := []int{}
	var dfs func(int)
	dfs = func(start int) {
		res = append(res, append([]int(nil), path...))
		for i := start; i < len(nums); i++ {
			path = append(path, nums[i])
			dfs(i + 1)
			path = path[:len(path)-1]
		}
	}
	dfs(0)
	return res
}

// the classic bug: path shares its array
func buggy(nums []int, path []int, res *[][]int) {
	if len(path) == 3 {
		*res = append(*res, path)
		return
	}
	for i, n := range nums {
		buggy(nums[i+1:], append(path, n), res)
	}
}

func combine(cands []int, target int) (out [][]int) {
	var go2 func(i, rest int, cur []int)
	go2 = func(i, rest int, cur []int) {
		if rest == 0 {
			c := append([]int{}, cur...)
			out = append(out, c)
			return
		}
		if i == len(cands) || rest < 0 {
			return
		}
		go2(i, rest-cands[i], append(cur, cands[i]))
		go2(i+1, rest, cur)
	}
	go2(0, target, nil)
	return
}

func nextPerm(a []int) bool {
	i := len(a) - 2
	for i >= 0 && a[i] >= a[i+1] {
		i--
	}
	if i < 0 {
		return false
	}
	j := len(a) - 1
	for a[j] <= a[i] {
		j--
	}
	a[i], a[j] = a[j], a[i]
	for l, r := i+1, len(a)-1; l < r; l, r = l+1, r-1 {
		a[l], a[r] = a[r], a[l]
	}
	return true
}

func queens(n int) int {
	cols, d1, d2 := make([]bool, n), make([]bool, 2*n), make([]bool, 2*n)
	var solve func(r int) int
	solve = func(r int) int {
		if r == n {
			return 1
		}
		cnt := 0
		for c := 0; c < n; c++ {
			if cols[c] || d1[r+c] || d2[r-c+n] {
				continue
			}
			cols[c], d1[r+c], d2[r-c+n] = true, true, true
			cnt += solve(r + 1)
			cols[c], d1[r+c], d2[r-c+n] = false, false, false
		}
		return cnt
	}
	return solve(0)
}

func main() {
	fmt.Println(permute([]int{1, 2, 3}))
	fmt.Println(subsets([]int{1, 2, 3}))
	var res [][]int
	buggy([]int{1, 2, 3, 4, 5}, make([]int, 0, 3), &res)
	fmt.Println(res)
	res = nil
	buggy([]int{1, 2, 3, 4, 5}, nil, &res)
	fmt.Println(res)
	fmt.Println(combine([]int{2, 3, 6, 7}, 7))
	a := []int{1, 2, 2, 3}
	n := 1
	for nextPerm(a) {
		n++
	}
	fmt.Println(n, a)
	for i := 1; i <= 7; i++ {
		fmt.Print(queens(i), " ")
	}
	fmt.Println()
}
