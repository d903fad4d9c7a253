"""Package regexp: what Python's `re` lacks. A Go pattern is a compiled pattern of Python's."""

import re
from collections.abc import Callable, Iterator

from go2mp.runtime.strings_core import encoded


def all_matches(
    pattern: re.Pattern[str], s: str, n: int = -1
) -> Iterator[re.Match[str]]:
    """At most n matches (all if n < 0); no empty match right after another one."""
    at, last = 0, -1
    while n != 0 and at <= len(s) and (match := pattern.search(s, at)) is not None:
        accepted = match.end() != at or match.start() != last
        at = at + 1 if match.end() == at else match.end()
        last = match.end()
        if accepted:
            n -= 1
            yield match


def found_text(match: re.Match[str] | None) -> str:
    """What a pattern matches, or nothing."""
    return match[0] if match is not None else ""


def submatches(match: re.Match[str] | None) -> list[str]:
    """The match and its groups; empty if there is none."""
    return [match[0], *match.groups("")] if match is not None else []


def match_spans(match: re.Match[str] | None, count: int) -> list[int]:
    """Where the match and its first groups begin and end, in bytes."""
    if match is None:
        return []
    ends = [end for group in range(count) for end in match.span(group)]
    return [len(encoded(match.string[:end])) if end >= 0 else -1 for end in ends]


def all_texts(pattern: re.Pattern[str], s: str, n: int = -1) -> list[str]:
    """What the pattern matches, at most n times."""
    return [match[0] for match in all_matches(pattern, s, n)]


def all_submatches(pattern: re.Pattern[str], s: str, n: int = -1) -> list[list[str]]:
    """Each match with its groups."""
    return [submatches(match) for match in all_matches(pattern, s, n)]


def all_spans(
    pattern: re.Pattern[str], s: str, n: int, count: int = 0
) -> list[list[int]]:
    """Where each match and its groups begin and end; the first `count` of these."""
    count = count or pattern.groups + 1
    return [match_spans(match, count) for match in all_matches(pattern, s, n)]


def expand_match(match: re.Match[str], template: str) -> str:
    """The template with $1, $name and ${name} replaced; $$ is a dollar."""

    def replaced(found: re.Match[str]) -> str:
        name = found[1] or found[2]
        if name is None:
            return "$" if found[0] == "$$" else found[0]
        if name.isdecimal() and (name == "0" or name[0] != "0"):
            return match[int(name)] or "" if int(name) <= match.re.groups else ""
        return match[name] or "" if name in match.re.groupindex else ""

    return re.sub(r"\$\$|\$(\w+)|\$\{(\w+)\}", replaced, template)


def joined_matches(
    pattern: re.Pattern[str], s: str, make: Callable[[re.Match[str]], str]
) -> str:
    """s with each match replaced by what `make` gives for it."""
    made, end = [], 0
    for match in all_matches(pattern, s):
        made += [s[end : match.start()], make(match)]
        end = match.end()
    return "".join([*made, s[end:]])


def replace_matches(
    pattern: re.Pattern[str], s: str, make: Callable[[str], str]
) -> str:
    """s with each match replaced by what `make` gives for its text."""
    return joined_matches(pattern, s, lambda match: make(match[0]))


def replace_literally(pattern: re.Pattern[str], s: str, text: str) -> str:
    """s with each match replaced by the text."""
    return joined_matches(pattern, s, lambda match: text)


def expand_matches(pattern: re.Pattern[str], s: str, template: str) -> str:
    """s with each match replaced by the template: $1 and ${name} are groups."""
    return joined_matches(pattern, s, lambda match: expand_match(match, template))


def split_matches(pattern: re.Pattern[str], s: str, n: int) -> list[str]:
    """The texts between the matches, at most n."""
    if n == 0:
        return []
    if pattern.pattern and not s:
        return [""]
    parts: list[str] = []
    begin = end = 0
    for match in all_matches(pattern, s, n):
        if len(parts) == n - 1:
            break
        end = match.start()
        if match.end() != 0:
            parts.append(s[begin:end])
        begin = match.end()
    return [*parts, s[begin:]] if end != len(s) else parts


def quote_meta(s: str) -> str:
    """s as a pattern that matches it."""
    return re.sub(r"[\\.+*?()|\[\]{}^$]", r"\\\g<0>", s)
