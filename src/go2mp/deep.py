"""Room for recursion: the passes walk trees by recursion, several calls for each level.

Python's default of 1,000 calls would refuse programs that Go takes. The parser lets through what
`syntax.depth` allows; the passes after it run here, with a stack that is deep enough for that.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

RECURSION_LIMIT = 100_000
STACK_BYTES = 512 * 1024 * 1024
"""Address space; only what is touched becomes memory."""


def with_deep_stack(work: Callable[[], None]) -> None:
    """Calls `work` with that much room; what it raises comes out here.

    In a thread of its own, since only a thread's stack can be chosen. It is a daemon: Ctrl-C
    does not wait for it.
    """
    raised: list[BaseException] = []

    def guarded() -> None:
        try:
            work()
        except BaseException as error:  # handed to the caller below
            raised.append(error)

    limit, stack = sys.getrecursionlimit(), threading.stack_size()
    thread = threading.Thread(target=guarded, name="go2mp", daemon=True)
    sys.setrecursionlimit(max(limit, RECURSION_LIMIT))
    try:
        if _start(thread, stack):
            thread.join()
        else:  # no room for such a stack: then with the one that is there
            sys.setrecursionlimit(limit)
            guarded()
    finally:
        sys.setrecursionlimit(limit)
    if raised:
        raise raised[0]


def _start(thread: threading.Thread, usual_stack: int) -> bool:
    threading.stack_size(STACK_BYTES)
    try:
        thread.start()
    except RuntimeError:
        return False
    finally:
        threading.stack_size(usual_stack)
    return True
