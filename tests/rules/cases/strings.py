import sys
import traceback

# helpers: check_index, check_slice, encoded, decoded, byte_at, substr


def show(s: str) -> None:
    print(len(s.encode()), byte_at(s, 1), substr(s, 0, 2))


def main() -> None:
    show("naïve")
    for word in "a,b".split(","):
        print(word.upper() + "!")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
