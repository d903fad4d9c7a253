"""`python tests/support/stubbed_cli.py ARGS`: the command line on the stub stages, as a process."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from go2mp.cli import main
from support import stubs

stubs.install(pytest.MonkeyPatch())
main()
