import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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
class UnionFind:
    parent: list[int] = field(default_factory=list)
    rank: list[int] = field(default_factory=list)
    count: int = 0

    def find(self, x: int) -> int:
        if self.parent[x] != x:
            self.parent[x] = self.find(self.parent[x])
        return self.parent[x]

    def union(self, x: int, y: int) -> bool:
        rx, ry = self.find(x), self.find(y)
        if rx == ry:
            return False
        if self.rank[rx] < self.rank[ry]:
            rx, ry = ry, rx
        self.parent[ry] = rx
        if self.rank[rx] == self.rank[ry]:
            self.rank[rx] += 1
        self.count -= 1
        return True


def new_union_find(n: int) -> UnionFind:
    uf = UnionFind(parent=[0] * n, rank=[0] * n, count=n)
    for i in range(len(uf.parent)):
        uf.parent[i] = i
    return uf


@dataclass(eq=False, slots=True)
class Edge:
    u: int = 0
    v: int = 0
    w: int = 0

    def __str__(self) -> str:
        return f"{{{self.u} {self.v} {self.w}}}"


class ByWeight(list[Edge]):

    def len(self) -> int:
        return len(self)

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]

    def less(self, i: int, j: int) -> bool:
        return self[i].w < self[j].w


def kruskal(n: int, edges: list[Edge]) -> tuple[list[Edge], int]:
    mst: list[Edge] = []
    total = 0
    edges.sort(key=lambda edge: edge.w)
    uf = new_union_find(n)
    for e in edges:
        if uf.union(e.u, e.v):
            mst.append(e)
            total += e.w
    return mst, total


def topo(n: int, deps: dict[int, list[int]]) -> tuple[list[int], bool]:
    indeg = [0] * n
    for ds in deps.values():
        for d in ds:
            indeg[d] += 1
    q: list[int] = []
    order: list[int] = []
    for i, d in enumerate(indeg):
        if d == 0:
            q.append(i)
    while len(q) > 0:
        x = q[0]
        q.pop(0)
        order.append(x)
        for y in deps.get(x, []):
            indeg[y] -= 1
            if indeg[y] == 0:
                q.append(y)
    return order, len(order) == n


def floyd(d: list[list[int]]) -> None:
    n = len(d)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if (
                    d[i][k] < INF
                    and d[k][j] < INF
                    and wrap64(d[i][k] + d[k][j]) < d[i][j]
                ):
                    d[i][j] = wrap64(d[i][k] + d[k][j])


INF = 9223372036854775807


@dataclass(eq=False, slots=True)
class Tarjan:
    graph: list[list[int]] = field(default_factory=list)
    index: list[int] = field(default_factory=list)
    low: list[int] = field(default_factory=list)
    on_stack: list[bool] = field(default_factory=list)
    stack: list[int] = field(default_factory=list)
    counter: int = 0
    output: list[list[int]] = field(default_factory=list)

    def visit(self, v: int) -> None:
        self.counter += 1
        self.index[v], self.low[v] = self.counter, self.counter
        self.stack.append(v)
        self.on_stack[v] = True
        for w in list(self.graph[v]):
            if self.index[w] == 0:
                self.visit(w)
                if self.low[w] < self.low[v]:
                    self.low[v] = self.low[w]
            elif self.on_stack[w] and self.index[w] < self.low[v]:
                self.low[v] = self.index[w]
        if self.low[v] == self.index[v]:
            c: list[int] = []
            while True:
                w = self.stack[-1]
                self.stack.pop()
                self.on_stack[w] = False
                c.append(w)
                if w == v:
                    break
            self.output.append(c)


def main() -> None:
    edges = [
        Edge(0, 1, 7),
        Edge(0, 3, 5),
        Edge(1, 2, 8),
        Edge(1, 3, 9),
        Edge(1, 4, 7),
        Edge(2, 4, 5),
        Edge(3, 4, 15),
        Edge(3, 5, 6),
        Edge(4, 5, 8),
        Edge(4, 6, 9),
        Edge(5, 6, 11),
    ]
    mst, total = kruskal(7, edges)
    print(f"[{' '.join(map(str, mst))}]", total)
    value, value2 = topo(6, {5: [2, 0], 4: [0, 1], 2: [3], 3: [1]})
    print(f"[{' '.join(map(str, value))}]", str(value2).lower())
    value3, value4 = topo(3, {0: [1], 1: [2], 2: [1]})
    print(f"[{' '.join(map(str, value3))}]", str(value4).lower())
    d: list[list[int]] = [[] for _ in range(4)]
    for i in range(len(d)):
        d[i] = [0] * 4
        for j in range(len(d[i])):
            if i != j:
                d[i][j] = INF
    d[0][2], d[1][0], d[1][2], d[2][3], d[3][1] = -2, 4, 3, 2, -1
    floyd(d)
    for r in d:
        print(f"[{' '.join(f'{item:4}' for item in r)}]")
    g = [[1], [2], [0], [1, 2, 4], [5, 3], [2, 6], [5], [4, 7, 6]]
    t = Tarjan(graph=g, index=[0] * len(g), low=[0] * len(g), on_stack=[False] * len(g))
    for v in range(len(g)):
        if t.index[v] == 0:
            t.visit(v)
    print(list_text(t.output, list_text))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
