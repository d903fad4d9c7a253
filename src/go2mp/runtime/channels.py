"""Channels between processes: Go's semantics on a shared file and counted turns.

    jobs = Channel[Job](100)         # make(chan Job, 100)
    results = Channel[int](zero=0)   # make(chan int)
    jobs.send(job)                   # jobs <- job
    job = jobs.recv()                # <-jobs
    job, ok = jobs.recv_ok()         # job, ok := <-jobs
    for job in jobs: ...             # for job := range jobs
    jobs.close()                     # close(jobs)
    jobs.length(), jobs.capacity     # len(jobs), cap(jobs)
    NIL_CHANNEL                      # a nil channel where one can be used

A Channel is an argument of `go` (or lies in one: a list, a dataclass); it cannot be sent
through a channel, because the semaphores in it can be given to a new process only: a
program that sends channels uses `ThreadChannel` of `thread_channels`. `zero` is what a
closed channel gives; where the element's zero value is nil it is left out.

Everything is as in Go: an unbuffered send ends when a receiver has the value; items of
one sender stay in order; a send that has room never waits, however large the items are
(they lie in a file in memory, not in a pipe); closing wakes everybody; what is misused
panics with Go's text. Values are pickled, which also makes the copy that Go makes. Which
of several waiting goroutines goes first is not Go's first come, first served: a program
cannot tell who waited first.

Go specification: "Send statements", "Receive operator", "Close".
"""

import os
import pickle
from collections.abc import Iterator
from copy import deepcopy
from ctypes import Structure, c_int64
from mmap import mmap
from multiprocessing import RawValue
from typing import Any, Generic, NoReturn

from go2mp.runtime.goroutines import Program, Waiters, shared_file, wait_forever
from go2mp.runtime.panics import PlainRuntimeError
from go2mp.runtime.typevars import ItemT


class ChannelState(Structure):
    """What the processes know of a channel."""

    _fields_ = [
        ("count", c_int64),  # items that can be received
        ("taken", c_int64),  # slots in use: an unbuffered channel has one
        ("closed", c_int64),
        ("refused", c_int64),  # whether the waiting unbuffered item was refused
        ("head", c_int64),  # where the items begin in the file
        ("tail", c_int64),  # and end
    ]


class Channel(Generic[ItemT]):
    """A Go channel between processes."""

    def __init__(self, capacity: int = 0, zero: Any = None) -> None:
        self.capacity, self.zero = capacity, zero
        self.slots = max(capacity, 1)
        self.id = os.urandom(8)
        self.program = Program.current()
        self.senders = Waiters(self.program)  # for a free slot
        self.receivers = Waiters(self.program)  # for an item
        self.sender = Waiters(self.program)  # for its unbuffered item to be received
        self.state: Any = RawValue(ChannelState)
        self.store = shared_file()
        self.memory: Any = b""  # the items, once there are some

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "memory": b""}  # mapped anew where it arrives

    def send(self, value: ItemT) -> None:
        """Sends a value: returns when it is in the buffer or, without one, received."""
        data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        with self.program.lock:
            while self.state.taken >= self.slots and not self.state.closed:
                self.senders.wait()
            self.put(data)

    def recv(self) -> ItemT:
        """Receives a value; the zero value when the channel is closed and empty."""
        return self.recv_ok()[0]

    def recv_ok(self) -> tuple[ItemT, bool]:
        """Receives a value and whether there was one."""
        with self.program.lock:
            while not self.state.count and not self.state.closed:
                self.program.wake()  # a select can send now
                self.receivers.wait()
            data = self.take()
        return self.load(data)

    def __iter__(self) -> Iterator[ItemT]:
        """What arrives until the channel is closed."""
        value, ok = self.recv_ok()
        while ok:
            yield value
            value, ok = self.recv_ok()

    def close(self) -> None:
        """Closes the channel: nothing more can be sent."""
        state = self.state
        with self.program.lock:
            if state.closed:
                raise PlainRuntimeError("close of closed channel")
            state.closed = 1
            if not self.capacity and state.count:
                state.count = state.head = state.tail = 0
                state.refused = 1
                self.sender.release()
            self.receivers.release(self.receivers.count.value)
            self.senders.release(self.senders.count.value)
            self.program.wake()

    def length(self) -> int:
        """How many values are in the buffer."""
        return int(self.state.count) if self.capacity else 0

    def can_send(self) -> bool:
        """Whether a send would not wait (the lock is held)."""
        state = self.state
        receiver_waits = self.capacity or self.receivers.count.value
        return bool(state.closed or (state.taken < self.slots and receiver_waits))

    def can_recv(self) -> bool:
        """Whether a receive would not wait (the lock is held)."""
        return bool(self.state.count or self.state.closed)

    def recv_now(self) -> tuple[ItemT, bool]:
        """Receives what is there (the lock is held)."""
        return self.load(self.take())

    def put(self, data: bytes) -> None:
        """Adds an item; an unbuffered one waits for its receiver (the lock is held)."""
        state = self.state
        if state.closed:
            raise PlainRuntimeError("send on closed channel")
        start = state.tail + 8
        state.tail = end = start + len(data)
        memory = self.memory if end <= len(self.memory) else self.grow(end)
        memory[start - 8 : end] = len(data).to_bytes(8, "little") + data
        state.count += 1
        state.taken += 1
        if self.receivers.count.value:
            self.receivers.release()
        self.program.wake()
        if not self.capacity:
            self.sender.wait()
            state.taken = 0
            self.senders.release()
            self.program.wake()
            if state.refused:
                state.refused = 0
                raise PlainRuntimeError("send on closed channel")

    def take(self) -> bytes:
        """Removes the first item; b"" when there is none (the lock is held)."""
        state = self.state
        if not state.count:
            return b""
        memory, start = self.memory, state.head + 8
        if state.tail > len(memory):
            memory = self.grow(state.tail)
        end = start + int.from_bytes(memory[start - 8 : start], "little")
        data: bytes = memory[start:end]
        state.head = end
        if end == state.tail:
            state.head = state.tail = 0
        elif end > 1 << 20 and 2 * end > state.tail:
            state.head, state.tail = 0, state.tail - end
            memory.move(0, end, state.tail)
        state.count -= 1
        if self.capacity:
            state.taken -= 1
            if self.senders.count.value:
                self.senders.release()
        else:
            self.sender.release()
        self.program.wake()
        return data

    def grow(self, size: int) -> Any:
        """Makes the memory that holds the items large enough."""
        file = self.store.fileno()
        if os.fstat(file).st_size < size:
            os.ftruncate(file, 2 * size)
        self.memory = mmap(file, 0)
        return self.memory

    def load(self, data: bytes) -> tuple[Any, bool]:
        """The value of a received item, or the zero value."""
        return (pickle.loads(data), True) if data else (deepcopy(self.zero), False)


class NilChannel:
    """A nil channel: every operation waits forever."""

    capacity = 0

    def __str__(self) -> str:
        return "<nil>"  # for fmt

    def send(self, value: object) -> NoReturn:
        """Waits forever."""
        wait_forever()

    def recv(self) -> NoReturn:
        """Waits forever."""
        wait_forever()

    def recv_ok(self) -> NoReturn:
        """Waits forever."""
        wait_forever()

    def __iter__(self) -> NoReturn:
        wait_forever()

    def close(self) -> NoReturn:
        """Panics."""
        raise PlainRuntimeError("close of nil channel")

    def can_send(self) -> bool:
        """Never."""
        return False

    def can_recv(self) -> bool:
        """Never."""
        return False

    def length(self) -> int:
        """It has no buffer."""
        return 0


NIL_CHANNEL: Any = NilChannel()
