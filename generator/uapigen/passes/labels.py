"""Check that devices and drivers of the lab are ones that an area declares, and what a deviation says that comes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from uapigen.passes.variables import saved
from uapigen.schema.calls import Conditions, Tested
from uapigen.schema.conditions import Needs
from uapigen.source.load import Spec
from uapigen.source.marks import Problem, nearest
from uapigen.source.scalars import Errno, Label, Malformed, Seen

_OUTCOMES = ("success", "leak", "hang", "kernel log", "more fds", "more mappings")
_AT_A_CALL = ("argument", "result")
"""What paths can start with in any condition or rule."""


def labels(spec: Spec) -> Iterator[Problem]:
    """Labels and drivers that nobody declares, and words for what comes that no test says."""
    nodes = [node for area in spec.areas for node in area.nodes.values()]
    known = [label for node in nodes for label in (*node.lab, *node.lab_also)]
    drivers = [*_drivers(known), *(driver for node in nodes for driver in node.lab_drivers.values())]
    for label in _devices(spec):
        if label.text not in known:
            hint = nearest(label.text, known)
            yield Problem(label.mark, f"no area declares a lab device {label.text!r}{hint}")
    for needs in _needs(spec):
        if needs.driver and needs.driver.text not in drivers:
            hint = nearest(needs.driver.text, drivers)
            yield Problem(needs.driver.mark, f"no lab device has a driver {needs.driver.text!r}{hint}")
    names = _names(spec)
    for deviation in spec.deviations.deviations:
        if deviation.condition in names:
            yield from _seen(deviation.seen, names[deviation.condition])


def _drivers(labels: Collection[str]) -> list[str]:
    """What their drivers may be called: most labels begin with the name of the driver."""
    ends = [(label, end.start()) for label in labels for end in re.finditer(r"[-._#]|$", label)]
    return [label[:end] for label, end in ends]


def _situations(spec: Spec) -> Iterator[tuple[str, Tested]]:
    for topic in spec.own:
        yield from ((named.call, named.item) for named in topic.items if isinstance(named.item, Tested))


def _devices(spec: Spec) -> Iterator[Label]:
    for _, item in _situations(spec):
        if not isinstance(item, Conditions) and item.valid:
            yield from item.valid.lab
        for situation in (*item.ensures, *item.errors):
            yield from situation.lab
    for area in spec.areas:
        for condition in area.generic:
            yield from condition.lab
    for deviation in spec.deviations.deviations:
        yield from deviation.devices
    for leak in spec.deviations.leaks:
        yield from leak.devices


def _needs(spec: Spec) -> Iterator[Needs]:
    for _, item in _situations(spec):
        if not isinstance(item, Conditions) and item.valid and item.valid.needs:
            yield item.valid.needs
        yield from (situation.needs for situation in (*item.ensures, *item.errors) if situation.needs)
    for area in spec.areas:
        yield from (condition.needs for condition in area.generic if condition.needs)


def _names(spec: Spec) -> dict[str, set[str]]:
    """By condition and rule the names that it saves results under, and its call before it."""
    of_call: dict[str, set[str]] = {}
    for name, item in _situations(spec):
        if not isinstance(item, Conditions) and item.valid:
            of_call[name] = {each.text for each in saved(item.valid)}
    found: dict[str, set[str]] = {}
    for name, item in _situations(spec):
        own = of_call.get(name, set())
        for rule in item.ensures:
            found[f"{name}::ok::{rule.id}"] = own | {each.text for each in saved(rule)}
        for condition in item.errors:
            found[f"{name}::{condition.errno}::{condition.id}"] = own | {each.text for each in saved(condition)}
    return found


def _seen(seen: Seen, names: Collection[str]) -> Iterator[Problem]:
    what = re.sub("^(next|afterwards|changed): ", "", seen.text)
    if re.fullmatch(Errno.pattern, what):
        try:
            Errno.read(what, seen.mark)
        except Malformed as error:
            yield Problem(seen.mark, f"seen: {error}")
    elif what not in _OUTCOMES and re.split(r"\W", what)[0] not in (*_AT_A_CALL, *names):
        hint = nearest(what, (*_OUTCOMES, *_AT_A_CALL, *names))
        yield Problem(seen.mark, f"seen: neither an errno nor {', '.join(_OUTCOMES)}, nor a value of the test{hint}")
