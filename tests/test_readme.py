"""README.md says what is true: its generated parts are today's, its commands exist."""

from __future__ import annotations

import re

import click
import pytest

from go2mp.cli import cli
from support.readme import README, ROOT, regenerated


def test_generated_parts_are_current(update: bool) -> None:
    text = README.read_text(encoding="utf-8")
    made = regenerated(text)
    if update and made != text:
        README.write_text(made, encoding="utf-8")
    elif made != text:
        pytest.fail("README.md is stale: pytest tests/test_readme.py --update")


def test_commands_and_options_exist() -> None:
    text = README.read_text(encoding="utf-8")
    blocks = "\n".join(re.findall(r"```sh\n(.*?)```", text, re.DOTALL))
    found = re.findall(r"^go2mp (\w+)([^#\n]*)", blocks, re.MULTILINE)
    assert {name for name, _ in found} >= {"translate", "run", "verify", "rules"}
    for name, rest in found:
        command = cli.commands[name]
        known = {
            option
            for parameter in command.params
            if isinstance(parameter, click.Option)
            for option in parameter.opts
        }
        arguments = rest.split(" -- ")[0]
        assert set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", arguments)) <= known


def test_paths_exist() -> None:
    text = README.read_text(encoding="utf-8")
    for path in re.findall(r"`((?:src|editors|templates|corpus|\.ci)/[\w./]*)`", text):
        if not re.search("NAME|PACKAGE|TOPIC", path):
            assert (ROOT / path).exists(), path
