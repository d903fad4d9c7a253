"""Packages path and path/filepath: slash-separated paths as text."""


def clean_path(path: str) -> str:
    """path.Clean: the shortest path that is the same."""
    rooted = path.startswith("/")
    parts: list[str] = []
    for part in path.split("/"):
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part not in ("", ".") and not (part == ".." and rooted):
            parts.append(part)
    return "/" + "/".join(parts) if rooted else "/".join(parts) or "."


def join_path(*parts: str) -> str:
    """path.Join."""
    joined = "/".join(part for part in parts if part)
    return clean_path(joined) if joined else ""


def base_name(path: str) -> str:
    """path.Base: the last element."""
    if not path:
        return "."
    return path.rstrip("/").rpartition("/")[2] or "/"


def dir_name(path: str) -> str:
    """path.Dir: all but the last element."""
    return clean_path("".join(path.rpartition("/")[:2]))


def split_path(path: str) -> tuple[str, str]:
    """path.Split: the directory, with its slash, and the file."""
    directory, slash, file = path.rpartition("/")
    return directory + slash, file


def path_ext(path: str) -> str:
    """path.Ext: the suffix, with its dot."""
    _, dot, suffix = path.rpartition("/")[2].rpartition(".")
    return dot + suffix if dot else ""
