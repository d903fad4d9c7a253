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
    main()
