"""Resolve a cut spec: types to what they name, arrays to their lengths, ioctls to what they take."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from math import prod
from typing import Any

from uapigen.abi import ABIS
from uapigen.counted import counted
from uapigen.ir import (
    Aggregate,
    AliasItem,
    Api,
    Argument,
    Array,
    ByPointer,
    Bytes,
    ByValue,
    CallItem,
    Constant,
    CType,
    EnumType,
    FunctionItem,
    Inline,
    IoctlItem,
    Item,
    Member,
    MessageItem,
    Named,
    Nothing,
    Number,
    PartItem,
    Pointer,
    SetItem,
    StringItem,
    StructItem,
    Text,
    Time,
    Topic,
)
from uapigen.passes.cut import Cut
from uapigen.passes.evaluate import Evaluation, Unresolved, calculate
from uapigen.passes.layout import Layouts
from uapigen.passes.macros import resolve_macro
from uapigen.passes.messages import expressions
from uapigen.passes.presets import PresetResolver
from uapigen.passes.ranges import ranges
from uapigen.schema.calls import Conditions, Ioctl
from uapigen.schema.messages import Message, Operand, Part
from uapigen.schema.types import Alias, Characters, Field, Macro, Presets, Set, Struct
from uapigen.source import load
from uapigen.source.expressions import Expression, Integer
from uapigen.source.marks import Mark, Problem, SpecError, nearest
from uapigen.source.scalars import Malformed
from uapigen.source.typetext import BUILT_IN, NUMBERS, SEQUENCES, TIMES, TypeText

MAX_LENGTH = 1 << 24


def resolve(cut: Cut) -> Api:
    """The API of the release, or a SpecError with everything that does not resolve."""
    return _Resolution(cut).api()


class _Resolution:
    def __init__(self, cut: Cut) -> None:
        self.cut = cut
        self.problems: list[Problem] = []
        self.written = {named.name: named for topic in cut.topics for named in topic.items}
        self.elsewhere = [named.item for named in self.written.values() if isinstance(named.item, Conditions)]
        self.structs: dict[str, StructItem] = {}
        self.under_way: list[str] = []
        self.numbers: Mapping[str, int] = {}
        self.evaluation = Evaluation(cut.topics, self._sizeof, self.problems)
        self.layouts = Layouts(ABIS["x86_64"], self.structs)

    def api(self) -> Api:
        self.numbers = self.evaluation.all()
        found: list[tuple[Item, ...]] = [tuple(filter(None, map(self._item, topic.items))) for topic in self.cut.topics]
        items = [item for part in found for item in part]
        calls = {item.name: item for item in items if isinstance(item, (IoctlItem, FunctionItem))}
        topics = tuple(
            Topic(topic.area, topic.name, part, topic, tuple(self._more(topic, calls)))
            for topic, part in zip(self.cut.topics, found, strict=True)
        )
        if self.problems:
            raise SpecError(self.problems)
        return Api(
            release=self.cut.release,
            areas=self.cut.spec.areas,
            topics=topics,
            structs=self.structs,
            sets={item.name: item for item in items if isinstance(item, SetItem)},
            extensions=_extensions(items),
            calls=calls,
            constants=self.numbers,
            open_brackets=tuple(found.name for found in self.cut.open_brackets),
        )

    def _item(self, named: load.Named) -> Item | None:
        item = named.item
        if isinstance(item, Struct):
            return self._struct(named.name)
        if isinstance(item, Set):
            found = tuple(
                Constant(name, self.numbers[name], _spelled(value.value, self.numbers[name]), value, value.mark)
                for name, value in item.values.items()
                if name in self.numbers
            )
            return SetItem(named.name, found, item, named.mark)
        if isinstance(item, Presets):
            if item.struct.text in self.written and isinstance(self.written[item.struct.text].item, Struct):
                self._struct(item.struct.text)
            return PresetResolver(self.structs, self.numbers, self._sizeof, self.problems).resolve(named, item)
        if isinstance(item, Macro):
            return resolve_macro(named, item, self.written, self.numbers, self.problems)
        if isinstance(item, (Message, Part)):
            for operand in item.operands:
                self._operand(operand)
            return (
                MessageItem(named.name, item, named.mark)
                if isinstance(item, Message)
                else PartItem(named.name, item, named.mark)
            )
        if isinstance(item, Alias):
            return AliasItem(named.name, self._type(item.type, named.mark), item, named.mark)
        if isinstance(item, Characters):
            return StringItem(named.name, item, named.mark)
        if isinstance(item, Ioctl):
            return self._ioctl(named, item)
        if isinstance(item, Conditions):
            # They are no item of the API, but more of a call.
            return None
        return FunctionItem(named.name, item, named.mark, self._causes(named.name))

    def _more(self, topic: load.TopicFile, calls: Mapping[str, CallItem]) -> Iterator[CallItem]:
        """Calls of other topics with the conditions and rules of this one."""
        for named in topic.items:
            item = named.item
            if not isinstance(item, Conditions):
                continue
            call = calls.get(named.call)
            if call is None:
                self._refuse(item.of.mark, f"no such call at {self.cut.release}: {item.of}{nearest(named.call, calls)}")
                continue
            generic = (str(each.id) for area in self.cut.spec.areas for each in area.generic)
            here: dict[str, Any] = {
                "page": item.page or call.written.page,
                "exempt": dict.fromkeys(generic, "They stand with the call."),
                "ensures": item.ensures,
                "errors": item.errors,
            }
            if isinstance(call, IoctlItem):
                yield dataclasses.replace(call, written=dataclasses.replace(call.written, **here))
            else:
                yield dataclasses.replace(call, written=dataclasses.replace(call.written, **here))

    def _causes(self, name: str) -> tuple[tuple[str, str], ...]:
        """What sums up the conditions of a call that stand in other topics, where the release has any."""
        return tuple(
            (errno.text, cause)
            for item in self.elsewhere
            if item.of.text == name
            for errno, cause in item.causes.items()
            if any(str(error.seen or error.errno) == errno.text for error in item.errors)
        )

    def _ioctl(self, named: load.Named, item: Ioctl) -> IoctlItem | None:
        number = item.number
        if isinstance(number, dict):
            self._refuse(named.mark, f"{named.name} has no number")
            return None
        self._calculate(number.number)
        encoded = self._type(number.type, named.mark) if number.type else None
        argument = self._argument(item, encoded, named.mark)
        return IoctlItem(named.name, number, argument, encoded, item, named.mark, self._causes(named.name))

    def _operand(self, operand: Operand) -> None:
        for expression in expressions(operand):
            self._calculate(expression)

    def _number(self, expression: Expression) -> int:
        return calculate(expression.tree, self.evaluation.lookup, self._sizeof)

    def _calculate(self, expression: Expression) -> None:
        try:
            self._number(expression)
        except Unresolved as error:
            self._refuse(expression.mark.moved(error.column), str(error))

    def _argument(self, item: Ioctl, encoded: CType | None, mark: Mark) -> Argument:
        words = item.argument.split(maxsplit=1)
        if not words:
            return ByPointer(encoded) if encoded else Nothing()
        if words == ["none"]:
            return Nothing()
        pointer = words[0] == "pointer" and len(words) == 2
        try:
            written = TypeText.read(words[1] if pointer else item.argument, item.mark)
        except Malformed as error:
            self._refuse(item.mark, f"argument: {error}")
            return Nothing()
        ctype = self._type(written, mark)
        return ByPointer(ctype) if pointer else ByValue(ctype)

    def _struct(self, name: str) -> StructItem | None:
        if name in self.structs:
            return self.structs[name]
        named = self.written[name]
        assert isinstance(named.item, Struct)
        if name in self.under_way:
            self._refuse(named.mark, f"struct {name} holds itself: {' -> '.join([*self.under_way, name])}")
            return None
        self.under_way.append(name)
        item = named.item
        aggregate = self._aggregate(
            _class(named), name, item.kind == "union", item.packed, item.aligned, item.fields, named.mark
        )
        self.under_way.pop()
        self.structs[name] = StructItem(name, aggregate, item, named.mark)
        return self.structs[name]

    def _aggregate(
        self,
        name: str,
        place: str,
        union: bool,
        packed: bool,
        aligned: int | None,
        fields: tuple[Field, ...],
        mark: Mark,
    ) -> Aggregate:
        members: list[Member] = []
        seen: dict[str, Mark] = {}
        unnamed = 0
        for field in fields:
            label = field.name.text if field.name else None
            if label is None:
                unnamed += 1
            elif label in seen:
                self._refuse(field.mark, f"field {label!r} stands twice in {name}, first at {seen[label]}")
            else:
                seen[label] = field.mark
            if field.fields or (field.type.base in ("struct", "union") and not field.type.dimensions):
                inner = self._aggregate(
                    f"{name}_{label or f'u{unnamed}'}",
                    f"{place}.{label or '(unnamed)'}",
                    field.type.base == "union",
                    # As in C, what packs the members of a struct does not pack the members of its members.
                    False,
                    None,
                    field.fields,
                    field.mark,
                )
                ctype: CType = Inline(inner)
                if field.type.dimensions:
                    ctype = Array(ctype, self._dimensions(field.type))
            else:
                ctype = self._type(field.type, field.mark)
                if label:
                    ctype = self._grown(ctype, place, label)
            self.problems += ranges(field, f"{place}.{label or '(unnamed)'}", self._number)
            members.append(Member(label, ctype, field.type.reserved, field))
        return Aggregate(name, union, packed, aligned, tuple(members), mark)

    def _grown(self, ctype: CType, place: str, label: str) -> CType:
        """A reserved array with the room of the members that a later release carved out of it."""
        absorbed = self.cut.absorbed.get((place, label), ())
        if not absorbed:
            return ctype
        room = sum(self.layouts.size(self._type(field.type, field.mark)) for field in absorbed)
        item, length = (ctype.item, prod(d or 0 for d in ctype.dimensions)) if isinstance(ctype, Array) else (ctype, 1)
        each = self.layouts.size(item)
        if room % each:
            text = f"{counted(room, 'byte')} carved out of {place}.{label}: no multiple of its {each}-byte items"
            self._refuse(absorbed[0].mark, text)
        return Array(item, (length + room // each,))

    def _type(self, written: TypeText, mark: Mark) -> CType:
        dimensions = self._dimensions(written)
        if written.base in SEQUENCES:
            length = dimensions[-1] or 0
            inner: CType = Text(length) if written.base == "text" else Bytes(length)
            dimensions = dimensions[:-1]
        else:
            inner = self._single(written, mark)
        return Array(inner, dimensions) if dimensions else inner

    def _single(self, written: TypeText, mark: Mark) -> CType:
        if written.target is not None:
            target = None if written.target.base == "void" else self._target(written.target, mark)
            return Pointer(target, in_u64=written.base == "u64_ptr")
        if written.enum:
            known = self.written.get(written.base)
            if known is None or not isinstance(known.item, Set):
                self._unknown(written, "enum", [n for n, w in self.written.items() if isinstance(w.item, Set)])
            return EnumType(written.base)
        if written.base in NUMBERS:
            return Number("u32" if written.unsigned_fd else written.base)
        if written.base in TIMES:
            return Time(written.base)
        return self._named(written)

    def _target(self, written: TypeText, mark: Mark) -> CType:
        known = self.written.get(written.base)
        if known and isinstance(known.item, Struct) and not written.dimensions:
            # A pointer does not need the layout of what it points to, so that structs may point at each other.
            return Named(known.name, _class(known))
        return self._type(written, mark)

    def _named(self, written: TypeText) -> CType:
        known = self.written.get(written.base)
        if known is None or not isinstance(known.item, Struct):
            structs = [name for name, named in self.written.items() if isinstance(named.item, Struct)]
            self._unknown(written, "type", [*(name for name in BUILT_IN if name != "void"), *structs])
            return Number("u8")
        return Named(known.name, _class(known)) if self._struct(written.base) else Number("u8")

    def _unknown(self, written: TypeText, what: str, known: list[str]) -> None:
        hint = nearest(written.base, known)
        self._refuse(written.mark, f"unknown {what} {written.base!r} at {self.cut.release}{hint}")

    def _dimensions(self, written: TypeText) -> tuple[int | None, ...]:
        return tuple(self._length(size) if size else None for size in written.dimensions)

    def _length(self, size: Expression) -> int:
        try:
            length = self._number(size)
        except Unresolved as error:
            self._refuse(size.mark.moved(error.column), str(error))
            return 1
        if not 0 <= length <= MAX_LENGTH:
            self._refuse(size.mark, f"an array of {length} items: expected 0 to {MAX_LENGTH}")
            return 1
        return length

    def _sizeof(self, name: str) -> int:
        known = self.written.get(name)
        if known is None or not isinstance(known.item, Struct):
            raise Unresolved(f"sizeof({name}): no such struct{nearest(name, self.written)}", 0)
        return self.layouts.of(name).size if self._struct(name) else 0

    def _refuse(self, mark: Mark, text: str) -> None:
        self.problems.append(Problem(mark, text))


def _class(named: load.Named) -> str:
    return named.item.python.text if named.item.python else named.name


def _extensions(items: list[Item]) -> dict[str, list[SetItem]]:
    found: dict[str, list[SetItem]] = {}
    for item in items:
        if isinstance(item, SetItem) and item.written.extends:
            found.setdefault(item.written.extends.text, []).append(item)
    return found


def _spelled(written: object, value: int) -> str:
    """Decimal or hexadecimal, as the spec writes it."""
    if isinstance(written, Expression) and isinstance(written.tree, Integer):
        return written.tree.text
    return str(value) if -1024 < value < 1024 else (f"0x{value:08X}" if value >= 0 else str(value))
