import math
import sys
import traceback
from collections.abc import Callable, MutableSequence, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

# helpers: float_text, show, show_composite, is_stringer, element_type, run_main, report_panic, sort_slice, pdqsort, pdq_partition, pdq_partition_equal, pdq_partly_sorted, pdq_pivot, pdq_break_patterns, pdq_reverse, pdq_heapsort


@dataclass(eq=False, slots=True)
class Person:
    name: str = ""
    age: int = 0


def main() -> None:
    people = [Person("Ada", 36), Person("Bob", 20)]
    sort_slice(people, lambda i, j: people[i].age < people[j].age)
    names = ["b", "a"]
    names.sort()
    print(show(people), f"[{' '.join(names)}]")


if __name__ == "__main__":
    run_main(main)
