"""Memory that a call reads or fills, given by what is in it: 32-bit numbers in a row, or a struct."""

from __future__ import annotations

from uapigen.schema.steps import Argument
from uapigen.scripts.arguments import constructed
from uapigen.scripts.kinds import NUMBER, Anything, Kind, Sequence, StructValue
from uapigen.scripts.scope import Scope
from uapigen.source.expressions import Expression
from uapigen.source.marks import Mark, nearest
from uapigen.views.code import Bracketed, Code

_NUMBER_SIZE = 4


def contents(value: Argument, scope: Scope, mark: Mark) -> Code:
    """`[900, 450]`, or `{lirc_scancode: {rc_proto: RC_PROTO_NEC}}`."""
    if isinstance(value, Expression):
        return scope.number(value)
    if isinstance(value, tuple):
        scope.need("linuxmedia.conformance", "scalars")
        items = [_number(item, scope, mark) for item in value]
        return Bracketed(f"(scalars.u32 * {len(items)})(", tuple(items), ")")
    name, fields = next(iter(value.items()), ("", None))
    struct = scope.api.structs.get(name)
    if struct is None or len(value) != 1 or not isinstance(fields, dict):
        hint = nearest(name, scope.api.structs)
        scope.refuse(
            mark, f"expected an address, a list of numbers or {{STRUCT: {{FIELD: VALUE}}}}, got {name!r}{hint}"
        )
        return "None"
    return constructed(StructValue(struct.aggregate), fields, scope, mark)


def contents_kind(value: Argument | None, scope: Scope) -> Kind:
    """What checks find there: where the call gives none, it has as many bytes as the call's count."""
    if value is None or isinstance(value, tuple):
        return Sequence(NUMBER)
    struct = scope.api.structs.get(next(iter(value), "")) if isinstance(value, dict) else None
    return StructValue(struct.aggregate) if struct else Anything()


def contents_size(value: Argument | None, scope: Scope) -> str:
    """How many bytes it is; nothing where only the caller can tell."""
    if isinstance(value, tuple):
        return str(_NUMBER_SIZE * len(value))
    struct = scope.api.structs.get(next(iter(value), "")) if isinstance(value, dict) else None
    if struct is None:
        return ""
    scope.need("ctypes", "sizeof")
    return f"sizeof({scope.constant(struct.aggregate.name)})"


def _number(item: Argument, scope: Scope, mark: Mark) -> str:
    if isinstance(item, Expression):
        return scope.number(item)
    scope.refuse(mark, "expected a list of numbers")
    return "0"
