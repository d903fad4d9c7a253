import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from queue import Queue
from threading import Thread
from typing import Any, NoReturn, Protocol

# --- Go semantics that Python lacks ------------------------------------------


class Closed:
    """The type of the pill."""

    def __reduce__(self) -> str:
        return "CLOSED"


CLOSED = Closed()


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


def run_with_threads(main: Callable[[], object]) -> NoReturn:
    """Runs main; the program ends with it, or with a panic in any thread (code 2)."""
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))
    threading.excepthook = lambda failed: end_by_panic(failed.exc_value)
    try:
        main()
    except Exception as exc:
        end_by_panic(exc)
    exit_with_threads(0)


def end_by_panic(exc: BaseException | None) -> NoReturn:
    """Reports a panic, and ends the program."""
    if isinstance(exc, Exception):
        report_panic(exc)
    exit_with_threads(2)


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


class Msg(Protocol):
    def is_msg(self) -> None: ...


@dataclass(eq=False, slots=True)
class Deposit:
    amount: int = 0

    def is_msg(self) -> None:
        pass


@dataclass(eq=False, slots=True)
class Withdraw:
    amount: int = 0
    reply: Queue[Exception | None] | Any = None

    def is_msg(self) -> None:
        pass


@dataclass(eq=False, slots=True)
class Balance:
    reply: Queue[int] | Any = None

    def is_msg(self) -> None:
        pass


def account(in_: Queue[Any]) -> None:
    balance = 0
    while True:
        m = in_.get()
        in_.task_done()
        if m is CLOSED:  # poison pill: in_ is closed
            break
        if isinstance(m, Deposit):
            balance += m.amount
        elif isinstance(m, Withdraw):
            if m.amount > balance:
                m.reply.put(Exception(f"insufficient: have {balance}, want {m.amount}"))
                m.reply.join()  # until it is received
            else:
                balance -= m.amount
                m.reply.put(None)
                m.reply.join()  # until it is received
        elif isinstance(m, Balance):
            m.reply.put(balance)
            m.reply.join()  # until it is received


def main() -> None:
    acc: Queue[Any] = Queue()
    Thread(target=account, args=(acc,), daemon=True).start()
    acc.put(Deposit(100))
    acc.join()  # until it is received
    errs: Queue[Exception | None] = Queue()
    for n in [30, 90]:
        acc.put(Withdraw(n, errs))
        acc.join()  # until it is received
        value = errs.get()
        errs.task_done()
        print(value or "<nil>")
    bal: Queue[int] = Queue()
    acc.put(Balance(bal))
    acc.join()  # until it is received
    value2 = bal.get()
    bal.task_done()
    print(value2)
    acc.put(CLOSED)


if __name__ == "__main__":
    run_with_threads(main)
