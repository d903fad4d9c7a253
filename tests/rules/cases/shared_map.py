import os
import signal
import sys
from collections.abc import Callable, Mapping
from threading import Lock, Thread
from typing import Any, NoReturn

# helpers: map_text, exit_with_threads


def main() -> None:
    seen: dict[str, int] = {}
    mu = Lock()
    threads = []
    for word in ["a", "b", "a"]:

        def task(word=word) -> None:
            with mu:
                seen[word] = seen.get(word, 0) + 1

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    print(map_text(seen))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
