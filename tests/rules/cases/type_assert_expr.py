import sys
import traceback


def main() -> None:
    v = "text"
    ok = isinstance(v, str)
    s = v if ok else ""
    is_int = isinstance(v, int)
    n = v if is_int else 0
    print(s, str(ok).lower(), n, str(is_int).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
