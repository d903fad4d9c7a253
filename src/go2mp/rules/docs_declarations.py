"""Documentation of rules: declarations and types (see `docs`)."""

from __future__ import annotations

from go2mp.rules.docs import RuleDoc

DOCS = [
    RuleDoc(
        "constants",
        """
Red Color = iota
Green
const Limit = 1 << 10
""",
        """
RED = 0
GREEN = 1
LIMIT = 1024
""",
        why="Constants are computed without limit when the program is translated.",
        covers=("BasicLit",),
    ),
    RuleDoc(
        "variables",
        """
total   int
message = "hello"
var names []string
total = len(names)
""",
        """
total = 0
MESSAGE = "hello"
names: list[str] = []
total = len(names)
""",
        why="Every variable has its zero value. Package variables that nobody changes are named "
        "like constants; they are initialised in Go's order.",
        covers=("DeclStmt", "Ident"),
    ),
    RuleDoc(
        "functions",
        """
// Sum adds its arguments.
func Sum(numbers ...int) (total int) {
Sum(1, 2, 3)
Sum([]int{4, 5}...)
""",
        """
def sum_(numbers: list[int]) -> int: ...
sum_([1, 2, 3])
sum_([4, 5])
""",
        why="Names are PEP 8's, and keep off Python's keywords and builtins. The doc comment is "
        "the docstring.",
        gotcha="A variadic parameter is the list itself: the callee may change the caller's.",
        covers=("CallExpr",),
    ),
    RuleDoc(
        "func_lit",
        """
square := func(n int) int { return n * n }
next := func() int {
	count++
""",
        """
def square(n: int) -> int:
    return n * n
def next_() -> int:
    nonlocal count
    count += 1
""",
        why="A literal with a name is a `def`, one of a single expression a `lambda`. Captured "
        "variables are shared, as in Go.",
        covers=("FuncLit",),
    ),
    RuleDoc(
        "structs",
        """
type Point struct {
	X, Y int
}
p := Point{X: 1}
q := p
""",
        """
@dataclass(slots=True)
class Point: ...
p = Point(x=1)
q = copy(p)
""",
        why="Assigning, passing and storing a struct copies it: `copy` stands where one of the two "
        "is changed later.",
        gotcha="A pointer to a struct is the object itself.",
        covers=("CompositeLit",),
    ),
    RuleDoc(
        "methods",
        """
func (a *Account) Deposit(amount int) {
	a.balance += amount
func (a Account) String() string {
add := a.Deposit
""",
        """
def deposit(self, amount: int) -> None:
    self.balance += amount
def __str__(self) -> str: ...
add = a.deposit
""",
        why="Methods stand in the class; `String()` and `Error()` are `__str__`.",
        gotcha="A method on a value gets a copy: it is made where the method changes it.",
        covers=("SelectorExpr",),
    ),
    RuleDoc(
        "named_types",
        """
type Celsius float64
boiling := Celsius(100)
""",
        """
class Celsius(float): ...
boiling = Celsius(100.0)
""",
        why="A type with methods is a subclass of what it is made of; one without is an alias.",
    ),
    RuleDoc(
        "interfaces",
        """
var shape Shape = Square{2}
shape.Area()
""",
        """
shape = Square(2.0)
shape.area()
""",
        why="Any object with the methods will do. Where annotations or tests need the interface, "
        "it is a `Protocol`.",
        gotcha="An interface that holds a nil pointer is not nil: `nil_pointer(Square)` where it "
        "could be seen.",
    ),
    RuleDoc(
        "embedding",
        """
type Dog struct {
	Animal
d.Rename("Fido")
""",
        """
class Dog:
    animal: Animal = field(default_factory=Animal)
d.animal.rename("Fido")
""",
        why="Embedding is no inheritance: the outer object has a field, and what is promoted is "
        "spelled out.",
    ),
    RuleDoc(
        "generics",
        """
func Max[T Number](a, b T) T {
type Stack[T any] struct{ items []T }
""",
        """
def max_(a: int, b: int) -> int: ...
class Stack:
    items: list[str] = field(default_factory=list)
""",
        why="Each instance is written out with its own types, so that arithmetic and zero values "
        "are exact; instances whose Python is the same are one.",
        gotcha="Two instances that differ get two names.",
    ),
    RuleDoc(
        "errors",
        """
func (e *NotFound) Error() string { return e.Name + " not found" }
var ErrLimit = errors.New("limit reached")
fmt.Errorf("find: %w", &NotFound{name})
errors.Is(find(""), ErrLimit)
""",
        """
class NotFound(Exception): ...
ERR_LIMIT = Exception("limit reached")
WrappedError(f"find: {NotFound(name)}", NotFound(name))
is_error(find(""), ERR_LIMIT)
""",
        why="Errors are exceptions that are returned, not raised; what wraps another one knows it.",
        gotcha="`try` is for panics only.",
        covers=("errors.As", "errors.Is", "fmt.Errorf"),
    ),
]
