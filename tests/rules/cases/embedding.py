from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Animal:
    name: str = ""

    def rename(self, name: str) -> None:
        self.name = name


@dataclass(eq=False, slots=True)
class Dog:
    animal: Animal = field(default_factory=Animal)
    breed: str = ""

    def __copy__(self) -> Dog:
        return Dog(copy(self.animal), self.breed)


def main() -> None:
    d = Dog(Animal("Rex"), "Collie")
    d.animal.rename("Fido")
    print(d.animal.name, d.breed)


if __name__ == "__main__":
    main()
