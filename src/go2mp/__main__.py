"""`python -m go2mp`: the same as the command `go2mp`."""

from go2mp.cli import main

if __name__ == "__main__":
    main()
