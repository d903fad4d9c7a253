from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_now(code: int) -> NoReturn:
    """os.Exit(code): ends the program at once, without deferred calls."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def substr(s: str, low: int = 0, high: int | None = None) -> str:
    """s[low:high], counted in bytes."""
    if s.isascii():
        high = len(s) if high is None else high
        check_slice(low, high, len(s))
        return s[low:high]
    data = encoded(s)
    high = len(data) if high is None else high
    check_slice(low, high, len(data))
    return decoded(data[low:high])


# --- the program -------------------------------------------------------------


class State(int):

    def __str__(self) -> str:
        if self == IDLE:
            return "Idle"
        elif self == RUNNING:
            return "Running"
        elif self == PAUSED:
            return "Paused"
        return f"State({int(self)})"


@dataclass(unsafe_hash=True, slots=True)
class Transition:
    from_: State = State(0)
    on: str = ""


@dataclass(eq=False, slots=True)
class FSM:
    state: State = State(0)
    table: dict[Transition, State] = field(default_factory=dict)
    hooks: dict[State, list[Callable[[State, State], None]]] = field(
        default_factory=dict
    )
    trace: list[str] = field(default_factory=list)

    def on(self, s: State, h: Callable[[State, State], None]) -> None:
        self.hooks.setdefault(s, []).append(h)

    def fire(self, e: str) -> Exception | None:
        key = Transition(self.state, e)
        if key not in self.table:
            return ErrTransition(self.state, e)
        next_ = self.table[key]
        for h in self.hooks.get(next_, []):
            h(self.state, next_)
        self.state = next_
        return None


@dataclass(eq=False)
class ErrTransition(Exception):
    state_: State = State(0)
    event: str = ""

    def __str__(self) -> str:
        return f"no transition from {self.state_} on {quote(self.event)}"


def new() -> FSM:
    f = FSM(
        table={
            Transition(IDLE, "start"): RUNNING,
            Transition(RUNNING, "pause"): PAUSED,
            Transition(PAUSED, "resume"): RUNNING,
            Transition(RUNNING, "stop"): STOPPED,
        },
        hooks={},
    )
    return f


@dataclass(eq=False, slots=True)
class Lexer:
    input: str = ""
    pos: int = 0
    out: list[str] = field(default_factory=list)


def lex_text(l_: Lexer) -> Callable[[Lexer], Any] | None:
    start = l_.pos
    while l_.pos < len(l_.input):
        if substr(l_.input, l_.pos).startswith("{{"):
            if l_.pos > start:
                l_.out.append("T:" + substr(l_.input, start, l_.pos))
            return lex_action
        l_.pos += 1
    if l_.pos > start:
        l_.out.append("T:" + substr(l_.input, start))
    return None


def lex_action(l_: Lexer) -> Callable[[Lexer], Any] | None:
    l_.pos += 2
    end = substr(l_.input, l_.pos).find("}}")
    if end < 0:
        l_.out.append("ERR")
        return None
    l_.out.append("A:" + substr(l_.input, l_.pos, l_.pos + end).strip())
    l_.pos += end + 2
    return lex_text


class Light(int):

    def next(self) -> Light:
        return NEXT[self]


RED = Light(1)
GREEN = Light(2)
YELLOW = Light(3)
NUM_LIGHTS = Light(5)


NEXT = [Light(0), GREEN, YELLOW, RED]


KB = 1024
MB = 1048576
GB = 1073741824


def main() -> None:
    with ExitStack() as deferred:
        f = new()
        count: dict[State, int] = {}
        for s in [RUNNING, PAUSED, STOPPED]:

            def func(from_: State, to: State, s=s) -> None:
                count[s] = count.get(s, 0) + 1
                f.trace.append(f"{from_}->{to}")

            f.on(s, func)
        for e in "start,pause,resume,jump,stop,start".split(","):
            err = f.fire(e)
            if err is not None:
                print("error:", err)
                if isinstance(err, ErrTransition) and err.event == "jump":
                    continue
                deferred.callback(exit_now, 4)
        print(f.state, f"[{' '.join(f.trace)}]", map_text(count))
        print(
            f"{f.state} {int(f.state)} {PAUSED} {int(RUNNING):5}|{str(IDLE):<8}|{255:x}"
        )
        l_ = Lexer(input="hi {{ name }}, bye {{x}}{{ oops")
        st: Callable[[Lexer], Any] | None = lex_text
        while st is not None:
            st = st(l_)
        print(list_text(l_.out, quote))
        x = RED
        for _ in range(4):
            print(f"{x} ", end="")
            x = x.next()
        print(NUM_LIGHTS, 4, KB, MB, GB)


IDLE = State(0)


RUNNING = State(1)


PAUSED = State(2)


STOPPED = State(3)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
