"""A topic's scripts as a test module, and the catalogue of what the lab must reach."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from uapigen.schema.files import Area
from uapigen.scripts.collect import TopicScripts
from uapigen.scripts.script import Script
from uapigen.source.scalars import Release
from uapigen.views.code import Prefixed, collection, lines, string
from uapigen.views.imports import import_lines
from uapigen.views.prose import docstring, escaped, sentence, wrapped

INDENT = "    "


@dataclass(frozen=True, slots=True)
class TestView:
    """A test function."""

    decorator: tuple[str, ...]
    head: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TestModuleView:
    """Everything that the test module template prints."""

    title: str
    standard: tuple[str, ...]
    imports: tuple[str, ...]
    tests: tuple[TestView, ...]


@dataclass(frozen=True, slots=True)
class CatalogueView:
    """Everything that the catalogue template prints."""

    release: str
    table: tuple[str, ...]


def module_of(scripts: TopicScripts) -> str:
    """The path of a topic's test module."""
    return f"linuxmedia/conformance/{scripts.area}/test_{scripts.topic.replace('-', '_')}.py"


def test_module_view(scripts: TopicScripts) -> TestModuleView:
    """The view of a topic's tests."""
    needed: dict[str, set[str]] = {}
    for script in scripts.scripts:
        for module, names in script.imports.items():
            needed.setdefault(module, set()).update(names)
    standard = {module: names for module, names in needed.items() if not module.startswith("linuxmedia")}
    own = {module: names for module, names in needed.items() if module.startswith("linuxmedia")}
    return TestModuleView(
        title=escaped(sentence(f"Conformance: {scripts.title or scripts.topic}")),
        standard=tuple(import_lines(standard)),
        imports=tuple(import_lines(own)),
        tests=tuple(_test(script) for script in scripts.scripts),
    )


def catalogue_view(areas: Iterable[Area], release: Release) -> CatalogueView:
    """Which lab devices each kind of node must find, where nodes are, and which of them drive hardware."""
    nodes = [(name, node) for area in areas for name, node in area.nodes.items()]
    lab = [
        Prefixed(f"{string(name)}: ", collection("()", list(map(string, node.lab_at(release.mainline)))))
        for name, node in nodes
    ]
    paths = [Prefixed(f"{string(name)}: ", string(node.paths)) for name, node in nodes]
    driving = collection("()", [string(name) for name, node in nodes if node.drives])
    table = [
        *lines(Prefixed("LAB: Final[dict[str, tuple[str, ...]]] = ", collection("{}", lab))),
        *lines(Prefixed("PATHS: Final[dict[str, str]] = ", collection("{}", paths))),
        *lines(Prefixed("DRIVING: Final[tuple[str, ...]] = ", driving)),
    ]
    return CatalogueView(string(str(release)), tuple(table))


def _test(script: Script) -> TestView:
    parameter = "run: Run" if script.is_rule else "case: Case"
    body = docstring([wrapped(sentence(script.sentence), INDENT)], INDENT)
    for line in script.lines:
        body += lines(line.code, INDENT * line.depth)
    return TestView(tuple(lines(script.decorator)), f"def {script.name}({parameter}) -> None:", tuple(body))
