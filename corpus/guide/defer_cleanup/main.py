"""defer: what has been opened is closed, whichever way the function ends."""

from contextlib import ExitStack


def open_(name: str) -> None:
    print("open", name)


def close_file(name: str) -> None:
    print("close", name)


def copy_file(from_: str, to: str) -> Exception | None:
    with ExitStack() as deferred:
        open_(from_)
        deferred.callback(close_file, from_)

        if to == "":
            return Exception("no destination")
        open_(to)
        deferred.callback(close_file, to)

        print("copy", from_, "to", to)
        return None


def main() -> None:
    err = copy_file("a.txt", "b.txt")
    if err is not None:
        print("error:", err)
    err = copy_file("c.txt", "")
    if err is not None:
        print("error:", err)


if __name__ == "__main__":
    main()
