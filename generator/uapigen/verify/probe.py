"""Ask the compiler for every layout, number and value of one ABI, in one compilation and without running anything.

The answers are the elements of a constant array, so the compiler must compute each of them; they are read back from
the object file, where a known start tells the array and the order of its bytes.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from uapigen.verify.compiler import run_compiler
from uapigen.verify.declarations import Array
from uapigen.verify.facts import Facts, FieldFacts, StructFacts
from uapigen.verify.inventory import members
from uapigen.verify.problem import VerifyError
from uapigen.verify.unit import includes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from uapigen.verify.declarations import Aggregate, Alias
    from uapigen.verify.inventory import Inventory, Member
    from uapigen.verify.targets import Target

WORD: Final = 8
START: Final = (0x6C2F1D94B07EA35B, 0x93D8E46A5F10C7B2)
BITS_START: Final = (0x1B9E72C4D3580FA6, 0xE75A0B3D8C46912F)
ERROR: Final = re.compile(r"probe\.c:(\d+):\d+: (?:fatal )?error: (.*)")
ByteOrder = Literal["little", "big"]


@dataclass(frozen=True, slots=True)
class Questions:
    """What to ask: types with their members, and names of ioctls and constants."""

    headers: tuple[str, ...]
    structs: tuple[Aggregate, ...]
    ioctls: tuple[str, ...]
    constants: tuple[str, ...]
    aliases: tuple[Alias, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    facts: Facts
    version_code: int
    """LINUX_VERSION_CODE of the headers that the compiler saw."""


def questions_of(inventory: Inventory) -> Questions:
    """Everything that the headers define and a compiler can evaluate."""
    return Questions(
        inventory.headers,
        inventory.types.aggregates,
        tuple(macro.name for macro in inventory.macros.ioctls),
        (*inventory.enumerators, *(macro.name for macro in inventory.macros.integers)),
        inventory.aliases,
    )


def probe(target: Target, include: Path, questions: Questions) -> Answers:
    """Compile all questions for TARGET against the headers of INCLUDE."""
    lines = _program(questions)
    with tempfile.TemporaryDirectory(prefix="uapigen-") as folder:
        unit, compiled = Path(folder, "probe.c"), Path(folder, "probe.o")
        unit.write_text("\n".join([*lines, ""]))
        run = run_compiler(target, include, ["-c", "-O0", "-w", "-ferror-limit=0", "-o", str(compiled), str(unit)])
        if run.status:
            raise VerifyError(_explain(target, lines, run.diagnostics))
        return _Reader(compiled.read_bytes()).answers(questions)


def _program(questions: Questions) -> list[str]:
    """The C file; each question has a line of its own, by which a refused one is told."""
    lines = includes(questions.headers)
    lines.append("const unsigned long long answers[] = {")
    lines += [f"{START[0]}ULL, {START[1]}ULL, LINUX_VERSION_CODE,"]
    for struct in questions.structs:
        lines.append(f"sizeof({struct.spelling}), _Alignof({struct.spelling}),")
        lines += [_layout_question(struct, member) for member in members(struct) if member.bits is None]
    lines += [f"(unsigned int)({name})," for name in questions.ioctls]
    lines += [f"({name}) < 0, (unsigned long long)({name})," for name in questions.constants]
    lines += [f"sizeof({alias.spelling})," for alias in questions.aliases]
    lines.append("};")
    for number, (struct, member) in enumerate(_bit_fields(questions)):
        lines.append(
            f"const struct {{ unsigned long long start[3]; {struct.spelling} value; }} __attribute__((packed)) "
            f"bits_{number} = {{ {{ {BITS_START[0]}ULL, {BITS_START[1]}ULL, {number} }}, "
            f"{{ .{member.designator} = -1 }} }};"
        )
    return lines


def _layout_question(struct: Aggregate, member: Member) -> str:
    place = f"__builtin_offsetof({struct.spelling}, {member.designator})"
    flexible = isinstance(member.type, Array) and member.type.length is None
    size = "0" if flexible else f"sizeof((({struct.spelling} *)0)->{member.designator})"
    return f"{place}, {size},"


def _bit_fields(questions: Questions) -> Iterator[tuple[Aggregate, Member]]:
    for struct in questions.structs:
        for member in members(struct):
            if member.bits is not None:
                yield struct, member


def _explain(target: Target, lines: Sequence[str], diagnostics: str) -> str:
    refused = [f"  {lines[int(line) - 1]}  {text}" for line, text in ERROR.findall(diagnostics)]
    return "\n".join([f"the compiler for {target.abi} refuses:", *(refused or [diagnostics.strip()])])


class _Reader:
    """Reads the arrays out of an object file."""

    def __init__(self, code: bytes) -> None:
        self._code = code
        self._order: ByteOrder = "little" if self._find(START, "little") >= 0 else "big"
        self._at = self._find(START, self._order) + len(START) * WORD

    def _find(self, start: tuple[int, ...], order: ByteOrder) -> int:
        return self._code.find(b"".join(word.to_bytes(WORD, order) for word in start))

    def _next(self) -> int:
        word = self._code[self._at : self._at + WORD]
        self._at += WORD
        return int.from_bytes(word, self._order)

    def answers(self, questions: Questions) -> Answers:
        version_code = self._next()
        bit_fields = self._bit_fields(questions)
        structs = {struct.key: self._struct(struct, bit_fields) for struct in questions.structs}
        ioctls = {name: self._next() for name in questions.ioctls}
        constants = {name: self._constant() for name in questions.constants}
        aliases = {alias.name: self._next() for alias in questions.aliases}
        return Answers(Facts(structs, ioctls, constants, aliases), version_code)

    def _struct(self, struct: Aggregate, bit_fields: Mapping[tuple[str, str], bytes]) -> StructFacts:
        size, align = self._next(), self._next()
        fields: dict[str, FieldFacts] = {}
        for member in members(struct):
            name = member.designator
            if member.bits is None:
                fields[name] = FieldFacts(self._next(), self._next())
            else:
                fields[name] = _touched(bit_fields[struct.key, name][:size])
        return StructFacts(size, align, fields)

    def _constant(self) -> int:
        negative = self._next()
        return self._next() - (1 << WORD * 8 if negative else 0)

    def _bit_fields(self, questions: Questions) -> dict[tuple[str, str], bytes]:
        """For each bit-field what follows the start of its object: the struct with only that bit-field set."""
        found: dict[tuple[str, str], bytes] = {}
        for number, (struct, member) in enumerate(_bit_fields(questions)):
            start = (*BITS_START, number)
            found[struct.key, member.designator] = self._code[self._find(start, self._order) + len(start) * WORD :]
        return found


def _touched(value: bytes) -> FieldFacts:
    offset = len(value) - len(value.lstrip(b"\0"))
    mask = value.strip(b"\0")
    return FieldFacts(offset, len(mask), mask.hex())
