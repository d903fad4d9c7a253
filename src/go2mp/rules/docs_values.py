"""Documentation of rules: expressions, and calls of standard packages (see `docs`)."""

from __future__ import annotations

from go2mp.rules.docs import RuleDoc

DOCS = [
    RuleDoc(
        "operators",
        """
h *= 16777619
return total / n, total % n
a, b = b, a+b
""",
        """
h = h * 16777619 & 0xFFFFFFFF
return quo(total, n), rem(total, n)
a, b = b, wrap64(a + b)
""",
        why="Python's integers do not overflow, and its division rounds down. Plain `+`, `//` and "
        "`%` stand where bounds prove that it is the same; a chain is wrapped once, outermost.",
        gotcha="Plain operators are the usual case: look at `n //= 2` in `for_stmt`.",
        rung="helper",
        otherwise="idiom: the plain operator, where the operands' bounds are proved.",
        covers=("BinaryExpr", "UnaryExpr", "ParenExpr", "complex", "real", "imag"),
    ),
    RuleDoc(
        "strings",
        """
fmt.Println(len(s), s[1], s[:2])
strings.Split("a,b", ",")
""",
        """
print(len(s.encode()), byte_at(s, 1), substr(s, 0, 2))
"a,b".split(",")
""",
        why="Go's strings are bytes, Python's are characters: length, index and slice count bytes.",
        gotcha="Invalid UTF-8 survives: such bytes are kept as surrogates.",
        rung="helper",
        otherwise="idiom `len(s)`, `s[:2]`, where the text is proved to be ASCII.",
    ),
    RuleDoc(
        "conversions",
        """
uint8(n)
int(x)
string(rune(65))
[]byte("hi")
""",
        """
n & 0xFF
float_to_int(x, "int")
"A"
list(b'hi')
""",
        why="Narrow integers are cut to their width; a float too large for an int gives what the "
        "processor gives.",
    ),
    RuleDoc(
        "slices",
        """
xs := []int{1, 2, 3}
xs = append(xs, 4)
xs[1:3]
xs[len(xs)-1]
""",
        """
xs = [1, 2, 3]
xs.append(4)
xs[1:3]
xs[-1]
""",
        why="A slice is a list wherever no two live slices of one array can see each other's "
        "writes.",
        gotcha="Python's `xs[-1]` is no panic: an index that may be negative is checked.",
        otherwise="helper `Slice` (see `slice_aliasing`); `View` for a part that is written to.",
        covers=("IndexExpr", "SliceExpr", "append"),
    ),
    RuleDoc(
        "slice_aliasing",
        """
head := xs[:2]
head = append(head, 99)
cap(head)
""",
        """
head = reslice(xs, 0, 2)
head = append(head, 99)
head.capacity
""",
        why="Two windows on one array, where one sees what the other writes: the helper has Go's "
        "length, capacity and growth.",
        gotcha="Here `append` overwrites xs[2], as in Go.",
        rung="helper",
        covers=("cap",),
    ),
    RuleDoc(
        "arrays",
        """
a := [3]int{1, 2, 3}
b := a
b[0] = 9
""",
        """
a = [1, 2, 3]
b = a.copy()
b[0] = 9
""",
        why="Arrays are values: they are copied where a change could be seen.",
    ),
    RuleDoc(
        "maps",
        """
counts := make(map[string]int)
counts[word]++
delete(counts, "b")
counts["missing"]
""",
        """
counts: dict[str, int] = {}
counts[word] = counts.get(word, 0) + 1
counts.pop("b", None)
counts.get("missing", 0)
""",
        why="A missing key gives the zero value in Go, KeyError in Python.",
        gotcha="A nil map can be read, not written: helper `NilMap` where it could be seen.",
        covers=("delete", "make"),
    ),
    RuleDoc(
        "pointers",
        """
list := &Node{Value: 1, Next: &Node{Value: 2}}
increment(&x)
func increment(n *int) { *n++ }
""",
        """
list_ = Node(value=1, next=Node(value=2))
increment(x)
n.value += 1
""",
        why="A pointer to a struct is the object. A variable whose address is taken lives in a "
        "`Ref`, everything else in plain variables.",
        gotcha="The address of an element or a field is an `ElemRef` or `FieldRef`.",
        otherwise="helpers `Ref`, `FieldRef`, `ElemRef`.",
        covers=("StarExpr", "new"),
    ),
    RuleDoc(
        "type_assert_expr",
        """
s, ok := v.(string)
n, isInt := v.(int)
""",
        """
ok = isinstance(v, str)
s = v if ok else ""
is_int = isinstance(v, int)
""",
        why="A failed assertion gives the zero value, or panics when nobody asks for `ok`.",
        otherwise="helper `Box` for types that share a Python class.",
        covers=("TypeAssertExpr",),
    ),
    RuleDoc(
        "builtins",
        """
min(3, 1)
cap(ys)
clear(ys)
""",
        """
ys.capacity
clear_slice(ys, lambda: 0)
""",
        why="What is constant is computed when the program is translated. Asking for `cap` makes a "
        "slice a `Slice`.",
        rung="helper",
        otherwise="idioms `len`, `min`, `max`, `xs.clear()`.",
        covers=("len", "copy", "min", "max", "clear", "print", "println"),
    ),
    RuleDoc(
        "fmt_calls",
        """
fmt.Printf("%s has %d apples (%.2f)\\n", name, n, ratio)
s := fmt.Sprintf("%03d", n)
fmt.Println(s, n, ratio, true)
""",
        """
print(f"{name} has {n} apples ({ratio:.2f})")
s = f"{n:03}"
print(s, n, float_text(ratio), "true")
""",
        why="Constant formats are read when the program is translated, and become f-strings where "
        "the types make them the same.",
        gotcha="Go prints floats, booleans, slices and structs differently than Python.",
        otherwise="helpers `show` (%v) and `sprintf` (all verbs and flags).",
        covers=("fmt.*",),
    ),
    RuleDoc(
        "errors_calls",
        """
err := errors.New("lost")
errors.Is(wrapped, err)
errors.Unwrap(wrapped)
""",
        """
err = Exception("lost")
is_error(wrapped, err)
unwrap(wrapped)
""",
        why="Errors are compared by identity, and the chain of causes is followed.",
        covers=("errors.*",),
    ),
    RuleDoc(
        "sort_calls",
        """
sort.Slice(people, func(i, j int) bool { return people[i].Age < people[j].Age })
sort.Strings(names)
""",
        """
people.sort(key=lambda person: person.age)
names.sort()
""",
        why="A comparison that only reads is a key, and Python's sort is stable.",
        gotcha="Go's sort is not, beyond twelve elements: where more may be equal in what is "
        "compared, they end up where Go's own algorithm puts them.",
        otherwise="helper `sort_slice`, which is Go's pattern-defeating quicksort.",
        covers=("sort.*", "slices.SortFunc", "slices.SortStableFunc"),
    ),
    RuleDoc(
        "mapped",
        """
n, err := strconv.Atoi("42")
strings.Repeat("ab", 2)
slices.Contains([]int{1}, 1)
""",
        """
n, err = atoi("42")
"ab" * 2
1 in value
""",
        why="What a member of a standard package becomes is data, beside its Go signature: "
        "src/go2mp/stdlib.",
        gotcha="A member that is not there is refused.",
        otherwise="helper; refusal.",
    ),
    RuleDoc(
        "regexp_calls",
        """
word := regexp.MustCompile(`\\w+`)
fmt.Println(word.FindString("hello, world"))
""",
        """
word = re.compile(r"\\w+", re.ASCII)
print(found_text(word.search("hello, world")))
""",
        why="Both search leftmost-first; what differs (`\\s`, `$`, `(?i)k`) is written anew.",
        gotcha="Refused: patterns that are no constants or repeat what may be empty; scripts.",
        otherwise="refusal.",
        covers=("regexp.*",),
    ),
    RuleDoc(
        "json_calls",
        """
X int `json:"x"`
Y int `json:"y,omitempty"`
text, _ := json.Marshal(point{X: 1})
""",
        """
JSON_FIELDS: ClassVar[dict[str, str]] = {"x": "x", "y": "y,omitempty"}
text, _ = marshal(Point(x=1))
""",
        why="Python's json knows neither field tags nor Go's floats and escapes.",
        gotcha="Refused where the types of values do not tell how they are written.",
        rung="helper",
        otherwise="refusal.",
        covers=("encoding/json.*",),
    ),
    RuleDoc(
        "os_exit",
        """
fmt.Fprintln(os.Stderr, "too many arguments")
os.Exit(3)
""",
        """
print("too many arguments", file=sys.stderr)
sys.exit(3)
""",
        why="Exit codes are the same.",
        gotcha="os.Exit runs no deferred calls: where there are some, a helper ends at once.",
        covers=("os.Exit",),
    ),
]
