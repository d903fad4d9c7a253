"""How many goroutines there will be is seen from what a variable is set to: a thousand
processes would be too many.
"""

import os
import signal
import sys
import threading
import traceback
from threading import Lock, Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def end_by_panic(*_: object) -> NoReturn:
    """Reports a panic of any thread, and ends the program."""
    traceback.print_exc()
    exit_with_threads(2)


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


def main() -> None:
    n = 1000
    if len(f"{n}") > 4:
        n = 2
    mu = Lock()
    threads = []
    seen = [0] * n
    total = 0
    for i in range(n):

        def task(k: int) -> None:
            nonlocal total
            with mu:
                seen[k] += 1
                total += k

        thread = Thread(target=task, args=(i,), daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()

    words = [""] * (n // 500)
    for i2 in range(len(words)):
        # two of them: processes would do
        def task2(i2=i2) -> None:
            words[i2] = f"word {i2}"

        thread = Thread(target=task2, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(total, seen[0], seen[n - 1], f"[{' '.join(words)}]")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    threading.excepthook = end_by_panic
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_with_threads(2)  # as after a panic in Go
