import sys


def main() -> None:
    if len(sys.argv) > 5:
        print("too many arguments", file=sys.stderr)
        sys.exit(3)
    print("fine")


if __name__ == "__main__":
    main()
