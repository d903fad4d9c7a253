"""Packages hash/fnv, crypto/md5, crypto/sha1, crypto/sha256 and crypto/sha512: running hashes."""

import hashlib
import io
from collections.abc import Sequence

from go2mp.runtime.strings_core import encoded


class Hash(io.TextIOBase):
    """A hash.Hash of what has been written to it."""

    def __init__(self, name: str) -> None:
        self.kind = name
        self.state = hashlib.new(name)

    def write(self, s: str) -> int:
        """Adds text."""
        data = encoded(s)
        self.add(data)
        return len(data)

    def write_bytes(self, data: Sequence[int]) -> tuple[int, Exception | None]:
        """Adds bytes."""
        self.add(bytes(data))
        return len(data), None

    def add(self, data: bytes) -> None:
        """Adds bytes."""
        self.state.update(data)

    def digest(self) -> bytes:
        """The hash so far."""
        return self.state.digest()

    def sum(self, prefix: Sequence[int] | None = None) -> list[int]:
        """Sum: the hash so far, after prefix."""
        return [*(prefix or ()), *self.digest()]

    def reset(self) -> None:
        """Starts again."""
        self.state = hashlib.new(self.kind)


class Fnv(Hash):
    """A hash of package hash/fnv: of 32 or 64 bits, FNV-1 or FNV-1a."""

    def __init__(self, bits: int, xor_first: bool) -> None:
        self.bits, self.xor_first = bits, xor_first
        self.reset()

    def reset(self) -> None:
        """Starts again."""
        self.value = 0x811C9DC5 if self.bits == 32 else 0xCBF29CE484222325

    def add(self, data: bytes) -> None:
        """Adds bytes."""
        prime, mask = (0x1000193 if self.bits == 32 else 0x100000001B3), (
            1 << self.bits
        ) - 1
        for byte in data:
            if self.xor_first:
                self.value = (self.value ^ byte) * prime & mask
            else:
                self.value = self.value * prime & mask ^ byte

    def digest(self) -> bytes:
        """The hash so far."""
        return self.value.to_bytes(self.bits // 8, "big")
