from dataclasses import dataclass, field


def max_(a: int, b: int) -> int:
    if a > b:
        return a
    return b


@dataclass(eq=False, slots=True)
class Stack:
    items: list[str] = field(default_factory=list)

    def push(self, item: str) -> None:
        self.items.append(item)


def main() -> None:
    s = Stack()
    s.push("a")
    print(max_(1, 2), len(s.items))


if __name__ == "__main__":
    main()
