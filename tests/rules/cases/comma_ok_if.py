def main() -> None:
    ages = {"Ada": 36}
    if "Ada" in ages:
        age = ages["Ada"]
        print(age)
    found = "Bob" in ages
    print(str(found).lower())


if __name__ == "__main__":
    main()
