// Scanners that split by words and runes, and Scan from fmt.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	var n int
	var name string
	reader := bufio.NewReader(os.Stdin)
	read, err := fmt.Fscan(reader, &n, &name)
	fmt.Println(read, err, n, name)

	sum := 0
	for i := 0; i < n; i++ {
		var x int
		if _, err := fmt.Fscan(reader, &x); err != nil {
			fmt.Println("error:", err)
			break
		}
		sum += x
	}
	fmt.Println("sum:", sum)

	words := bufio.NewScanner(strings.NewReader("  the quick\nbrown\tfox  "))
	words.Split(bufio.ScanWords)
	for words.Scan() {
		fmt.Print(words.Text(), "|")
	}
	fmt.Println()

	runes := bufio.NewScanner(strings.NewReader("añb"))
	runes.Split(bufio.ScanRunes)
	count := 0
	for runes.Scan() {
		count++
	}
	fmt.Println("runes:", count)

	var a, b int
	got, err := fmt.Sscanf("10-20", "%d-%d", &a, &b)
	fmt.Println(got, err, a, b)
	got, err = fmt.Sscan("7 x", &a, &b)
	fmt.Println(got, err != nil, a, b)
}
