"""Every description of a spec, with what it describes and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from uapigen.schema.calls import Conditions, Tested
from uapigen.schema.types import Field, Presets, Set, Struct
from uapigen.source.load import Named, Spec
from uapigen.source.marks import Mark
from uapigen.source.scalars import Page

Kind = Literal["item", "summary", "field", "value", "condition"]


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
    """All of them, in the order of the files; those that are missing are empty."""
    for topic in spec.own:
        for named in topic.items:
            page = named.item.page or topic.topic.page
            yield Description("item", named.name, named.item.doc, named.name, page, named.mark)
            yield from _parts(named, page)


def _parts(named: Named, page: Page | None) -> Iterator[Description]:
    item = named.item
    if isinstance(item, Struct):
        yield from _fields(named.name, item.fields, named.name, page)
    elif isinstance(item, (Set, Presets)):
        for name, value in item.values.items():
            yield Description("value", name, value.doc, named.name, page, value.mark)
    elif isinstance(item, Tested):
        if isinstance(item, Conditions):
            for errno, cause in item.causes.items():
                yield Description("condition", f"{named.call}::{errno}", cause, named.name, page, errno.mark)
        elif item.summary:
            yield Description("summary", named.name, item.summary, named.name, page, named.mark)
        for error in item.errors:
            identity = f"{named.call}::{error.errno}::{error.id}"
            yield Description("condition", identity, error.when, named.name, page, error.mark)
        for rule in item.ensures:
            yield Description("condition", f"{named.call}::ok::{rule.id}", rule.rule, named.name, page, rule.mark)


def _fields(owner: str, fields: tuple[Field, ...], family: str, page: Page | None) -> Iterator[Description]:
    for field in fields:
        name = f"{owner}.{field.name or '(unnamed)'}"
        if not field.type.reserved:
            yield Description("field", name, field.doc, family, page, field.mark)
        yield from _fields(name, field.fields, family, page)
