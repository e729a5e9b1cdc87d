"""Structs, unions, enums, flags, constants and macros as written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from uapigen.schema.keys import Written, key, optional, several
from uapigen.schema.releases import Lived
from uapigen.source.expressions import Expression
from uapigen.source.formulas import Formula
from uapigen.source.scalars import Header, Name, Page, Release
from uapigen.source.typetext import TypeText

Writer = Literal["caller", "driver", "both"]
NumberRole = Literal[
    "index", "count", "identifier", "sequence", "mask", "cookie", "address", "version", "value", "coefficient", "unused"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Lived):
    """What every named item of a topic may say."""

    kind: str = key("What the item is.")
    doc: str = key("Meaning, in one to three sentences; names of other items stand in it as they are.", default="")
    undescribed: bool = key(
        "Imported from the headers: what it and its parts lack of `doc`, `by` and `summary` is counted, not refused.",
        default=False,
    )
    page: Page | None = optional("Where the kernel documents it; the topic's page when left out.")
    header: Header | None = optional("Header that declares it; the topic's header when left out.")
    python: Name | None = optional(
        "Name in Python, where the C name clashes or cannot be one: of the class, enum view or macro, or of the"
        " function that makes the call."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside(Written):
    """A discriminator that stands in another struct, or that only words can tell."""

    struct: Name | None = optional("The struct that holds the field.")
    field: str = key("The field in that struct.", default="")
    text: str = key("What decides, where it is no field.", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Lived):
    """A member of a struct or union; `type: struct` and `type: union` have members of their own."""

    name: Name | None = optional("The member's C name; left out for a member that C leaves unnamed.")
    type: TypeText = key("Its type.")
    doc: str = key("Meaning, range and what it depends on.", default="")
    undescribed: bool = key("Imported: a lack of `doc` and `by` is counted, not refused.", default=False)
    by: Writer | None = optional("Who writes it: the caller, the driver, or both.")
    unit: str = key("Unit of a number, such as `pixels`.", default="")
    enum: Name | None = optional("The set of values that an integer takes.")
    flags: Name | None = optional("The set of flags that an integer combines.")
    number: NumberRole | None = optional(
        "What an integer is that has neither unit, set nor range: the place in a list, a count, a name for something, "
        "a running number, bits by position, a cookie for another call, an address, a version, a value whose meaning "
        "is told elsewhere, a coefficient of an algorithm, or nothing at all."
    )
    bits: int | None = optional("Width of a bit-field.")
    aligned: int | None = optional("Alignment in bytes, where it is stricter than the type's.")
    from_: str = key("The reserved array that it was carved out of in `since`.", default="")
    count: str = key(
        "The field that counts what a pointer points to; each leading `..` looks one struct out.", default=""
    )
    count_of: Literal["elements", "bytes"] = key("What `count` counts.", default="elements")
    null: bool = key("Whether a pointer may be NULL.", default=False)
    range: tuple[Expression, ...] = several("Smallest and largest value.")
    selected_by: str | tuple[str, ...] | Outside | None = optional(
        "The field that selects the member of a union that is in use. Of several the first counts whose value is in "
        "the `when` of a member."
    )
    when: tuple[Name, ...] = several("Values of the discriminator that select this member.")
    fields: tuple[Field, ...] = several("Members of an unnamed struct or union.")
    python: Name | None = optional("Name in Python, where the C name cannot be one.")

    @property
    def selectors(self) -> tuple[str, ...]:
        """The fields beside it that select the member of a union."""
        chosen = self.selected_by
        return (chosen,) if isinstance(chosen, str) else chosen if isinstance(chosen, tuple) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Struct(Item):
    """A struct, or a union with a name of its own."""

    kinds: ClassVar[tuple[str, ...]] = ("struct", "union")
    packed: bool = key("Whether members follow each other without padding.", default=False)
    aligned: int | None = optional("Alignment in bytes, where it is stricter than the members'.")
    fields: tuple[Field, ...] = key("The members, in order.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value(Lived):
    """One constant of a set."""

    value: Expression | dict[Release, Expression] | None = optional(
        "Its value, or its values by the release that changed it."
    )
    fourcc: str = key("The four characters that make its value.", default="")
    be: bool = key("Whether a fourcc has the big-endian bit set.", default=False)
    mask: bool = key("Whether it is a mask of several flags.", default=False)
    alias: bool = key("Whether it repeats another constant's value on purpose.", default=False)
    doc: str = key("Meaning.", default="")
    undescribed: bool = key("Imported: a lack of `doc` is counted, not refused.", default=False)
    page: Page | None = optional("Where the kernel documents it, if not on the set's page.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Set(Item):
    """Constants that belong together: values of a field, flags of a field, or a family."""

    kinds: ClassVar[tuple[str, ...]] = ("enum", "flags", "constants")
    c: Literal["enum", "macros"] = key("What they are in C; for macros the set's name is ours.", default="macros")
    extends: Name | None = optional("The set that these constants belong to as well.")
    typedef: TypeText | None = optional("The integer that it is in C, where its name is a typedef there.")
    values: dict[str, Value] = key("The constants.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset(Lived):
    """One struct with values, which C writes as an initialiser."""

    set: dict[str, Expression] = several("Its fields, below `within` where that is given; the others are 0.", dict)
    same_as: Name | None = optional("The preset that it is another name of.")
    doc: str = key("Meaning.", default="")
    undescribed: bool = key("Imported: a lack of `doc` is counted, not refused.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Presets(Item):
    """Structs that the header has ready."""

    kinds: ClassVar[tuple[str, ...]] = ("presets",)
    struct: Name = key("The struct that they are.")
    common: dict[str, Expression] = several("Fields that all of them have alike.", dict)
    within: str = key("The member that `set` is about.", default="")
    values: dict[str, Preset] = key("The presets.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Macro(Item):
    """A function-like macro, or an inline function that only calculates."""

    kinds: ClassVar[tuple[str, ...]] = ("macro",)
    c_name: Name | None = optional("Its name in C, where a constant is called so as well.")
    parameters: tuple[Name, ...] = key("Its parameters.")
    pointers: dict[str, Name] = several("Parameters that point to a struct or a timeval, and which one.", dict)
    characters: tuple[Name, ...] = several("Parameters that are characters, or their numbers.")
    value: Formula | dict[Release, Formula] = key("What it expands to, or that by the release that changed it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias(Item):
    """A further name of a type."""

    kinds: ClassVar[tuple[str, ...]] = ("alias",)
    c_name: Name | None = optional("Its name in C, where another release has a struct of this name.")
    type: TypeText = key("The type: a number, a struct, or `enum NAME` of the same topic.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Characters(Item):
    """A macro that is a string."""

    kinds: ClassVar[tuple[str, ...]] = ("string",)
    value: str = key("Its characters.")
