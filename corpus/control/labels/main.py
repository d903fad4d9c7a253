"""Labels: leaving and continuing outer loops, from switch and select too; goto."""

import sys
import traceback


def find(grid: list[list[int]], wanted: int) -> tuple[int, int]:
    row = 0
    col = 0
    row, col = -1, -1
    for r in range(len(grid)):
        break_search = False
        for c, v in enumerate(grid[r]):
            if v == wanted:
                row, col = r, c
                break_search = True
                break
        if break_search:
            break
    return row, col


def primes(limit: int) -> list[int]:
    found: list[int] = []
    for n in range(2, limit):
        continue_next = False
        for p in found:
            if n % p == 0:
                continue_next = True
                break
        if continue_next:
            continue
        found.append(n)
    return found


def scan(text: str) -> int:
    words = 0
    i = 0
    while i < len(text):
        match text[i]:
            case " " | "\t":
                i += 1
                continue
            case "#":
                break
            case "!":
                # leaves the switch
                pass
            case _:
                words += 1
        while i < len(text) and text[i] != " ":
            i += 1
    return words


def retry(failures: int) -> int:
    attempts = 0
    while True:
        attempts += 1
        if attempts <= failures:
            continue
        break
    return attempts


def main() -> None:
    count = 0
    grid = [[1, 2], [3, 4], [5, 4]]
    print(*find(grid, 4))
    print(*find(grid, 9))
    print(f"[{' '.join(map(str, primes(30)))}]")
    print(scan("one  two !x three # four"), retry(3))

    while True:
        if len(grid) == 3:
            break
        print("not printed")
        break
    count = 0
    i = 0
    while True:
        break_outer = False
        continue_outer = False
        for j in range(i):
            count += 1
            if i * j > 20:
                break_outer = True
                break
            if j == 3:
                continue_outer = True
                break
        if break_outer:
            break
        if continue_outer:
            i += 1
            continue
        i += 1
    print(count)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
