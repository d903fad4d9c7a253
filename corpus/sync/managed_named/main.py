"""A slice that goroutines of two groups change, the second by another name."""

import os
import signal
import sys
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


def main() -> None:
    names = [""] * 3
    threads = []
    threads2 = []
    for i in range(len(names)):

        def task(i=i) -> None:
            names[i] = f"name {i}"

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    same = names
    for i2 in range(len(same)):

        def task2(i2=i2) -> None:
            same[i2] += "!"

        thread = Thread(target=task2, daemon=True)
        thread.start()
        threads2.append(thread)
    for thread in threads2:
        thread.join()
    print(f"[{' '.join(names)}]")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
