from dataclasses import dataclass


@dataclass(eq=False, slots=True)
class Person:
    name: str = ""
    age: int = 0

    def __str__(self) -> str:
        return f"{{{self.name} {self.age}}}"


def main() -> None:
    people = [Person("Ada", 36), Person("Bob", 20)]
    people.sort(key=lambda person: person.age)
    names = ["b", "a"]
    names.sort()
    print(f"[{' '.join(map(str, people))}]", f"[{' '.join(names)}]")


if __name__ == "__main__":
    main()
