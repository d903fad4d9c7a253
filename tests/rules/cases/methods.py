import math
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, ClassVar

# helpers: float_text, show, show_composite, is_stringer, element_type, run_main, report_panic


@dataclass(eq=False, slots=True)
class Account:
    balance: int = 0
    GO_TYPE: ClassVar[str] = "*main.Account"

    def deposit(self, amount: int) -> None:
        self.balance += amount

    def __str__(self) -> str:
        return f"{self.balance} units"


def main() -> None:
    a = Account()
    a.deposit(5)
    add = a.deposit
    add(2)
    print(show(a))


if __name__ == "__main__":
    run_main(main)
