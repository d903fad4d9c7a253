import sys
import traceback
from dataclasses import dataclass


@dataclass(eq=False, slots=True)
class Account:
    balance: int = 0

    def deposit(self, amount: int) -> None:
        self.balance += amount

    def __str__(self) -> str:
        return f"{self.balance} units"


def main() -> None:
    a = Account()
    a.deposit(5)
    add = a.deposit
    add(2)
    print(a)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
