import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def lcs(a: str, b: str) -> str:
    ra, rb = list(map(ord, a)), list(map(ord, b))
    dp: list[list[int]] = [[] for _ in range(len(ra) + 1)]
    for i in range(len(dp)):
        dp[i] = [0] * (len(rb) + 1)
    for i in range(1, len(ra) + 1):
        for j in range(1, len(rb) + 1):
            if ra[i - 1] == rb[j - 1]:
                dp[i][j] = dp[i - 1][j - 1] + 1
            else:
                dp[i][j] = max(dp[i - 1][j], dp[i][j - 1])
    out: list[int] = []
    i, j = len(ra), len(rb)
    while i > 0 and j > 0:
        if ra[i - 1] == rb[j - 1]:
            out.append(ra[i - 1])
            i -= 1
            j -= 1
        elif dp[i - 1][j] >= dp[i][j - 1]:
            i -= 1
        else:
            j -= 1
    i, j = 0, len(out) - 1
    while i < j:
        out[i], out[j] = out[j], out[i]
        i, j = i + 1, j - 1
    return "".join(map(chr, out))


def min3(a: int, b: int, c: int) -> int:
    if a < b and a < c:
        return a
    if b < c:
        return b
    return c


def levenshtein(s: str, t: str) -> int:
    prev = [0] * (len(t) + 1)
    for j in range(len(prev)):
        prev[j] = j
    for i in range(len(s)):
        cur = [0] * (len(t) + 1)
        cur[0] = i + 1
        for j in range(len(t)):
            cost = 1
            if s[i] == t[j]:
                cost = 0
            cur[j + 1] = min3(cur[j] + 1, prev[j + 1] + 1, prev[j] + cost)
        prev = cur
    return prev[len(t)]


def knapsack(w: list[int], v: list[int], w2: int) -> tuple[int, list[int]]:
    n = len(w)
    k: list[list[int]] = [[] for _ in range(n + 1)]
    for i in range(len(k)):
        k[i] = [0] * (w2 + 1)
    for i in range(1, n + 1):
        for c in range(w2 + 1):
            k[i][c] = k[i - 1][c]
            if w[i - 1] <= c:
                t = at(k[i - 1], c - w[i - 1]) + v[i - 1]
                if t > k[i][c]:
                    k[i][c] = t
    used: list[int] = []
    i, c = n, w2
    while i > 0:
        if at(k[i], c) != at(k[i - 1], c):
            used.append(i - 1)
            c -= w[i - 1]
        i -= 1
    return k[n][w2], used


def coin_change(coins: list[int], amount: int) -> int:
    dp = [0] * (amount + 1)
    for i in range(len(dp)):
        dp[i] = 2147483647
    dp[0] = 0
    for a in range(1, amount + 1):
        for c in coins:
            if c <= a and dp[a - c] + 1 < dp[a]:
                dp[a] = dp[a - c] + 1
    if dp[amount] == 2147483647:
        return -1
    return dp[amount]


def lis(a: list[int]) -> int:
    tails: list[int] = []
    for x in a:
        lo, hi = 0, len(tails)
        while lo < hi:
            m = lo + hi >> 1
            if tails[m] < x:
                lo = m + 1
            else:
                hi = m
        if lo == len(tails):
            tails.append(x)
        else:
            tails[lo] = x
    return len(tails)


MEMO: dict[int, int] = {}


def fib(n: int) -> int:
    if n < 2:
        return n
    if n in MEMO:
        v = MEMO[n]
        return v
    MEMO[n] = fib(n - 1) + fib(n - 2) & 0xFFFFFFFFFFFFFFFF
    return MEMO[n]


def max_sub(a: list[int]) -> tuple[int, int, int]:
    best = 0
    s = 0
    e = 0
    best = -9223372036854775808
    cur, st = 0, 0
    for i, x in enumerate(a):
        if cur <= 0:
            cur, st = x, i
        else:
            cur += x
        if cur > best:
            best, s, e = cur, st, i
    return best, s, e


@dataclass(unsafe_hash=True, slots=True)
class Key:
    i: int = 0
    j: int = 0


def match_regex(s: str, p: str) -> bool:
    cache: dict[Key, bool] = {}

    def dp(i: int, j: int) -> bool:
        res = False

        def body() -> None:
            nonlocal res
            k = Key(i, j)
            if k in cache:
                v = cache[k]
                res = v
                return

            def cleanup() -> None:
                cache[k] = res

            deferred.callback(cleanup)
            if j == len(p):
                res = i == len(s)
                return
            first = i < len(s) and (p[j] == "." or p[j] == s[i])
            if j + 1 < len(p) and p[j + 1] == "*":
                res = dp(i, j + 2) or first and dp(i + 1, j)
                return
            res = first and dp(i + 1, j + 1)
            return

        with ExitStack() as deferred:
            body()
        return res

    return dp(0, 0)


def pascal(n: int) -> list[list[int]]:
    t: list[list[int]] = []
    for i in range(n):
        row = [0] * (i + 1)
        row[0], row[i] = 1, 1
        for j in range(1, i):
            row[j] = wrap64(t[i - 1][j - 1] + t[i - 1][j])
        t.append(row)
    return t


def main() -> None:
    print(lcs("thisisatest", "testing123testing"), lcs("äöü", "xöyü"))
    print(levenshtein("kitten", "sitting"), levenshtein("", "abc"))
    value, value2 = knapsack([1, 3, 4, 5], [1, 4, 5, 7], 7)
    print(value, f"[{' '.join(map(str, value2))}]")
    print(coin_change([1, 2, 5], 11), coin_change([2], 3))
    print(lis([10, 9, 2, 5, 3, 7, 101, 18]))
    print(fib(90), fib(93), fib(94), len(MEMO))
    print(*max_sub([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
    print(
        str(match_regex("aab", "c*a*b")).lower(),
        str(match_regex("mississippi", "mis*is*p*.")).lower(),
    )
    for i, r in enumerate(pascal(6)):
        print(repeat_string(" ", 6 - i), f"[{' '.join(map(str, r))}]")


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
