import sys
import traceback


def main() -> None:
    ages = {"Ada": 36}
    if "Ada" in ages:
        age = ages["Ada"]
        print(age)
    found = "Bob" in ages
    print(str(found).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
