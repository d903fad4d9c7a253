"""LeetCode-like: knapsack, longest common subsequence, edit distance, coins,
subsets."""

import sys
import traceback
from collections.abc import Callable, Iterable
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


# --- the program -------------------------------------------------------------


def knapsack(weights: list[int], values: list[int], capacity: int) -> int:
    best = [0] * (capacity + 1)
    for i, w in enumerate(weights):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + values[i])
    return best[capacity]


def lcs(a: str, b: str) -> str:
    table: list[list[int]] = [[] for _ in range(len(a) + 1)]
    for i in range(len(table)):
        table[i] = [0] * (len(b) + 1)
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    out: list[int] = []
    i, j = len(a), len(b)
    while i > 0 and j > 0:
        if a[i - 1] == b[j - 1]:
            out.append(ord(a[i - 1]))
            i -= 1
            j -= 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    i, j = 0, len(out) - 1
    while i < j:
        out[i], out[j] = out[j], out[i]
        i, j = i + 1, j - 1
    return from_bytes(out)


def edit_distance(a: list[int], b: list[int]) -> int:
    row = [0] * (len(b) + 1)
    for j in range(len(row)):
        row[j] = j
    for i, ca in enumerate(a):
        diagonal = row[0]
        row[0] = i + 1
        for j, cb in enumerate(b):
            cost = 1
            if ca == cb:
                cost = 0
            diagonal, row[j + 1] = row[j + 1], min(
                diagonal + cost, row[j] + 1, row[j + 1] + 1
            )
    return row[len(b)]


def subsets(xs: list[int]) -> list[list[int]]:
    result: list[list[int]] = [[]]
    for x in xs:
        for subset in list(result):
            result.append([*list(subset), x])
    return result


def main() -> None:
    print(knapsack([1, 3, 4, 5], [1, 4, 5, 7], 7))
    print(lcs("AGGTAB", "GXTXAYB"), lcs("abc", ""))
    print(edit_distance(list(map(ord, "kitten")), list(map(ord, "sitting"))))
    print(list_text(subsets([1, 2, 3]), list_text))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
