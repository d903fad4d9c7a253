def main() -> None:
    for i in range(3):
        continue_outer = False
        break_outer = False
        for j in range(3):
            if j == 2:
                continue_outer = True
                break
            if i == 2:
                break_outer = True
                break
            print(i, j)
        if continue_outer:
            continue
        if break_outer:
            break


if __name__ == "__main__":
    main()
