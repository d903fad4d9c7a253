"""Buffered channels that main alone uses: filled first, then emptied."""

import sys
import traceback
from queue import SimpleQueue


def main() -> None:
    messages: SimpleQueue[str] = SimpleQueue()
    messages.put("buffered")
    messages.put("channel")
    print(messages.get())
    print(messages.get())

    squares: SimpleQueue[int | None] = SimpleQueue()
    for i in range(5):
        squares.put(i * i)
    squares.put(None)
    sum_ = 0
    while True:
        square = squares.get()
        if square is None:  # poison pill: squares is closed
            break
        sum_ += square
    print(sum_, 5)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
