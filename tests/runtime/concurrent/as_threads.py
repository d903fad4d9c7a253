"""Runs a program of `programs` with threads: python as_threads.py PROGRAM.

The helpers of both flavours have the same interface, so each program is run twice: as it
stands, and with the modules that it imports replaced by their counterparts for threads.
"""

import runpy
import sys
from ctypes import c_int64
from types import ModuleType
from typing import Any

from go2mp.runtime import (
    channels,
    context,
    goroutines,
    selects,
    sync,
    thread_channels,
    thread_context,
    thread_sync,
    thread_timers,
    threads,
    timers,
    waitgroup,
)


def atomic(value: int = 0, ctype: Any = c_int64) -> thread_sync.AtomicCell:
    return thread_sync.AtomicCell(value, ctype)


COUNTERPARTS: dict[ModuleType, dict[str, Any]] = {
    channels: {
        "Channel": thread_channels.ThreadChannel,
        "NIL_CHANNEL": thread_channels.THREAD_NIL_CHANNEL,
    },
    context: {
        "BACKGROUND": thread_context.THREAD_BACKGROUND,
        "Context": thread_context.ThreadContext,
        "cause": thread_context.thread_cause,
        "with_cancel": thread_context.thread_with_cancel,
        "with_cancel_cause": thread_context.thread_with_cancel_cause,
        "with_timeout": thread_context.thread_with_timeout,
        "with_value": thread_context.thread_with_value,
    },
    goroutines: {
        "exit_program": threads.exit_threads,
        "go": threads.go_thread,
        "run_program": threads.run_threads,
        "wait_forever": threads.block_thread,
    },
    selects: {"select": thread_channels.thread_select},
    sync: {
        "AtomicInt": atomic,
        "Mutex": thread_sync.ThreadMutex,
        "RWMutex": thread_sync.ThreadRWMutex,
    },
    timers: {
        "Ticker": thread_timers.ThreadTicker,
        "Timer": thread_timers.ThreadTimer,
        "after": thread_timers.thread_after,
        "after_func": thread_timers.thread_after_func,
    },
    waitgroup: {"WaitGroup": thread_sync.ThreadWaitGroup},
}

for module, names in COUNTERPARTS.items():
    for name, counterpart in names.items():
        setattr(module, name, counterpart)
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
