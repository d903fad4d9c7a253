from __future__ import annotations

import math
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


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


def repeat_string(s: str, count: int) -> str:
    """strings.Repeat."""
    if count < 0:
        raise Panic(Exception("strings: negative Repeat count"))
    return decoded(encoded(s) * count)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class StrIntTree:
    root: StrIntNode | Any = None
    size: int = 0

    def put(self, k: str, v: int) -> None:
        put: Callable[[StrIntNode | None], StrIntNode | None] | Any = None

        def put2(n: StrIntNode | None) -> StrIntNode | None:
            if n is None:
                self.size += 1
                return StrIntNode(key=k, val=v, height=1)
            if k < n.key:
                n.left = put(n.left)
            elif k > n.key:
                n.right = put(n.right)
            else:
                n.val = v
                return n
            return n.fix()

        put = put2
        self.root = put(self.root)

    def get(self, k: str) -> tuple[int, bool]:
        v = 0
        ok = False
        n: StrIntNode | None = self.root
        while n is not None:
            if k < n.key:
                n = n.left
            elif k > n.key:
                n = n.right
            else:
                return n.val, True
        return v, ok

    def delete(self, k: str) -> None:
        self.root = self.del_(self.root, k)

    def del_(self, n: StrIntNode | None, k: str) -> StrIntNode | None:
        if n is None:
            return None
        if k < n.key:
            n.left = self.del_(n.left, k)
        elif k > n.key:
            n.right = self.del_(n.right, k)
        elif n.left is None:
            self.size -= 1
            return n.right
        elif n.right is None:
            self.size -= 1
            return n.left
        else:
            m = n.right
            while m.left is not None:
                m = m.left
            n.key, n.val = m.key, m.val
            n.right = self.del_(n.right, m.key)
        return n.fix()

    def walk(self, f: Callable[[str, int], bool]) -> None:
        stack: list[StrIntNode] = []
        n: StrIntNode | Any = self.root
        while n is not None or len(stack) > 0:
            while n is not None:
                stack.append(n)
                n = n.left
            n = stack[-1]
            stack.pop()
            if not f(n.key, n.val):
                return
            n = n.right


@dataclass(eq=False, slots=True)
class IntFloatTree:
    root: IntFloatNode | Any = None
    size: int = 0

    def put(self, k: int, v: float) -> None:
        put: Callable[[IntFloatNode | None], IntFloatNode | None] | Any = None

        def put2(n: IntFloatNode | None) -> IntFloatNode | None:
            if n is None:
                self.size += 1
                return IntFloatNode(key=k, val=v, height=1)
            if k < n.key:
                n.left = put(n.left)
            elif k > n.key:
                n.right = put(n.right)
            else:
                n.val = v
                return n
            return n.fix()

        put = put2
        self.root = put(self.root)

    def get(self, k: int) -> tuple[float, bool]:
        v = 0.0
        ok = False
        n: IntFloatNode | None = self.root
        while n is not None:
            if k < n.key:
                n = n.left
            elif k > n.key:
                n = n.right
            else:
                return n.val, True
        return v, ok

    def delete(self, k: int) -> None:
        self.root = self.del_(self.root, k)

    def del_(self, n: IntFloatNode | None, k: int) -> IntFloatNode | None:
        if n is None:
            return None
        if k < n.key:
            n.left = self.del_(n.left, k)
        elif k > n.key:
            n.right = self.del_(n.right, k)
        elif n.left is None:
            self.size -= 1
            return n.right
        elif n.right is None:
            self.size -= 1
            return n.left
        else:
            m = n.right
            while m.left is not None:
                m = m.left
            n.key, n.val = m.key, m.val
            n.right = self.del_(n.right, m.key)
        return n.fix()

    def walk(self, f: Callable[[int, float], bool]) -> None:
        stack: list[IntFloatNode] = []
        n: IntFloatNode | Any = self.root
        while n is not None or len(stack) > 0:
            while n is not None:
                stack.append(n)
                n = n.left
            n = stack[-1]
            stack.pop()
            if not f(n.key, n.val):
                return
            n = n.right


@dataclass(eq=False, slots=True)
class StrIntNode:
    key: str = ""
    val: int = 0
    left: StrIntNode | Any = None
    right: StrIntNode | Any = None
    height: int = 0

    def h(self: StrIntNode | None) -> int:
        if self is None:
            return 0
        return self.height

    def fix(self) -> StrIntNode | None:
        self.height = 1 + max(StrIntNode.h(self.left), StrIntNode.h(self.right))
        b = StrIntNode.h(self.left) - StrIntNode.h(self.right)
        if b > 1:
            if StrIntNode.h(self.left.left) < StrIntNode.h(self.left.right):
                self.left = self.left.rot_l()
            return self.rot_r()
        elif b < -1:
            if StrIntNode.h(self.right.right) < StrIntNode.h(self.right.left):
                self.right = self.right.rot_r()
            return self.rot_l()
        return self

    def rot_l(self) -> StrIntNode | None:
        r = self.right
        self.right, r.left = r.left, self
        self.height = 1 + max(StrIntNode.h(self.left), StrIntNode.h(self.right))
        r.height = 1 + max(StrIntNode.h(r.left), StrIntNode.h(r.right))
        return r

    def rot_r(self) -> StrIntNode | None:
        l_ = self.left
        self.left = l_.right
        l_.right = self
        self.height = 1 + max(StrIntNode.h(self.left), StrIntNode.h(self.right))
        l_.height = 1 + max(StrIntNode.h(l_.left), StrIntNode.h(l_.right))
        return l_

    def dump(self: StrIntNode | None, sb: StringIO, depth: int) -> None:
        if self is None:
            return
        StrIntNode.dump(self.right, sb, depth + 1)
        sb.write(f"{'  ' * depth}{self.key}({self.height})\n")
        StrIntNode.dump(self.left, sb, depth + 1)


@dataclass(eq=False, slots=True)
class IntFloatNode:
    key: int = 0
    val: float = 0.0
    left: IntFloatNode | Any = None
    right: IntFloatNode | Any = None
    height: int = 0

    def h(self: IntFloatNode | None) -> int:
        if self is None:
            return 0
        return self.height

    def fix(self) -> IntFloatNode | None:
        self.height = 1 + max(IntFloatNode.h(self.left), IntFloatNode.h(self.right))
        b = IntFloatNode.h(self.left) - IntFloatNode.h(self.right)
        if b > 1:
            if IntFloatNode.h(self.left.left) < IntFloatNode.h(self.left.right):
                self.left = self.left.rot_l()
            return self.rot_r()
        elif b < -1:
            if IntFloatNode.h(self.right.right) < IntFloatNode.h(self.right.left):
                self.right = self.right.rot_r()
            return self.rot_l()
        return self

    def rot_l(self) -> IntFloatNode | None:
        r = self.right
        self.right, r.left = r.left, self
        self.height = 1 + max(IntFloatNode.h(self.left), IntFloatNode.h(self.right))
        r.height = 1 + max(IntFloatNode.h(r.left), IntFloatNode.h(r.right))
        return r

    def rot_r(self) -> IntFloatNode | None:
        l_ = self.left
        self.left = l_.right
        l_.right = self
        self.height = 1 + max(IntFloatNode.h(self.left), IntFloatNode.h(self.right))
        l_.height = 1 + max(IntFloatNode.h(l_.left), IntFloatNode.h(l_.right))
        return l_

    def dump(self: IntFloatNode | None, sb: StringIO, depth: int) -> None:
        if self is None:
            return
        IntFloatNode.dump(self.right, sb, wrap64(depth + 1))
        sb.write(f"{repeat_string('  ', depth)}{self.key}({self.height})\n")
        IntFloatNode.dump(self.left, sb, wrap64(depth + 1))


def main() -> None:
    t = StrIntTree()
    for i, w in enumerate("the quick brown fox jumps over the lazy dog again".split()):
        t.put(w, i)
    print(t.size, StrIntNode.h(t.root))
    v, ok = t.get("the")
    if ok:
        print("the", v)
    _, ok2 = t.get("nope")
    print(str(ok2).lower())
    t.delete("quick")
    t.delete("nope")
    n = 0

    def func(k: str, v: int) -> bool:
        nonlocal n
        print(f"{k}={v} ", end="")
        n += 1
        return n < 6

    t.walk(func)
    print()
    sb = StringIO()
    StrIntNode.dump(t.root, sb, 0)
    print(sb.getvalue(), end="")
    it = IntFloatTree()
    for i in range(500):
        it.put(i * 7919 % 1009, float(i) / 2.0)
    print(it.size, IntFloatNode.h(it.root))
    for i in range(0, 1009, 3):
        it.delete(i)
    sum_ = 0.0

    def func2(_: int, v: float) -> bool:
        nonlocal sum_
        sum_ += v
        return True

    it.walk(func2)
    print(it.size, IntFloatNode.h(it.root), float_text(sum_))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
