import os
import signal
import sys
from queue import Queue
from threading import Thread
from typing import NoReturn

# helpers: exit_with_threads


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
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
