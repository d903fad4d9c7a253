class Flag(int):

    def __str__(self) -> str:
        if self:
            return "on"
        return "off"


class Celsius(float):

    def hot(self) -> Flag:
        return Flag(self > 30.0)


def main() -> None:
    age = 12
    print(str(Flag(age < 18)))
    f = Flag(age > 3)
    print(f, str(f))
    print(str(Celsius(31.0).hot()))
    g = Flag(f and Flag(age < 5))
    print(g, str(g), Flag(not g))
    print(str(Flag(not g)))


if __name__ == "__main__":
    main()
