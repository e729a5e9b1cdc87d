"""What a condition or rule inherits from the valid call, and what its area generates for every call."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from uapigen.ir import Api, ByPointer, CallItem, IoctlItem, Topic
from uapigen.schema.conditions import Condition, Needs, Rule, Situation, State, Valid
from uapigen.schema.files import Area, Generic
from uapigen.schema.steps import Argument, Open
from uapigen.source.expressions import Expression


@dataclasses.dataclass(frozen=True, slots=True)
class Merged:
    """The state and the arguments that a situation starts from."""

    needs: tuple[Needs, ...]
    """Those of the valid call, and its own."""
    given: State
    on: Expression | None
    call: dict[str, Argument]
    lab: tuple[str, ...]
    """The lab devices that have the call; none means all of the node's."""


def merge(situation: Situation, valid: Valid | None, mark_owner: CallItem) -> Merged:
    """The valid call with what the situation replaces, key by key."""
    needs = tuple(filter(None, (valid.needs if valid else None, situation.needs)))
    empty = State(mark=mark_owner.mark)
    base = (valid.given if valid else None) or empty
    own = situation.given or empty
    given = State(
        mark=own.mark,
        open=own.open if own.open is not None else base.open,
        queue=own.queue if own.queue is not None else base.queue,
        steps=own.steps if own.steps is not None else base.steps,
    )
    on = situation.on or (valid.on if valid else None)
    call = {**(valid.call if valid else {}), **situation.call}
    return Merged(needs, given, on, call, tuple(map(str, valid.lab)) if valid and own.open is None else ())


def conditions(item: CallItem, areas: dict[str, Area], area: str) -> Iterator[tuple[Condition, bool]]:
    """The conditions of a call, each with whether it comes from the generic list."""
    yield from ((condition, False) for condition in item.written.errors)
    if item.written.valid is None or not isinstance(item, IoctlItem) or area not in areas:
        return
    own = {str(condition.id) for condition in item.written.errors}
    for generic in areas[area].generic:
        if _applies(generic, item) and str(generic.id) not in own | item.written.exempt.keys():
            yield generic, True


def rules(item: CallItem) -> tuple[Rule, ...]:
    """The rules of a call."""
    return item.written.ensures


def condition_id(item: CallItem, condition: Condition) -> str:
    """CALL::ERRNO::slug."""
    return f"{item.name}::{condition.errno}::{condition.id}"


def rule_id(item: CallItem, rule: Rule) -> str:
    """CALL::ok::slug."""
    return f"{item.name}::ok::{rule.id}"


def calls_by_topic(api: Api) -> Iterator[tuple[Topic, CallItem]]:
    """Topic and call, in the order of the spec; a call comes again with each topic that has more conditions of it."""
    for topic in api.topics:
        for item in topic.items:
            if item.name in api.calls:
                yield topic, api.calls[item.name]
        yield from ((topic, call) for call in topic.more)


def _applies(generic: Generic, item: IoctlItem) -> bool:
    able = {node.text for node in generic.nodes}
    if able and not able & set(_nodes(item)):
        return False
    return generic.applies == "all" or isinstance(item.argument, ByPointer)


def _nodes(item: CallItem) -> tuple[str, ...]:
    """The kinds of node that the valid call is made on."""
    given = item.written.valid.given if item.written.valid else None
    opened = given.open if given else None
    if not isinstance(opened, Open):
        return ()
    nodes = opened.node if isinstance(opened.node, tuple) else (opened.node,)
    return tuple(node.text for node in nodes)
