"""Which constants came, went, changed their value or their name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uapigen.changes.change import Change, Origin
from uapigen.ir import Api, Constant, SetItem
from uapigen.schema.types import Set, Value
from uapigen.source.load import Spec
from uapigen.source.scalars import Release

Constants = Mapping[str, tuple[SetItem, Constant]]
"""Each constant with its set."""


def constant_changes(spec: Spec, before: Api, after: Api, origins: Mapping[str, Origin]) -> Iterator[Change]:
    """The changes of all constants, in the order of the later release."""
    old, new = _constants(before), _constants(after)
    renamed = _renamed(old, new)
    written = _written(spec)
    for name in (*new, *(name for name in old if name not in new)):
        its_set, constant = new.get(name) or old[name]
        set_name, origin = its_set.name, origins[its_set.name]
        came = constant.written.since or its_set.written.since
        gap = _gap(constant.written, before.release, after.release)
        went = gap or constant.written.until or its_set.written.until
        if name in renamed:
            was = (_shown(constant), f"was {renamed[name]}")
            yield Change("renamed", "constant", name, set_name, origin, was, came)
        elif name not in old:
            yield Change("added", "constant", name, set_name, origin, (_shown(constant),), came)
        elif name not in new:
            if name not in renamed.values():
                value = (_shown(constant),)
                yield Change("removed", "constant", name, set_name, origin, value, went)
        elif old[name][1].value != constant.value:
            values = (f"{_shown(old[name][1])} -> {_shown(constant)}",)
            when = _turned(written[name], before.release, after.release)
            yield Change("changed", "constant", name, set_name, origin, values, when)


def _constants(api: Api) -> dict[str, tuple[SetItem, Constant]]:
    return {
        constant.name: (item, constant)
        for topic in api.topics
        for item in topic.items
        if isinstance(item, SetItem)
        for constant in item.constants
    }


def _written(spec: Spec) -> dict[str, Value]:
    """The constants with all of their values: those of a release have only one each."""
    return {
        name: value
        for topic in spec.topics
        for named in topic.items
        if isinstance(named.item, Set)
        for name, value in named.item.values.items()
    }


def _renamed(old: Constants, new: Constants) -> dict[str, str]:
    """New names by which constants of the same set went on with their value, with the names that they had."""
    gone = {name: found for name, found in old.items() if name not in new}
    renamed: dict[str, str] = {}
    for name, (now_in, constant) in new.items():
        if name not in old and constant.written.since is not None:
            now = (now_in.name, constant.value, constant.written.since)
            twins = [was for was, (was_in, it) in gone.items() if (was_in.name, it.value, it.written.until) == now]
            if len(twins) == 1:
                renamed[name] = twins[0]
    return renamed


def _gap(value: Value, after: Release, by: Release) -> Release | None:
    """The release on the way from which on it is absent for a while."""
    return min((release for release in value.absent if after < release <= by), default=None)


def _turned(value: Value, after: Release, by: Release) -> Release | None:
    """The last release on the way at which the value is said to have changed."""
    known = value.value if isinstance(value.value, dict) else {}
    return max((release for release in known if after < release <= by), default=None)


def _shown(constant: Constant) -> str:
    return repr(constant.written.fourcc) if constant.written.fourcc else constant.text
