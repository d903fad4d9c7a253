import atexit
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from multiprocessing import Lock, Manager, Process, active_children, parent_process
from multiprocessing.managers import DictProxy
from multiprocessing.synchronize import Lock as LockType
from threading import Thread
from typing import Any, NoReturn

# helpers: map_text, exit_processes

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def task(seen: "DictProxy[str, int]", mu: LockType, word: str) -> None:
    with mu:
        seen[word] = seen.get(word, 0) + 1


def main() -> None:
    manager = Manager()
    shared_seen = manager.dict()
    mu = Lock()
    processes = []
    for word in ["a", "b", "a"]:
        process = Process(target=task, args=(shared_seen, mu, word))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    seen = dict(shared_seen)
    print(map_text(seen))


if __name__ == "__main__":
    main()
