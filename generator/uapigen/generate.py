"""From a spec to the files of the generated tree, as text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from uapigen.aside import aside
from uapigen.counted import counted
from uapigen.ir import Api, IoctlItem, MessageItem, PartItem, StructItem, Topic
from uapigen.render import Renderer
from uapigen.scripts.collect import TopicScripts, collected
from uapigen.source.marks import SpecError
from uapigen.views.areas import area_view, causes_view
from uapigen.views.links import Links, members, messages, targets
from uapigen.views.messages import all_messages_view, messages_view
from uapigen.views.modules import module_view
from uapigen.views.places import Places, module_name
from uapigen.views.tests import catalogue_view, module_of, test_module_view
from uapigen.views.vocabulary import vocabulary_view

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import Traversable

    from uapigen.source.load import Spec


_SHARE = 3
"""One topic of so many is tested by the process that makes the bindings: both are done at the same time then."""


@dataclass(frozen=True, slots=True)
class PackageView:
    """A package without names of its own."""

    title: str


@dataclass(frozen=True, slots=True)
class ProjectView:
    """The project files around the package."""

    version: str
    counts: str


def generate(api: Api, scripts: Sequence[TopicScripts]) -> dict[str, str]:
    """Every file of the generated tree, by its path."""
    return {**package_files(api), **test_files(scripts)}


def generate_whole(api: Api, spec: Spec) -> dict[str, str]:
    """The same; a second process makes most of the tests while this one makes the bindings and the others."""
    mine = {id(topic) for topic in api.topics[::_SHARE]}
    try:
        with aside(lambda: test_files(collected(api, spec, lambda topic: id(topic) not in mine))) as tests:
            own = test_files(collected(api, spec, lambda topic: id(topic) in mine))
            return {**package_files(api), **own, **tests()}
    except SpecError:
        collected(api, spec)  # what is wrong in either share, in one go
        raise


def package_files(api: Api) -> dict[str, str]:
    """The project, the bindings, and what is copied as it is."""
    renderer = Renderer()
    places = Places(api)
    every = targets(api)
    attributes = members(every)
    found = {area.area.text: {**every, **messages(area.area.text, api)} for area in api.areas}
    files = support()
    project = ProjectView(str(api.release), _counts(api))
    files["pyproject.toml"] = renderer.print("pyproject.toml", project)
    files["README.md"] = renderer.print("readme.md", project)
    files["linuxmedia/__init__.py"] = renderer.print(
        "package.py", PackageView(f"The media user-space API of Linux {api.release}, and its conformance suite.")
    )
    files["linuxmedia/uapi/__init__.py"] = renderer.print(
        "package.py", PackageView(f"The user-space API of Linux {api.release}, one module per area.")
    )
    filled = {topic.area for topic in api.topics if topic.items}
    for area in (area for area in api.areas if area.area.text in filled):
        folder = f"linuxmedia/uapi/{area.area}"
        files[f"{folder}/__init__.py"] = renderer.print("area.py", area_view(area, api, places))
        files[f"{folder}/_causes.py"] = renderer.print("causes.py", causes_view(area, api))
    for topic in filter(lambda topic: topic.items, api.topics):
        path = f"linuxmedia/uapi/{topic.area}/{module_name(topic)}.py"
        links = Links(found[topic.area], f"linuxmedia.uapi.{topic.area}", attributes)
        files[path] = renderer.print("module.py", module_view(topic, api, places, links))
    speaking = [topic for topic in api.topics if _has_messages(topic)]
    for topic in speaking:
        path = f"linuxmedia/{topic.area}/{module_name(topic)}.py"
        links = Links(found[topic.area], f"linuxmedia.{topic.area}.messages", attributes)
        files[path] = renderer.print("messages.py", messages_view(topic, api, places, links))
    for name in sorted({topic.area for topic in speaking}):
        files[f"linuxmedia/{name}/messages.py"] = renderer.print("all_messages.py", all_messages_view(name, api))
    files["linuxmedia/conformance/catalogue.py"] = renderer.print(
        "catalogue.py", catalogue_view(api.areas, api.release)
    )
    files["linuxmedia/conformance/vocabulary.py"] = renderer.print("vocabulary.py", vocabulary_view(api))
    return files


def test_files(scripts: Sequence[TopicScripts]) -> dict[str, str]:
    """The modules of tests."""
    renderer = Renderer()
    files: dict[str, str] = {}
    for tests in (tests for tests in scripts if not tests.not_run):
        folder = f"linuxmedia/conformance/{tests.area}"
        files[f"{folder}/__init__.py"] = renderer.print("package.py", PackageView(f"Conformance of {tests.area}."))
        files[module_of(tests)] = renderer.print("test_module.py", test_module_view(tests))
    return files


@cache
def _support_files() -> tuple[tuple[str, str], ...]:
    root = resources.files("uapigen") / "support"
    found: list[tuple[str, str]] = []

    def walk(folder: Traversable, prefix: str) -> None:
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
            if entry.name.startswith(".") or entry.name == "__pycache__":
                # What tools leave beside the sources is no part of the package.
                continue
            if entry.is_dir():
                walk(entry, f"{prefix}{entry.name}/")
            elif entry.is_file():
                found.append((f"{prefix}{entry.name}", entry.read_text(encoding="utf-8")))

    walk(root, "")
    return tuple(found)


def support() -> dict[str, str]:
    """The hand-written files, which are copied as they are."""
    return dict(_support_files())


def _has_messages(topic: Topic) -> bool:
    return any(isinstance(item, (MessageItem, PartItem)) for item in topic.items)


def _counts(api: Api) -> str:
    items = [item for topic in api.topics for item in topic.items]
    ioctls = sum(isinstance(item, IoctlItem) for item in items)
    structs = sum(isinstance(item, StructItem) for item in items)
    return ", ".join([counted(ioctls, "ioctl"), counted(structs, "struct"), counted(len(api.constants), "constant")])
