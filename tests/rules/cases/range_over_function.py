import sys
import traceback
from collections.abc import Iterator


def count(n: int) -> Iterator[int]:
    yield from range(n)


def main() -> None:
    for i in count(3):
        print(i)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
