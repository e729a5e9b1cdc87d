"""`uapigen facts`: what the spec says of sizes, offsets, numbers and values."""

from __future__ import annotations

import argparse
import json

from uapigen.abi import ABIS
from uapigen.commands.parts import OK, Commands, add_release, add_spec, api_of
from uapigen.counted import counted
from uapigen.passes.facts import facts


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("facts", description="Print sizes, offsets, ioctl numbers and values.")
    add_spec(parser)
    add_release(parser)
    parser.add_argument("--abi", choices=ABIS, default="x86_64", help="default: x86_64")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the facts."""
    found = facts(api_of(arguments), ABIS[arguments.abi])
    if arguments.json:
        print(json.dumps(found, indent=1))
        return OK
    for name, struct in found["structs"].items():
        print(f"{name}: {counted(struct['size'], 'byte')}, aligned to {struct['align']}")
        for designator, place in struct["fields"].items():
            print(f"    {place['offset']:5} {place['size']:5}  {designator}")
    for name, number in found["ioctls"].items():
        print(f"{name} = {number:#010x}")
    for name, value in found["constants"].items():
        print(f"{name} = {value}")
    return OK
