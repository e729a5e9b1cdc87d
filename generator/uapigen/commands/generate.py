"""`uapigen generate`: the whole tree, or nothing."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from uapigen.commands.parts import OK, Commands, add_release, add_spec, load_spec, release_of
from uapigen.emit import emit
from uapigen.generate import generate_whole
from uapigen.passes.check import refuse_names
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve


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
    spec = load_spec(arguments)
    refuse_names(spec)
    api = resolve(cut(spec, release_of(arguments, spec)))
    for name in api.open_brackets:
        print(f"warning: whether {api.release} has {name} is not known exactly", file=sys.stderr)
    result = emit(generate_whole(api, spec), arguments.out)
    if arguments.json:
        print(json.dumps({"release": str(api.release), "written": result.written, "removed": result.removed}))
    else:
        print(
            f"{arguments.out}: Linux {api.release}, {len(result.written)} files written, "
            f"{len(result.removed)} removed, {result.unchanged} unchanged"
        )
    return OK
