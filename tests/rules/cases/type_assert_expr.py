from typing import Any


def main() -> None:
    v: Any = "text"
    ok = isinstance(v, str)
    s = v if ok else ""
    is_int = isinstance(v, int)
    n = v if is_int else 0
    print(s, str(ok).lower(), n, str(is_int).lower())


if __name__ == "__main__":
    main()
