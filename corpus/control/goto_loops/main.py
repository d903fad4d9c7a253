# --- Go semantics that Python lacks ------------------------------------------


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


# --- the program -------------------------------------------------------------


def tutorial() -> None:
    a = 10
    while a < 20:
        if a == 15:
            a = a + 1
            continue
        print(f"value of a: {a}")
        a += 1


def simple() -> None:
    i = 0
    while i < 3:
        print(f"{i} ", end="")
        i += 1
    print()


def cleanup(n: int) -> Exception | None:
    err: Exception | None = None
    while True:
        if n == 0:
            err = Exception("zero")
            break
        break_failloop = False
        for i in range(5):
            if i == n:
                err = Exception(f"hit {i}")
                break_failloop = True
                break
        if break_failloop:
            break
        print("fine", n)
        return None
    print("failed:", err or "<nil>")
    return err


def inner() -> int:
    total = 0
    for i in range(5):
        n = i
        continue_outer = False
        break_outer = False
        while True:
            n -= 1
            if n > 2:
                continue
            elif n == 1:
                continue_outer = True
                break
            elif n < -5:
                pass
            total += n
            if total > 100:
                break_outer = True
                break
            if rem(n, 2) == 0 and n > 0:
                continue
            break
        if continue_outer:
            continue
        if break_outer:
            break
    return total


def declared() -> int:
    tries = 0
    while True:
        tries += 1
        x = tries * 3
        if x < 10:
            continue
        print("x", x)
        return x


def state() -> str:
    s = "aab"
    i = 0
    out = ""
    while True:
        break_doneloop = False
        while True:
            if i >= len(s):
                break_doneloop = True
                break
            continue_startloop = False
            while True:
                if s[i] == "a":
                    break
                out += "?"
                i += 1
                continue_startloop = True
                break
            if continue_startloop:
                continue
            out += "A"
            i += 1
            continue
        if break_doneloop:
            break
        break
    return out


def nested() -> None:
    while True:
        break_endloop = False
        for i in range(3):
            while True:
                break_nextloop = False
                for j in range(3):
                    if i * j == 2:
                        break_endloop = True
                        break
                    if j == 2:
                        break_nextloop = True
                        break
                    print(f"{i} {j};", end="")
                if break_endloop:
                    break
                if break_nextloop:
                    break
                break
            if break_endloop:
                break
        if break_endloop:
            break
        break
    print("end")


def main() -> None:
    tutorial()
    simple()
    for i in range(0, 7, 3):
        print(cleanup(i) or "<nil>")
    print(inner(), declared(), state())
    nested()


if __name__ == "__main__":
    main()
