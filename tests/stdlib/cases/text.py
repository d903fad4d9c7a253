"""Packages encoding/hex, encoding/base64, html, path and the hashes."""

# ruff: noqa: E501

import hashlib
import zlib

from golden import Group

from go2mp.runtime import encodings as en
from go2mp.runtime import hashes as ha
from go2mp.runtime import paths as pa
from go2mp.runtime.strings_core import encoded

DATA = (
    "string",
    ["", "a", "ab", "abc", "hello world", "\udcff\udcfe", "é€", "\0\x01", "x" * 100],
)
HEX = (
    "string",
    ["", "61", "6", "6162", "616", "6g", "g6", "61g", "é", "6é", "FFfe", "61 62", "g"],
)
B64 = ("string", ["", "YQ==", "YQ=", "YQ", "YWI=", "YWJj", "YWJjZA==", "YW\nJj", "YWJ", "Y", "Y===", "YQ==x", "YQ==\n",
                  "Y W", "_-8=", "/+8=", "/+8", "_-8", "=", "====", "YWJj=", "YQ=x", "YQ=\n=", "é", "YWJjY", "YWI=\r\n"])  # fmt: skip
PATHS = ("string", ["", ".", "/", "//", "a", "a/", "/a", "a/b", "a//b", "./a", "../a", "/../a", "a/..", "a/../..", "a/./b/../c/",
                    "/a/b.txt", "b.tar.gz", "a.b/c", ".hidden", "..", "a/.", "/a/../../b"])  # fmt: skip


def fnv(bits: int, xor_first: bool, s: str) -> int:
    h = ha.Fnv(bits, xor_first)
    h.write(s)
    return h.value


def digest(name: str, s: str) -> list[int]:
    h = ha.Hash(name)
    h.write_bytes(encoded(s))
    return h.sum()


FNV = "{ h := fnv.NewXX(); h.Write([]byte(a)); return vals(h.SumXX()) }"
GROUPS = [
    Group("EncodeHex", "hex.EncodeToString([]byte(a))", lambda s: encoded(s).hex(), [DATA]),
    Group("DecodeHex", "hex.DecodeString(a)", en.decode_hex, [HEX]),
    *(
        Group(f"Encode{name}", f"base64.{name}Encoding.EncodeToString([]byte(a))",
              lambda s, e=e: e.encode(encoded(s)), [DATA])
        for name, e in [("Std", en.Base64()), ("URL", en.Base64(url=True)), ("RawStd", en.Base64(padded=False))]
    ),
    *(
        Group(f"Decode{name}", f"base64.{name}Encoding.DecodeString(a)", e.decode, [B64])
        for name, e in [("Std", en.Base64()), ("URL", en.Base64(url=True)), ("RawStd", en.Base64(padded=False)),
                        ("RawURL", en.Base64(True, False))]
    ),
    Group("EscapeString", "html.EscapeString(a)", en.escape_html, [("string", ["<a href='x'>\"&amp;\"</a>", "é"])]),
    Group("Clean", "path.Clean(a)", pa.clean_path, [PATHS]),
    Group("Join", "path.Join(a, b)", pa.join_path, [PATHS, PATHS]),
    Group("Base", "path.Base(a), path.Ext(a)", lambda p: (pa.base_name(p), pa.path_ext(p)), [PATHS]),
    Group("Dir", "path.Dir(a), filepath.Dir(a)", lambda p: (pa.dir_name(p), pa.dir_name(p)), [PATHS]),
    Group("Split", "path.Split(a)", pa.split_path, [PATHS]),
    *(
        Group(f"Fnv{n}", FNV.replace("NewXX", f"New{n}").replace("SumXX", f"Sum{n.rstrip('a')}"),
              lambda s, n=n: fnv(int(n.rstrip("a")), n.endswith("a"), s), [DATA])
        for n in ("32", "32a", "64", "64a")
    ),
    Group("Sha256", "sha256.Sum256([]byte(a))", lambda s: digest("sha256", s), [DATA]),
    Group("Md5", "md5.Sum([]byte(a))", lambda s: list(hashlib.md5(encoded(s)).digest()), [DATA]),
    Group("Crc32", "crc32.ChecksumIEEE([]byte(a))", lambda s: zlib.crc32(encoded(s)), [DATA]),
]  # fmt: skip
