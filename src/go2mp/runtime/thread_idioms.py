"""Plain threads instead of the helpers: `Thread`, `queue.Queue`, `Lock`, `Event`.

    Thread(target=worker, args=(jobs,), daemon=True).start()

The counterpart of `idioms` for goroutines that share memory: the same proofs hold (see
`go2mp.analysis.idioms`), so that nobody needs to count who is blocked. All that is left to see to
is the end of the program: it comes with main, whatever the threads do then; a panic in any thread
ends it with exit code 2, Ctrl-C with 130. `os._exit` does so: at an ordinary end Python waits for
threads, or stops them while they hold standard output.
"""

import os
import sys
import traceback
from typing import NoReturn


def end_by_panic(*_: object) -> NoReturn:
    """Reports a panic of any thread, and ends the program."""
    traceback.print_exc()
    exit_with_threads(2)


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)
