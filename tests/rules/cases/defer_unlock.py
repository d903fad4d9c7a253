import sys
import traceback
from threading import Lock

mu = Lock()


def update(n: int) -> int:
    with mu:
        return n + 1


def main() -> None:
    print(update(1))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
