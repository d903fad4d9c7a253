"""The concurrent helpers by flavour: goroutines are processes, or all of them are threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from go2mp.rules.context import Context

_THREAD = {
    "Channel": "ThreadChannel",
    "NIL_CHANNEL": "THREAD_NIL_CHANNEL",
    "select": "thread_select",
    "go": "go_thread",
    "run_program": "run_threads",
    "exit_program": "exit_threads",
    "wait_forever": "block_thread",
    "WaitGroup": "ThreadWaitGroup",
    "Mutex": "ThreadMutex",
    "RWMutex": "ThreadRWMutex",
    "Context": "ThreadContext",
    "BACKGROUND": "THREAD_BACKGROUND",
    "with_cancel": "thread_with_cancel",
    "with_timeout": "thread_with_timeout",
    "with_deadline": "thread_with_deadline",
    "with_cancel_cause": "thread_with_cancel_cause",
    "with_value": "thread_with_value",
    "cause": "thread_cause",
    "Timer": "ThreadTimer",
    "Ticker": "ThreadTicker",
    "after": "thread_after",
    "after_func": "thread_after_func",
    "AtomicInt": "AtomicCell",
}
"""What each helper between processes is called between threads."""

_SAME = frozenset(["Cond", "Once", "once_value", "ObjectPool", "SyncMap", "AtomicCell"])
"""Helpers that guard memory of any kind: there is only one, for threads."""


def concurrent(ctx: Context, name: str) -> str:
    """Marks a concurrent helper of the program's flavour as needed, and gives its name."""
    if ctx.plain_idioms and name in ("AtomicInt", "AtomicCell"):
        return ctx.helper(_THREAD.get(name, name) if ctx.threads else name)
    ctx.hindsight.learn("goroutines")
    if name in _SAME:
        return ctx.helper(name)
    return ctx.helper(_THREAD[name] if ctx.threads else name)
