import sys
import time
import traceback
from math import inf
from threading import Event

# helpers: SentinelError, ContextError, Deadline


def main() -> None:
    ctx = Deadline(0.02)
    cancel = ctx.set
    try:
        ctx.wait()
        print(ctx.err() or "<nil>")
    finally:
        cancel()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
