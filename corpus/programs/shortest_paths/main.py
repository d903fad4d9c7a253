import math
import sys
import traceback
from collections.abc import Callable, Iterable, Mapping, MutableSequence, Sequence
from dataclasses import dataclass, field
from types import FunctionType
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


def type_assert(
    v: object, cls: type[ItemT], want: str, static: str = "interface {}"
) -> ItemT:
    """v.(T): v itself, or a panic when its type is not exactly T."""
    if type(v) is cls:
        return v
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


def heap_push(h: Any, x: Any) -> None:
    """heap.Push."""
    h.push(x)
    heap_up(h, h.len() - 1)


def heap_pop(h: Any) -> Any:
    """heap.Pop: takes away the least element."""
    n = h.len() - 1
    h.swap(0, n)
    heap_down(h, 0, n)
    return h.pop_()


def heap_up(h: Any, i: int) -> None:
    """Moves element i toward the root until its parent is not greater."""
    while i > 0 and h.less(i, (i - 1) // 2):
        h.swap(i, (i - 1) // 2)
        i = (i - 1) // 2


def heap_down(h: Any, start: int, n: int) -> bool:
    """Moves an element down until its children are not less; whether it moved."""
    i = start
    while (child := 2 * i + 1) < n:
        if child + 1 < n and h.less(child + 1, child):
            child += 1
        if not h.less(child, i):
            break
        h.swap(i, child)
        i = child
    return i > start


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        return self.args[1]


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def is_error(err: Any, target: Any) -> bool:
    """Whether err or an error that it wraps is target."""
    if err is None or target is None:
        return err is target
    same = type(err) is type(target) and err == target
    if same or (hasattr(err, "is_") and err.is_(target)):
        return True
    return any(is_error(cause, target) for cause in causes(err))


def spelled_float(x: float, spec: str) -> str:
    """format(x, spec), with infinities and NaN as Go spells them."""
    if math.isfinite(x):
        return format(x, spec)
    name = "NaN" if math.isnan(x) else "Inf" if x > 0 else "-Inf"
    sign = "+" if name == "Inf" or (name == "NaN" and "+" in spec) else ""
    width = spec.lstrip("<>+ 0").partition(".")[0]
    return format(sign + name, ("<" if spec.startswith("<") else ">") + width)


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def truncate(xs: MutableSequence[ItemT], n: int) -> None:
    """xs = xs[:n], in place."""
    check_slice(0, n, len(xs), "capacity")
    del xs[n:]


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Edge:
    to: int = 0
    weight: float = 0.0


@dataclass(eq=False, slots=True)
class Graph:
    names: list[str] = field(default_factory=list)
    index: dict[str, int] = field(default_factory=dict)
    adj: list[list[Edge]] = field(default_factory=list)

    def node(self, name: str) -> int:
        if name in self.index:
            i = self.index[name]
            return i
        i2 = len(self.names)
        self.index[name] = i2
        self.names.append(name)
        self.adj.append([])
        return i2

    def add_edge(self, a: str, b: str, w: float) -> None:
        u, v = self.node(a), self.node(b)
        self.adj[u].append(Edge(v, w))
        self.adj[v].append(Edge(to=u, weight=w))

    def shortest(
        self, from_: str, to: str
    ) -> tuple[list[str], float, Exception | None]:
        src, ok = self.index.get(from_, 0), from_ in self.index
        if not ok:
            return [], 0.0, Exception(f"unknown node {quote(from_)}")
        dst, ok = self.index.get(to, 0), to in self.index
        if not ok:
            return [], 0.0, Exception(f"unknown node {quote(to)}")
        dist = [0.0] * len(self.names)
        prev = [0] * len(self.names)
        for i in range(len(dist)):
            dist[i] = math.inf
            prev[i] = -1
        dist[src] = 0.0
        q = Queue([State(src, 0.0)])
        while q.len() > 0:
            s = type_assert(heap_pop(q), State, "main.state")
            if s.dist > dist[s.node]:
                continue
            if s.node == dst:
                break
            for e in self.adj[s.node]:
                d = s.dist + e.weight
                if d < dist[e.to]:
                    dist[e.to] = d
                    prev[e.to] = s.node
                    heap_push(q, State(e.to, d))
        if dist[dst] == math.inf:
            return [], 0.0, WrappedError(f"{from_} -> {to}: {ERR_NO_PATH}", ERR_NO_PATH)
        path: list[str] = []
        n = dst
        while n != -1:
            path = [self.names[n], *path]
            n = prev[n]
        return path, dist[dst], None

    def bfs(self, start: str, visit: Callable[[str, int], bool]) -> None:
        seen: dict[int, bool] = {}
        q = [Entry(self.index.get(start, 0), 0)]
        seen[self.index.get(start, 0)] = True
        while len(q) > 0:
            e = q[0]
            q.pop(0)
            if not visit(self.names[e.node], e.depth):
                return
            for n in self.adj[e.node]:
                if not seen.get(n.to, False):
                    seen[n.to] = True
                    q.append(Entry(n.to, e.depth + 1))


def new_graph() -> Graph:
    return Graph(index={})


@dataclass(slots=True)
class State:
    node: int = 0
    dist: float = 0.0


class Queue(list[State]):

    def len(self) -> int:
        return len(self)

    def less(self, i: int, j: int) -> bool:
        return self[i].dist < self[j].dist

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]

    def push(self, x: Any) -> None:
        self.append(type_assert(x, State, "main.state"))

    def pop_(self) -> Any:
        n = len(self)
        x = at(self, n - 1)
        truncate(self, n - 1)
        return x


ERR_NO_PATH = Exception("no path")


@dataclass(eq=False, slots=True)
class Entry:
    node: int = 0
    depth: int = 0


def main() -> None:
    g = new_graph()
    g.add_edge("A", "B", 4.0)
    g.add_edge("A", "C", 2.0)
    g.add_edge("B", "C", 1.0)
    g.add_edge("B", "D", 5.0)
    g.add_edge("C", "D", 8.0)
    g.add_edge("C", "E", 10.5)
    g.add_edge("D", "E", 2.0)
    g.add_edge("X", "Y", 1.0)
    for p in [["A", "E"], ["A", "X"], ["A", "Q"], ["E", "E"]]:
        path, d, err = g.shortest(p[0], p[1])
        if is_error(err, ERR_NO_PATH):
            print("none:", err or "<nil>")
        elif err is not None:
            print("error:", err or "<nil>")
        else:
            print(f"{'>'.join(path):<12} {spelled_float(d, '6.2f')}")
    levels: dict[int, list[str]] = {}

    def func(n: str, d: int) -> bool:
        levels.setdefault(d, []).append(n)
        return n != "E"

    g.bfs("A", func)
    ds: list[int] = []
    for d2 in levels:
        ds.append(d2)
    ds.sort()
    for d2 in ds:
        print(d2, f"[{' '.join(levels.get(d2, []))}]")
    print(map_text(levels, list_text))
    if len(levels) != 3:
        sys.exit(1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
