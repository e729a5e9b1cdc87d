"""Which member of a union is in use, where a field beside the union says so."""

from __future__ import annotations

from collections.abc import Mapping

from uapigen.ir import Aggregate, Inline, Member
from uapigen.views.code import Prefixed, collection, lines, string
from uapigen.views.places import field_name

INDENT = "    "


def selection(member: Member, outer: Aggregate, constants: Mapping[str, int]) -> list[str]:
    """Lines in the class of a union: the field of `outer` that selects its member, and the members by its values."""
    chosen = next((field for field in outer.members if field.name == member.written.selected_by), None)
    if chosen is None or chosen.name is None or not isinstance(member.type, Inline):
        return []
    used = {
        constants[name.text]: string(field_name(each))
        for each in member.type.aggregate.members
        for name in each.written.when
        if name.text in constants
    }
    members = collection("{}", [Prefixed(f"{number}: ", name) for number, name in sorted(used.items())])
    selected = collection("()", [string(field_name(chosen)), members])
    return lines(Prefixed("_selected_ = ", selected), INDENT) if used else []
