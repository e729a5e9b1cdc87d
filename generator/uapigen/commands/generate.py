"""`uapigen generate`: the whole tree, or nothing."""

from __future__ import annotations

import argparse
import json
import sys
from functools import partial
from pathlib import Path

from uapigen.commands.parts import OK, Commands, add_release, add_spec, load_spec, release_of, spec_folder
from uapigen.emit import emit
from uapigen.generate import generate_whole
from uapigen.made import Made, made
from uapigen.passes.check import refuse_names
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.base import installed


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("generate", description="Render the spec to the linuxmedia package of one release.")
    add_spec(parser)
    add_release(parser)
    parser.add_argument(
        "--out", type=Path, default=Path("generated"), metavar="DIR", help="the tree (default: generated)"
    )
    parser.add_argument("--json", action="store_true", help="say what changed as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Generate."""
    tree = made(partial(_make, arguments), arguments.release or "", spec_folder(arguments), installed())
    for warning in tree.warnings:
        print(warning, file=sys.stderr)
    result = emit(tree.files, arguments.out)
    if arguments.json:
        print(json.dumps({"release": tree.release, "written": result.written, "removed": result.removed}))
    else:
        print(
            f"{arguments.out}: Linux {tree.release}, {len(result.written)} files written, "
            f"{len(result.removed)} removed, {result.unchanged} unchanged"
        )
    return OK


def _make(arguments: argparse.Namespace) -> Made:
    spec = load_spec(arguments)
    refuse_names(spec)
    api = resolve(cut(spec, release_of(arguments, spec)))
    warnings = [f"warning: whether {api.release} has {name} is not known exactly" for name in api.open_brackets]
    return Made(str(api.release), warnings, generate_whole(api, spec))
