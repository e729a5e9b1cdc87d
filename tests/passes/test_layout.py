"""Layouts agree with the C compiler that built Python, and with a cross-compiler for other ABIs."""

from __future__ import annotations

import ctypes
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from uapigen.abi import ABIS, Abi
from uapigen.ir import Aggregate, Array, CType, Inline, Member, Number, Pointer, StructItem
from uapigen.passes.layout import Layouts, Place
from uapigen.schema.types import Field, Struct
from uapigen.source.marks import Mark
from uapigen.source.scalars import Name
from uapigen.source.typetext import TypeText

MARK = Mark("f", 1, 1)
NUMBERS = {
    "u8": ctypes.c_uint8, "u16": ctypes.c_uint16, "u32": ctypes.c_uint32, "u64": ctypes.c_uint64, "int": ctypes.c_int,
    "long": ctypes.c_long, "char": ctypes.c_byte,
}  # fmt: skip
IN_C = {
    "u8": "unsigned char", "u16": "unsigned short", "u32": "unsigned int", "u64": "unsigned long long", "int": "int",
    "long": "long", "char": "signed char",
}  # fmt: skip
TRIPLES = {
    "x86_64": "x86_64-linux-musl", "i386": "x86-linux-musl", "aarch64": "aarch64-linux-musl",
    "armhf": "arm-linux-musleabihf", "ppc64": "powerpc64-linux-musl", "s390x": "s390x-linux-musl",
    "riscv64": "riscv64-linux-musl",
}  # fmt: skip


def member(name: str, ctype: CType, aligned: int | None = None, bits: int | None = None) -> Member:
    written = Field(
        mark=MARK, name=Name(name, MARK), type=TypeText.read("u8", MARK), aligned=aligned or None, bits=bits or None
    )
    return Member(name, ctype, False, written)


@st.composite
def aggregates(draw: st.DrawFn, plain: bool = False, depth: int = 0) -> Aggregate:
    """Structs and unions of numbers, pointers, arrays and further structs; bit-fields and alignments unless plain.

    Plain is what ctypes can say: it has no alignments before Python 3.13, and lays bit-fields out in its own way.
    """
    members: list[Member] = []
    for number in range(draw(st.integers(1, 5))):
        name = f"m{number}"
        if not plain and draw(st.integers(0, 4)) == 0:
            base = draw(st.sampled_from(["u8", "u16", "u32", "u64"]))
            bits = draw(st.integers(1, 8 * ctypes.sizeof(NUMBERS[base])))
            members.append(member(name, Number(base), bits=bits))
            continue
        leaf: st.SearchStrategy[CType] = st.sampled_from(
            [*map(Number, NUMBERS), Pointer(None, False), Pointer(None, True)]
        )
        ctype = draw(leaf if depth > 1 else st.one_of(leaf, aggregates(plain, depth + 1).map(Inline)))
        if draw(st.booleans()):
            ctype = Array(ctype, tuple(draw(st.lists(st.integers(1, 5), min_size=1, max_size=2))))
        aligned = None if plain else draw(st.sampled_from([None, None, None, 2, 8, 16]))
        members.append(member(name, ctype, aligned=aligned))
    packed = draw(st.sampled_from([False, False, True]))
    aligned = None if packed or plain else draw(st.sampled_from([None, None, 4, 16]))
    return Aggregate("s", draw(st.sampled_from([False, False, True])), packed, aligned, tuple(members), MARK)


def layouts_of(aggregates: Iterable[Aggregate], abi: Abi) -> list[tuple[int, int, dict[str, int]]]:
    """Size, alignment and the offsets of the members that have one."""
    written = Struct(mark=MARK, kind="struct", fields=())
    structs = {f"s{number}": StructItem("s", each, written, MARK) for number, each in enumerate(aggregates)}
    known = Layouts(abi, structs)
    found: list[tuple[int, int, dict[str, int]]] = []
    for name, item in structs.items():
        layout = known.of(name)
        direct = {m.name for m in item.aggregate.members if not m.written.bits}
        offsets: dict[str, int] = {name: place.offset for name, place in layout.places.items() if name in direct}
        found.append((layout.size, layout.align, offsets))
    return found


@pytest.mark.parametrize(
    ("abi", "masks"),
    [("x86_64", ["1f", "e003", "fc"]), ("s390x", ["f8", "07c0", "3f"])],
)
def test_bit_fields_follow_each_other(abi: str, masks: list[str]) -> None:
    widths = {"a": 5, "b": 5, "c": 6}
    members = (member("x", Number("u16")), *(member(name, Number("u16"), bits=n) for name, n in widths.items()))
    aggregate = Aggregate("s", False, False, None, members, MARK)
    item = StructItem("s", aggregate, Struct(mark=MARK, kind="struct", fields=()), MARK)
    places = Layouts(ABIS[abi], {"s": item}).of("s").places
    a, b, c = masks
    assert [places[name] for name in widths] == [Place(2, 1, a), Place(2, 2, b), Place(3, 1, c)]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(aggregates(plain=True))
def test_x86_64_is_what_ctypes_makes(aggregate: Aggregate) -> None:
    made = as_ctypes(aggregate)
    offsets = {m.name: getattr(made, m.name or "").offset for m in aggregate.members}
    assert layouts_of([aggregate], ABIS["x86_64"]) == [(ctypes.sizeof(made), ctypes.alignment(made), offsets)]


def as_ctypes(aggregate: Aggregate) -> Any:
    base = ctypes.Union if aggregate.union else ctypes.Structure
    body: dict[str, object] = {"_fields_": [(m.name, ctypes_of(m.type)) for m in aggregate.members]}
    if aggregate.packed:
        body |= {"_pack_": 1, "_layout_": "ms"}
    return type("s", (base,), body)


def ctypes_of(ctype: CType) -> Any:
    if isinstance(ctype, Number):
        return NUMBERS[ctype.base]
    if isinstance(ctype, Pointer):
        return ctypes.c_uint64 if ctype.in_u64 else ctypes.c_void_p
    if isinstance(ctype, Array):
        made: Any = ctypes_of(ctype.item)
        for length in reversed(ctype.dimensions):
            made *= length or 0
        return made
    assert isinstance(ctype, Inline)
    return as_ctypes(ctype.aggregate)


@pytest.mark.compiled
@pytest.mark.parametrize("abi", TRIPLES)
def test_every_abi_is_what_a_compiler_makes(abi: str, tmp_path: Path) -> None:
    made: list[Aggregate] = []

    @settings(
        max_examples=150,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(aggregates())
    def collect(aggregate: Aggregate) -> None:
        made.append(aggregate)

    collect()
    assert layouts_of(made, ABIS[abi]) == compiled(made, abi, tmp_path)


def compiled(aggregates: list[Aggregate], abi: str, folder: Path) -> list[tuple[int, int, dict[str, int]]]:
    """What zig's C compiler says, read from the constants of an object file."""
    lines: list[str] = []
    questions = ["0x6C2F1D94B07EA35BULL"]
    for number, each in enumerate(aggregates):
        lines.append(f"{declared(each, f's{number}')};")
        spelled = f"{kind(each)} s{number}"
        questions += [f"sizeof({spelled})", f"_Alignof({spelled})"]
        questions += [f"__builtin_offsetof({spelled}, {m.name})" for m in each.members if not m.written.bits]
    unit, binary = folder / "unit.c", folder / "unit.o"
    unit.write_text("\n".join([*lines, f"const unsigned long long answers[] = {{ {', '.join(questions)} }};"]))
    command = [sys.executable, "-m", "ziglang", "cc", "-target", TRIPLES[abi], "-c", "-w", "-o", str(binary), str(unit)]
    subprocess.run(command, check=True)
    order = ">" if ABIS[abi].big_endian else "<"
    content = binary.read_bytes()
    start = content.index(struct.pack(f"{order}Q", 0x6C2F1D94B07EA35B)) + 8
    answers = iter(struct.unpack_from(f"{order}{len(questions) - 1}Q", content, start))
    return [
        (next(answers), next(answers), {m.name or "": next(answers) for m in each.members if not m.written.bits})
        for each in aggregates
    ]


def kind(aggregate: Aggregate) -> str:
    return "union" if aggregate.union else "struct"


def declared(aggregate: Aggregate, name: str = "") -> str:
    members = " ".join(f"{in_c(m)};" for m in aggregate.members)
    attributes = ["packed"] * aggregate.packed + [f"aligned({aggregate.aligned})"] * bool(aggregate.aligned)
    return f"{kind(aggregate)} {name} {{ {members} }} __attribute__(({', '.join(attributes)}))"


def in_c(member: Member) -> str:
    ctype, suffix = member.type, ""
    if isinstance(ctype, Array):
        suffix = "".join(f"[{n}]" for n in ctype.dimensions)
        ctype = ctype.item
    if member.written.bits:
        suffix = f" : {member.written.bits}"
    if member.written.aligned:
        suffix += f" __attribute__((aligned({member.written.aligned})))"
    if isinstance(ctype, Number):
        return f"{IN_C[ctype.base]} {member.name}{suffix}"
    if isinstance(ctype, Pointer):
        return f"{'unsigned long long ' if ctype.in_u64 else 'void *'}{member.name}{suffix}"
    assert isinstance(ctype, Inline)
    return f"{declared(ctype.aggregate)} {member.name}{suffix}"
