"""Load a spec directory: every topic, area and list, or every problem found in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

import yaml

from uapigen.schema.calls import Conditions
from uapigen.schema.files import ITEMS, AnyItem, Area, Deviations, Grammar, Releases, SelfEvident, Topic
from uapigen.schema.keys import Written
from uapigen.source.marks import Mark, Problem, SpecError, nearest
from uapigen.source.read import read
from uapigen.source.scalars import Malformed, Name, Slug
from uapigen.source.shape import BAD, Walk, reader, shape
from uapigen.source.strays import strays

KINDS: dict[str, type[AnyItem]] = {kind: item for item in ITEMS for kind in item.kinds}
W = TypeVar("W", bound=Written)
TopicsReader = Callable[["list[Text]", "list[Problem]"], "list[TopicFile]"]
"""What load_topics() is."""


class Text(NamedTuple):
    """The text of a topic."""

    content: bytes
    file: str
    area: str
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """An item with its C name and the place of the name."""

    name: str
    mark: Mark
    item: AnyItem

    @property
    def call(self) -> str:
        """The call that its conditions and rules are of."""
        return self.item.of.text if isinstance(self.item, Conditions) else self.name


@dataclass(frozen=True, slots=True)
class TopicFile:
    """One topic: a YAML file, and later a module and a test module."""

    area: str
    name: str
    topic: Topic
    items: tuple[Named, ...]

    def header_of(self, item: AnyItem) -> str:
        """The header that declares an item of it."""
        return str(item.header or self.topic.header or "")


@dataclass(frozen=True, slots=True)
class Spec:
    """All that a spec directory says, as written."""

    root: Path
    releases: Releases
    areas: tuple[Area, ...]
    topics: tuple[TopicFile, ...]
    deviations: Deviations
    grammar: Grammar
    selfevident: SelfEvident | None = None
    borrowed: frozenset[str] = frozenset()
    """Areas that come from the spec that this one stands on."""

    @property
    def own(self) -> tuple[TopicFile, ...]:
        """The topics that are this spec's."""
        return tuple(topic for topic in self.topics if topic.area not in self.borrowed)


def load(root: Path) -> Spec:
    """Read a whole spec directory; raises SpecError with every problem of every file."""
    return load_with(root, load_topics)


def load_with(root: Path, read_topics: TopicsReader) -> Spec:
    """The same, with something else that reads topics as load_topics() does."""
    problems: list[Problem] = []
    if not (root / "releases.yaml").is_file():
        raise SpecError([Problem(Mark(str(root), 1, 1), "not a spec directory: it has no releases.yaml")])
    problems += [Problem(Mark(_shown(path, root), 1, 1), text) for path, text in strays(root)]
    nowhere = Mark(str(root), 1, 1)
    releases = _load_one(root / "releases.yaml", root, Releases, problems)
    deviations = _load_one(root / "deviations.yaml", root, Deviations, problems) or Deviations(mark=nowhere)
    grammar = _load_one(root / "grammar.yaml", root, Grammar, problems) or Grammar(mark=nowhere)
    selfevident = _load_one(root / "selfevident.yaml", root, SelfEvident, problems)
    areas: list[Area] = []
    texts: list[Text] = []
    for folder in sorted({path.parent for path in root.glob("*/*.yaml")}):
        area = _load_area(folder, root, problems)
        if area:
            areas.append(area)
        for path in sorted(folder.glob("*.yaml"), key=lambda path: path.stem):
            if path.name != "area.yaml":
                file = _shown(path, root)
                if not re.fullmatch(Slug.pattern, path.stem):
                    text = f"{path.stem!r} cannot be a topic: expected {Slug.form}"
                    problems.append(Problem(Mark(file, 1, 1), text))
                texts.append(Text(path.read_bytes(), file, folder.name, path.stem))
    topics = tuple(read_topics(texts, problems))
    if problems or releases is None:
        raise SpecError(problems)
    return Spec(root, releases, tuple(areas), topics, deviations, grammar, selfevident)


def load_topics(texts: Iterable[Text], problems: list[Problem]) -> list[TopicFile]:
    """Read topics; what is wrong with them is added to the problems."""
    return [load_topic(*text, problems) for text in texts]


def load_topic(text: bytes, file: str, area: str, name: str, problems: list[Problem]) -> TopicFile:
    """Read one topic file; what is wrong with it is added to the problems."""
    root, found = read(text, file)
    problems.extend(found)
    walk = Walk(file)
    topic = Topic(mark=Mark(file, 1, 1), title="")
    items: list[Named] = []
    if root is not None and not isinstance(root, yaml.MappingNode):
        walk.refuse(root, "expected a mapping of C names to items")
    elif root is not None:
        seen: dict[str, Mark] = {}
        for key, value in root.value:
            if not isinstance(key, yaml.ScalarNode):
                walk.refuse(key, "expected a C name as key")
            elif key.value in seen:
                walk.refuse(key, f"duplicate name {key.value!r}, first at {seen[key.value]}")
            elif key.value == "topic":
                topic = shape(value, Topic, walk) or topic
            else:
                seen[key.value] = walk.mark(key)
                item = _item(key, value, walk)
                if item:
                    items.append(item)
    problems.extend(walk.problems)
    return TopicFile(area, name, topic, tuple(items))


def _item(key: yaml.ScalarNode, value: yaml.Node, walk: Walk) -> Named | None:
    try:
        name = Name.read(key.value, walk.mark(key))
    except Malformed as error:
        walk.refuse(key, str(error))
        return None
    if not isinstance(value, yaml.MappingNode):
        walk.refuse(value, f"expected an item: a mapping with kind: {', '.join(KINDS)}")
        return None
    kind = next((part for word, part in value.value if word.value == "kind"), None)
    if not isinstance(kind, yaml.ScalarNode) or kind.value not in KINDS:
        hint = nearest(kind.value, KINDS) if isinstance(kind, yaml.ScalarNode) else ""
        walk.refuse(kind or value, f"expected kind: {' | '.join(KINDS)}{hint}")
        return None
    item = reader(KINDS[kind.value])(value, walk)
    return None if item is BAD else Named(name.text, name.mark, item)


def _load_area(folder: Path, root: Path, problems: list[Problem]) -> Area | None:
    if not (folder / "area.yaml").is_file():
        problems.append(Problem(Mark(_shown(folder, root), 1, 1), "the folder has topics but no area.yaml"))
    area = _load_one(folder / "area.yaml", root, Area, problems)
    if area and area.area.text != folder.name:
        text = f"expected {folder.name}, the name of the folder, got {area.area.text!r}"
        problems.append(Problem(area.area.mark, text))
    return area


def _load_one(path: Path, root: Path, form: type[W], problems: list[Problem]) -> W | None:
    return load_file(path, root, form, problems) if path.is_file() else None


def load_file(path: Path, root: Path, form: type[W], problems: list[Problem]) -> W | None:
    """Read a file that is one value; what is wrong with it is added to the problems."""
    file = _shown(path, root)
    node, found = read(path.read_bytes(), file)
    problems.extend(found)
    if node is None:
        return None
    walk = Walk(file)
    value = shape(node, form, walk)
    problems.extend(walk.problems)
    return value


def _shown(path: Path, root: Path) -> str:
    return f"{root.name}/{path.relative_to(root)}"
