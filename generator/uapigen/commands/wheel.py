"""`uapigen wheel`: the generated package of a release as a wheel."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from uapigen.commands.parts import OK, Commands, add_release, add_spec, spec_folder
from uapigen.commands.tree import tree
from uapigen.emit import emit, overwrite


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("wheel", description="Build the wheel of the linuxmedia package of one release.")
    add_spec(parser)
    add_release(parser)
    parser.add_argument("--out", type=Path, default=Path("dist"), metavar="DIR", help="where to put it (default: dist)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Build the wheel."""
    # hatchling takes half a second to import, which no other command should pay.
    from hatchling.builders.wheel import WheelBuilder  # noqa: PLC0415

    made = tree(spec_folder(arguments), arguments.release)
    with tempfile.TemporaryDirectory(prefix="uapigen-wheel-") as folder:
        project = Path(folder) / "linuxmedia"
        emit(made.files, project)
        (built,) = WheelBuilder(str(project)).build(directory=str(Path(folder) / "dist"), versions=["standard"])
        wheel: Path = arguments.out / Path(built).name
        overwrite({wheel: Path(built).read_bytes()})
    print(wheel)
    return OK
