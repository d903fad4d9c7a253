import math
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

# helpers: float_text, show, show_composite, is_stringer, element_type, sorted_items, sort_key, run_main, report_panic, encoded


def main() -> None:
    counts: dict[str, int] = {}
    for word in ["a", "b", "a"]:
        counts[word] = counts.get(word, 0) + 1
    counts.pop("b", None)
    print(show(counts), len(counts), counts.get("missing", 0))


if __name__ == "__main__":
    run_main(main)
