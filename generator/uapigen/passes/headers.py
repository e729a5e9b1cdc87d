"""Check that the spec and its `headers.yaml` know the same areas and headers."""

from __future__ import annotations

from collections.abc import Iterator

from uapigen.schema.headers import Headers
from uapigen.source.load import Spec
from uapigen.source.marks import Problem, nearest
from uapigen.source.scalars import Header


def headers(spec: Spec, known: Headers) -> Iterator[Problem]:
    """Areas that the spec lacks, and headers that are in no list."""
    areas = [area.area.text for area in spec.areas]
    for name in (*known.core, *known.driver):
        if name.text not in areas:
            yield Problem(name.mark, f"no area {name.text!r}{nearest(name.text, areas)}")
    for header in _named(spec):
        if header.text not in known.listed:
            hint = nearest(header.text, known.listed)
            yield Problem(header.mark, f"{header} is in no list of headers.yaml{hint}")


def _named(spec: Spec) -> Iterator[Header]:
    for area in spec.areas:
        if area.area.text not in spec.borrowed:
            yield from area.headers
    for topic in spec.own:
        of_items = (named.item.header for named in topic.items)
        yield from (header for header in (topic.topic.header, *of_items) if header)
