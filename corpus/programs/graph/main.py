"""Graphs: breadth-first search, Dijkstra with container/heap, topological order,
components."""

import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
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


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Edge:
    """Edge leads to a node."""

    to: str = ""
    weight: int = 0


class Graph(dict[str, list[Edge]]):
    """Graph maps nodes to their edges."""

    def connect(self, a: str, b: str, weight: int) -> None:
        """Connect adds an edge in both directions."""
        self.setdefault(a, []).append(Edge(b, weight))
        self.setdefault(b, []).append(Edge(a, weight))

    def bfs(self, start: str) -> list[str]:
        """BFS lists the nodes in order of their distance from start."""
        visited = {start: True}
        queue = [start]
        order: list[str] = []
        while len(queue) > 0:
            node = queue[0]
            queue.pop(0)
            order.append(node)
            for e in self.get(node, []):
                if not visited.get(e.to, False):
                    visited[e.to] = True
                    queue.append(e.to)
        return order

    def shortest(self, from_: str, to: str) -> tuple[list[str], int]:
        """Shortest finds the shortest way and its length."""
        distances: dict[str, int] = {}
        for node in self:
            distances[node] = 9223372036854775807
        distances[from_] = 0
        previous: dict[str, str] = {}

        queue = PriorityQueue([Item(from_, 0)])
        while queue.len() > 0:
            current = type_assert(heap_pop(queue), Item, "main.item")
            if current.distance > distances.get(current.node, 0):
                continue
            for e in self.get(current.node, []):
                distance = current.distance + e.weight
                if distance < distances.get(e.to, 0):
                    distances[e.to] = distance
                    previous[e.to] = current.node
                    heap_push(queue, Item(e.to, distance))
        if distances.get(to, 0) == 9223372036854775807:
            return [], -1
        path = [to]
        node = to
        while node != from_:
            node = previous.get(node, "")
            path = [node, *path]
        return path, distances.get(to, 0)


@dataclass(slots=True)
class Item:
    node: str = ""
    distance: int = 0


class PriorityQueue(list[Item]):
    """priorityQueue implements heap.Interface."""

    def len(self) -> int:
        return len(self)

    def less(self, i: int, j: int) -> bool:
        return self[i].distance < self[j].distance

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]

    def push(self, x: Any) -> None:
        self.append(type_assert(x, Item, "main.item"))

    def pop_(self) -> Any:
        old = self
        last = old[-1]
        self.pop()
        return last


def topological(needs: dict[str, list[str]]) -> tuple[list[str], Exception | None]:
    """topological orders tasks after what they depend on."""
    order: list[str] = []
    state: dict[str, int] = {}  # 1: in work, 2: done

    def visit(task: str) -> Exception | None:
        tag = state.get(task, 0)
        if tag == 1:
            return Exception(f"cycle at {task}")
        elif tag == 2:
            return None
        state[task] = 1
        for need in needs.get(task, []):
            err = visit(need)
            if err is not None:
                return err
        state[task] = 2
        order.append(task)
        return None

    tasks: list[str] = []
    for task in needs:
        tasks.append(task)
    tasks.sort()
    for task in tasks:
        err2 = visit(task)
        if err2 is not None:
            return [], err2
    return order, None


def main() -> None:
    g = Graph()
    g.connect("A", "B", 4)
    g.connect("A", "C", 1)
    g.connect("C", "B", 2)
    g.connect("B", "D", 5)
    g.connect("C", "D", 8)
    g.connect("X", "Y", 1)

    print(f"[{' '.join(g.bfs('A'))}]")
    path, length = g.shortest("A", "D")
    print(" > ".join(path), length)
    value, value2 = g.shortest("A", "Y")
    print(f"[{' '.join(value)}]", value2)

    order, err = topological(
        {"shoes": ["socks", "trousers"], "trousers": ["pants"], "tie": ["shirt"]}
    )
    print(f"[{' '.join(order)}]", err or "<nil>")
    order2, err2 = topological({"a": ["b"], "b": ["a"]})
    print(f"[{' '.join(order2)}]", err2 or "<nil>")


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
