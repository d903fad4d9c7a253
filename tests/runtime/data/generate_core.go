// Writes what Go computes where Python computes something else.
//
//	go run generate_core.go > core.jsonl
//
// A line is [python expression, text of its value]; a panic is "panic: " and its text.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"math/rand"
	"os"
	"strconv"
)

var out = bufio.NewWriter(os.Stdout)

func line(python string, value func() any) {
	text := func() (text string) {
		defer func() {
			if r := recover(); r != nil {
				text = fmt.Sprint("panic: ", r)
			}
		}()
		return fmt.Sprint(value())
	}()
	encoded, err := json.Marshal([]string{python, text})
	if err != nil {
		panic(err)
	}
	fmt.Fprintf(out, "%s\n", encoded)
}

func call(name string, args ...any) string {
	text := name + "("
	for i, arg := range args {
		if i > 0 {
			text += ", "
		}
		switch arg := arg.(type) {
		case float64:
			switch {
			case math.IsNaN(arg):
				text += "nan"
			case math.IsInf(arg, 0):
				text += strconv.FormatFloat(arg, 'g', -1, 64)[:1] + "inf"
			default:
				text += strconv.FormatFloat(arg, 'e', -1, 64)
			}
		case string:
			text += strconv.QuoteToASCII(arg)
		default:
			text += fmt.Sprint(arg)
		}
	}
	return text + ")"
}

var ints = []int{0, 1, -1, 2, -2, 3, 7, -7, 10, -10, 63, 64, 65, 127, 128, 255, 256, 32767, 32768, -32769,
	1 << 31, -1 << 31, 1<<31 - 1, 1<<32 + 5, math.MaxInt64, math.MinInt64}

var floats = []float64{0, math.Copysign(0, -1), 1.9, -1.9, 0.1, 300.5, -300.5, 70000, -70000, 3e9, -3e9, 5e9, 1e15, -1e15,
	9.3e18, -9.3e18, 1.8e19, 1.9e19, 1e30, -1e30, 3.4028235e38, 3.5e38, 1e-46, 2147483647.5, -2147483648.5,
	math.NaN(), math.Inf(1), math.Inf(-1)}

func integers() {
	for _, a := range ints {
		line(call("wrap8", a), func() any { return int8(a) })
		line(call("wrap16", a), func() any { return int16(a) })
		line(call("wrap32", a), func() any { return int32(a) })
		for _, b := range ints {
			line(fmt.Sprintf("wrap64(%d * %d)", a, b), func() any { return a * b })
			line(fmt.Sprintf("wrap64(%d + %d)", a, b), func() any { return a + b })
			line(fmt.Sprintf("wrap64(quo(%d, %d))", a, b), func() any { return a / b })
			line(call("rem", a, b), func() any { return a % b })
			line(fmt.Sprintf("wrap64(shl(%d, %d))", a, b), func() any { return a << b })
			line(call("shr", a, b), func() any { return a >> b })
		}
	}
	for _, f := range floats {
		line(call("int64_of", f), func() any { return int64(f) })
		line(call("int32_of", f), func() any { return int32(f) })
		line(call("uint64_of", f), func() any { return uint64(f) })
		line(fmt.Sprintf("[float_to_int(%s, k) for k in KINDS]", call("", f)[1:len(call("", f))-1]), func() any {
			return fmt.Sprint("[", int(f), " ", int8(f), " ", int16(f), " ", int32(f), " ", int64(f), " ",
				uint(f), " ", uint8(f), " ", uint16(f), " ", uint32(f), " ", uint64(f), " ", uintptr(f), "]")
		})
		line("float32_text("+call("float32", f)+")", func() any { return float32(f) })
		for _, g := range floats {
			line("float_text("+call("float_quo", f, g)+")", func() any { return f / g })
			line("float_text("+call("float_min", f, g)+")", func() any { return min(f, g) })
			line("float_text("+call("float_max", f, g)+")", func() any { return max(f, g) })
		}
	}
}

func strings() {
	indexes := []int{-1, 0, 1, 2, 3, 4, 7, 99}
	for _, s := range []string{"", "abc", "h\u00e9\u4e16!", "\xff\x80z\xe4"} {
		python := "decoded(b" + fmt.Sprintf("%+q", s) + ")"
		if s != "" && s[0] == 'h' {
			python = `"h\u00e9\u4e16!"`
		}
		if s != "" && s[0] == 0xff {
			python = `decoded(b"\xff\x80z\xe4")`
		}
		line("byte_len("+python+")", func() any { return len(s) })
		line("show(to_bytes("+python+"))", func() any { return []byte(s) })
		line("show(runes("+python+"))", func() any { return []rune(s) })
		line("show([list(pair) for pair in enumerate_runes("+python+")])", func() any {
			pairs := [][]int{}
			for i, r := range s {
				pairs = append(pairs, []int{i, int(r)})
			}
			return pairs
		})
		line("encoded(from_runes(runes("+python+"))).hex()", func() any { return fmt.Sprintf("%x", string([]rune(s))) })
		for _, i := range indexes {
			line(fmt.Sprintf("byte_at(%s, %d)", python, i), func() any { return s[i] })
			line(fmt.Sprintf("encoded(substr(%s, %d)).hex()", python, i), func() any { return fmt.Sprintf("%x", s[i:]) })
			for _, j := range indexes {
				line(fmt.Sprintf("encoded(substr(%s, %d, %d)).hex()", python, i, j),
					func() any { return fmt.Sprintf("%x", s[i:j]) })
			}
		}
	}
	for _, r := range []int{0, 65, 0xe9, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0x1f600, 0x10ffff, 0x110000, -1} {
		line(fmt.Sprintf("encoded(rune_string(%d)).hex()", r), func() any { return fmt.Sprintf("%x", string(rune(r))) })
	}
}

var sink any

func grow[T any](size int, pointers string, steps []int) {
	var zero T
	s := []T(nil)
	caps := []int{}
	for _, n := range steps {
		old := cap(s)
		more := make([]T, n)
		for i := range more {
			more[i] = zero
		}
		s = append(s, more...)
		sink = s // on the heap
		if cap(s) != old {
			caps = append(caps, cap(s))
		}
	}
	python := "["
	for _, n := range steps {
		python += fmt.Sprint(n, ",")
	}
	line(fmt.Sprintf("show(capacities(%d, %s, %s]))", size, pointers, python), func() any { return caps })
}

func slices() {
	ones := make([]int, 5000)
	for i := range ones {
		ones[i] = 1
	}
	few := ones[:600]
	mixed := []int{3, 4, 1, 9, 20, 1, 100, 7, 300, 1, 1000, 5}
	for _, steps := range [][]int{few, mixed} {
		grow[byte](1, "False", steps)
		grow[int16](2, "False", steps)
		grow[int32](4, "False", steps)
		grow[int](8, "False", steps)
		grow[*int](8, "True", steps)
		grow[string](16, "True", steps)
		grow[[3]int](24, "False", steps)
		grow[[]int](24, "True", steps)
		grow[[5]int](40, "False", steps)
		grow[struct{}](0, "False", steps)
	}
	grow[int](8, "False", ones)
	grow[string](16, "True", ones)

	s := make([]int, 3, 6)
	for i := -1; i < 8; i++ {
		line(fmt.Sprintf("at([0, 0, 0], %d)", i), func() any { return s[i] })
		line(fmt.Sprintf("S()[%d]", i), func() any { return s[i] })
		line(fmt.Sprintf("len(reslice(S(), %d))", i), func() any { return len(s[i:]) })
		for j := -1; j < 8; j++ {
			line(fmt.Sprintf("extent(reslice(S(), %d, %d))", i, j),
				func() any { return fmt.Sprint(len(s[i:j]), cap(s[i:j])) })
			for k := -1; k < 8; k++ {
				line(fmt.Sprintf("extent(reslice(S(), %d, %d, %d))", i, j, k),
					func() any { return fmt.Sprint(len(s[i:j:k]), cap(s[i:j:k])) })
			}
		}
		line(fmt.Sprintf("len(make_slice(%d))", i), func() any { return len(make([]int, i)) })
		line(fmt.Sprintf("len(make_slice(3, %d))", i), func() any { return len(make([]int, 3, i)) })
	}
}

// walks lets slices of one another's arrays grow, shrink and change at random.
func walks() {
	random := rand.New(rand.NewSource(1))
	for range 150 {
		pool := make([][]int, 4)
		ops := "["
		text := ""
		for step := range 25 {
			before := len(ops)
			a, b, c := random.Intn(4), random.Intn(4), random.Intn(4)
			switch random.Intn(6) {
			case 0:
				pool[a] = append(pool[b], step)
				ops += fmt.Sprintf("('append', %d, %d, [%d]), ", a, b, step)
			case 1:
				pool[a] = append(pool[b], pool[c]...)
				ops += fmt.Sprintf("('extend', %d, %d, %d), ", a, b, c)
			case 2:
				k := random.Intn(cap(pool[b]) + 1)
				j := random.Intn(k + 1)
				i := random.Intn(j + 1)
				if random.Intn(2) == 0 {
					pool[a] = pool[b][i:j:k]
					ops += fmt.Sprintf("('reslice', %d, %d, (%d, %d, %d)), ", a, b, i, j, k)
				} else {
					pool[a] = pool[b][i:j]
					ops += fmt.Sprintf("('reslice', %d, %d, (%d, %d)), ", a, b, i, j)
				}
			case 3:
				if len(pool[a]) > 0 {
					i := random.Intn(len(pool[a]))
					pool[a][i] = -step
					ops += fmt.Sprintf("('set', %d, %d, %d), ", a, i, -step)
				}
			case 4:
				copy(pool[a], pool[b])
				ops += fmt.Sprintf("('copy', %d, %d), ", a, b)
			case 5:
				if random.Intn(3) == 0 {
					n := random.Intn(4)
					pool[a] = make([]int, n, n+random.Intn(5))
					ops += fmt.Sprintf("('make', %d, %d, %d), ", a, n, cap(pool[a]))
				}
			}
			sink = pool
			if len(ops) == before {
				continue
			}
			for _, s := range pool {
				text += fmt.Sprint(s, " ", cap(s), " ", s == nil, " ")
			}
		}
		line("walk("+ops+"])", func() any { return text })
	}
}

func assertions() {
	values := map[string]any{"None": nil, "1": 1, "'s'": "s", "2.5": 2.5, "True": true, "Box(1, 'int32')": int32(1)}
	for _, python := range []string{"None", "1", "'s'", "2.5", "True", "Box(1, 'int32')"} {
		v := values[python]
		line("type_assert("+python+", int, 'int')", func() any { return v.(int) })
		line("type_assert("+python+", str, 'string')", func() any { return v.(string) })
		line("unbox("+python+", 'int32')", func() any { return v.(int32) })
		line("assert_interface("+python+", Exception, 'error', 'Error')", func() any { return v.(error) })
		for _, other := range []string{"None", "1", "'s'", "2.5", "True", "Box(1, 'int32')"} {
			line("show(interface_equal("+python+", "+other+"))", func() any { return v == values[other] })
		}
	}
	var a any = []int{1}
	line("interface_equal(Box([1], '[]int'), Box([1], '[]int'))", func() any { return a == a })
	m := map[any]int{}
	line("KeyedMap([(Box([1], '[]int'), 1)])", func() any { m[a] = 1; return m })
	var nilMap map[string]int
	line("NilMap().__setitem__('a', 1)", func() any { nilMap["a"] = 1; return nilMap })
	var p *struct{ X int }
	line("None.x", func() any { return p.X })
	zero := 0
	line("1 // 0", func() any { return 1 / zero })
	line("panic('text')", func() any { panic("text") })
	line("panic(Exception('error'))", func() any { panic(fmt.Errorf("error")) })
}

func main() {
	defer out.Flush()
	integers()
	strings()
	slices()
	walks()
	assertions()
}
