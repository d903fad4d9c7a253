"""select between processes: waits for all cases at once, without using the processor.

    index, value, ok = select(jobs, (results, total), timeout)  # three cases
    index, value, ok = select(jobs, default=True)               # -1: the default
    match select(jobs, ctx.done()):
        case 0, job, _: ...
        case 1, _, _: ...

A case that receives is the channel itself (or a timer, or a context's done()), a case
that sends is a pair of channel and value. None and NIL_CHANNEL are never ready. Channels
and values are evaluated once, in order, as in Go; among several ready cases one is chosen
at random. A receive gives (index, value, ok), a send (index, None, False).

How it waits: a select that finds nothing ready sleeps until anything changes, and looks
again. Two selects can meet on an unbuffered channel, and each may do so on several: the
one that waits puts what it offers on the program's board, and the one that comes takes
one offer and leaves the answer there, so that each of them does exactly one case. A plain
send or receive waits for nothing else and needs no board.

Go specification: "Select statements".
"""

import os
import pickle
import random
import time
from math import inf
from typing import Any

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import Program


def select(*cases: Any, default: bool = False) -> tuple[int, Any, bool]:
    """Waits until a case can go on: its index, what it received, ok. Default: -1."""
    program, me = Program.current(), os.getpid()
    found = [SelectCase(index, case) for index, case in enumerate(cases)]
    offers = [case for case in found if case.offer]
    with program.lock:
        while True:
            board = program.board if offers else {}
            mine = board.pop(me, None)
            if isinstance(mine, tuple):  # another select has taken one of the offers
                program.board = board
                index, data = mine
                return (index, *found[index].met(data))
            choices = [(case, 0, 0, b"") for case in found if case.is_ready()]
            choices += [meeting for case in offers for meeting in case.meetings(board)]
            if choices:
                case, partner, their_index, data = random.choice(choices)
                if partner:
                    board[partner] = (their_index, case.data)
                if partner or mine:
                    program.board = board
                if partner:
                    program.wake()
                return (case.index, *(case.met(data) if partner else case.run()))
            if default:
                return -1, None, False
            if offers:
                program.board = {**board, me: [case.offer for case in offers]}
            deadline = min(getattr(case.channel, "deadline", inf) for case in found)
            program.sleep(None if deadline == inf else deadline - time.monotonic())


class SelectCase:
    """A case of a select: a channel to receive from, or one and a value to send."""

    def __init__(self, index: int, case: Any) -> None:
        self.index = index
        self.sends = isinstance(case, tuple)
        self.channel: Any = case[0] if self.sends else case
        self.data = pickle.dumps(case[1]) if self.sends else b""
        self.offer: tuple[Any, ...] = ()  # for other selects, on an unbuffered channel
        if isinstance(self.channel, Channel) and not self.channel.capacity:
            self.offer = (self.channel.id, self.sends, index, self.data)

    def is_ready(self) -> bool:
        """Whether the case can go on without another select."""
        if self.channel is None:
            return False
        ready = self.channel.can_send if self.sends else self.channel.can_recv
        return bool(ready())

    def run(self) -> tuple[Any, bool]:
        """Sends or receives."""
        if self.sends:
            self.channel.put(self.data)
            return None, False
        value, ok = self.channel.recv_now()
        return value, ok

    def meetings(
        self, board: dict[int, Any]
    ) -> list[tuple["SelectCase", int, int, bytes]]:
        """The selects that wait to do the opposite on the same channel."""
        return [
            (self, pid, index, data)
            for pid, offers in board.items()
            if isinstance(offers, list)
            for channel_id, sends, index, data in offers
            if channel_id == self.channel.id and sends is not self.sends
        ]

    def met(self, data: bytes) -> tuple[Any, bool]:
        """What the meeting with another select gives."""
        return (None, False) if self.sends else (pickle.loads(data), True)
