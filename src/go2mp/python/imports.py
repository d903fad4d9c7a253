"""The import statements of the emitted file, collected while the rules run."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field


@dataclass(slots=True)
class Imports:
    """What the emitted file imports: whole modules, and names from modules."""

    modules: set[str] = field(default_factory=set)
    names: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def module(self, name: str) -> None:
        """`import name`."""
        self.modules.add(name)

    def name(self, module: str, name: str) -> None:
        """`from module import name` (`name` may be `a as b`)."""
        self.names[module].add(name)

    def bound(self) -> set[str]:
        """The names that the imports bind in the module."""
        bound = {module.split(".")[0] for module in self.modules}
        for names in self.names.values():
            bound |= {name.split(" as ")[-1] for name in names}
        return bound

    def keep_mentioned(self, text: str) -> None:
        """Drops what a text does not mention: a hint may be simplified after its parts were
        imported (`Callable[..., int] | Any` is `Any`)."""
        words = set(_WORD.findall(text))
        for module, names in self.names.items():
            if module != "__future__":
                names &= {name for name in names if name.split(" as ")[-1] in words}

    def lines(self) -> list[str]:
        """The statements in isort's order: `import`s, then `from`s, each sorted."""
        lines = []
        if "annotations" in self.names.get("__future__", ()):
            lines += ["from __future__ import annotations", ""]
        lines += [f"import {module}" for module in sorted(self.modules)]
        for module in sorted(set(self.names) - {"__future__"}):
            plain = [name for name in self.names[module] if " as " not in name]
            if plain:
                names = ", ".join(sorted(plain, key=_isort_key))
                lines.append(f"from {module} import {names}")
            renamed = self.names[module].difference(plain)
            lines += [
                f"from {module} import {name}"
                for name in sorted(renamed, key=_isort_key)
            ]
        return lines


def _isort_key(name: str) -> tuple[int, str]:
    """isort's order within one statement: CONSTANTS, Classes, functions."""
    plain = name.split(" as ")[0]
    if plain.isupper() and len(plain) > 1:
        return (0, name)
    return (1 if plain[:1].isupper() else 2, name)


def unquoted(text: str) -> str:
    """The module without quotes around hints, which it does not need where it imports
    `annotations` from `__future__`."""
    if "\nfrom __future__ import annotations\n" not in f"\n{text}":
        return text
    return _SIGNATURE.sub(lambda line: _QUOTED.sub(r"\1\2", line.group()), text)


_WORD = re.compile(r"\w+")
_SIGNATURE = re.compile(
    r"^ *(?:(?:async )?def \w+\(|(?:self, )?\w+: [\w\[]*\"[^\"]+\"\]*(?: =|,)).*$",
    re.MULTILINE,
)
_QUOTED = re.compile(r"(: |-> |\[)\"([A-Za-z_][\w\[\], |.]*)\"(?=[,):=\]]| =)")
