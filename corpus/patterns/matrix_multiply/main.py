"""Matrix multiplication with one goroutine for each row of the result."""

from __future__ import annotations

import math
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from threading import Thread
from typing import Any, NoReturn

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


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def end_by_panic(*_: object) -> NoReturn:
    """Reports a panic of any thread, and ends the program."""
    traceback.print_exc()
    exit_with_threads(2)


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


class Matrix(list[list[float]]):
    """Matrix is a list of rows."""

    def mul(self, other: Matrix) -> Matrix:
        """Mul multiplies two matrices."""
        cols = len(other[0])
        product = new_matrix(len(self), cols)

        threads = []
        for i in range(len(self)):

            def task(i: int) -> None:
                for j in range(cols):
                    for k in range(len(other)):
                        product[i][j] += self[i][k] * other[k][j]

            thread = Thread(target=task, args=(i,), daemon=True)
            thread.start()
            threads.append(thread)
        for thread in threads:
            thread.join()
        return product


def new_matrix(rows: int, cols: int) -> Matrix:
    """NewMatrix makes a matrix of zeros."""
    m = Matrix([[] for _ in range(rows)])
    for i in range(len(m)):
        m[i] = [0.0] * cols
    return m


def main() -> None:
    a = Matrix([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    b = Matrix([[1.0, 0.0, 2.0], [0.0, 1.0, 0.5]])
    for row in a.mul(b):
        print(list_text(row, float_text))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    threading.excepthook = end_by_panic
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_with_threads(2)  # as after a panic in Go
    exit_with_threads(0)
