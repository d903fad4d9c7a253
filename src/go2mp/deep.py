"""Room for recursion, for one translation at a time.

The passes walk trees by recursion, several calls for each level; Python's default of 1,000 calls
would refuse programs that Go takes. The parser lets through what `syntax.depth` allows; the passes
run here, with a stack that is deep enough for that.

One at a time, because the limit on recursion and the size of new stacks belong to the whole
process, and because black, compiled by mypyc, crashes Python when two threads use it at once.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

RECURSION_LIMIT = 100_000
STACK_BYTES = 512 * 1024 * 1024
"""Address space; only what is touched becomes memory."""

_one_at_a_time = threading.Lock()


def with_deep_stack(work: Callable[[], None]) -> None:
    """Calls `work` with that much room; what it raises comes out here. It must not call this.

    In a thread of its own, since only a thread's stack can be chosen. It is a daemon: Ctrl-C
    does not wait for it, and so it is the thread that gives the turn to the next one.
    """
    raised: list[BaseException] = []
    _one_at_a_time.acquire()
    limit = sys.getrecursionlimit()

    def guarded() -> None:
        try:
            with without_collection():
                work()
        except BaseException as error:  # handed to the caller below
            raised.append(error)
        finally:
            sys.setrecursionlimit(limit)
            _one_at_a_time.release()

    thread = threading.Thread(target=guarded, name="go2mp", daemon=True)
    if _start(thread, limit):
        thread.join()
    else:  # no room for such a stack: then with the one that is there
        guarded()
    if raised:
        raise raised[0]


@contextmanager
def without_collection() -> Iterator[None]:
    """Pauses the search for garbage in cycles: what a translation makes lives until its end, so
    that each search goes through all of it and finds next to nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _start(thread: threading.Thread, usual_limit: int) -> bool:
    """Starts it with the larger stack and limit; False when the system has no room for that."""
    usual_stack = threading.stack_size(STACK_BYTES)
    sys.setrecursionlimit(max(usual_limit, RECURSION_LIMIT))
    try:
        thread.start()
    except RuntimeError:
        sys.setrecursionlimit(usual_limit)
        return False
    finally:
        threading.stack_size(usual_stack)
    return True
