import sys
import traceback

RED = 0
GREEN = 1


LIMIT = 1024


def main() -> None:
    print(GREEN, LIMIT)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
