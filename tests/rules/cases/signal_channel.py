import atexit
import os
import signal
import sys
from contextlib import suppress
from functools import partial
from multiprocessing import Event, Process, active_children, parent_process
from multiprocessing.synchronize import Event as EventType
from threading import Thread
from typing import NoReturn

# helpers: exit_processes

sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # buffered, whatever -u says
print = partial(print, flush=True)  # in one piece: the processes share it
signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def worker(done: EventType) -> None:
    print("working")
    done.set()


def main() -> None:
    done = Event()
    Process(target=worker, args=(done,), daemon=True).start()
    done.wait()
    print("finished")


if __name__ == "__main__":
    main()
