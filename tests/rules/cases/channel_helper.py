import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from queue import Queue
from threading import Thread
from typing import NoReturn

# helpers: report_panic, run_with_threads, end_by_panic, exit_with_threads


def server(requests: Queue[Queue[int] | None]) -> None:
    while True:
        reply = requests.get()
        requests.task_done()
        if reply is None:  # poison pill: requests is closed
            break
        reply.put(1)
        reply.join()  # until it is received


def main() -> None:
    requests: Queue[Queue[int] | None] = Queue()
    Thread(target=server, args=(requests,), daemon=True).start()
    reply: Queue[int] = Queue()
    requests.put(reply)
    requests.join()  # until it is received
    value = reply.get()
    reply.task_done()
    print(value)
    requests.put(None)


if __name__ == "__main__":
    run_with_threads(main)
