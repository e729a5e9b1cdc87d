"""Every test of a release, topic by topic."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from uapigen.ir import Api, CallItem, Topic
from uapigen.schema.files import Deviation, Leak
from uapigen.scripts.condition import condition_script
from uapigen.scripts.merge import calls_by_topic, conditions, rules
from uapigen.scripts.rule import rule_script
from uapigen.scripts.script import Script, Workshop
from uapigen.source.load import Spec
from uapigen.source.marks import Problem, SpecError
from uapigen.views.places import Places

_Known = TypeVar("_Known", Deviation, Leak)


@dataclass(frozen=True, slots=True)
class TopicScripts:
    """The tests of a topic."""

    area: str
    topic: str
    title: str
    not_run: str
    scripts: tuple[Script, ...]


def every(_topic: Topic) -> bool:
    """All topics."""
    return True


def collect(
    api: Api, spec: Spec, problems: list[Problem], wanted: Callable[[Topic], bool] = every
) -> list[TopicScripts]:
    """Make the scripts; what is wrong with conditions and rules is added to the problems."""
    shop = Workshop(
        api=api,
        places=Places(api),
        nodes=frozenset(node for area in spec.areas for node in area.nodes),
        lab={name: node.lab_at(api.release.mainline) for area in spec.areas for name, node in area.nodes.items()},
        lacking=frozenset[str]().union(
            *(node.lacking_at(api.release.mainline) for area in spec.areas for node in area.nodes.values())
        ),
        areas={area.area.text: area for area in spec.areas},
        deviations=_by_condition(spec.deviations.deviations),
        leaks=_by_condition(spec.deviations.leaks),
        problems=problems,
    )
    found: list[TopicScripts] = []
    for topic, calls in groupby(calls_by_topic(api), key=itemgetter(0)):
        if not wanted(topic):
            continue
        scripts: list[Script] = []
        for item in (item for _, item in calls if _arranged(item, api)):
            scripts += [rule_script(item, rule, shop) for rule in rules(item)]
            made = (
                condition_script(item, each, generic, shop)
                for each, generic in conditions(item, shop.areas, topic.area)
            )
            scripts += [script for script in made if script is not None]
        if scripts:
            found.append(
                TopicScripts(
                    topic.area, topic.name, topic.written.topic.title, topic.written.topic.not_run, tuple(scripts)
                )
            )
    return found


def _by_condition(found: Iterable[_Known]) -> Mapping[str, Sequence[_Known]]:
    sorted_out: dict[str, list[_Known]] = {}
    for known in found:
        sorted_out.setdefault(known.condition, []).append(known)
    return sorted_out


def _arranged(item: CallItem, api: Api) -> bool:
    """Whether the release can bring about the state that the tests of the call start from."""
    valid = item.written.valid
    return valid is None or valid.since is None or valid.since <= api.release.mainline


def collected(api: Api, spec: Spec, wanted: Callable[[Topic], bool] = every) -> list[TopicScripts]:
    """The same, or a SpecError."""
    problems: list[Problem] = []
    found = collect(api, spec, problems, wanted)
    if problems:
        raise SpecError(problems)
    return found
