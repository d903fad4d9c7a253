"""Strings as bytes: any bytes are one string, and cutting and joining keeps them."""

from hypothesis import given
from hypothesis import strategies as st

from go2mp.runtime.quoting import quote
from go2mp.runtime.strings_core import (
    byte_at,
    byte_len,
    concat,
    decoded,
    encoded,
    enumerate_runes,
    from_bytes,
    from_runes,
    runes,
    string_less,
    substr,
    to_bytes,
)

FRAGMENTS = [
    b"a",
    b"\xc3",
    b"\xa9",
    "é".encode(),
    "世".encode(),
    b"\xff",
    b"\xed\xa0\x80",
]
RAW = st.lists(st.sampled_from([*FRAGMENTS, "\U0001f600".encode(), b"\xf0\x9f"])).map(
    b"".join
)


@given(RAW)
def test_bytes_come_back(data: bytes) -> None:
    s = decoded(data)
    assert encoded(s) == data
    assert byte_len(s) == len(data)
    assert [byte_at(s, i) for i in range(len(data))] == list(data) == to_bytes(s)
    assert from_bytes(to_bytes(s)) == s


@given(RAW, st.integers(0, 30))
def test_cut_and_joined_is_the_same(data: bytes, at: int) -> None:
    s = decoded(data)
    at = min(at, len(data))
    left, right = substr(s, 0, at), substr(s, at)
    assert encoded(left) == data[:at] and encoded(right) == data[at:]
    assert concat(left, right) == s


@given(RAW, RAW)
def test_order_is_that_of_the_bytes(a: bytes, b: bytes) -> None:
    assert string_less(decoded(a), decoded(b)) == (a < b)


@given(RAW)
def test_runes_stand_where_they_begin(data: bytes) -> None:
    s = decoded(data)
    pairs = list(enumerate_runes(s))
    assert [rune for _, rune in pairs] == runes(s)
    offsets = [offset for offset, _ in pairs]
    assert offsets == sorted(set(offsets)) and all(0 <= o < len(data) for o in offsets)
    for (offset, rune), end in zip(pairs, [*offsets[1:], len(data)], strict=False):
        part = data[offset:end]
        assert (
            rune == 0xFFFD
            if len(part) == 1 and part > b"\x7f"
            else part.decode() == chr(rune)
        )


@given(st.text())
def test_text_survives_runes_and_quotes(s: str) -> None:
    s = decoded(s.encode("utf-8", "ignore"))
    assert from_runes(runes(s)) == s
    assert quote(s, ascii_only=True).isascii()
