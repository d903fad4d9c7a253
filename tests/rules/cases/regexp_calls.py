import re
import sys
import traceback

# helpers: found_text


def main() -> None:
    word = re.compile(r"\w+", re.ASCII)
    print(found_text(word.search("hello, world")))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
