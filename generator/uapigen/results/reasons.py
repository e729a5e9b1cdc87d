"""The calls that have no test of success or no failure of their own, each with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from uapigen.ir import Api
from uapigen.schema.conditions import Unprovokable


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a call lacks a test."""

    call: str
    area: str
    lacks: Literal["success", "failure"]
    why: str
    code: str
    tried: str


def reasons(api: Api) -> Iterator[Reason]:
    """Those of the calls of a release, in the order of the spec; a topic's hold of each of its calls."""
    for topic in api.topics:
        for item in topic.items:
            if item.name not in api.calls:
                continue
            written = api.calls[item.name].written
            if untested := written.untested or topic.written.topic.untested:
                yield _reason(item.name, topic.area, "success", untested)
            if written.only_generic:
                yield _reason(item.name, topic.area, "failure", written.only_generic)


def _reason(call: str, area: str, lacks: Literal["success", "failure"], written: Unprovokable) -> Reason:
    return Reason(call, area, lacks, written.why, written.code, written.tried)
