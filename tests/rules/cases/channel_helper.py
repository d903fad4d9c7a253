import os
import signal
import sys
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from copy import deepcopy
from threading import Lock, Thread
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# helpers: run_to_end, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, ThreadChannel, ThreadNilChannel, Threads, Waiter, go_thread, run_thread, run_threads, exit_threads, fatal_thread, block_thread


def server(requests: ThreadChannel[ThreadChannel[int]]) -> None:
    for reply in requests:
        reply.send(1)


def main() -> None:
    requests = ThreadChannel[ThreadChannel[int]](zero=THREAD_NIL_CHANNEL)
    go_thread(server, requests)
    reply = ThreadChannel[int](zero=0)
    requests.send(reply)
    print_line(reply.recv())
    requests.close()


if __name__ == "__main__":
    run_threads(main)
