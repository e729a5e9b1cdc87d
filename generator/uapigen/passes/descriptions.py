"""Every description of a spec, with what it describes and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from uapigen.schema.calls import Conditions, Function, Ioctl, Tested
from uapigen.schema.files import Area
from uapigen.schema.messages import Message, Operand, Part
from uapigen.schema.types import Field, Outside, Presets, Set, Struct
from uapigen.source.load import Named, Spec
from uapigen.source.marks import Mark
from uapigen.source.scalars import Page

Kind = Literal[
    "area", "node", "item", "summary", "returns", "parameter", "field", "operand", "value", "condition", "note"
]


@dataclass(frozen=True, slots=True)
class Description:
    """A text of the spec."""

    kind: Kind
    name: str
    """What it describes: `v4l2_buffer`, `v4l2_buffer.index`, `V4L2_MEMORY_MMAP`, `VIDIOC_QBUF::EINVAL::slug`."""
    text: str
    family: str
    """The item that it belongs to."""
    page: Page | None
    mark: Mark


def descriptions(spec: Spec) -> Iterator[Description]:
    """All of them: of areas first, then in the order of the files; those that are missing are empty."""
    for area in spec.areas:
        if area.area.text not in spec.borrowed:
            yield from _area(area)
    for topic in spec.own:
        for named in topic.items:
            page = named.item.page or topic.topic.page
            about = _About(named.name, page)
            yield about("item", named.name, named.item.doc, named.mark)
            yield from about.note(named.name, named.item.note, named.mark)
            yield from _parts(named, about)


def _area(area: Area) -> Iterator[Description]:
    about = _About(area.area.text, None)
    yield about("area", area.area.text, area.summary, area.area.mark)
    for name, node in area.nodes.items():
        yield about("node", f"{area.area}.{name}", node.doc, node.mark)
    for error in area.generic:
        yield about("condition", f"{area.area}::{error.errno}::{error.id}", error.when, error.mark)


@dataclass(frozen=True, slots=True)
class _About:
    """What the descriptions of one item share."""

    family: str
    page: Page | None

    def __call__(self, kind: Kind, name: str, text: str, mark: Mark) -> Description:
        return Description(kind, name, text, self.family, self.page, mark)

    def note(self, name: str, text: str, mark: Mark) -> Iterator[Description]:
        """A remark, which few have."""
        if text:
            yield self("note", name, text, mark)


def _parts(named: Named, about: _About) -> Iterator[Description]:
    item = named.item
    if isinstance(item, Struct):
        yield from _fields(named.name, item.fields, about)
    elif isinstance(item, (Set, Presets)):
        for name, value in item.values.items():
            yield about("value", name, value.doc, value.mark)
            yield from about.note(name, value.note, value.mark)
    elif isinstance(item, (Message, Part)):
        yield from _operands(named.name, item.operands, about)
    elif isinstance(item, Tested):
        yield from _call(named, item, about)


def _call(named: Named, item: Tested, about: _About) -> Iterator[Description]:
    if isinstance(item, Conditions):
        for errno, cause in item.causes.items():
            yield about("condition", f"{named.call}::{errno}", cause, errno.mark)
    if isinstance(item, (Ioctl, Function)) and item.summary:
        yield about("summary", named.name, item.summary, named.mark)
    if isinstance(item, (Ioctl, Function)) and item.returns:
        yield about("returns", named.name, item.returns, named.mark)
    if isinstance(item, (Ioctl, Function)) and item.only_generic:
        yield about("note", named.name, item.only_generic.why, item.only_generic.mark)
    if isinstance(item, Function):
        for parameter, text in item.parameters.items():
            yield about("parameter", f"{named.name}({parameter})", text, parameter.mark)
    for error in item.errors:
        name = f"{named.call}::{error.errno}::{error.id}"
        yield about("condition", name, error.when, error.mark)
        yield from about.note(name, error.note, error.mark)
    for rule in item.ensures:
        name = f"{named.call}::ok::{rule.id}"
        yield about("condition", name, rule.rule, rule.mark)
        yield from about.note(name, rule.note, rule.mark)


def _fields(owner: str, fields: tuple[Field, ...], about: _About) -> Iterator[Description]:
    for field in fields:
        name = f"{owner}.{field.name or '(unnamed)'}"
        if not field.type.reserved or field.doc:
            yield about("field", name, field.doc, field.mark)
        yield from about.note(name, field.note, field.mark)
        if isinstance(field.selected_by, Outside) and field.selected_by.text:
            yield about("note", name, field.selected_by.text, field.selected_by.mark)
        yield from _fields(name, field.fields, about)


def _operands(owner: str, operands: tuple[Operand, ...], about: _About) -> Iterator[Description]:
    for operand in operands:
        name = f"{owner}.{operand.name or '(unnamed)'}"
        if operand.said:
            yield about("operand", name, operand.doc, operand.mark)
        yield from about.note(name, operand.note, operand.mark)
        if operand.helper_bug:
            yield from about.note(name, operand.helper_bug.what, operand.helper_bug.mark)
