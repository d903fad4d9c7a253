// Interfaces, errors and results of standard packages, where types, values and results are asked for.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
)

type Level int

const (
	Debug Level = iota
	Info
)

func (l Level) String() string {
	switch l {
	case Debug:
		return "DEBUG"
	case Info:
		return "INFO"
	}
	return "Level(" + strconv.Itoa(int(l)) + ")"
}

type upper struct{ w io.Writer }

func (u upper) Write(p []byte) (int, error) {
	return u.w.Write([]byte(strings.ToUpper(string(p))))
}

func emit(w io.Writer, s string) {
	n, err := w.Write([]byte(s))
	fmt.Println(n, err)
	fmt.Fprintf(w, "<%s>\n", s)
}

func divmod(a, b int) (q, r int) { return a / b, a % b }
func parse(s string) (int, error) {
	return strconv.Atoi(s)
}

func describe(v any) string {
	switch x := v.(type) {
	case fmt.Stringer:
		return "stringer " + x.String()
	case error:
		return "error " + x.Error()
	case nil:
		return "nil"
	}
	return fmt.Sprintf("other %v", v)
}

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func check(s sort.Interface) bool { return s.Len() > 2 && s.Less(0, 1) }

func appendKV(buf []byte, k string, v int) []byte {
	buf = append(buf, k...)
	buf = append(buf, '=')
	buf = strconv.AppendInt(buf, int64(v), 10)
	return buf
}

func main() {
	var sb strings.Builder
	emit(&sb, "abc")
	emit(upper{&sb}, "xyz")
	emit(os.Stdout, "out")
	fmt.Print(sb.String())
	fmt.Println(divmod(17, 5))
	fmt.Println(parse("12"))
	fmt.Println(parse("x"))
	n, err := fmt.Println("hello", 3)
	fmt.Println(n, err)
	fmt.Println(describe(Info), describe(errors.New("bad")), describe(3), describe(nil))
	words := byLen{"ccc", "a", "bb"}
	fmt.Println(check(words))
	sort.Sort(words)
	fmt.Println(words)
	_, err = strconv.Atoi("99999999999999999999")
	var ne *strconv.NumError
	if errors.As(err, &ne) {
		fmt.Println(ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrRange))
	}
	_, err = os.ReadFile("/nonexistent/file")
	var pe *os.PathError
	if errors.As(err, &pe) {
		fmt.Println(pe.Op, pe.Path, errors.Is(err, os.ErrNotExist))
	}
	switch e := err.(type) {
	case *os.PathError:
		fmt.Println("path error", e.Path)
	default:
		fmt.Println("other")
	}
	buf := strconv.AppendInt(nil, 42, 10)
	buf = strconv.AppendQuote(buf, "hi")
	buf = append(buf, ' ')
	buf = appendKV(buf, "k", 7)
	fmt.Println(string(buf))
	set := map[string]struct{}{"a": {}, "b": {}}
	fmt.Println(set, len(set))
	r := strings.NewReader("one two\nthree\n")
	sc := bufio.NewScanner(r)
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Print(sc.Text(), ";")
	}
	fmt.Println()
	br := bufio.NewReader(strings.NewReader("l1\nl2"))
	for {
		line, err := br.ReadString('\n')
		fmt.Printf("%q %v\n", line, err)
		if err == io.EOF {
			break
		}
	}
	s := fmt.Sprint(divmod(9, 4))
	fmt.Println(s)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	k, err := fmt.Fprintf(w, "%d-%s\n", 5, "x")
	fmt.Fprintln(w, k, err)
}
