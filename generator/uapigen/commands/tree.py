"""The generated tree of a release, as several commands need it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from uapigen.commands.parts import described_release, spec_in
from uapigen.generate import generate_whole
from uapigen.made import Made, made
from uapigen.passes.check import refuse_names
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.base import installed


def tree(folder: Path, release: str | None) -> Made:
    """What a spec directory makes at a release, by default at the one that the spec names."""
    return made(partial(_make, folder, release), release or "", folder, installed())


def _make(folder: Path, release: str | None) -> Made:
    spec = spec_in(folder)
    refuse_names(spec)
    at = spec.releases.default if release is None else described_release(release, "--release", spec)
    api = resolve(cut(spec, at))
    warnings = [f"warning: whether {api.release} has {name} is not known exactly" for name in api.open_brackets]
    return Made(str(api.release), warnings, generate_whole(api, spec))
