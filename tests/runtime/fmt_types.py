"""The types of data/generate_fmt.go, as go2mp would emit them."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from go2mp.runtime.maps_core import NilMap
from go2mp.runtime.slices_core import Slice


@dataclass(unsafe_hash=True)
class Point:
    GO_FIELDS: ClassVar = {"X": "int", "Y": "int"}
    x: int = 0
    y: int = 0


@dataclass
class Person:
    GO_FIELDS: ClassVar = {"Name": "string", "Age": "int", "home": "main.Point"}
    name: str = ""
    age: int = 0
    home: Point = field(default_factory=Point)


class Celsius(float):
    def __str__(self) -> str:
        return f"{float(self):.1f}°C"


class Status(int):
    def __str__(self) -> str:
        if self in (0, 1):
            return ("off", "on")[self]
        from go2mp.runtime.panics import Panic

        raise Panic("bad status")


@dataclass
class Reading:
    GO_FIELDS: ClassVar = {"Value": "main.Celsius", "status": "main.Status"}
    value: Celsius = Celsius(0)
    status: Status = Status(0)


@dataclass
class NotFound(Exception):
    GO_TYPE: ClassVar = "*main.NotFound"
    GO_FIELDS: ClassVar = {"Key": "string"}
    key: str = ""

    def __str__(self) -> str:
        return f"not found: {self.key}"


@dataclass
class Counter:
    GO_FIELDS: ClassVar = {"N": "int"}
    POINTER_TEXT: ClassVar = True
    n: int = 0

    def __str__(self) -> str:
        return f"counter at {self.n}"


class Code(int):
    """An error that is a number: Python has no class that is int and Exception."""

    def __str__(self) -> str:
        return f"code {int(self)}"


@dataclass
class Ratio:
    GO_FIELDS: ClassVar = {
        "F": "float32",
        "U": "uint8",
        "B": "[]uint8",
        "P": "*main.Point",
        "E": "error",
        "M": "map[string]int",
        "Any": "interface {}",
        "List": "[]main.Point",
    }
    f: float = 0.0
    u: int = 0
    b: Any = field(default_factory=Slice)
    p: Any = None
    e: Any = None
    m: Any = field(default_factory=NilMap)
    any: Any = None
    list: Any = field(default_factory=Slice)
