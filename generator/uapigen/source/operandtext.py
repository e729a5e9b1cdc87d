"""How an operand of a message is carried: the text of its `type`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from uapigen.source.scalars import Malformed

if TYPE_CHECKING:
    from typing_extensions import Self

    from uapigen.source.marks import Mark

NUMBERS = {"u8": 8, "be16": 16, "be24": 24, "be32": 32, "bcd": 8}
"""Bits of the operands that are one number."""
SEQUENCES = ("text", "bytes", "extensible")
"""Operands whose length the message tells."""


@dataclass(frozen=True, slots=True)
class OperandText:
    """How an operand is carried: a number, text, bytes, or operands that belong together."""

    form: ClassVar[str] = (
        "u8, be16, be24, be32, bcd (two decimal digits), text, text[3], bytes, extensible (bytes whose highest bit says"
        " that another follows), or the name of an item of kind operand"
    )
    pattern: ClassVar[str] = r"text\[[1-9][0-9]?\]|[a-z][a-z0-9_]*"
    base: str
    length: int
    mark: Mark

    @classmethod
    def read(cls, text: str, mark: Mark) -> Self:
        if not re.fullmatch(cls.pattern, text):
            raise Malformed(f"expected {cls.form}, got {text!r}")
        base, _, length = text.rstrip("]").partition("[")
        return cls(base, int(length or 0), mark)

    @property
    def named(self) -> bool:
        """Whether it names an item."""
        return self.base not in NUMBERS and self.base not in SEQUENCES

    @property
    def bits(self) -> int:
        """How many bits a number has."""
        return NUMBERS.get(self.base, 0)

    def __str__(self) -> str:
        return f"{self.base}[{self.length}]" if self.length else self.base
