"""Package flag: options of the command line, as Go reads them (-name, -name=value, -name value)."""

import sys
from collections.abc import Callable, Sequence
from typing import Any

from go2mp.runtime.defers import exit_now
from go2mp.runtime.durations import duration_text, parse_duration
from go2mp.runtime.errors_core import SentinelError
from go2mp.runtime.fmt_float import float_text
from go2mp.runtime.panics import Panic
from go2mp.runtime.pointers import Ref
from go2mp.runtime.quoting import quote
from go2mp.runtime.strconv import (
    ERR_RANGE,
    parse_bool,
    parse_float,
    parse_int,
    parse_uint,
)
from go2mp.runtime.streams import write_text

ERR_HELP = SentinelError("flag: help requested", "ERR_HELP")

# How the values of each kind are read and printed.
FLAG_KINDS: dict[str, tuple[Callable[[str], Any], Callable[[Any], str]]] = {
    "bool": (parse_bool, lambda value: "true" if value else "false"),
    "duration": (parse_duration, duration_text),
    "float": (parse_float, float_text),
    "int": (lambda text: parse_int(text, 0, 64), str),
    "string": (lambda text: (text, None), str),
    "uint": (lambda text: parse_uint(text, 0, 64), str),
}


class Flag:
    """One option: `target` gets its value."""

    def __init__(self, kind: str, target: Ref[Any], name: str, usage: str) -> None:
        self.kind, self.target, self.name, self.usage = kind, target, name, usage
        self.given, self.default = False, target.value

    def read(self, text: str) -> str:
        """Sets the value; what is wrong with it, or nothing."""
        value, err = FLAG_KINDS[self.kind][0](text)
        self.target.value = value
        if err is None:
            self.given = True
            return ""
        return (
            "value out of range"
            if getattr(err, "err", None) is ERR_RANGE
            else "parse error"
        )

    def description(self) -> str:
        """What PrintDefaults says."""
        name = "" if self.kind == "bool" else self.kind
        usage = self.usage
        if usage.count("`") > 1:
            before, name, after = usage.split("`", 2)
            usage = before + name + after
        text = f"  -{self.name} {name}" if name else f"  -{self.name}"
        text += "\t" if len(text) <= 4 else "\n    \t"
        text += usage.replace("\n", "\n    \t")
        if self.default:
            value = FLAG_KINDS[self.kind][1](self.default)
            text += f" (default {quote(value) if self.kind == 'string' else value})"
        return text + "\n"


class FlagSet:
    """A flag.FlagSet. An error is returned (handling 0), or ends the program (1)."""

    def __init__(self, name: str, handling: int) -> None:
        self.name, self.handling = name, handling
        self.output: Any = sys.stderr
        self.flags: dict[str, Flag] = {}
        self.args: list[str] = []
        self.parsed = False
        self.usage = self.print_usage

    def define(self, kind: str, target: Ref[Any], name: str, usage: str) -> Ref[Any]:
        """Declares an option whose value goes into the target."""
        if name in self.flags:
            text = f"flag redefined: {name}"
            text = f"{self.name} {text}" if self.name else text
            write_text(self.output, text + "\n")
            raise Panic(text)
        self.flags[name] = Flag(kind, target, name, usage)
        return target

    def bind(
        self, kind: str, target: Ref[Any], name: str, value: Any, usage: str
    ) -> None:
        """The same for a variable of the program, which gets its default value."""
        target.value = value
        self.define(kind, target, name, usage)

    def parse(self, args: Sequence[str]) -> Exception | None:
        """Reads the options; what follows them stays in `args`."""
        self.parsed, self.args = True, list(args)
        while self.args and len(self.args[0]) > 1 and self.args[0][0] == "-":
            word, self.args = self.args[0], self.args[1:]
            if word == "--":
                break
            if (err := self.parse_one(word)) is not None:
                if self.handling == 1:
                    exit_now(0 if err is ERR_HELP else 2)
                if self.handling == 2:
                    raise Panic(err)
                return err
        return None

    def parse_one(self, word: str) -> Exception | None:
        """Reads one option, and its value where that is the next argument."""
        name = word[2:] if word[1] == "-" else word[1:]
        if not name or name[0] in "-=":
            self.args.insert(0, word)
            return self.failed(f"bad flag syntax: {word}")
        name, equals, text = name.partition("=")
        flag = self.flags.get(name)
        if flag is None:
            if name in ("help", "h"):
                self.usage()
                return ERR_HELP
            return self.failed(f"flag provided but not defined: -{name}")
        if not equals and flag.kind == "bool":
            text = "true"
        elif not equals:
            if not self.args:
                return self.failed(f"flag needs an argument: -{name}")
            text, self.args = self.args[0], self.args[1:]
        if problem := flag.read(text):
            value = (
                f"boolean value {quote(text)} for"
                if flag.kind == "bool"
                else f"value {quote(text)} for flag"
            )
            return self.failed(f"invalid {value} -{name}: {problem}")
        return None

    def failed(self, text: str) -> Exception:
        """Prints an error and the usage."""
        write_text(self.output, text + "\n")
        self.usage()
        return Exception(text)

    def print_usage(self) -> None:
        """The usage, unless the program has a function of its own for it."""
        write_text(self.output, f"Usage of {self.name}:\n" if self.name else "Usage:\n")
        self.print_defaults()

    def print_defaults(self) -> None:
        """All options, sorted by name."""
        for name in sorted(self.flags):
            write_text(self.output, self.flags[name].description())

    def argument(self, i: int) -> str:
        """The i-th argument after the options, or nothing."""
        return self.args[i] if 0 <= i < len(self.args) else ""

    def set_output(self, output: Any) -> None:
        """Sends errors and the usage there."""
        self.output = output

    def given(self) -> int:
        """How many options were set."""
        return sum(flag.given for flag in self.flags.values())


COMMAND_LINE = FlagSet(sys.argv[0], 1)
