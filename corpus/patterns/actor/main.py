import os
import signal
import sys
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
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
