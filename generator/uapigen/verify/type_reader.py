"""Read the types of headers from castxml's description of one translation unit."""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal
from xml.etree import ElementTree

from uapigen.verify.compiler import include_directories
from uapigen.verify.declarations import (
    Aggregate,
    Array,
    Enumeration,
    Field,
    InlineFunction,
    Named,
    Pointer,
    Synonym,
)
from uapigen.verify.problem import VerifyError
from uapigen.verify.targets import BASELINE
from uapigen.verify.unit import includes
from uapigen.verify.wheels import program

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from uapigen.verify.declarations import Tag, Type

TAGS: Final[dict[str, Literal["struct", "union", "enum"]]] = {
    "Struct": "struct",
    "Union": "union",
    "Enumeration": "enum",
}
AGGREGATES: Final[dict[str, Tag]] = {"Struct": "struct", "Union": "union"}
BITS_IN_BYTE: Final = 8


@dataclass(frozen=True, slots=True)
class Types:
    """Every type and inline function that the asked-for headers define, in the order of the headers' lines."""

    aggregates: tuple[Aggregate, ...]
    enumerations: tuple[Enumeration, ...]
    synonyms: tuple[Synonym, ...]
    functions: tuple[InlineFunction, ...]


def read_types(include: Path, headers: Sequence[str]) -> Types:
    """Parse HEADERS, found below INCLUDE, as one translation unit."""
    root = _describe(include, headers)
    return _Reader(root, {str(include / header): header for header in headers}).types()


def _describe(include: Path, headers: Sequence[str]) -> ElementTree.Element:
    with tempfile.TemporaryDirectory(prefix="uapigen-") as folder:
        unit = Path(folder, "headers.c")
        unit.write_text("\n".join([*includes(headers), ""]))
        written = Path(folder, "headers.xml")
        command = [str(program("castxml", "data/bin/castxml")), "--castxml-output=1"]
        command += ["-target", BASELINE.triple, "-nostdinc", "-w", "-o", str(written)]
        for directory in include_directories(BASELINE, include):
            command += ["-isystem", directory]
        done = subprocess.run([*command, str(unit)], capture_output=True, text=True, check=False)  # noqa: S603  no shell
        if done.returncode or not written.exists():
            raise VerifyError(f"castxml cannot read the headers below {include}:\n{done.stderr.strip()}")
        return ElementTree.parse(written).getroot()  # noqa: S314  castxml wrote it a moment ago


def _name(element: ElementTree.Element) -> str:
    """The tag of a type; castxml leaves the attribute empty or out for an untagged one."""
    return element.attrib.get("name", "")


def _untagged(typedef: ElementTree.Element, target: ElementTree.Element) -> tuple[str, ...]:
    return ("", typedef.attrib["name"]) if target.tag == "Enumeration" else ("",)


class _Reader:
    """The elements of one description by id, and the walk over them."""

    def __init__(self, root: ElementTree.Element, headers: dict[str, str]) -> None:
        self._elements = list(root)
        self._by_id = {element.attrib["id"]: element for element in root}
        self._header_of_file = {
            element.attrib["id"]: headers[element.attrib["name"]]
            for element in root.iter("File")
            if element.attrib["name"] in headers
        }

    @cached_property
    def _typedef_of(self) -> dict[str, str]:
        """The first typedef of every untagged type."""
        named: dict[str, str] = {}
        for element in self._elements:
            if element.tag == "Typedef":
                target = self._resolve(element.attrib["type"])
                # castxml gives an untagged enum the name of its typedef, and other untagged types none.
                if target.tag in TAGS and _name(target) in _untagged(element, target):
                    named.setdefault(target.attrib["id"], element.attrib["name"])
        return named

    def types(self) -> Types:
        aggregates = [self._aggregate(e) for e in self._defined(*AGGREGATES) if self._is_top_level(e)]
        enumerations = [self._enumeration(e) for e in self._defined("Enumeration")]
        synonyms = [
            Synonym(e.attrib["name"], self._type(e.attrib["type"]), *self._place(e))
            for e in self._defined("Typedef")
            if e.attrib["name"] not in self._typedef_of.values()
        ]
        functions = [InlineFunction(e.attrib["name"], *self._place(e)) for e in self._defined("Function")]
        return Types(tuple(aggregates), tuple(enumerations), tuple(synonyms), tuple(functions))

    def _defined(self, *tags: str) -> Iterator[ElementTree.Element]:
        found = [e for e in self._elements if e.tag in tags and e.attrib.get("file") in self._header_of_file]
        found = [e for e in found if e.attrib.get("incomplete") != "1"]
        yield from sorted(found, key=lambda e: (self._place(e), _name(e)))

    def _is_top_level(self, element: ElementTree.Element) -> bool:
        return bool(_name(element)) or element.attrib["id"] in self._typedef_of

    def _place(self, element: ElementTree.Element) -> tuple[str, int]:
        return self._header_of_file[element.attrib["file"]], int(element.attrib["line"])

    def _resolve(self, identity: str) -> ElementTree.Element:
        """The element behind qualifiers and elaborations such as `struct` before a tag."""
        element = self._by_id[identity]
        while element.tag in {"ElaboratedType", "CvQualifiedType"}:
            element = self._by_id[element.attrib["type"]]
        return element

    def _type(self, identity: str) -> Type:
        element = self._resolve(identity)
        if element.tag == "PointerType":
            return Pointer(self._type(element.attrib["type"]))
        if element.tag == "ArrayType":
            last = element.attrib["max"]
            return Array(self._type(element.attrib["type"]), int(last) + 1 if last else None)
        if element.tag in AGGREGATES and not self._is_top_level(element):
            return self._aggregate(element)
        if element.tag in TAGS:
            typedef = self._typedef_of.get(element.attrib["id"])
            return Named("", typedef) if typedef else Named(TAGS[element.tag], _name(element))
        if element.tag in {"Typedef", "FundamentalType"}:
            return Named("", element.attrib["name"])
        raise VerifyError(f"castxml describes a type as {element.tag}, which no header of the API used so far")

    def _aggregate(self, element: ElementTree.Element) -> Aggregate:
        members = [self._by_id[member] for member in element.attrib.get("members", "").split()]
        return Aggregate(
            AGGREGATES[element.tag],
            _name(element),
            self._typedef_of.get(element.attrib["id"], ""),
            *self._place(element),
            int(element.attrib["size"]) // BITS_IN_BYTE,
            int(element.attrib["align"]) // BITS_IN_BYTE,
            tuple(self._fields(members)),
        )

    def _fields(self, members: Sequence[ElementTree.Element]) -> Iterator[Field]:
        """Fields as declared; a member that is unnamed is only there as the type that it introduces."""
        used_as_type = {self._innermost(member.attrib["type"]) for member in members if member.tag == "Field"}
        for member in members:
            if member.tag == "Field":
                bits = member.attrib.get("bits")
                yield Field(
                    member.attrib["name"],
                    self._type(member.attrib["type"]),
                    int(bits) if bits else None,
                )
            elif member.tag in AGGREGATES and not _name(member) and member.attrib["id"] not in used_as_type:
                yield Field("", self._aggregate(member), None)

    def _innermost(self, identity: str) -> str:
        element = self._resolve(identity)
        while element.tag == "ArrayType":
            element = self._resolve(element.attrib["type"])
        return element.attrib["id"]

    def _enumeration(self, element: ElementTree.Element) -> Enumeration:
        values = tuple((value.attrib["name"], int(value.attrib["init"])) for value in element.iter("EnumValue"))
        typedef = self._typedef_of.get(element.attrib["id"], "")
        return Enumeration("" if typedef else _name(element), typedef, *self._place(element), values)
