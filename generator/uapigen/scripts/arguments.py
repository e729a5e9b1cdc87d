"""Arguments of ioctls: structs built from field paths, and the assignments that change one field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from uapigen.ir import Array, ByPointer, CType, EnumType, IoctlItem, Named, Number, Pointer, Text, Time
from uapigen.schema.steps import Argument
from uapigen.scripts.kinds import Kind, StructValue, Template, kind_of, member_names
from uapigen.scripts.scope import Scope, find_member
from uapigen.source.expressions import Expression
from uapigen.source.marks import Mark, nearest
from uapigen.views.code import Code, Joined, call, collection, string
from uapigen.views.places import field_name, is_python_name

Fields = Mapping[str, Argument]
TIME = ("tv_sec", "tv_usec", "tv_nsec")


def built(ctype: CType, fields: Fields, scope: Scope, mark: Mark) -> Code:
    """A constructor call for the argument type with these fields."""
    if isinstance(ctype, (Number, EnumType)):
        return _scalar(ctype, fields, scope)
    if isinstance(ctype, Array):
        return _zeroed(ctype, scope, mark)
    if not isinstance(ctype, Named):
        scope.refuse(mark, "this argument cannot be built from fields")
        return "0"
    return constructed(StructValue(scope.api.structs[ctype.name].aggregate), fields, scope, mark)


def _zeroed(ctype: Array, scope: Scope, mark: Mark) -> Code:
    if not isinstance(ctype.item, Number) or None in ctype.dimensions:
        scope.refuse(mark, "only an array of numbers can be an argument")
        return "0"
    scope.need("linuxmedia.conformance", "scalars")
    return f"({_cell(ctype.item)} * {ctype.dimensions[0]})()"


def _cell(ctype: Number | EnumType) -> str:
    if isinstance(ctype, EnumType):
        return "scalars.uint"
    return f"scalars.{ {'int': 'int_', 'fd': 's32', 'fourcc': 'u32', 'char': 's8'}.get(ctype.base, ctype.base) }"


def constructed(struct: StructValue, fields: Fields, scope: Scope, mark: Mark) -> Code:
    """A constructor call with keyword arguments; `fmt.pix.width` nests."""
    groups: dict[str, dict[str, Argument]] = {}
    whole: dict[str, Argument] = {}
    for path, value in fields.items():
        head, _, rest = path.partition(".")
        if rest:
            groups.setdefault(head, {})[rest] = value
        else:
            whole[head] = value
    items: dict[str, Code] = {}
    for head in dict.fromkeys(path.partition(".")[0] for path in fields):
        member = find_member(struct, head)
        if member is None:
            hint = nearest(head, member_names(struct.aggregate))
            given = next(value for path, value in fields.items() if path.partition(".")[0] == head)
            scope.refuse(
                place_of(given, mark), f"{struct.aggregate.name} has no field {head!r} at {scope.api.release}{hint}"
            )
            continue
        value = whole.get(head, groups.get(head, {}))
        items[field_name(member)] = value_code(member.type, value, scope, mark)
    return call(scope.constant(struct.aggregate.name), **items)


def place_of(value: Argument | Sequence[Argument], mark: Mark) -> Mark:
    """Where a value stands, which is beside its name; the place of all of them where it has none of its own."""
    if isinstance(value, Expression):
        return value.mark
    first = next(iter(value.values() if isinstance(value, dict) else value), None)
    return mark if first is None else place_of(first, mark)


def room_for(kind: Kind, fields: Fields) -> int:
    """How many items are given for the flexible array at the end of a struct; 0 where there is none."""
    last = kind.aggregate.members[-1] if isinstance(kind, StructValue) and kind.aggregate.members else None
    if last is None or not isinstance(last.type, Array) or last.type.dimensions[0] is not None:
        return 0
    items = fields.get(field_name(last))
    return len(items) if isinstance(items, tuple) else 0


def with_room(kind: Kind, items: int, scope: Scope) -> Code:
    """A struct with a flexible array of so many items."""
    assert isinstance(kind, StructValue)
    return call(f"{scope.constant(kind.aggregate.name)}.with_room", str(items))


def value_code(ctype: CType, value: Argument, scope: Scope, mark: Mark) -> Code:
    """The code of a field's value."""
    if isinstance(value, Expression):
        if isinstance(ctype, (Number, EnumType, Pointer)):
            return _flags(scope.number(value))
        return scope.value(value).code
    kind = kind_of(ctype, scope.api.structs)
    if isinstance(value, dict):
        word = value.get("text")
        if isinstance(ctype, Text) and isinstance(word, Expression) and len(value) == 1:
            return string(word.text)
        if isinstance(kind, StructValue):
            return constructed(kind, value, scope, mark)
        scope.refuse(mark, "a mapping stands where the field is no struct")
        return "0"
    item = ctype.item if isinstance(ctype, Array) else ctype.target if isinstance(ctype, Pointer) else None
    if item is None:
        scope.refuse(mark, "a list stands where the field is neither an array nor a pointer")
        return "0"
    return collection("[]", [value_code(item, each, scope, mark) for each in value])


def _flags(code: str) -> Code:
    """Names with `|` between them, which may need a line each."""
    names = code.split(" | ")
    named = all(name.replace(".", "_").isidentifier() for name in names)
    return Joined("|", tuple(names)) if named and len(names) > 1 else code


def place_code(struct: StructValue | Template, path: str, scope: Scope, mark: Mark) -> str | None:
    """The attribute path of a field, checked against the struct."""
    parts = re.findall(r"[^.\[\]]+|\[\d+\]", path)
    if not re.fullmatch(r"[^.\[\]]+(\.[^.\[\]]+|\[\d+\])*", path):
        scope.refuse(mark, f"expected a path such as fmt.pix.width or planes[0].length, got {path!r}")
        return None
    current: object = struct
    code = ""
    for part in parts:
        if part.startswith("["):
            code += part
            ctype = current if isinstance(current, (Array, Pointer)) else None
            target = _inside(ctype) if ctype else None
            if target is None:
                scope.refuse(mark, f"{path!r}: what stands before {part} is no list")
                return None
            kind = kind_of(target, scope.api.structs)
            current = kind if isinstance(kind, StructValue) else target
        elif isinstance(current, StructValue):
            member = find_member(current, part)
            if member is None:
                hint = nearest(part, member_names(current.aggregate))
                scope.refuse(mark, f"{current.aggregate.name} has no field {part!r} at {scope.api.release}{hint}")
                return None
            code += f".{field_name(member)}"
            kind = kind_of(member.type, scope.api.structs)
            current = kind if isinstance(kind, StructValue) else member.type
        elif (isinstance(current, Template) and is_python_name(part)) or (isinstance(current, Time) and part in TIME):
            code += f".{part}"
        else:
            scope.refuse(mark, f"{path!r}: no struct has the part {part!r}")
            return None
    return code


def field_type(struct: StructValue, path: str, scope: Scope) -> CType | None:
    """The C type at a path of names; None where it cannot be told."""
    current: StructValue | None = struct
    ctype: CType | None = None
    for part in re.findall(r"[^.\[\]]+", path):
        if part.isdigit():
            ctype = _inside(ctype) if isinstance(ctype, (Array, Pointer)) else None
        else:
            member = find_member(current, part) if current else None
            ctype = member.type if member else None
        kind = kind_of(ctype, scope.api.structs) if ctype else None
        current = kind if isinstance(kind, StructValue) else None
    return ctype


def _inside(ctype: Array | Pointer) -> CType | None:
    """What one index leads to: an item, or a row of them."""
    if isinstance(ctype, Pointer):
        return ctype.target
    return Array(ctype.item, ctype.dimensions[1:]) if len(ctype.dimensions) > 1 else ctype.item


def _scalar(ctype: Number | EnumType, fields: Fields, scope: Scope) -> Code:
    scope.need("linuxmedia.conformance", "scalars")
    value = fields.get("value")
    items = [scope.number(value)] if isinstance(value, Expression) else []
    return call(_cell(ctype), *items)


def takes_struct(item: IoctlItem) -> bool:
    """Whether the argument is a struct."""
    return isinstance(item.argument, ByPointer) and isinstance(item.argument.type, Named)
