from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass, field
from queue import Queue
from threading import Lock, Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])


class Closed:
    """The type of the pill."""

    def __reduce__(self) -> str:
        return "CLOSED"


CLOSED = Closed()


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


ERR_INSUFFICIENT = Exception("insufficient funds")


@dataclass(eq=False, slots=True)
class Account:
    mu: Lock = field(default_factory=Lock)
    id: int = 0
    _balance: int = 0

    def deposit(self, n: int) -> None:
        with self.mu:
            self._balance += n

    def withdraw(self, n: int) -> Exception | None:
        with self.mu:
            if self._balance < n:
                return WrappedError(
                    f"account {self.id}: {ERR_INSUFFICIENT}", ERR_INSUFFICIENT
                )
            self._balance -= n
            return None

    def balance(self) -> int:
        with self.mu:
            return self._balance


def transfer(from_: Account | Any, to: Account | Any, n: int) -> Exception | None:
    err = from_.withdraw(n)
    if err is not None:
        return err
    to.deposit(n)
    return None


def main() -> None:
    accounts: list[Account | Any] = [None] * 3
    for i in range(len(accounts)):
        accounts[i] = Account(id=i + 1, _balance=100)
    threads = []
    errs: Queue[Any] = Queue()
    for i in range(30):

        def task(i: int) -> None:
            err = transfer(accounts[i % 3], accounts[(i + 1) % 3], 5)
            if err is not None:
                errs.put(err)

        thread = Thread(target=task, args=(i,), daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    errs.put(CLOSED)
    while True:
        err = errs.get()
        if err is CLOSED:  # poison pill: errs is closed
            break
        print(err or "<nil>")
    total = 0
    for a in accounts:
        total = wrap64(total + a.balance())
    print("total:", total)
    print(transfer(accounts[0], accounts[1], 1000) or "<nil>")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
