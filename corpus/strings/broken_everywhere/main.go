// Strings that are not valid UTF-8, reached in every way: slices, bytes, callbacks, heaps, interfaces, maps, channels.
package main

import (
	"bytes"
	"container/heap"
	"errors"
	"fmt"
	"os"
	"slices"
	"sort"
	"strings"
)

type item struct{ name string }
type queue []any

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].(string) < q[j].(string) }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x) }
func (q *queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

type myWriter struct{ lens []int }

func (w *myWriter) Write(p []byte) (int, error) {
	s := string(p)
	w.lens = append(w.lens, len(s))
	for _, r := range s {
		fmt.Print(r, " ")
	}
	fmt.Println()
	return len(p), nil
}

type badName struct{ n string }

func (b badName) Error() string { return "bad " + b.n }

func cut(s string, n int) string { return s[:n] }

func first(xs ...string) string { return xs[0] }

func pair(s string) (string, string) { return s[:1], s[1:] }

func join(a, b string) string { return a + b }

func main() {
	e := "é"
	a, b := pair(e)
	fmt.Println(len(a), len(b), len(a+b), a+b == e, join(a, b) == "é")
	half := cut("日本", 4)
	for i, r := range half {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println(len(half), len([]rune(half)))

	m := map[string]int{}
	m[half]++
	for k := range m {
		fmt.Println(len(k), strings.ToUpper(k) == k, strings.ToUpper(k) == "日\ufffd")
	}
	names := []string{"b", half, "a"}
	sort.Strings(names)
	for _, n := range names {
		fmt.Print(len(n), " ")
	}
	fmt.Println()
	slices.SortFunc(names, func(x, y string) int { return len(y) - len(x) })
	fmt.Println(len(names[0]), names[0][len(names[0])-1])

	h := &queue{}
	heap.Push(h, half)
	heap.Push(h, "zz")
	heap.Push(h, "日本")
	for h.Len() > 0 {
		s := heap.Pop(h).(string)
		fmt.Print(len(s), " ")
	}
	fmt.Println()

	w := &myWriter{}
	fmt.Fprintf(w, "<%s>", b)
	fmt.Fprint(w, a, b)
	fmt.Println(w.lens)

	var sb strings.Builder
	sb.WriteString(a)
	fmt.Println(sb.Len())
	sb.WriteString(b)
	fmt.Println(sb.Len(), sb.String() == e)
	sb.WriteByte(0xff)
	for _, r := range sb.String() {
		fmt.Print(r, " ")
	}
	fmt.Println()

	var buf bytes.Buffer
	buf.WriteByte(0xe6)
	buf.WriteByte(0x97)
	x := buf.String()
	buf.WriteByte(0xa5)
	fmt.Println(len(x), buf.String(), len(buf.String()), x+"\xa5" == "日")

	ch := make(chan string, 2)
	ch <- a
	ch <- b
	fmt.Println(<-ch+<-ch == e)

	var any1 any = b
	if s, ok := any1.(string); ok {
		fmt.Println(len(s), s == "\xa9")
	}
	it := item{name: a}
	p := &it
	p.name += b
	fmt.Println(it.name == e, len(p.name))

	err := fmt.Errorf("wrap: %w", badName{a})
	fmt.Println(len(err.Error()), len(errors.Unwrap(err).Error()))
	bs := []byte("héllo")
	fmt.Println(len(string(bs[:2])), string(bs[:2])+string(bs[2:]) == "héllo")
	up := strings.Map(func(r rune) rune {
		if r == 0xfffd {
			return '?'
		}
		return r
	}, half)
	fmt.Println(up, len(up))
	f := strings.ToUpper
	fmt.Println(len(f(b)))
	fmt.Println(len(first(a, "x")), len(os.Args) > 0)
	fmt.Printf("%q %q %x %v\n", a, half, b, []string{b})
	i := strings.Index(half, "本")
	fmt.Println(i, strings.Contains(half, "日"), strings.IndexByte(half, 0xe6))
	t := "ключ=значение"
	if j := strings.Index(t, "="); j >= 0 {
		k, v := t[:j], t[j+1:]
		fmt.Println(k, v, len(k), len(v), k+v)
	}
	word := "naïve café"
	for k, r := range word {
		if r == ' ' {
			fmt.Println(word[:k], word[k:], word[k+1:])
		}
		if r == 'ï' {
			fmt.Println(len(word[k+1:]), word[k+1:] == "\xafve café")
		}
	}
	rs := []rune(word)
	slices.Reverse(rs)
	fmt.Println(string(rs), string(rune(0xd800)) == "\ufffd", string(rs[0]))
	c := word[2]
	fmt.Println(string(rune(c)), c, fmt.Sprintf("%c%c", c, word[3]))
	var r rune = 'a'
	for ; r < 'e'; r++ {
		fmt.Print(string(r))
	}
	r = 0x10ffff
	r++
	fmt.Println(string(r) == "\ufffd")
}
