"""A test as a script: what its decorator says, and the statements of its body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from uapigen.ir import Api
from uapigen.schema.files import Area, Deviation, Leak
from uapigen.scripts.steps import Line
from uapigen.source.marks import Problem
from uapigen.views.code import Code
from uapigen.views.places import Places


@dataclass(frozen=True, slots=True)
class Script:
    """A test."""

    id: str
    name: str
    sentence: str
    decorator: Code
    is_rule: bool
    lines: tuple[Line, ...]
    imports: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Workshop:
    """What every script of a release is made with."""

    api: Api
    places: Places
    nodes: frozenset[str]
    lab: Mapping[str, tuple[str, ...]]
    lacking: frozenset[str]
    """Devices of the lab that the kernel of the release lacks."""
    areas: dict[str, Area]
    deviations: Mapping[str, Sequence[Deviation]]
    """By the condition or rule."""
    leaks: Mapping[str, Sequence[Leak]]
    problems: list[Problem]


def test_name(identity: str) -> str:
    """The function that tests a condition or rule."""
    return "test_" + identity.replace("::", "_").replace("-", "_").replace(".", "_").lower()
