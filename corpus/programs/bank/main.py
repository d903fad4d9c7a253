"""A bank: accounts, transactions, statements, and errors for everything that can go
wrong."""

import sys
import threading
from collections.abc import Callable, MutableSequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from io import StringIO
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        return self.args[1]


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def is_error(err: Any, target: Any) -> bool:
    """Whether err or an error that it wraps is target."""
    if err is None or target is None:
        return err is target
    same = type(err) is type(target) and err == target
    if same or (hasattr(err, "is_") and err.is_(target)):
        return True
    return any(is_error(cause, target) for cause in causes(err))


def as_error(err: Exception | None, cls: type[ItemT]) -> ItemT | None:
    """err, or the first error that it wraps, that is a cls; None if there is none."""
    if err is None or isinstance(err, cls):
        return err
    found = (as_error(cause, cls) for cause in causes(err))
    return next((match for match in found if match is not None), None)


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


# --- the program -------------------------------------------------------------


class Cents(int):
    """Cents is an amount of money."""

    def __str__(self) -> str:
        """String shows dollars."""
        sign = ""
        if self < 0:
            sign, self = "-", Cents(wrap64(-self))
        return f"{sign}${int(Cents(quo(self, 100)))}.{int(Cents(rem(self, 100))):02}"


class Kind(int):
    """Kind is the kind of a transaction."""

    def __str__(self) -> str:
        return KIND_NAMES.get(self, "")


@dataclass(eq=False, slots=True)
class Transaction:
    """Transaction is an entry of an account's history."""

    kind: Kind = Kind(0)
    amount: Cents = Cents(0)
    note: str = ""


@dataclass(eq=False, slots=True)
class Account:
    """Account has an owner and a history."""

    number: int = 0
    owner: str = ""
    balance: Cents = Cents(0)
    history: list[Transaction] = field(default_factory=list)

    def apply(self, kind: Kind, amount: Cents, note: str) -> Exception | None:
        if amount <= 0:
            return WrappedError(f"{kind} of {amount}: {ERR_AMOUNT}", ERR_AMOUNT)
        if kind in (DEPOSIT, TRANSFER_IN):
            self.balance = Cents(self.balance + amount)
        elif kind in (WITHDRAWAL, TRANSFER_OUT):
            if self.balance < amount:
                return FundsError(self.number, Cents(amount - self.balance))
            self.balance = Cents(self.balance - amount)
        self.history.append(Transaction(kind, amount, note))
        return None


# The errors of the bank.
ERR_AMOUNT = Exception("amount must be positive")
ERR_NO_ACCOUNT = Exception("no such account")


@dataclass(eq=False)
class FundsError(Exception):
    """FundsError says how much is missing."""

    account: int = 0
    missing: Cents = Cents(0)

    def __str__(self) -> str:
        return f"account {self.account} lacks {self.missing}"


@dataclass(eq=False, slots=True)
class Bank:
    """Bank owns the accounts."""

    accounts: dict[int, Account] = field(default_factory=dict)
    next: int = 0

    def open(self, owner: str) -> Account:
        """Open opens an account."""
        account = Account(number=self.next, owner=owner)
        self.accounts[account.number] = account
        self.next += 1
        return account

    def find(self, number: int) -> tuple[Account | Any, Exception | None]:
        if number in self.accounts:
            account = self.accounts[number]
            return account, None
        return None, WrappedError(f"{number}: {ERR_NO_ACCOUNT}", ERR_NO_ACCOUNT)

    def transfer(self, from_: int, to: int, amount: Cents) -> Exception | None:
        """Transfer moves money; nothing changes when it fails."""
        err: Exception | None = None

        def body() -> None:
            nonlocal err

            def cleanup() -> None:
                nonlocal err
                if err is not None:
                    err = WrappedError(f"transfer: {err}", err)

            deferred.callback(cleanup)
            source, err = self.find(from_)
            if err is not None:
                return
            target, err = self.find(to)
            if err is not None:
                return
            err2 = source.apply(TRANSFER_OUT, amount, "to " + target.owner)
            if err2 is not None:
                err = err2
                return
            err = target.apply(TRANSFER_IN, amount, "from " + source.owner)
            return

        with ExitStack() as deferred:
            body()
        return err

    def report(self) -> str:
        """Report lists all accounts by balance."""
        list_: list[Account] = []
        for account in self.accounts.values():
            list_.append(account)
        list_.sort(key=lambda account: account.balance, reverse=True)

        sb = StringIO()
        for account in list_:
            sb.write(
                f"{account.number} {account.owner:<6} {str(account.balance):>10}\n"
            )
        return sb.getvalue()


def new_bank(first: int) -> Bank:
    """NewBank makes a bank whose account numbers begin at first."""
    return Bank(accounts={}, next=first)


def main() -> None:
    bank = new_bank(100)
    ann, bob = bank.open("Ann"), bank.open("Bob")

    def check(err: Exception | None) -> None:
        if err is None:
            return
        funds: FundsError | None = None
        if (funds := as_error(err, FundsError)) is not None:
            print("refused:", err, "missing", funds.missing)
            return
        print("refused:", err, str(is_error(err, ERR_NO_ACCOUNT)).lower())

    check(ann.apply(DEPOSIT, Cents(100_50), "cash"))
    check(bob.apply(DEPOSIT, Cents(5), "coins"))
    check(bob.apply(DEPOSIT, Cents(-5), "odd"))
    check(bank.transfer(100, 101, Cents(25_25)))
    check(bank.transfer(101, 100, Cents(1000_00)))
    check(bank.transfer(100, 999, Cents(1)))
    check(ann.apply(WITHDRAWAL, Cents(75_00), "rent"))
    print(bank.report(), end="")

    for t in ann.history:
        print(f"{str(t.kind):<12} {str(t.amount):>10} {t.note}")
    print(Cents(-5), Cents(-12345))


# The kinds.
DEPOSIT = Kind(0)


WITHDRAWAL = Kind(1)


TRANSFER_IN = Kind(2)


TRANSFER_OUT = Kind(3)


KIND_NAMES = {
    DEPOSIT: "deposit",
    WITHDRAWAL: "withdrawal",
    TRANSFER_IN: "transfer in",
    TRANSFER_OUT: "transfer out",
}


if __name__ == "__main__":
    run_deep(main)
