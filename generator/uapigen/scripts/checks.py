"""Demands on values, as calls of the conformance runtime's checks."""

from __future__ import annotations

import dataclasses

from uapigen.schema.checks import Check, Demand, DmaBuf
from uapigen.schema.keys import Written
from uapigen.scripts.kinds import MappedMemory
from uapigen.scripts.scope import Scope
from uapigen.source.expressions import Expression
from uapigen.source.marks import nearest
from uapigen.source.scalars import Name
from uapigen.views.code import Code, Joined, call, collection, flat, string
from uapigen.views.places import python_name

ON_MEMORY = ("same_bytes_as", "other_bytes_than", "transport_stream")


def checks(subject: Expression, demand: Check, scope: Scope) -> Code:
    """`run.check("argument.fd", argument.fd, check.dma_buf(...))`."""
    wanted = wishes(demand, scope, _mapped(subject, scope))
    return call("run.check", string(subject.text), _subject(subject, demand, scope), *wanted)


def wishes(demand: Check, scope: Scope, subject: MappedMemory | None = None) -> list[Code]:
    """The checks that a demand makes; memory is compared as far as the subject's mapping goes."""
    if isinstance(demand, Expression):
        return [scope.number(demand)]
    scope.need("linuxmedia.conformance", "check")
    return [
        _wish(field.name, getattr(demand, field.name), scope, subject)
        for field in dataclasses.fields(demand)
        if field.name != "mark" and getattr(demand, field.name) is not None
    ]


def _wish(name: str, value: object, scope: Scope, subject: MappedMemory | None) -> Code:
    if isinstance(value, Expression):
        code = _memory(value, scope, subject) if name in ON_MEMORY else _number(value, scope)
        return call(f"check.{name}", code)
    if name == "spells":
        return string(str(value))
    if isinstance(value, Name):
        return call(f"check.{name}", _set(value, name, scope))
    if isinstance(value, DmaBuf):
        return call(f"check.{name}", **_named(value, scope))
    if name == "cloexec":
        return call("check.cloexec", str(value))
    return call(f"check.{name}")


def _number(value: Expression, scope: Scope) -> Code:
    """A number; a line may end before each of its flags."""
    code = scope.number(value)
    flags = code.split(" | ")
    return Joined("|", tuple(flags)) if len(flags) > 1 and "(" not in code else code


def _named(value: Written, scope: Scope) -> dict[str, Code]:
    found: dict[str, Code] = {}
    for field in dataclasses.fields(value):
        part = getattr(value, field.name)
        if field.name != "mark" and part is not None:
            if isinstance(part, Expression):
                found[field.name] = scope.number(part)
            else:
                found[field.name] = string(part) if isinstance(part, str) else str(part)
    return found


def _set(name: Name, wish: str, scope: Scope) -> Code:
    """A set as a list of its values, or as the mask of its flags."""
    item = scope.api.sets.get(name.text)
    if item is None:
        scope.refuse(name.mark, f"no such set at {scope.api.release}: {name}{nearest(name.text, scope.api.sets)}")
        return "0"
    values = [constant.value for constant in item.constants]
    if wish == "subset_of":
        # The sum of an IntFlag would count masks twice, or on newer Pythons not at all.
        mask = _mask(values)
        return f"0x{mask:X}" if mask >= 0 else str(mask)
    if item.written.kind == "enum" and values:
        return f"tuple({scope.constant(python_name(item.name, item))})"
    return flat(collection("()", list(map(str, values))))


def _mask(values: list[int]) -> int:
    mask = 0
    for value in values:
        mask |= value
    return mask


def _subject(subject: Expression, demand: Check, scope: Scope) -> Code:
    if isinstance(demand, Demand) and demand.text is not None:
        scope.need("linuxmedia.conformance.memory", "field_bytes")
        holder, _, field = scope.text(subject).rpartition(".")
        return call("field_bytes", holder, string(field))
    on_memory = isinstance(demand, Demand) and any(getattr(demand, name) is not None for name in ON_MEMORY)
    return _memory(subject, scope) if on_memory else scope.value(subject).code


def _mapped(expression: Expression, scope: Scope) -> MappedMemory | None:
    kind = scope.saved.get(expression.text.removesuffix(".address"))
    return kind if isinstance(kind, MappedMemory) else None


def _memory(expression: Expression, scope: Scope, bounds: MappedMemory | None = None) -> Code:
    """The bytes that a mapping holds, or those at a saved address."""
    kind = _mapped(expression, scope)
    if kind is None:
        return scope.value(expression).code
    scope.need("linuxmedia.conformance.memory", "bytes_at")
    address = f"{scope.codes[expression.text.removesuffix('.address')]}.value"
    return flat(call("bytes_at", address, (bounds or kind).length))
