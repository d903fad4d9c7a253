"""FizzBuzz, three ways: if, switch without a tag, string building."""


def by_if(n: int) -> str:
    if n % 15 == 0:
        return "FizzBuzz"
    elif n % 5 == 0:
        return "Buzz"
    elif n % 3 == 0:
        return "Fizz"
    return str(n)


def by_switch(n: int) -> str:
    if n % 3 == 0 and n % 5 == 0:
        return "FizzBuzz"
    elif n % 3 == 0:
        return "Fizz"
    elif n % 5 == 0:
        return "Buzz"
    else:
        return f"{n}"


def by_concat(n: int) -> str:
    s = ""
    if n % 3 == 0:
        s += "Fizz"
    if n % 5 == 0:
        s += "Buzz"
    if s == "":
        s = f"{n}"
    return s


def main() -> None:
    for i in range(1, 16):
        print(by_if(i), by_switch(i), by_concat(i))


if __name__ == "__main__":
    main()
