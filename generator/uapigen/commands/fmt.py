"""`uapigen fmt`: spec files in the project's style."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from uapigen.commands.parts import OK, Commands, WrongUse, add_spec, spec_folder
from uapigen.counted import counted
from uapigen.emit import overwrite
from uapigen.source.marks import Mark, Problem, SpecError
from uapigen.source.read import read
from uapigen.style.findings import findings
from uapigen.style.tidy import tidy


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "fmt",
        description="Mend trailing blanks, final newlines, the indentation of blocks and long lines; "
        "report lines that cannot be broken and the order of keys. Comments stay.",
    )
    add_spec(parser)
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="files (default: every YAML file of the spec)"
    )
    parser.add_argument("--check", action="store_true", help="change nothing; say which files would change")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Lay files out."""
    problems: list[Problem] = []
    changed: list[tuple[Path, str]] = []
    paths: list[Path] = arguments.files or sorted(spec_folder(arguments).rglob("*.yaml"))
    if not paths:
        raise WrongUse(f"{spec_folder(arguments)} holds no YAML file: name the files, or the spec with --spec DIR")
    for path in paths:
        written = path.read_bytes()
        root, found = read(written, str(path))
        problems += found
        if root is None:
            continue
        text = written.decode()
        mended = tidy(text)
        if mended != text:
            changed.append((path, mended))
        again, _ = read(mended.encode(), str(path))
        problems += findings(mended, again or root, str(path))
    for path, mended in changed:
        if arguments.check:
            problems.append(Problem(Mark(str(path), 1, 1), "not laid out in the style: run uapigen fmt"))
        else:
            overwrite({path: mended})
            print(f"{path}: laid out")
    if problems:
        raise SpecError(problems)
    print(f"{counted(len(paths), 'file')} in style", file=sys.stderr)
    return OK
