"""Spec trees for tests: what a test does not care about is filled in."""

from __future__ import annotations

import gc
import re
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from uapigen.abi import Abi
from uapigen.ir import Aggregate, Api, Array, Inline, IoctlItem, StructItem
from uapigen.passes.cut import cut
from uapigen.passes.facts import facts
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec, load
from uapigen.source.scalars import Release
from uapigen.views.places import field_name, python_name

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

# How long an example takes says how busy the machine is, and nothing about the project.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

WriteSpec = Callable[[dict[str, str]], Path]
LoadSpec = Callable[[str], Spec]
ResolveAt = Callable[[str, str], Api]
FactsInPython = Callable[[Api, Abi], dict[str, Any]]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache like the user's."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def no_cache_of_the_users(cache: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests leave the user's cache alone, unless they need the lab's kernels or the compiler's libraries from there."""
    if not any(request.node.get_closest_marker(name) for name in ("lab", "compiled")):
        monkeypatch.setenv("XDG_CACHE_HOME", str(cache))


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


def titled(topic: str) -> str:
    """The topic, with a title behind it where it has none."""
    return topic if re.search(r"^topic:", topic, re.MULTILINE) else f"{topic}\ntopic: {{title: A topic of the tests}}\n"


@pytest.fixture
def load_spec(write_spec: WriteSpec) -> LoadSpec:
    """Load a spec with this one topic, dvb/topic.yaml."""
    return lambda text: load(write_spec({"dvb/topic.yaml": titled(text)}))


@pytest.fixture
def resolve_at(load_spec: LoadSpec) -> ResolveAt:
    """Resolve a topic at a release."""
    return lambda text, release: resolve(cut(load_spec(text), Release.read(release)))


@pytest.fixture(scope="session")
def facts_in_python() -> FactsInPython:
    """The facts of an ABI, under the names that things have in Python where C's names cannot be ones."""
    return _facts_in_python


def _facts_in_python(api: Api, abi: Abi) -> dict[str, Any]:
    items = [item for topic in api.topics for item in topic.items if isinstance(item, (StructItem, IoctlItem))]
    named = {item.name: python_name(item.name, item) for item in items}
    stated = facts(api, abi)
    for item in items:
        if isinstance(item, StructItem):
            struct = stated["structs"][item.name]
            struct["fields"] = _renamed(struct["fields"], dict(_attributes(item.aggregate)))
    return {kind: {named.get(name, name): fact for name, fact in part.items()} for kind, part in stated.items()}


def _renamed(fields: dict[str, Any], attributes: dict[str, str]) -> dict[str, Any]:
    return {
        re.sub(r"\w+", lambda part: attributes.get(part[0], part[0]), designator): place
        for designator, place in fields.items()
    }


def _attributes(aggregate: Aggregate) -> Iterator[tuple[str, str]]:
    for member in aggregate.members:
        inner = member.type.item if isinstance(member.type, Array) else member.type
        if isinstance(inner, Inline):
            yield from _attributes(inner.aggregate)
        if member.name:
            yield member.name, field_name(member)


@pytest.fixture(scope="session")
def real_spec() -> Spec:
    """The project's own spec."""
    spec = load(REPOSITORY / "spec")
    # It is there to the end: looking for garbage in its half a million objects again and again finds none.
    gc.freeze()
    return spec
