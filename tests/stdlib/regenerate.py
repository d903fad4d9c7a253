"""Runs the Go side of the groups in cases/ and stores the results in data/.

Usage: python regenerate.py [MODULE ...]     (needs `go` on PATH)
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from golden import DATA, Group, go_literal  # noqa: E402

PRELUDE = """
func enc(v any) any {
	switch x := v.(type) {
	case nil, bool:
		return x
	case string:
		if utf8.ValidString(x) {
			return x
		}
		return map[string]any{"bytes": hex.EncodeToString([]byte(x))}
	case float64:
		if x != x {
			return map[string]any{"float": "nan"}
		}
		return map[string]any{"float": hexFloat(x)}
	case float32:
		return enc(float64(x))
	case error:
		return map[string]any{"error": x.Error()}
	}
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Slice, reflect.Array:
		out := []any{}
		for i := range r.Len() {
			out = append(out, enc(r.Index(i).Interface()))
		}
		return out
	case reflect.Float64:
		return enc(r.Float())
	}
	return fmt.Sprintf("%d", v)
}

func hexFloat(x float64) string {
	if math.IsInf(x, 0) {
		return strings.TrimPrefix(strings.ToLower(fmt.Sprint(x)), "+")
	}
	if x == 0 {
		if math.Signbit(x) {
			return "-0x0.0p+0"
		}
		return "0x0.0p+0"
	}
	bits := math.Float64bits(x)
	sign := ""
	if x < 0 {
		sign = "-"
	}
	exp := int(bits>>52&0x7ff) - 1023
	lead := 1
	if exp == -1023 {
		exp, lead = -1022, 0
	}
	return fmt.Sprintf("%s0x%d.%013xp%+d", sign, lead, bits&(1<<52-1), exp)
}

func vals(vs ...any) any {
	if len(vs) == 1 {
		return enc(vs[0])
	}
	out := []any{}
	for _, v := range vs {
		out = append(out, enc(v))
	}
	return out
}

type intHeap []int

func (h intHeap) Len() int           { return len(h) }
func (h intHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h intHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *intHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *intHeap) Pop() any {
	x := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return x
}

func try(f func() any) (result any) {
	defer func() {
		if r := recover(); r != nil {
			result = map[string]any{"panic": fmt.Sprint(r)}
		}
	}()
	return f()
}
"""

PACKAGES = """
bufio bytes cmp container/heap container/list container/ring crypto/md5 crypto/sha1 crypto/sha256
encoding/base64 encoding/hex encoding/json errors fmt hash/crc32 hash/fnv html io maps math math/big
math/bits net/url os path path/filepath reflect slices sort strconv strings time unicode
unicode/utf8
""".split()


def program(groups: list[Group]) -> str:
    """The Go program that prints the results of all groups as JSON."""
    body = []
    for n, group in enumerate(groups):
        lines = []
        names = "abcdefgh"[: len(group.args)]
        for name, (go_type, values) in zip(names, group.args, strict=True):
            items = "".join(f"\t\t{go_literal(go_type, v)},\n" for v in values)
            lines.append(f"\tfor _, {name} := range []{go_type}{{\n{items}\t}} {{")
        lines.append(f"\tres = append(res, try(func() any {{ {body_of(group.go)} }}))")
        lines.append("}" * len(names))
        body.append(
            f"func group{n}() any {{\n\tres := []any{{}}\n"
            + "\n".join(lines)
            + "\n\treturn res\n}\n"
        )
    table = "".join(
        f"\t\t{json.dumps(g.name)}: group{n}(),\n" for n, g in enumerate(groups)
    )
    main = f"func main() {{\n\tout, _ := json.Marshal(map[string]any{{\n{table}\t}})\n"
    main += "\tos.Stdout.Write(out)\n}\n"
    text = PRELUDE + "\n".join(body) + main
    used = [p for p in PACKAGES if p.rsplit("/")[-1] + "." in text]
    imports = "".join(f'\t"{path}"\n' for path in used)
    return f"package main\n\nimport (\n{imports})\n{text}"


def body_of(go: str) -> str:
    """The statements that return the value of a group's Go side (a block or an expression)."""
    return go[1:-1] if go.startswith("{") else f"return vals({go})"


def main(modules: list[str]) -> None:
    """Regenerates the data of the given modules, or of all."""
    every = sorted(path.stem for path in (HERE / "cases").glob("[a-z]*.py"))
    for module in modules or every:
        groups = importlib.import_module(f"cases.{module}").GROUPS
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "main.go"
            source.write_text(program(groups), encoding="utf-8")
            run = subprocess.run(
                ["go", "run", str(source)],
                stdout=subprocess.PIPE,
                check=True,
                env={**os.environ, "GO111MODULE": "off"},
            )
        results = json.loads(run.stdout)
        lines = [
            f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=True)}"
            for k, v in results.items()
        ]
        DATA.mkdir(exist_ok=True)
        text = "{\n" + ",\n".join(sorted(lines)) + "\n}\n"
        (DATA / f"{module}.json").write_text(text, encoding="utf-8")
        print(module, sum(map(len, results.values())), "results")


if __name__ == "__main__":
    main(sys.argv[1:])
