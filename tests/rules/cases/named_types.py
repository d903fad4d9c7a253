import math

# helpers: float_text


class Celsius(float):

    def fahrenheit(self) -> float:
        return float(self) * 9.0 / 5.0 + 32.0


def main() -> None:
    boiling = Celsius(100.0)
    print(float_text(boiling.fahrenheit()))


if __name__ == "__main__":
    main()
