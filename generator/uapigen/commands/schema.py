"""`uapigen schema`: the reference of the spec language, and its JSON Schema."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from uapigen.commands.parts import FINDINGS, OK, Commands, add_spec, load_spec, spec_folder
from uapigen.passes.references import references
from uapigen.reference.examples import examples
from uapigen.reference.json_schema import json_schema
from uapigen.reference.markdown import reference
from uapigen.source.load import Spec
from uapigen.source.marks import SpecError


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "schema", description="Print the reference of the spec language, made from the schema."
    )
    add_spec(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the JSON Schema for editors instead")
    form.add_argument("--write", action="store_true", help="update docs/spec-language.md and spec/schema.json")
    form.add_argument("--check", action="store_true", help="only say whether those two are current")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print or write the reference."""
    if arguments.json:
        print(_json(), end="")
        return OK
    spec = load_spec(arguments)
    if not (arguments.write or arguments.check):
        print(_markdown(spec), end="")
        return OK
    folder = spec_folder(arguments).resolve()
    files = {folder.parent / "docs" / "spec-language.md": _markdown(spec), folder / "schema.json": _json()}
    stale = [path for path, text in files.items() if not path.is_file() or path.read_bytes() != text.encode()]
    if arguments.check:
        for path in stale:
            print(f"{path}: not current: run uapigen schema --write")
        return FINDINGS if stale else OK
    for path in stale:
        _write(path, files[path])
    return OK


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    print(f"{path}: written")


def _markdown(spec: Spec) -> str:
    problems = [problem for problem in references(spec) if problem.mark.file == spec.grammar.mark.file]
    if problems:
        raise SpecError(problems)
    return reference(examples(spec))


def _json() -> str:
    return json.dumps(json_schema(), indent=1) + "\n"
