"""context.Context.Deadline: when a context ends by itself. See `context` and `times`."""

import time
from math import inf
from typing import Any

from go2mp.runtime.times import LOCAL, Time


def context_deadline(ctx: Any) -> tuple[Time, bool]:
    """When a context ends by itself, and whether it does."""
    if ctx.deadline == inf:
        return Time(), False
    left = ctx.deadline - time.monotonic()
    return Time(time.time_ns() + int(left * 1e9), LOCAL), True
