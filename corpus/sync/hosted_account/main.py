"""An account that several goroutines use: its methods lock, print and fail."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
from collections.abc import Callable, MutableSequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import Process, active_children, parent_process
from multiprocessing.managers import BaseManager
from threading import Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


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


def exit_processes(code: int) -> NoReturn:
    """Ends the program at once: its processes, and the semaphores that it has made."""
    with suppress(RuntimeError):  # a signal came while something was written
        sys.stdout.flush()
    for process in active_children():
        process.kill()
    if parent_process() is None:
        cleanup = Thread(target=atexit._run_exitfuncs, daemon=True)
        cleanup.start()
        cleanup.join(1)  # a queue that nobody empties would hold it up
    os._exit(code)


# --- the program -------------------------------------------------------------

sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # buffered, whatever -u says
print = partial(print, flush=True)  # in one piece: the processes share it
signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C

# ErrInsufficient says that there is not enough money.
ERR_INSUFFICIENT = SentinelError("insufficient funds", "ERR_INSUFFICIENT")


@dataclass(eq=False)
class Account:
    """Account is safe for concurrent use."""

    mu: threading.Lock = field(default_factory=threading.Lock)
    owner: str = ""
    _balance: int = 0
    history: list[int] = field(default_factory=list)

    def deposit(self, amount: int) -> None:
        """Deposit puts money in."""
        with self.mu:
            self._balance += amount
            self.history.append(amount)
            print(f"{self.owner}: deposited {amount}")

    def withdraw(self, amount: int) -> Exception | None:
        """Withdraw takes money out."""
        with self.mu:
            if amount < 0:
                return Exception(f"{self.owner}: negative amount {amount}")
            if self._balance < amount:
                return ERR_INSUFFICIENT
            self._balance -= amount
            self.history.append(-amount)
            return None

    def balance(self) -> tuple[str, int]:
        """Balance gives the owner and the balance."""
        with self.mu:
            return self.owner, self._balance

    def changes(self) -> list[int]:
        """Changes gives a copy of the history."""
        with self.mu:
            changes: list[int] = []
            for change in self.history:
                changes.append(change)
            return changes


def new_account(owner: str, balance: int) -> Account:
    """NewAccount opens an account."""
    account = Account(owner=owner, _balance=balance)
    account.history.append(balance)
    return account


class SharedObjects(BaseManager):
    """A process that has the objects which the others share."""

    new_account: Callable[..., Account]


SharedObjects.register("new_account", new_account)


def save(account: Account, times: int) -> None:
    for _ in range(times):
        account.deposit(10)


def main() -> None:
    shared = SharedObjects()
    shared.start()
    account = shared.new_account("Ann", 100)
    processes = []
    for _ in range(4):
        process = Process(target=save, args=(account, 5))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()

    owner, balance = account.balance()
    print(owner, balance, len(account.changes()))
    err = account.withdraw(1000)
    if is_error(err, ERR_INSUFFICIENT):
        print("error:", err or "<nil>")
    print(account.withdraw(-1) or "<nil>")
    print(
        account.withdraw(300) or "<nil>", f"[{' '.join(map(str, account.changes()))}]"
    )


if __name__ == "__main__":
    main()
