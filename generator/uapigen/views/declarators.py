"""How a C type is declared in a struct of the generated package."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from uapigen.ir import Array, Bytes, CType, EnumType, Inline, Member, Named, Number, Pointer, Text, Time
from uapigen.views.code import Code, call, string

_SPECIAL = {"int": "int_", "char": "s8", "bool": "u8"}


@dataclass(frozen=True, slots=True)
class Declared:
    """The annotation of a member and the declarator behind it."""

    annotation: str
    code: Code


def declare(member: Member, ready: Callable[[str], bool]) -> Declared:
    """Declare a member. `ready` says whether a class is defined before this place."""
    declared = _reserved(member.type) if member.reserved else _declared(member.type, member, ready)
    if member.written.bits:
        return Declared("int", call("_s.bits", declared.code, str(member.written.bits)))
    if member.written.aligned:
        return Declared(declared.annotation, call("_s.aligned", declared.code, str(member.written.aligned)))
    return declared


def encoded(ctype: CType) -> Code:
    """What `_IOR` and its like take: a class or a declarator."""
    if isinstance(ctype, Named):
        return ctype.python
    return _declared(ctype, None, lambda _: True).code


def classes(ctype: CType) -> tuple[str, ...]:
    """Names of the structs that must exist before a type can be declared."""
    if isinstance(ctype, Named):
        return (ctype.python,)
    if isinstance(ctype, Array):
        return classes(ctype.item)
    if isinstance(ctype, Inline):
        return tuple(name for member in ctype.aggregate.members for name in classes(member.type))
    return ()


def pointed(ctype: CType) -> tuple[str, ...]:
    """Names of the structs that a type points to."""
    if isinstance(ctype, Pointer) and ctype.target:
        return classes(ctype.target)
    if isinstance(ctype, Array):
        return pointed(ctype.item)
    if isinstance(ctype, Inline):
        return tuple(name for member in ctype.aggregate.members for name in pointed(member.type))
    return ()


def _declared(ctype: CType, member: Member | None, ready: Callable[[str], bool]) -> Declared:
    if isinstance(ctype, Number):
        return Declared("int", f"_s.{_SPECIAL.get(ctype.base, ctype.base)}()")
    if isinstance(ctype, EnumType):
        return Declared("int", "_s.uint()")
    if isinstance(ctype, Text):
        return Declared("str", f"_s.text({ctype.length})")
    if isinstance(ctype, Bytes):
        return Declared("bytes", f"_s.bytes_({ctype.length})")
    if isinstance(ctype, Time):
        return Declared(f"_s.{ctype.base}", f"_s.nested(_s.{ctype.base})")
    if isinstance(ctype, Named):
        return Declared(ctype.python, f"_s.nested({ctype.python})")
    if isinstance(ctype, Inline):
        return Declared(ctype.aggregate.name, f"_s.nested({ctype.aggregate.name})")
    if isinstance(ctype, Pointer):
        return _pointer(ctype, member, ready)
    return _array(ctype, member, ready)


def _item(ctype: CType, ready: Callable[[str], bool]) -> Declared:
    """An item of an array, or what a pointer points to: a class by its name, anything else by a declarator."""
    if isinstance(ctype, Named):
        return Declared(ctype.python, ctype.python if ready(ctype.python) else f"lambda: {ctype.python}")
    if isinstance(ctype, Inline):
        return Declared(ctype.aggregate.name, ctype.aggregate.name)
    return _declared(ctype, None, ready)


def _array(ctype: Array, member: Member | None, ready: Callable[[str], bool]) -> Declared:
    item = _item(ctype.item, ready)
    if ctype.dimensions[0] is None:
        counted = {"count": string(member.written.count)} if member and member.written.count else {}
        return Declared(f"_s.Array[{item.annotation}]", call("_s.flexible", item.code, **counted))
    annotation = item.annotation
    for _ in ctype.dimensions:
        annotation = f"_s.Array[{annotation}]"
    return Declared(annotation, call("_s.array", item.code, *map(str, ctype.dimensions)))


def _pointer(ctype: Pointer, member: Member | None, ready: Callable[[str], bool]) -> Declared:
    target = _item(ctype.target, ready) if ctype.target else Declared("int", "None")
    named: dict[str, Code] = {}
    if member and member.written.count:
        named["size" if member.written.count_of == "bytes" or not ctype.target else "count"] = string(
            member.written.count
        )
    function = "_s.u64_pointer" if ctype.in_u64 else "_s.pointer"
    return Declared(f"_s.Pointer[{target.annotation}]", call(function, target.code, **named))


def _reserved(ctype: CType) -> Declared:
    if isinstance(ctype, Array):
        item = _declared(ctype.item, None, lambda _: True)
        annotation = item.annotation
        for _ in ctype.dimensions:
            annotation = f"_s.Array[{annotation}]"
        return Declared(annotation, call("_s.reserved", item.code, *map(str, ctype.dimensions)))
    if isinstance(ctype, Bytes):
        return Declared("_s.Array[int]", call("_s.reserved", "_s.u8()", str(ctype.length)))
    declared = _declared(ctype, None, lambda _: True)
    return Declared(declared.annotation, call("_s.reserved", declared.code))
