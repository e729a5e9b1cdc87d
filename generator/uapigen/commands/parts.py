"""What several commands share: where the spec is, which release is meant, how a run ends."""

from __future__ import annotations

import argparse
import gc
from pathlib import Path

from uapigen.ir import Api
from uapigen.passes.cut import Cut, cut
from uapigen.passes.resolve import resolve
from uapigen.source.base import installed, on_media
from uapigen.source.kept import load_kept
from uapigen.source.load import Spec
from uapigen.source.scalars import Malformed, Release

OK, FINDINGS, WRONG_USE = 0, 1, 2
"""How a run ends; what the system refuses, such as space on a disk, is no finding either."""
Commands = argparse._SubParsersAction  # pyright: ignore[reportPrivateUsage]  # argparse has no public name for it
"""What `add_subparsers` returns, and `add_parser` of each command adds to."""


class WrongUse(Exception):
    """The command line asks for something that cannot be."""


def add_spec(parser: argparse.ArgumentParser) -> None:
    """`--spec`."""
    parser.add_argument(
        "--spec", type=Path, default=None, metavar="DIR", help="spec to use (default: ./spec, else the one installed)"
    )


def add_release(parser: argparse.ArgumentParser) -> None:
    """`--release`."""
    parser.add_argument("--release", default=None, metavar="R", help="kernel release (default: the spec's, 6.12)")


def spec_folder(arguments: argparse.Namespace) -> Path:
    """The spec directory that the command line means."""
    named: Path | None = arguments.spec
    if named is not None:
        # Messages begin with the name of the folder, and "." has none.
        return named if named.name else named.resolve()
    around = _around()
    return installed() if around is None else around / "spec"


def project(arguments: argparse.Namespace) -> Path:
    """The folder of the project that the command line means: where the spec was found, or the working directory."""
    around = _around() if arguments.spec is None else None
    return Path() if around is None else around


def _around() -> Path | None:
    """The project that the working directory is in."""
    folders = (Path(), *Path.cwd().parents)
    return next((folder for folder in folders if (folder / "spec" / "releases.yaml").is_file()), None)


def load_spec(arguments: argparse.Namespace) -> Spec:
    """The spec that the command line means."""
    return spec_in(spec_folder(arguments))


def spec_in(folder: Path) -> Spec:
    """The spec of a directory, with the one that it stands on."""
    # Nearly all that is made of a spec lives to the end of the process: looking for garbage finds none.
    gc.disable()
    if not (folder / "releases.yaml").is_file():
        raise WrongUse(f"{folder}: not a spec directory: it has no releases.yaml")
    spec = load_kept(folder)
    return on_media(spec) if spec.releases.base else spec


def release_of(arguments: argparse.Namespace, spec: Spec) -> Release:
    """The release that the command line means; refused when the spec does not describe it."""
    if arguments.release is None:
        return spec.releases.default
    return described_release(arguments.release, "--release", spec)


def described_release(text: str, what: str, spec: Spec) -> Release:
    """A release of the command line that the spec describes; `what` is the word that the user knows it by."""
    try:
        release = Release.read(text)
    except Malformed as error:
        raise WrongUse(f"{what}: {error}") from None
    if not spec.releases.oldest <= release.mainline <= spec.releases.newest:
        raise WrongUse(f"{what} {release}: the spec describes {spec.releases.oldest} to {spec.releases.newest}")
    return release


def cut_spec(arguments: argparse.Namespace) -> Cut:
    """The spec at the release that the command line means."""
    spec = load_spec(arguments)
    return cut(spec, release_of(arguments, spec))


def api_of(arguments: argparse.Namespace) -> Api:
    """The API of the release that the command line means."""
    return resolve(cut_spec(arguments))
