"""The state of every condition and rule: what the spec says of it, and what the recorded run found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from uapigen.ir import Api, CallItem, Topic
from uapigen.results.record import Record, Result, by_condition
from uapigen.schema.conditions import Condition
from uapigen.schema.files import Area
from uapigen.scripts.condition import label
from uapigen.scripts.merge import calls_by_topic, condition_id, conditions, rule_id

# A condition that one device provokes is provoked; a device that contradicts it is listed beside.
_ORDER = ("provoked", "contradicted", "not-reached")


@dataclass(frozen=True, slots=True)
class Row:
    """A condition, or one value of it."""

    id: str
    area: str
    call: str
    errno: str
    seen: str
    cause: str
    status: str
    page: str
    state: str
    devices: tuple[str, ...]
    release: str
    reason: str
    generic: bool
    contradicted_on: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule of success."""

    id: str
    area: str
    call: str
    page: str
    rule: str
    state: str
    devices: tuple[str, ...]
    release: str


def condition_rows(api: Api, areas: Sequence[Area], record: Record) -> Iterator[Row]:
    """Every condition of the release."""
    found = by_condition(record)
    by_name = {area.area.text: area for area in areas}
    for topic, item in calls_by_topic(api):
        for condition, generic in conditions(item, by_name, topic.area):
            for identity in identities(item, condition):
                yield _row(identity, topic, item, condition, generic, found.get(identity, ()), record.release)


def rule_rows(api: Api, record: Record) -> Iterator[RuleRow]:
    """Every rule of the release."""
    found = by_condition(record)
    for topic, item in calls_by_topic(api):
        for rule in item.written.ensures:
            identity = rule_id(item, rule)
            state, results = _state(found.get(identity, ()))
            page = str(rule.page or item.written.page or "")
            held = {"provoked": "held"}.get(state, state)
            yield RuleRow(identity, topic.area, item.name, page, rule.rule, held, _devices(results), record.release)


def identities(item: CallItem, condition: Condition) -> list[str]:
    """The ids under which a run records the condition: one, or one for each of its values."""
    identity = condition_id(item, condition)
    values = [value for each in (condition.provoke.each.values() if condition.provoke else ()) for value in each]
    return [f"{identity}[{label(value)}]" for value in values] or [identity]


def _row(
    identity: str,
    topic: Topic,
    item: CallItem,
    condition: Condition,
    generic: bool,
    found: Sequence[Result],
    release: str,
) -> Row:
    state, results = _state(found)
    reason = ""
    if condition.unprovokable:
        state, results = "unprovokable", ()
        reason = f"{condition.unprovokable.why} {condition.unprovokable.code}. Tried: {condition.unprovokable.tried}."
    elif state == "not-run" and topic.written.topic.not_run:
        reason = topic.written.topic.not_run
    elif state == "not-run" and condition.hazard != "none":
        reason = f"hazard: {condition.hazard}; run on request only"
    elif state == "not-reached":
        reason = "the state or its control was not there"
    seen = str(condition.seen or "")
    if state == "provoked" and condition.status == "contradicted" and condition.seen:
        # What was asserted is the code that comes; the one that the page names never does.
        state = "contradicted"
    elif state == "contradicted":
        seen = ", ".join(sorted({result.seen for result in results}))
    contradicting = tuple(r for r in found if r.state == "contradicted") if state == "provoked" else ()
    return Row(
        id=identity,
        area=topic.area,
        call=item.name,
        errno=str(condition.errno),
        seen=seen,
        cause=condition.cause,
        status=condition.status,
        page=str(condition.page or item.written.page or ""),
        state=state,
        devices=_devices(results),
        release=release if state not in ("unprovokable", "not-run") else str(release),
        reason=reason,
        generic=generic,
        contradicted_on=tuple(f"{result.device}: {result.seen}" for result in contradicting),
    )


def _state(found: Sequence[Result]) -> tuple[str, Sequence[Result]]:
    for state in _ORDER:
        results = [result for result in found if result.state == state]
        if results:
            return state, results
    return "not-run", ()


def _devices(results: Sequence[Result]) -> tuple[str, ...]:
    return tuple(sorted({result.device for result in results}))
