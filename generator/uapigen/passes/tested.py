"""Check that every call has a test that it succeeds and one that it fails in a way of its own, or a reason why not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uapigen.schema.calls import Conditions, Function, Ioctl
from uapigen.schema.conditions import Condition, Rule
from uapigen.schema.files import Generic
from uapigen.schema.steps import Open
from uapigen.source.load import Named, Spec, TopicFile
from uapigen.source.marks import Problem

_OF_ANY_CALL = frozenset({"EBADF", "EFAULT", "ENOTTY"})
"""What any call fails with when its descriptor or its pointer is wrong; it says nothing of the call."""


def tested(spec: Spec) -> list[Problem]:
    """Calls without a rule or without a failure of their own, and reasons that tests contradict."""
    if spec.selfevident is None:
        return []
    elsewhere = _elsewhere(spec)
    generic = {area.area.text: area.generic for area in spec.areas}
    problems: list[Problem] = []
    for topic in spec.own:
        for named in topic.items:
            if isinstance(named.item, (Ioctl, Function)):
                own = _Situations(named.item.ensures, named.item.errors)
                all_of = own.with_more(elsewhere.get(named.name, []))
                shared = tuple(_applying(generic.get(topic.area, ()), named.item))
                problems += _judged(named, named.item, topic, all_of, shared)
    return problems


@dataclass(frozen=True, slots=True)
class _Situations:
    """The rules and conditions of a call."""

    ensures: tuple[Rule, ...]
    errors: tuple[Condition, ...]

    def with_more(self, others: list[Conditions]) -> _Situations:
        """The same with those that other topics have."""
        return _Situations(
            (*self.ensures, *(rule for other in others for rule in other.ensures)),
            (*self.errors, *(error for other in others for error in other.errors)),
        )


def _elsewhere(spec: Spec) -> dict[str, list[Conditions]]:
    found: dict[str, list[Conditions]] = {}
    for topic in spec.topics:
        for named in topic.items:
            if isinstance(named.item, Conditions):
                found.setdefault(named.item.of.text, []).append(named.item)
    return found


def _judged(
    named: Named, call: Ioctl | Function, topic: TopicFile, found: _Situations, shared: tuple[Generic, ...]
) -> Iterator[Problem]:
    untested = call.untested or topic.topic.untested
    if not found.ensures and not untested and not topic.topic.not_run:
        hint = "write a rule, or say with untested: why it succeeds on no device of the lab"
        yield Problem(named.mark, f"{named.name} has no test that it succeeds: {hint}")
    if found.ensures and untested:
        at = untested.mark if call.untested else named.mark
        yield Problem(at, f"{named.name} has rules, and so is not untested")
    specific = [error for error in (*found.errors, *shared) if _is_specific(error)]
    provoked = [error for error in specific if error.unprovokable is None]
    excused = specific or untested or call.only_generic or topic.topic.not_run
    if not excused:
        hint = "write a condition that fails otherwise, or say with only_generic: why there is none"
        yield Problem(named.mark, f"{named.name} has no test of a failure but EBADF, EFAULT and ENOTTY: {hint}")
    if provoked and call.only_generic:
        text = f"{named.name} fails with {provoked[0].errno} too, and so not only as every call does"
        yield Problem(call.only_generic.mark, text)


def _is_specific(condition: Condition) -> bool:
    """Whether user space gets an errno that says something of the call."""
    if condition.status == "contradicted" and condition.seen is None and condition.unprovokable is None:
        return False
    return str(condition.seen or condition.errno) not in _OF_ANY_CALL


def _applying(generic: tuple[Generic, ...], call: Ioctl | Function) -> Iterator[Generic]:
    """Conditions of the generic list that are made for a call, whatever it takes."""
    if not isinstance(call, Ioctl) or call.valid is None:
        return
    given = call.valid.given
    opened = given.open if given else None
    node = opened.node if isinstance(opened, Open) else ()
    nodes = {each.text for each in (node if isinstance(node, tuple) else (node,))}
    for each in generic:
        able = {name.text for name in each.nodes}
        if each.applies == "all" and (not able or able & nodes) and str(each.id) not in call.exempt:
            yield each
