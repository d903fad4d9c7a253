import time
from math import inf
from threading import Event

# helpers: SentinelError, ContextError, Deadline


def main() -> None:
    ctx = Deadline(0.02)
    try:
        ctx.wait()
        print(ctx.err())
    finally:
        ctx.set()


if __name__ == "__main__":
    main()
