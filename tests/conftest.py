"""The suite's own options. `--update` rewrites the goldens (corpus/**/main.py and notes)."""

from __future__ import annotations

import signal

import pytest

# A shell that starts the tests in the background lets them ignore Ctrl-C, and so would every
# process that they start: those that are interrupted on purpose must hear of it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite goldens with what comes out today",
    )


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be rewritten."""
    return bool(request.config.getoption("--update"))
