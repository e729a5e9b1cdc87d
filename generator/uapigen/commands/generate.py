"""`uapigen generate`: the whole tree, or nothing."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from uapigen.commands.parts import OK, Commands, add_release, add_spec, project, spec_folder
from uapigen.commands.tree import tree
from uapigen.counted import counted
from uapigen.emit import emit


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("generate", description="Render the spec to the linuxmedia package of one release.")
    add_spec(parser)
    add_release(parser)
    parser.add_argument("--out", type=Path, metavar="DIR", help="the tree (default: generated, in the spec's project)")
    parser.add_argument("--json", action="store_true", help="say what changed as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Generate."""
    made = tree(spec_folder(arguments), arguments.release)
    for warning in made.warnings:
        print(warning, file=sys.stderr)
    out = arguments.out or project(arguments) / "generated"
    result = emit(made.files, out)
    if arguments.json:
        print(json.dumps({"release": made.release, "written": result.written, "removed": result.removed}))
    else:
        print(
            f"{out}: Linux {made.release}, {counted(len(result.written), 'file')} written, "
            f"{len(result.removed)} removed, {result.unchanged} unchanged"
        )
    return OK
