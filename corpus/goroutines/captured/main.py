"""What a goroutine captures and what it gets as arguments: arguments are evaluated when
the goroutine starts, captured variables are read when it runs.
"""

import os
import signal
import sys
from queue import Queue
from threading import Event, Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


def main() -> None:
    message = "first"
    release: Queue[bool] = Queue()
    seen: Queue[str] = Queue()

    def task(arg: str) -> None:
        release.get()
        release.task_done()
        seen.put(arg)
        seen.join()  # until it is received
        seen.put(message)
        seen.join()  # until it is received

    Thread(target=task, args=(message,), daemon=True).start()

    message = "second"
    release.put(True)
    release.join()  # until it is received
    value = seen.get()
    seen.task_done()
    print("argument:", value)
    value2 = seen.get()
    seen.task_done()
    print("captured:", value2)

    # The other way round: main sees what the goroutine wrote, once it is done.
    total = 0
    done = Event()

    def task2() -> None:
        nonlocal total
        for i in range(1, 11):
            total += i
        done.set()

    Thread(target=task2, daemon=True).start()
    done.wait()
    print("total:", total)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
