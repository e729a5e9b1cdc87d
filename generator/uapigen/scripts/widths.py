"""Literals that do not fit the number that they are given for: C would cut them off, and another value be tested."""

from __future__ import annotations

from uapigen.ir import Array, ByPointer, ByValue, CType, EnumType, IoctlItem, Named, Number, Pointer
from uapigen.schema.steps import Argument
from uapigen.scripts.arguments import Fields, field_type
from uapigen.scripts.kinds import StructValue, kind_of
from uapigen.scripts.scope import Scope
from uapigen.source.expressions import Expression, Integer, Unary
from uapigen.source.typetext import NUMBERS


def refuse_wide(item: IoctlItem, fields: Fields, scope: Scope) -> None:
    """Refuse literals among the fields that are wider than their types."""
    if isinstance(item.argument, ByValue):
        passed: CType | None = item.argument.type
    else:
        passed = item.argument.type if isinstance(item.argument, ByPointer) else None
    if isinstance(passed, Named):
        _fields(passed, fields, scope)
    elif "value" in fields:
        _value(passed, fields["value"], scope)


def _fields(struct: CType, fields: Fields, scope: Scope) -> None:
    kind = kind_of(struct, scope.api.structs)
    for path, value in fields.items():
        if not _fits_all(value):
            _value(field_type(kind, path, scope) if isinstance(kind, StructValue) else None, value, scope)


def _fits_all(value: Argument) -> bool:
    """Most are names or small: what such a number is given for need not be looked up."""
    if not isinstance(value, Expression):
        return False
    found = _literal(value)
    return found is None or -128 <= found < 256


def _value(ctype: CType | None, value: Argument, scope: Scope) -> None:
    if isinstance(value, Expression):
        _number(ctype, value, scope)
    elif isinstance(value, dict):
        if ctype is not None:
            _fields(ctype, value, scope)
    else:
        # What `each` takes in turn is a list too, where the field is none.
        inner = ctype.item if isinstance(ctype, Array) else ctype.target if isinstance(ctype, Pointer) else ctype
        for each in value:
            _value(inner, each, scope)


def _number(ctype: CType | None, value: Expression, scope: Scope) -> None:
    base = "int" if isinstance(ctype, EnumType) else ctype.base if isinstance(ctype, Number) else ""
    bits = 8 * NUMBERS.get(base, (0, False))[0]
    found = _literal(value)
    # A number may be written as its bits: -1 sets all of an unsigned one.
    if bits and found is not None and not -(1 << bits - 1) <= found < 1 << bits:
        scope.refuse(value.mark, f"{value.text} does not fit {base}, which has {bits} bits")


def _literal(value: Expression) -> int | None:
    tree = value.tree
    if isinstance(tree, Unary) and tree.operator == "-" and isinstance(tree.operand, Integer):
        return -tree.operand.value
    return tree.value if isinstance(tree, Integer) else None
