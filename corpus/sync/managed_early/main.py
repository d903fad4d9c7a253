"""Goroutines of two rounds fill one map, and main looks at it between them."""

import os
import signal
import sys
from collections.abc import Callable, Mapping
from threading import Lock, Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


def main() -> None:
    mu = Lock()
    squares: dict[int, int] = {}
    for round_ in range(2):
        threads = []
        for i in range(3):

            def task(round_=round_, i=i) -> None:
                n = 3 * round_ + i
                with mu:
                    squares[n] = n * n

            thread = Thread(target=task, daemon=True)
            thread.start()
            threads.append(thread)
        for thread in threads:
            thread.join()
        print(len(squares))
    print(map_text(squares))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
