// Writes what Go's package fmt prints for many values, verbs and flags.
//
//	go run generate_fmt.go > fmt.jsonl
//
// A line is [python expression of the operands, {format: text}]. The types are those of
// ../fmt_types.py. A byte that is not UTF-8 is written as Python's surrogateescape has it.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"math"
	"math/rand"
	"os"
	"strings"
	"unicode/utf8"
)

type Point struct{ X, Y int }

type Person struct {
	Name string
	Age  int
	home Point
}

type Celsius float64

func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type Status int

func (s Status) String() string {
	switch s {
	case 0:
		return "off"
	case 1:
		return "on"
	}
	panic("bad status")
}

type Reading struct {
	Value  Celsius
	status Status
}

type NotFound struct{ Key string }

func (e *NotFound) Error() string { return "not found: " + e.Key }

type Ratio struct {
	F    float32
	U    uint8
	B    []byte
	P    *Point
	E    error
	M    map[string]int
	Any  any
	List []Point
}

type Counter struct{ N int }

func (c *Counter) String() string { return fmt.Sprint("counter at ", c.N) }

type Code int

func (c Code) Error() string { return fmt.Sprint("code ", int(c)) }

type ID int

type Words []string

type case_ struct {
	python string
	args   []any
}

var values = []case_{
	{"True", []any{true}},
	{"False", []any{false}},
	{"0", []any{0}},
	{"42", []any{42}},
	{"-42", []any{-42}},
	{"9223372036854775807", []any{math.MaxInt64}},
	{"-9223372036854775808", []any{math.MinInt64}},
	{"65", []any{65}},
	{"0x1F600", []any{0x1F600}},
	{"1114112", []any{1114112}},
	{"Box(233, 'int32')", []any{'é'}},
	{"Box(200, 'uint8')", []any{uint8(200)}},
	{"Box(18446744073709551615, 'uint64')", []any{uint64(math.MaxUint64)}},
	{"Box(-5, 'int8')", []any{int8(-5)}},
	{"Box(7, 'main.ID', 'int')", []any{ID(7)}},
	{"0.0", []any{0.0}},
	{"-0.0", []any{math.Copysign(0, -1)}},
	{"1.0", []any{1.0}},
	{"-2.5", []any{-2.5}},
	{"3.14159265", []any{3.14159265}},
	{"1e6", []any{1e6}},
	{"123456789.0", []any{123456789.0}},
	{"1e21", []any{1e21}},
	{"1e-7", []any{1e-7}},
	{"0.000123456", []any{0.000123456}},
	{"1e100", []any{1e100}},
	{"5e-324", []any{5e-324}},
	{"100000.0", []any{100000.0}},
	{"inf", []any{math.Inf(1)}},
	{"-inf", []any{math.Inf(-1)}},
	{"nan", []any{math.NaN()}},
	{"Box(float32(0.1), 'float32')", []any{float32(0.1)}},
	{"Box(float32(16777216.0), 'float32')", []any{float32(16777216)}},
	{"Box(float32(3.4e38), 'float32')", []any{float32(3.4e38)}},
	{"complex(1, -2.5)", []any{complex(1, -2.5)}},
	{"complex(nan, inf)", []any{complex(math.NaN(), math.Inf(1))}},
	{"Box(complex(float32(0.1), 2.0), 'complex64')", []any{complex(float32(0.1), 2)}},
	{"''", []any{""}},
	{"'hi'", []any{"hi"}},
	{"'héllo, 世界'", []any{"héllo, 世界"}},
	{`'a"b\\c\n\t\x00\x7f'`, []any{"a\"b\\c\n\t\x00\x7f"}},
	{`'\udcff\udc80z'`, []any{"\xff\x80z"}},
	{`'\u200b\U0001F600\xad'`, []any{"\u200b\U0001F600\u00ad"}},
	{"'back`quote'", []any{"back`quote"}},
	{"None", []any{nil}},
	{"Box([104, 105], '[]uint8')", []any{[]byte("hi")}},
	{"Box([], '[]uint8')", []any{[]byte{}}},
	{"Box([1, 2, 255], '[3]uint8')", []any{[3]byte{1, 2, 255}}},
	{"Box([1, -2, 3], '[]int')", []any{[]int{1, -2, 3}}},
	{"Box([], '[]int')", []any{[]int{}}},
	{"Box(Slice(), '[]int')", []any{[]int(nil)}},
	{"Box(['a', 'b c'], '[]string')", []any{[]string{"a", "b c"}}},
	{"Box(['x', 'y'], 'main.Words', '[]string')", []any{Words{"x", "y"}}},
	{"Box([0.5, 1e9], '[]float64')", []any{[]float64{0.5, 1e9}}},
	{"Box([float32(0.1), 2.0], '[2]float32')", []any{[2]float32{0.1, 2}}},
	{"Box([[1], [2, 3]], '[][]int')", []any{[][]int{{1}, {2, 3}}}},
	{"Box([1, 'a', None, 2.5, True], '[]interface {}')", []any{[]any{1, "a", nil, 2.5, true}}},
	{"Box({'b': 2, 'a': 1}, 'map[string]int')", []any{map[string]int{"b": 2, "a": 1}}},
	{"Box({3: [1], -1: []}, 'map[int][]int')", []any{map[int][]int{3: {1}, -1: {}}}},
	{"Box(NilMap(), 'map[string]int')", []any{map[string]int(nil)}},
	{"Box({True: 'y', False: 'n'}, 'map[bool]string')", []any{map[bool]string{true: "y", false: "n"}}},
	{"Box({2.5: 1, nan: 2, -1.0: 3}, 'map[float64]int')", []any{map[float64]int{2.5: 1, math.NaN(): 2, -1: 3}}},
	{"Point(1, 2)", []any{Point{1, 2}}},
	{"Box(Point(1, 2), '*main.Point')", []any{&Point{1, 2}}},
	{"Box(None, '*main.Point')", []any{(*Point)(nil)}},
	{"Person('Ann', 30, Point(-1, 0))", []any{Person{"Ann", 30, Point{-1, 0}}}},
	{"Box([Point(1, 2), Point(3, 4)], '[]main.Point')", []any{[]Point{{1, 2}, {3, 4}}}},
	{"Celsius(21.5)", []any{Celsius(21.5)}},
	{"Status(1)", []any{Status(1)}},
	{"Status(9)", []any{Status(9)}},
	{"Reading(Celsius(3.0), Status(1))", []any{Reading{3, 1}}},
	{"Box([Celsius(1.0), Celsius(2.0)], '[]main.Celsius')", []any{[]Celsius{1, 2}}},
	{"Exception('boom')", []any{errors.New("boom")}},
	{"Box(Counter(1), 'main.Counter')", []any{Counter{1}}},
	{"Box(Counter(1), '*main.Counter')", []any{&Counter{1}}},
	{"Box([Counter(1)], '[]main.Counter')", []any{[]Counter{{1}}}},
	{"Code(4)", []any{Code(4)}},
	{"NotFound('k')", []any{&NotFound{"k"}}},
	{"Ratio()", []any{Ratio{}}},
	{"Ratio(float32(0.3), 7, [1, 2], None, Code(3), {'k': 1}, 'any', [Point(5, 6)])",
		[]any{Ratio{0.3, 7, []byte{1, 2}, nil, Code(3), map[string]int{"k": 1}, "any", []Point{{5, 6}}}}},
	{"Box({Point(2, 1): 'b', Point(1, 9): 'a'}, 'map[main.Point]string')", []any{map[Point]string{{2, 1}: "b", {1, 9}: "a"}}},
}

// plain are formats with their operands in the format's own order.
var plain = []struct {
	format string
	python string
	args   []any
}{
	{"no verbs", "", nil},
	{"100%", "", nil},
	{"100%%|%5%|%-05%", "", nil},
	{"%d and %s", "1, 'a'", []any{1, "a"}},
	{"%d %d", "1", []any{1}},
	{"%d", "1, 2, 'x', None", []any{1, 2, "x", nil}},
	{"%!", "1", []any{1}},
	{"%z %!", "1", []any{1}},
	{"%[2]d %[1]d", "1, 2", []any{1, 2}},
	{"%[2]*[1]d|", "1, 5", []any{1, 5}},
	{"%[3]d", "1, 2", []any{1, 2}},
	{"%[x]d", "1, 2", []any{1, 2}},
	{"%[1]d %d %[1]q", "65, 66", []any{65, 66}},
	{"%[2]3d", "1, 2", []any{1, 2}},
	{"%[1].2d|%.[2]*[1]d", "1, 4", []any{1, 4}},
	{"%*d|%-*d|", "5, 42, 4, 7", []any{5, 42, 4, 7}},
	{"%*d", "-5, 42", []any{-5, 42}},
	{"%*d|", "'a', 42", []any{"a", 42}},
	{"%.*f|%.*f", "2, 3.14159, -1, 2.5", []any{2, 3.14159, -1, 2.5}},
	{"%.*d", "'x', 3", []any{"x", 3}},
	{"%8.3f|%-8.3f|%08.3f|%+8.3f|% 8.3f", "1.5, 1.5, -1.5, 1.5, 1.5", []any{1.5, 1.5, -1.5, 1.5, 1.5}},
	{"%6.2f%%", "12.345", []any{12.345}},
	{"%s %v %d", "None, None, None", []any{nil, nil, nil}},
	{"%-10s|%10s|%.2s", "'ab', 'é', 'héllo'", []any{"ab", "é", "héllo"}},
	{"%x %X % x %#x % #x", "'hello', 'hello', 'hello', 'hello', 'hello'", []any{"hello", "hello", "hello", "hello", "hello"}},
	{"%é", "1", []any{1}},
	{"%.d|%.f", "5, 2.5", []any{5, 2.5}},
	{"%5t|%-7t|", "True, False", []any{true, false}},
	{"%T %T %T %T %T", "1, 'a', 2.5, None, True", []any{1, "a", 2.5, nil, true}},
	{"%v %v", "Point(1, 2), [Point(3, 4)]", []any{Point{1, 2}, []Point{{3, 4}}}},
	{"%w", "'x'", []any{"x"}},
	{"%v", "Box([Counter(1)], '[]*main.Counter')", []any{[]*Counter{{1}}}},
	{"%q", "['a', 'b']", []any{[]any{"a", "b"}}},
	{"%6d|%-6d|%06d", "[1, 2], [1, 2], [1, 2]", []any{[]any{1, 2}, []any{1, 2}, []any{1, 2}}},
	{"%s", "[1, 'a']", []any{[]any{1, "a"}}},
	{"%99999999d", "1", []any{1}},
	{"%[", "1", []any{1}},
	{"%[1", "1", []any{1}},
	{"%[]d", "1", []any{1}},
	{"%[1]", "1", []any{1}},
	{"%+-#d %", "1", []any{1}},
	{"%d%", "1", []any{1}},
}

func text(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\udc%02x`, s[i])
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < 0x20 || r == 0x7f || 0x80 <= r && r < 0xa0 || r == 0xad || r == 0x200b:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
		i += size
	}
	b.WriteByte('"')
	return b.String()
}

func formats(random *rand.Rand) []string {
	list := []string{}
	for _, verb := range "vTtdboOxXcqUeEfFgGs" {
		for _, shape := range []string{"", "8", "-8", "08", ".3", "8.2", "+", "#", " "} {
			list = append(list, "%"+shape+string(verb))
		}
	}
	for i := 0; i < 80; i++ {
		format := "%"
		for _, flag := range "+-# 0" {
			if random.Intn(3) == 0 {
				format += string(flag)
			}
		}
		format += []string{"", "3", "12", "20"}[random.Intn(4)]
		format += []string{"", "", ".0", ".1", ".5", "."}[random.Intn(6)]
		list = append(list, format+string("vvvvdboOxXcqUeEfFgGst"[random.Intn(21)]))
	}
	return list
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	random := rand.New(rand.NewSource(1))
	for _, c := range values {
		fmt.Fprintf(out, "[%s, {", text(c.python))
		seen := map[string]bool{}
		for _, format := range formats(random) {
			result := fmt.Sprintf(format, c.args...)
			if seen[format] || strings.Contains(result, "0xc0") || strings.Contains(result, "c000") ||
				strings.Contains(result, "C000") || strings.Contains(result, "824") {
				continue // an address
			}
			if len(seen) > 0 {
				out.WriteString(", ")
			}
			seen[format] = true
			fmt.Fprintf(out, "%s: %s", text(format), text(result))
		}
		out.WriteString("}]\n")
	}
	for _, c := range plain {
		fmt.Fprintf(out, "[%s, {%s: %s}]\n", text(c.python), text(c.format), text(fmt.Sprintf(c.format, c.args...)))
	}
	for _, c := range values {
		fmt.Fprintf(out, "[%s, {\"Sprint\": %s}]\n", text("1, "+c.python+", 'a', "+c.python),
			text(fmt.Sprint(append(append([]any{1}, c.args...), append([]any{"a"}, c.args...)...)...)))
	}
}
