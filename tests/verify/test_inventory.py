"""Every name that a header defines is listed, as what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from uapigen.verify.declarations import Array, Named, Pointer
from uapigen.verify.inventory import Inventory, members, take_inventory
from uapigen.verify.problem import VerifyError

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.compiled
HEADER = "linux/shapes.h"


def inventory(include: Path) -> Inventory:
    return take_inventory(include, [HEADER])


def test_structs_with_the_name_that_c_code_uses(shapes: Path) -> None:
    found = inventory(shapes).types.aggregates
    assert [struct.spelling for struct in found] == ["extent_t", "struct inner", "struct shape", "struct list"]


def test_members_as_offsetof_reaches_them(shapes: Path) -> None:
    shape = next(struct for struct in inventory(shapes).types.aggregates if struct.key == "shape")
    assert [member.designator for member in members(shape)] == [
        *("kind", "plain", "deep", "wide"),
        *("m", "m.pointer", "m.inner"),
        *("cell", "cell[0].x", "cell[0].y"),
        *("when", "extent", "flag", "level", "rest"),
    ]
    assert {member.designator: member.bits for member in members(shape) if member.bits} == {"flag": 1, "level": 3}


def test_types_as_the_header_spells_them(shapes: Path) -> None:
    structs = {struct.key: struct for struct in inventory(shapes).types.aggregates}
    kinds = {field.name: field.type for field in (*structs["shape"].fields, *structs["list"].fields)}
    assert kinds["kind"] == Named("", "__u32")
    assert kinds["when"] == Named("struct", "timeval")
    assert kinds["extent"] == Named("", "extent_t")
    assert kinds["rest"] == Array(Pointer(Named("struct", "inner")), 2)
    assert kinds["entry"] == Array(Named("struct", "inner"), None)


def test_enumerators_of_named_typedefed_and_anonymous_enums(shapes: Path) -> None:
    expected = {"COLOUR_RED": 0, "COLOUR_BLUE": 7, "COLOUR_NONE": -1, "SHADE_DARK": 0x80000000, "LOOSE": 3}
    assert inventory(shapes).enumerators == expected


def test_macros_by_what_they_are(shapes: Path) -> None:
    macros = inventory(shapes).macros
    assert [macro.name for macro in macros.ioctls] == ["SHAPE_GET", "SHAPE_GET_OLD", "SHAPE_RESET"]
    assert [macro.name for macro in macros.integers] == ["SHAPE_MAX", "SHAPE_LOW"]
    assert [(macro.name, macro.parameters) for macro in macros.functions] == [("SHAPE_OF", ("a", "b"))]
    assert [macro.name for macro in macros.others] == [
        *("SHAPE_NAME", "SHAPE_READY", "SHAPE_SET", "shape_length"),
        *("SHAPE_MASK", "shape_alias", "SHAPE_PRIVATE"),
    ]


def test_typedefs_and_inline_functions(shapes: Path) -> None:
    types = inventory(shapes).types
    assert [synonym.name for synonym in types.synonyms] == ["shape_t"]
    assert [function.name for function in types.functions] == ["shape_twice"]


def test_further_names_of_types_as_c_code_uses_them(shapes: Path) -> None:
    found = {alias.name: alias.spelling for alias in inventory(shapes).aliases}
    assert found == {"shape_t": "shape_t", "shape_length": "shape_length", "shape_alias": "struct shape_alias"}


def test_initialisers_and_macros_that_repeat_one(shapes: Path) -> None:
    assert inventory(shapes).presets == {"SHAPE_READY": HEADER, "SHAPE_SET": HEADER}


def test_strings_with_their_characters(shapes: Path) -> None:
    assert inventory(shapes).strings == {'SHAPE_NAME "shape"': HEADER}


def test_unions_by_their_places(shapes: Path) -> None:
    assert inventory(shapes).unions == {"shape.(1)": HEADER, "shape.m": HEADER}


def test_the_enum_of_each_enumerator(shapes: Path) -> None:
    assert inventory(shapes).enum_of == {
        **dict.fromkeys(("COLOUR_RED", "COLOUR_BLUE", "COLOUR_NONE"), "colour"),
        "SHADE_DARK": "shade_t",
        "LOOSE": "LOOSE",
    }


def test_lines_are_those_of_the_header(shapes: Path) -> None:
    lines = (shapes / HEADER).read_text().splitlines()
    for macro in inventory(shapes).macros.ioctls:
        assert lines[macro.line - 1].startswith(f"#define {macro.name} ")


def test_a_header_that_the_tree_lacks_is_not_taken_from_the_compiler(shapes: Path) -> None:
    assert take_inventory(shapes, [HEADER, "linux/cec.h"]).headers == (HEADER,)


def test_a_header_that_does_not_compile_is_shown_with_its_place(shapes: Path) -> None:
    (shapes / HEADER).write_text("struct broken {\n  nonsense field;\n};\n")
    with pytest.raises(VerifyError, match=r"shapes\.h:2:3: error: unknown type name 'nonsense'"):
        inventory(shapes)
