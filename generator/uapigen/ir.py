"""The API of one release, resolved: what the passes hand to each other and to the views."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from uapigen.schema.calls import Function, Ioctl
from uapigen.schema.files import Area
from uapigen.schema.messages import Message, Part
from uapigen.schema.types import Alias, Characters, Field, Macro, Preset, Presets, Set, Struct, Value
from uapigen.source.expressions import Expression
from uapigen.source.formulas import Formula
from uapigen.source.load import TopicFile
from uapigen.source.marks import Mark
from uapigen.source.scalars import Release
from uapigen.source.typetext import IoctlNumber


@dataclass(frozen=True, slots=True)
class Number:
    """An integer: `u32`, `le16`, `long`, `fd`..."""

    base: str


@dataclass(frozen=True, slots=True)
class Time:
    """`timeval` or `timespec`."""

    base: str


@dataclass(frozen=True, slots=True)
class Text:
    """A NUL-terminated string in a character array."""

    length: int


@dataclass(frozen=True, slots=True)
class Bytes:
    """An array whose contents have no structure here."""

    length: int


@dataclass(frozen=True, slots=True)
class EnumType:
    """A C enum."""

    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """A struct or union with a name: its C name, and its class in Python."""

    name: str
    python: str


@dataclass(frozen=True, slots=True)
class Inline:
    """A struct or union without a name."""

    aggregate: Aggregate


@dataclass(frozen=True, slots=True)
class Pointer:
    """An address; `target` is None for void."""

    target: CType | None
    in_u64: bool


@dataclass(frozen=True, slots=True)
class Array:
    """Items one after another; the first dimension is None in a flexible array member."""

    item: CType
    dimensions: tuple[int | None, ...]


CType = Number | Time | Text | Bytes | EnumType | Named | Inline | Pointer | Array


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a struct or union. Padding for members that came later is in the reserved array they come from."""

    name: str | None
    type: CType
    reserved: bool
    written: Field


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A struct or union; its name is that of its class, after its place where C has none."""

    name: str
    union: bool
    packed: bool
    aligned: int | None
    members: tuple[Member, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class StructItem:
    """A named struct or union of a topic."""

    name: str
    aggregate: Aggregate
    written: Struct
    mark: Mark


@dataclass(frozen=True, slots=True)
class Constant:
    """A named number."""

    name: str
    value: int
    text: str
    written: Value
    mark: Mark


@dataclass(frozen=True, slots=True)
class SetItem:
    """Constants that belong together."""

    name: str
    constants: tuple[Constant, ...]
    written: Set
    mark: Mark


@dataclass(frozen=True, slots=True)
class Filled:
    """A field of a preset with its value, or with its own fields."""

    name: str
    value: Expression | tuple[Filled, ...]
    struct: str
    """The struct that the field is, where it has fields of its own."""


@dataclass(frozen=True, slots=True)
class PresetItem:
    """A struct with values."""

    name: str
    fields: tuple[Filled, ...]
    written: Preset


@dataclass(frozen=True, slots=True)
class PresetsItem:
    """Structs of one type with values."""

    name: str
    struct: str
    presets: tuple[PresetItem, ...]
    written: Presets
    mark: Mark


@dataclass(frozen=True, slots=True)
class MacroItem:
    """A function-like macro."""

    name: str
    body: Formula
    written: Macro
    mark: Mark


@dataclass(frozen=True, slots=True)
class AliasItem:
    """A further name of a type."""

    name: str
    type: CType
    written: Alias
    mark: Mark


@dataclass(frozen=True, slots=True)
class StringItem:
    """A macro that is a string."""

    name: str
    written: Characters
    mark: Mark


@dataclass(frozen=True, slots=True)
class Nothing:
    """The ioctl takes no argument."""


@dataclass(frozen=True, slots=True)
class ByValue:
    """The ioctl takes a number in place of a pointer."""

    type: CType


@dataclass(frozen=True, slots=True)
class ByPointer:
    """The ioctl takes a pointer to this."""

    type: CType


Argument = Nothing | ByValue | ByPointer


@dataclass(frozen=True, slots=True)
class IoctlItem:
    """An ioctl."""

    name: str
    number: IoctlNumber
    argument: Argument
    encoded: CType | None
    written: Ioctl
    mark: Mark
    causes: tuple[tuple[str, str], ...] = ()
    """What sums up its conditions in other topics: errno and sentence."""


@dataclass(frozen=True, slots=True)
class FunctionItem:
    """A system call on a kind of node."""

    name: str
    written: Function
    mark: Mark
    causes: tuple[tuple[str, str], ...] = ()
    """What sums up its conditions in other topics: errno and sentence."""


@dataclass(frozen=True, slots=True)
class MessageItem:
    """A message on a bus."""

    name: str
    written: Message
    mark: Mark


@dataclass(frozen=True, slots=True)
class PartItem:
    """Operands that belong together."""

    name: str
    written: Part
    mark: Mark


Item = (
    StructItem
    | SetItem
    | PresetsItem
    | MacroItem
    | AliasItem
    | StringItem
    | IoctlItem
    | FunctionItem
    | MessageItem
    | PartItem
)
CallItem = IoctlItem | FunctionItem


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic file of which only this release's items are left."""

    area: str
    name: str
    items: tuple[Item, ...]
    written: TopicFile
    more: tuple[CallItem, ...] = ()
    """Calls of other topics, each as if it had but the conditions and rules that stand here."""


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that one release has."""

    release: Release
    areas: tuple[Area, ...]
    topics: tuple[Topic, ...]
    structs: Mapping[str, StructItem]
    sets: Mapping[str, SetItem]
    extensions: Mapping[str, Sequence[SetItem]]
    """The sets that extend another, by the name of that one."""
    calls: Mapping[str, CallItem]
    constants: Mapping[str, int]
    open_brackets: tuple[str, ...]
