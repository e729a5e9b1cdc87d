"""Spec trees for tests: what a test does not care about is filled in."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.ir import Api
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec, load
from uapigen.source.scalars import Release

REPOSITORY = Path(__file__).parents[1]
FILLED_IN = {
    "releases.yaml": 'default: "6.12"\noldest: "5.10"\nnewest: "7.2"\n',
    "dvb/area.yaml": (
        "area: dvb\nsummary: An area of the tests.\n"
        "nodes: {demux: {paths: /dev/dvb/adapter*/demux*, lab: [vidtv-demux], doc: A node of the tests.}}\n"
    ),
}
# A shell lets its background jobs ignore SIGINT, and their children inherit that: tests of Ctrl-C would wait for ever.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

WriteSpec = Callable[[dict[str, str]], Path]
LoadSpec = Callable[[str], Spec]
ResolveAt = Callable[[str, str], Api]


@pytest.fixture
def write_spec(tmp_path: Path) -> WriteSpec:
    """Write files into a spec directory; releases and one area are there already."""

    def write(files: dict[str, str]) -> Path:
        root = tmp_path / "spec"
        for name, text in {**FILLED_IN, **files}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return root

    return write


@pytest.fixture
def load_spec(write_spec: WriteSpec) -> LoadSpec:
    """Load a spec with this one topic, dvb/topic.yaml."""
    return lambda text: load(write_spec({"dvb/topic.yaml": text}))


@pytest.fixture
def resolve_at(load_spec: LoadSpec) -> ResolveAt:
    """Resolve a topic at a release."""
    return lambda text, release: resolve(cut(load_spec(text), Release.read(release)))


@pytest.fixture(scope="session")
def real_spec() -> Spec:
    """The project's own spec."""
    return load(REPOSITORY / "spec")
