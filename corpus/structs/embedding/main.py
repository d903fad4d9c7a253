"""Embedded structs: promoted fields and methods, shadowing, and dispatch that is not
inheritance's.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Animal:
    """Animal has a name and a sound."""

    name: str = ""

    def sound(self) -> str:
        """Sound is what it says."""
        return "..."

    def describe(self) -> str:
        """Describe calls Animal's own Sound, whatever embeds it."""
        return self.name + " says " + self.sound()

    def rename(self, name: str) -> None:
        """Rename changes the name."""
        self.name = name

    def __str__(self) -> str:
        return f"{{{self.name}}}"

    def with_names(self) -> str:
        return f"{{Name:{self.name}}}"


@dataclass(slots=True)
class Dog:
    """Dog is an Animal with a breed."""

    animal: Animal = field(default_factory=Animal)
    breed: str = ""

    def __copy__(self) -> Dog:
        return Dog(copy(self.animal), self.breed)

    def sound(self) -> str:
        """Sound shadows Animal's."""
        return "woof"

    def __str__(self) -> str:
        return f"{{{self.animal} {self.breed}}}"

    def with_names(self) -> str:
        return f"{{Animal:{self.animal.with_names()} Breed:{self.breed}}}"


@dataclass(eq=False, slots=True)
class Puppy:
    """Puppy embeds a pointer."""

    dog: Dog | Any = None
    age: int = 0
    name: str = ""  # shadows Animal's


@dataclass(eq=False, slots=True)
class Base:
    """Base and Other both have an ID."""

    id: int = 0

    def __str__(self) -> str:
        return f"{{{self.id}}}"


@dataclass(eq=False, slots=True)
class Other:
    id: int = 0

    def __str__(self) -> str:
        return f"{{{self.id}}}"


@dataclass(eq=False, slots=True)
class Both:
    """Both has two: each must be spelled out."""

    base: Base = field(default_factory=Base)
    other: Other = field(default_factory=Other)

    def __copy__(self) -> Both:
        return Both(copy(self.base), copy(self.other))

    def __str__(self) -> str:
        return f"{{{self.base} {self.other}}}"


def main() -> None:
    d = Dog(Animal("Rex"), "collie")
    print(d.animal.name, d.sound(), d.animal.sound(), d.animal.describe())
    d.animal.rename("Max")
    print(d, d.animal)
    print(d.with_names())

    p = Puppy(dog=d, age=1, name="Tiny")
    p.dog.animal.rename("Big")
    print(
        p.name,
        p.dog.animal.name,
        d.animal.name,
        p.dog.sound(),
        p.dog.animal.describe(),
        p.dog.breed,
    )

    b = Both(Base(1), Other(2))
    b.base.id += 10
    print(b.base.id, b.other.id, b)

    e = copy(d)
    e.animal.name = "Copy"
    print(d.animal.name, e.animal.name, str(d == e).lower())


if __name__ == "__main__":
    main()
