import math
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

# helpers: float_text, show, show_composite, is_stringer, element_type, Panic, GoRuntimeError, recovered, native_text, run_main, report_panic


def safe(f: Callable[[], None]) -> Exception | None:
    err: Exception | None = None
    try:
        f()
        return None
    except Exception as exc:
        r = recovered(exc)
        err = Exception(f"recovered: {show(r)}")
    return err


def main() -> None:
    def func() -> None:
        raise Panic("lost")

    print(safe(func) or "<nil>")


if __name__ == "__main__":
    run_main(main)
