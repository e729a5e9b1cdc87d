"""What the headers of the imported release declare, ready to be asked by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from uapigen.importer.spelling import Types
from uapigen.verify.declarations import Aggregate, Alias, Array, Enumeration, Macro, Pointer
from uapigen.verify.inventory import Inventory, take_inventory
from uapigen.verify.probe import probe, questions_of
from uapigen.verify.problem import VerifyError
from uapigen.verify.targets import BASELINE

if TYPE_CHECKING:
    from uapigen.verify.declarations import Type
    from uapigen.verify.facts import Facts
    from uapigen.verify.headers import HeaderTree

POINTER_SIZE = 8


@dataclass(frozen=True, slots=True)
class Declared:
    """The names of one tree of headers, with what a compiler makes of them on x86_64."""

    version: str
    asked: frozenset[str]
    """The headers that were looked for."""
    headers: tuple[str, ...]
    sources: Mapping[str, tuple[str, ...]]
    """The lines of each header."""
    facts: Facts
    structs: Mapping[str, Aggregate]
    enumerations: tuple[Enumeration, ...]
    integers: tuple[Macro, ...]
    ioctls: tuple[Macro, ...]
    functions: tuple[Macro, ...]
    others: frozenset[str]
    initialisers: Mapping[str, str]
    """Macros that initialise a struct, with their header."""
    helpers: Mapping[str, str]
    """The inline functions, by name, with their header."""
    strings: Mapping[str, str]
    """The definitions of strings, with their header."""
    aliases: tuple[Alias, ...]
    """Further names of types."""
    bodies: Mapping[str, str]
    """The body of every macro that is a number."""
    header_of: Mapping[str, str]
    line_of: Mapping[str, int]
    types: Types

    def alignment(self, kind: Type) -> int:
        """The alignment that a type has of itself, on x86_64."""
        while isinstance(kind, Array):
            kind = kind.of
        if isinstance(kind, Pointer):
            return POINTER_SIZE
        if isinstance(kind, Aggregate):
            return max((self.alignment(field.type) for field in kind.fields), default=1)
        if kind.tag == "enum":
            return 4
        if kind.name in self.structs:
            return self.structs[kind.name].align
        return _ALIGNMENTS.get(self.types.spelled(kind), POINTER_SIZE)

    def lengths(self, struct: Aggregate, field: str, computed: str) -> str:
        """The dimensions of a field as the header spells them, where constants of their value are named there."""
        text = "\n".join(self.sources[struct.header][struct.line - 1 :])
        text = text[: _end_of_braces(text)]
        found = re.search(rf"\b{re.escape(field)}\s*((?:\[[^\]]+\]\s*)+)", text)
        numbers = re.findall(r"\[(\d*)\]", computed)
        names = re.findall(r"\[\s*([^\]]+?)\s*\]", found[1]) if found else []
        if len(names) != len(numbers):
            return computed
        constants = self.facts.constants
        chosen = (name if str(constants.get(name)) == n else n for name, n in zip(names, numbers, strict=True))
        return "".join(f"[{length}]" for length in chosen)


_ALIGNMENTS = {
    **dict.fromkeys(("u8", "s8", "char", "bool"), 1),
    **dict.fromkeys(("u16", "s16", "le16", "be16"), 2),
    **dict.fromkeys(("u32", "s32", "le32", "be32", "int", "uint"), 4),
}


def declare(
    tree: HeaderTree, headers: Sequence[str], borrowed: Mapping[str, Collection[str]], progress: Callable[[str], None]
) -> Declared:
    """Read the headers and compile them once."""
    progress(f"{tree.version}: names")
    inventory = _without_strangers(take_inventory(tree.include, headers), borrowed)
    if not inventory.headers:
        raise VerifyError(f"{tree.origin}: none of the headers to compare is in it")
    progress(f"{tree.version}: layouts and values")
    facts = probe(BASELINE, tree.include, questions_of(inventory)).facts
    types, macros = inventory.types, inventory.macros
    structs = {struct.key: struct for struct in types.aggregates}
    named = (enum.name or enum.typedef for enum in types.enumerations)
    synonyms = {synonym.name: synonym.type for synonym in types.synonyms}
    numbers = (*macros.integers, *macros.ioctls)
    places = {struct.key: struct.line for struct in types.aggregates}
    places |= {name: enum.line for enum in types.enumerations for name, _ in enum.values}
    places |= {macro.name: macro.line for macro in (*numbers, *macros.functions)}
    return Declared(
        version=tree.version,
        asked=frozenset(headers),
        headers=inventory.headers,
        sources={
            header: tuple((tree.include / header).read_text(encoding="utf-8").splitlines())
            for header in inventory.headers
        },
        facts=facts,
        structs=structs,
        enumerations=types.enumerations,
        integers=macros.integers,
        ioctls=macros.ioctls,
        functions=macros.functions,
        others=frozenset(macro.name for macro in macros.others),
        initialisers=inventory.presets,
        helpers={function.name: function.header for function in types.functions},
        strings=inventory.strings,
        aliases=inventory.aliases,
        bodies={macro.name: macro.body for macro in numbers},
        header_of={**inventory.header_of(), **{macro.name: macro.header for macro in macros.functions}},
        line_of=places,
        types=Types(synonyms, frozenset(structs), frozenset(filter(None, named))),
    )


def _without_strangers(found: Inventory, borrowed: Mapping[str, Collection[str]]) -> Inventory:
    """Less the names of headers that only lend some, and lend others."""

    def lends(header: str, name: str) -> bool:
        return name in borrowed.get(header, (name,))

    types, macros = found.types, found.macros
    enumerations = (
        replace(enum, values=tuple(value for value in enum.values if lends(enum.header, value[0])))
        for enum in types.enumerations
    )
    return replace(
        found,
        types=replace(
            types,
            aggregates=tuple(struct for struct in types.aggregates if lends(struct.header, struct.key)),
            enumerations=tuple(enum for enum in enumerations if enum.values),
            synonyms=tuple(synonym for synonym in types.synonyms if lends(synonym.header, synonym.name)),
            functions=tuple(function for function in types.functions if lends(function.header, function.name)),
        ),
        macros=replace(
            macros,
            ioctls=tuple(macro for macro in macros.ioctls if lends(macro.header, macro.name)),
            integers=tuple(macro for macro in macros.integers if lends(macro.header, macro.name)),
            functions=tuple(macro for macro in macros.functions if lends(macro.header, macro.name)),
            others=tuple(macro for macro in macros.others if lends(macro.header, macro.name)),
        ),
    )


def _end_of_braces(text: str) -> int:
    depth = 0
    for found in re.finditer(r"[{}]", text):
        depth += 1 if found[0] == "{" else -1
        if depth == 0:
            return found.end()
    return len(text)
