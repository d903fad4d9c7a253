import sys
import traceback
from collections.abc import Callable
from typing import Any

# helpers: text_of, Panic, GoRuntimeError, recovered, native_text


def safe(f: Callable[[], None]) -> Exception | None:
    err: Exception | None = None
    try:
        f()
        return None
    except Exception as exc:
        r = recovered(exc)
        err = Exception(f"recovered: {text_of(r)}")
    return err


def main() -> None:
    def func() -> None:
        raise Panic("lost")

    print(safe(func) or "<nil>")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
