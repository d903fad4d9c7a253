import os
import random
import signal
import sys
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable
from math import inf
from threading import Lock
from typing import Any, ClassVar, NoReturn

# helpers: SentinelError, ContextError, run_to_end, print_line, GoRuntimeError, PlainRuntimeError, Goexit, report_panic, ThreadNilChannel, thread_select, wait_for_any, ThreadContext, thread_with_timeout, Threads, Waiter, run_threads, exit_threads, fatal_thread, block_thread


def main() -> None:
    ctx, cancel = thread_with_timeout(THREAD_BACKGROUND, 0.02)
    try:
        ctx.done().recv()
        print_line(ctx.err() or "<nil>")
    finally:
        cancel()


if __name__ == "__main__":
    run_threads(main)
