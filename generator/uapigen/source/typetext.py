"""Types as the spec writes them: `u32`, `text[32]`, `v4l2_plane[8]`, `user_ptr<v4l2_plane>`, `reserved u32[3]`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeVar

from uapigen.source.expressions import Expression
from uapigen.source.scalars import Malformed

if TYPE_CHECKING:
    from typing_extensions import Self

    from uapigen.source.marks import Mark

NUMBERS = {
    "u8": (1, False), "u16": (2, False), "u32": (4, False), "u64": (8, False),
    "s8": (1, True), "s16": (2, True), "s32": (4, True), "s64": (8, True),
    "char": (1, True), "bool": (1, False), "int": (4, True), "uint": (4, False), "long": (0, True), "ulong": (0, False),
    "le16": (2, False), "le32": (4, False), "le64": (8, False),
    "be16": (2, False), "be32": (4, False), "be64": (8, False),
    "fd": (4, True), "fourcc": (4, False),
}  # fmt: skip
"""Size in bytes and signedness; 0 bytes is the width of a pointer."""
SEQUENCES = ("text", "bytes")
TIMES = ("timeval", "timespec")
POINTERS = ("user_ptr", "u64_ptr")
BUILT_IN = (*NUMBERS, *SEQUENCES, *TIMES, "void")
F = TypeVar("F", "Expression", "TypeText")


@dataclass(frozen=True, slots=True)
class TypeText:
    """A type as written. `dimensions` are the array sizes, outermost first; None is a flexible array member."""

    form: ClassVar[str] = (
        "a type: u8 to s64, int, uint, long, ulong, le16 to be64, fd, fourcc, text[n], bytes[n], timeval, timespec, a"
        " struct, enum NAME, T[n], T[], user_ptr<T>, u64_ptr<T>, reserved T[n]"
    )
    base: str
    dimensions: tuple[Expression | None, ...]
    reserved: bool
    enum: bool
    unsigned_fd: bool
    target: TypeText | None
    mark: Mark

    @classmethod
    def read(cls, text: str, mark: Mark) -> Self:
        found = re.fullmatch(
            r"(?P<reserved>reserved +)?(?:(?P<pointer>user_ptr|u64_ptr)<(?P<target>[^<>]{1,60})>|(?P<enum>enum +)?"
            r"(?P<base>[A-Za-z_][A-Za-z0-9_]*)(?P<u32> u32)?)(?P<dimensions>(?:\[[^\[\]]{0,60}\])*)",
            text,
        )
        if not found or (found["u32"] and found["base"] != "fd"):
            raise Malformed(f"expected {cls.form}; got {text!r}")
        sizes = re.finditer(r"[^\[\]]+|(?<=\[)(?=\])", text[found.start("dimensions") :])
        start = found.start("dimensions")
        dimensions = tuple(
            _inside(Expression, size[0], mark, start + size.start()) if size[0].strip() else None for size in sizes
        )
        if None in dimensions[1:]:
            raise Malformed(f"only the first dimension may be flexible, got {text!r}")
        base = found["base"] or found["pointer"]
        if base in SEQUENCES and not dimensions:
            raise Malformed(f"expected a length, as in {base}[32]")
        target = _inside(cls, found["target"], mark, found.start("target")) if found["target"] else None
        return cls(base, dimensions, bool(found["reserved"]), bool(found["enum"]), bool(found["u32"]), target, mark)

    @property
    def text(self) -> str:
        inner = f"{self.base}<{self.target.text}>" if self.target else self.base
        suffix = "".join(f"[{size.text if size else ''}]" for size in self.dimensions)
        return f"{'reserved ' * self.reserved}{'enum ' * self.enum}{inner}{' u32' * self.unsigned_fd}{suffix}"


@dataclass(frozen=True, slots=True)
class IoctlNumber:
    """`_IOWR('o', 62, dmx_exportbuffer)`: direction, magic, number and the type whose size is encoded."""

    form: ClassVar[str] = "_IO('V', 1), _IOR('V', 1, TYPE), _IOW('V', 1, TYPE) or _IOWR('V', 1, TYPE)"
    pattern: ClassVar[str] = (
        r"_IO(?P<dir>R|W|WR)?\(\s*(?P<magic>'[ -~]'|0x[0-9A-Fa-f]{1,2})\s*,\s*(?P<nr>[^,()]+?)\s*"
        r"(?:,\s*(?P<type>[^()]+?)\s*)?\)"
    )
    direction: str
    magic: int
    number: Expression
    type: TypeText | None
    text: str
    mark: Mark

    @classmethod
    def read(cls, text: str, mark: Mark) -> Self:
        found = re.fullmatch(cls.pattern, text)
        if not found or bool(found["dir"]) != bool(found["type"]):
            raise Malformed(f"expected {cls.form}, got {text!r}")
        magic = ord(found["magic"][1]) if found["magic"].startswith("'") else int(found["magic"], 16)
        number = _inside(Expression, found["nr"], mark, found.start("nr"))
        encoded = _inside(TypeText, found["type"], mark, found.start("type")) if found["type"] else None
        return cls(found["dir"] or "", magic, number, encoded, text, mark)


def _inside(form: type[F], text: str, mark: Mark, start: int) -> F:
    """Read a part of a longer text, so that its mistakes and its mark are counted from the start of the whole."""
    try:
        return form.read(text, mark.moved(start))
    except Malformed as error:
        raise Malformed(str(error), start + error.offset) from None
