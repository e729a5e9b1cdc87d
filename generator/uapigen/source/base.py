"""Stand a spec on the media spec: its areas come along as bindings, without conditions of their own.

The conformance suite finds devices, queues and descriptors with the media areas' calls, so that a spec of another
kind of device has them beside its own.
"""

from __future__ import annotations

import dataclasses
from importlib import resources
from pathlib import Path

from uapigen.schema.calls import Conditions, Function, Ioctl
from uapigen.schema.files import Area
from uapigen.source.kept import load_kept
from uapigen.source.load import Named, Spec, TopicFile
from uapigen.source.marks import Problem, SpecError


def installed() -> Path:
    """The media spec: inside the installed package, or beside it in a checkout."""
    inside = Path(str(resources.files("uapigen") / "spec"))
    return inside if inside.is_dir() else Path(__file__).parents[3] / "spec"


def on_media(spec: Spec) -> Spec:
    """The spec with the media areas that it does not have itself."""
    media = load_kept(installed())
    own = {area.area.text: area for area in spec.areas}
    clashing = [
        Problem(own[area.area.text].area.mark, f"the media spec has an area {area.area} too: give yours another name")
        for area in media.areas
        if area.area.text in own
    ]
    if clashing:
        raise SpecError(clashing)
    return dataclasses.replace(
        spec,
        areas=(*spec.areas, *map(_bare_area, media.areas)),
        topics=(*spec.topics, *map(_bare_topic, media.topics)),
        borrowed=frozenset(area.area.text for area in media.areas),
    )


def _bare_area(area: Area) -> Area:
    return dataclasses.replace(area, generic=())


def _bare_topic(topic: TopicFile) -> TopicFile:
    items = (named for named in topic.items if not isinstance(named.item, Conditions))
    return dataclasses.replace(topic, items=tuple(map(_bare, items)))


def _bare(named: Named) -> Named:
    if not isinstance(named.item, (Ioctl, Function)):
        return named
    return dataclasses.replace(named, item=dataclasses.replace(named.item, valid=None, ensures=(), errors=()))
