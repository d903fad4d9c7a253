import sys
import traceback
from collections.abc import Callable, MutableSequence
from dataclasses import dataclass
from typing import Any

# helpers: sort_slice, pdqsort, pdq_partition, pdq_partition_equal, pdq_partly_sorted, pdq_pivot, pdq_break_patterns, pdq_reverse, pdq_heapsort


@dataclass(eq=False, slots=True)
class Person:
    name: str = ""
    age: int = 0

    def __str__(self) -> str:
        return f"{{{self.name} {self.age}}}"


def main() -> None:
    people = [Person("Ada", 36), Person("Bob", 20)]
    sort_slice(people, lambda i, j: people[i].age < people[j].age)
    names = ["b", "a"]
    names.sort()
    print(f"[{' '.join(map(str, people))}]", f"[{' '.join(names)}]")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
