"""Spell what C declares as the spec does: types, bodies of macros, numbers of ioctls."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from uapigen.passes.evaluate import Unresolved, calculate, fixed
from uapigen.source.expressions import Expression
from uapigen.source.marks import Mark
from uapigen.source.scalars import Malformed
from uapigen.verify.declarations import Aggregate, Array, Named, Pointer

if TYPE_CHECKING:
    from uapigen.verify.declarations import Type

BASIC: Final = {
    **{f"__{sign}{bits}": f"{sign}{bits}" for sign in "us" for bits in (8, 16, 32, 64)},
    **{f"__{order}{bits}": f"{order}{bits}" for order in ("le", "be") for bits in (16, 32, 64)},
    **{f"uint{bits}_t": f"u{bits}" for bits in (8, 16, 32, 64)},
    **{f"int{bits}_t": f"s{bits}" for bits in (8, 16, 32, 64)},
    "unsigned char": "u8", "signed char": "s8", "char": "char", "short int": "s16", "short unsigned int": "u16",
    "short": "s16", "unsigned short": "u16", "int": "int", "unsigned int": "uint", "unsigned": "uint",
    "long int": "long", "long": "long", "long unsigned int": "ulong", "unsigned long": "ulong",
    "long long int": "s64", "long long unsigned int": "u64", "unsigned long long": "u64", "_Bool": "bool",
    "size_t": "ulong", "__aligned_u64": "u64", "__aligned_s64": "s64", "void": "void",
}  # fmt: skip
TIMES: Final = ("timeval", "timespec")
NOWHERE: Final = Mark("", 1, 1)
FOURCC: Final = re.compile(r"v4l2_fourcc(_be)?\s*\(\s*" + r"\s*,\s*".join(["'(.)'"] * 4) + r"\s*\)")
CAST: Final = re.compile(r"\(\s*(?:__[us]\d+|unsigned(?: int| long)*|int|long|v4l2_std_id)\s*\)(?=\s*[\w(~-])")
SUFFIX: Final = re.compile(r"\b(0[xX][0-9a-fA-F]+|\d+)[uUlL]+\b")
BIT: Final = re.compile(r"\b(?:_BITULL?|BIT(?:_ULL)?)\s*\(\s*([^()]+?)\s*\)")
IOCTL: Final = re.compile(
    r"_IO(?P<dir>R|W|WR)?\s*\(\s*(?P<magic>[^,]+?)\s*,\s*(?P<nr>[^,]+?)\s*(?:,\s*(?P<type>.+?)\s*)?\)"
)


class NotSpelled(Exception):
    """The spec language has no words for it."""


class Types:
    """Type names of the headers in the spec's spelling."""

    def __init__(self, synonyms: Mapping[str, Type], structs: frozenset[str], enums: frozenset[str]) -> None:
        self._synonyms, self._structs, self._enums = synonyms, structs, enums

    def spelled(self, kind: Type) -> str:
        """The base of a type, without the dimensions of an array."""
        while isinstance(kind, Array):
            kind = kind.of
        if isinstance(kind, Pointer):
            return f"user_ptr<{self._target(kind.to)}>"
        if isinstance(kind, Aggregate):
            return kind.tag
        return self._named(kind)

    def _target(self, kind: Type) -> str:
        if isinstance(kind, (Pointer, Aggregate, Array)):
            return "void"
        return self._named(kind)

    def _named(self, kind: Named) -> str:
        if kind.tag == "enum" or kind.name in self._enums:
            if kind.name not in self._enums:
                raise NotSpelled(f"no header of the list declares enum {kind.name}")
            return f"enum {kind.name}"
        if kind.name in BASIC and not kind.tag:
            return BASIC[kind.name]
        if kind.name in TIMES or kind.name in self._structs:
            return kind.name
        if not kind.tag and kind.name in self._synonyms:
            return self.spelled(self._synonyms[kind.name])
        raise NotSpelled(f"the spec language has no word for the type {f'{kind.tag} {kind.name}'.strip()}")

    def of_text(self, text: str) -> str:
        """A type from the text of a macro, such as `struct v4l2_rect` or `unsigned int`."""
        words = [word for word in text.replace("*", " * ").split() if word != "const"]
        if "*" in words:
            return f"user_ptr<{self.of_text(' '.join(words[: words.index('*')]))}>"
        if words[0] in ("struct", "union"):
            return self._named(Named("struct", " ".join(words[1:])))
        if words[0] == "enum":
            return self._named(Named("enum", " ".join(words[1:])))
        base, bracket, rest = " ".join(words).partition("[")
        return self._named(Named("", base.strip())) + bracket + rest


def dimensions(kind: Type) -> str:
    """The dimensions of an array, outermost first."""
    text = ""
    while isinstance(kind, Array):
        text += f"[{'' if kind.length is None else kind.length}]"
        kind = kind.of
    return text


def fourcc(body: str) -> tuple[str, bool] | None:
    """Four characters and whether they are big-endian, when that is what a body makes."""
    found = FOURCC.fullmatch(_bare(body))
    return ("".join(found.groups()[1:]), bool(found[1])) if found else None


def evaluated(text: str, constants: Mapping[str, int]) -> int | None:
    """What an expression comes to for the spec, which knows no width where C overflows; None for sizes of structs."""
    try:
        return calculate(Expression.read(text, NOWHERE).tree, fixed(constants), _no_size)
    except Unresolved:
        return None


def _no_size(name: str) -> int:
    raise Unresolved(f"sizeof({name})", 0)


def expression(body: str, known: Callable[[str], bool]) -> str | None:
    """The body of a macro as an expression of the spec, or None when it is none, or names what may not be named."""
    text = SUFFIX.sub(r"\1", CAST.sub("", body))
    text = BIT.sub(r"(1 << \1)", re.sub(r"sizeof\s*\(\s*struct\s+", "sizeof(", text))
    try:
        found = Expression.read(_bare(text), NOWHERE)
    except Malformed:
        return None
    if any(reference.path or not known(reference.name) for reference in found.references()):
        return None
    return re.sub(r"0x[0-9A-F]+", lambda number: number[0].lower(), found.text)


def ioctl_number(body: str, types: Types, constants: Mapping[str, int]) -> str:
    """`_IOWR('V', 1, NAME)` as the spec has it."""
    found = IOCTL.fullmatch(_bare(body))
    if found is None:
        raise NotSpelled(f"the spec language has no word for the number {body}")
    nr = expression(found["nr"], constants.__contains__)
    if nr is None:
        raise NotSpelled(f"the spec language has no word for the number {found['nr']}")
    encoded = f", {types.of_text(found['type'])}" if found["type"] else ""
    return f"_IO{found['dir'] or ''}({_magic(found['magic'], constants)}, {nr}{encoded})"


def _magic(text: str, constants: Mapping[str, int]) -> str:
    if re.fullmatch(r"'[ -~]'", text):
        return text
    if text in constants:
        code = constants[text]
        return f"'{chr(code)}'" if 0x20 < code < 0x7F else hex(code)
    try:
        return hex(int(text, 0))
    except ValueError:
        raise NotSpelled(f"the spec language has no word for the magic number {text}") from None


def _bare(text: str) -> str:
    """Without the parentheses around all of it."""
    text = text.strip()
    while text.startswith("(") and text.endswith(")") and _closes_last(text):
        text = text[1:-1].strip()
    return text


def _closes_last(text: str) -> bool:
    depth = 0
    for at, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return at == len(text) - 1
    return False
