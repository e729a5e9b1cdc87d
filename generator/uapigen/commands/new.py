"""`uapigen new`: a topic to start from."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from uapigen.commands.parts import OK, Commands, WrongUse, add_spec, spec_folder
from uapigen.source.marks import nearest
from uapigen.source.scalars import Slug
from uapigen.style.skeleton import skeleton


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("new", description="Write the skeleton of a topic, to be filled in.")
    add_spec(parser)
    parser.add_argument("area", metavar="AREA", help="an area of the spec, such as v4l2")
    parser.add_argument("topic", metavar="TOPIC", help="the topic's name: lower case words joined by hyphens")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the skeleton."""
    path = _path(arguments.area, arguments.topic, spec_folder(arguments))
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(skeleton(arguments.area, arguments.topic))
    except FileExistsError:
        raise WrongUse(f"{path} is there already: choose another name, or edit it") from None
    print(path)
    return OK


def _path(area: str, topic: str, spec: Path) -> Path:
    areas = sorted(folder.parent.name for folder in spec.glob("*/area.yaml"))
    if not areas:
        raise WrongUse(f"{spec} has no area: expected folders with an area.yaml")
    if area not in areas:
        raise WrongUse(f"no such area: {area!r}{nearest(area, areas)} (areas: {', '.join(areas)})")
    if not re.fullmatch(Slug.pattern, topic) or topic == "area":
        raise WrongUse(f"{topic!r} cannot be a topic: expected {Slug.form}, other than area")
    return spec / area / f"{topic}.yaml"
