"""Plain multiprocessing instead of the helpers: which idioms are exact, and when.

Facts for the rules' author; each has a program `idiom_*` in the tests that runs under all
start methods. `analysis.channels` and `analysis.goroutines` prove the conditions.

**A Queue with one pill per receiver**, for a channel that is closed. Exact when
- the pills are put by the only sender, or after all senders have been joined: a process
  sends in its own order, but a pill put by another one overtakes what still waits in the
  sender's feeder thread;
- each receiver stops at its pill, and the number of receivers is known where it is closed;
- the pill is no element: None where the element's type has no nil, else `CLOSED`;
- the channel is closed once; nobody sends afterwards; `len` and `select` are not used;
- it is buffered (`Queue(capacity)` blocks as Go does), or nobody can observe that a send
  does not wait: the sender neither prints, nor does anything else that another goroutine
  sees, between its first send and the close, and no other channel orders the two.

**A Queue without close**: as above, without pills. Items of different senders arrive in
any order, even if one send happened before the other (the feeders again): exact for one
sender, or when what is received does not depend on the order.

**JoinableQueue, put + join**, for an unbuffered channel. Exact for one sender at a time,
when each receiver calls task_done right after get. With two senders join waits for the
other's item as well, which can be a deadlock.

**Event**, for a channel that is only closed: close is set, a receive is wait, a default
is is_set. Exact when it is closed once (a second close panics in Go).

**Process.join as a WaitGroup**: exact when Add(1) stands before each go, Done is deferred
at the start of exactly that goroutine, and Wait is in the goroutine that started them.
Drain before joining: a process only ends when what it has put is in the pipe (64 KiB),
so the receiver must not stand behind the join.

**Value and Array**, for numbers that goroutines change: `with n.get_lock(): n.value += 1`
for a mutex and its counter or an atomic; an Array for a slice of numbers that is filled by
index, each index by one goroutine. c_int64 and the others wrap around as Go's types do.

What holds for all of them:
- Keep shared objects in a variable until the processes have ended (`KeepingProcess`es do).
  Under spawn and forkserver a child opens the semaphores by name; when the parent has dropped
  its last reference before, it fails with FileNotFoundError. The memory of a dropped Value is given
  to the next one, under fork too, while the child still writes to it.
- Start the processes before main's first put: put starts a thread, and fork with threads
  is what goes wrong under load.
- daemon=True for what may still run when main returns; then it cannot start processes.
  What main has put and nobody takes holds up its end beyond 64 KiB: `cancel_join_thread`.
- Ctrl-C reaches all processes of a terminal. `signal.signal(SIGINT, ...)` stands at module level,
  so that spawned processes do it too: each ends at once, and without a traceback.
- A panic in a Process ends only that process, with exit code 1, and main may wait forever:
  goroutines that may panic are `CheckedProcess`es, and main's guard hears of it by a signal.
- A deadlock is a hang. Goroutines that end the program, and waits that are not proved to
  end, take `go` and the helpers.
"""

import atexit
import os
import signal
import sys
import traceback
from contextlib import suppress
from multiprocessing import Process, active_children, parent_process
from threading import Thread
from typing import Any, NoReturn

POLL_SECONDS = 0.005  # how often a select looks at its other cases


class Closed:
    """The type of the pill."""

    def __reduce__(self) -> str:
        return "CLOSED"


CLOSED = Closed()


class CheckedProcess(Process):
    """A process whose panic ends the whole program, as a goroutine's does."""

    def run(self) -> None:
        """What the process does."""
        try:
            super().run()
        except Exception:
            traceback.print_exc()
            main = parent_process()
            if main is not None and main.pid is not None:
                os.kill(main.pid, signal.SIGUSR1)
            sys.exit(2)


class KeepingProcess(CheckedProcess):
    """A process that keeps its arguments, which it may open after others drop them."""

    def __init__(self, args: tuple[object, ...] = (), **options: Any) -> None:
        super().__init__(args=args, **options)
        self.kept = args


def exit_processes(code: int) -> NoReturn:
    """Ends the program at once: its processes, and the semaphores that it has made."""
    with suppress(RuntimeError):  # a signal came while something was written
        sys.stdout.flush()
    for process in active_children():
        process.kill()
    if parent_process() is None:
        cleanup = Thread(target=atexit._run_exitfuncs, daemon=True)
        cleanup.start()
        cleanup.join(1)  # a queue that nobody empties would hold it up
    os._exit(code)
