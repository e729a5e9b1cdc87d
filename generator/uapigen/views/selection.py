"""Which member of a union is in use, where fields beside the union say so."""

from __future__ import annotations

from collections.abc import Mapping

from uapigen.ir import Aggregate, Api, EnumType, Inline, Member
from uapigen.views.code import Code, Prefixed, collection, lines, string
from uapigen.views.places import field_name

INDENT = "    "


def selection(member: Member, outer: Aggregate, api: Api) -> list[str]:
    """Lines in the class of a union: the fields of `outer` that select its member, and the members by their values."""
    if not isinstance(member.type, Inline):
        return []
    beside = {field.name: field for field in outer.members}
    selected: list[Code] = []
    for chosen in (beside[name] for name in member.written.selectors if name in beside):
        used = _used(member.type.aggregate, _values(chosen, api))
        if used:
            members = collection("{}", [Prefixed(f"{number}: ", string(name)) for number, name in sorted(used.items())])
            selected.append(collection("()", [string(field_name(chosen)), members]))
    return lines(Prefixed("_selected_ = ", collection("()", selected)), INDENT) if selected else []


def _values(chosen: Member, api: Api) -> Mapping[str, int]:
    """The constants that a field takes; all there are when it does not say which."""
    written = chosen.written
    name = written.enum.text if written.enum else chosen.type.name if isinstance(chosen.type, EnumType) else ""
    if not name:
        return api.constants
    own = [api.sets[name]] if name in api.sets else []
    return {each.name: each.value for part in (*own, *api.extensions.get(name, ())) for each in part.constants}


def _used(union: Aggregate, values: Mapping[str, int]) -> dict[int, str]:
    return {
        values[name.text]: field_name(each)
        for each in union.members
        for name in each.written.when
        if name.text in values
    }
