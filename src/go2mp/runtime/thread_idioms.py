"""Plain threads instead of the helpers: `Thread`, `queue.Queue`, `Lock`, `Event`.

    Thread(target=worker, args=(jobs,), daemon=True).start()
    run_with_threads(main)              # under if __name__ == "__main__":

The counterpart of `idioms` for goroutines that share memory: the same proofs hold (see
`go2mp.analysis.idioms`), so that nobody needs to count who is blocked. All that is left to see to
is the end of the program: it comes with main, whatever the threads do then; a panic in any thread
ends it with exit code 2, Ctrl-C with 130. `os._exit` does so: at an ordinary end Python waits for
threads, or stops them while they hold standard output.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import NoReturn

from go2mp.runtime.panics import report_panic


def run_with_threads(main: Callable[[], object]) -> NoReturn:
    """Runs main; the program ends with it, or with a panic in any thread (code 2)."""
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))
    threading.excepthook = lambda failed: end_by_panic(failed.exc_value)
    try:
        main()
    except Exception as exc:
        end_by_panic(exc)
    exit_with_threads(0)


def end_by_panic(exc: BaseException | None) -> NoReturn:
    """Reports a panic, and ends the program."""
    if isinstance(exc, Exception):
        report_panic(exc)
    exit_with_threads(2)


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)
