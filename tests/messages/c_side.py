"""The inline functions of a C header, as functions of a shared object that Python can call."""

from __future__ import annotations

import ctypes
import platform
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from uapigen.verify.compiler import run_compiler
from uapigen.verify.targets import TARGETS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

HEADERS = ("linux/cec.h", "linux/cec-funcs.h")
FUNCTION = re.compile(r"static (?:__inline__|inline) ([\w ]+?)\s*\b(\w+)\(([^)]*)\)\s*\{")
PARAMETER = re.compile(r"(?:const )?(?:struct )?(\w+)\s*(\**)\s*(\w+)")
NUMBERS: dict[str, Any] = {
    "__u8": ctypes.c_uint8,
    "__u16": ctypes.c_uint16,
    "__u32": ctypes.c_uint32,
    "int": ctypes.c_int,
    "char": ctypes.c_char,
}


@dataclass(frozen=True)
class Parameter:
    """A parameter: its name, the type that it has or points at, and how many times it points."""

    name: str
    base: str
    stars: int


@dataclass(frozen=True)
class Function:
    """An inline function of the header."""

    name: str
    result: str
    declared: str
    parameters: tuple[Parameter, ...]

    def wrapper(self) -> str:
        """A function of its own that does the same."""
        arguments = ", ".join(parameter.name for parameter in self.parameters)
        call = f"{self.name}({arguments});"
        return (
            f"{self.result} call_{self.name}({self.declared}) {{ {'' if self.result == 'void' else 'return '}{call} }}"
        )


def functions(include: Path) -> dict[str, Function]:
    """Every inline function of the headers, by name."""
    found: dict[str, Function] = {}
    for header in HEADERS:
        for result, name, declared in FUNCTION.findall((include / header).read_text()):
            spelled = " ".join(declared.split())
            parameters = tuple(_parameter(text) for text in spelled.split(","))
            found[name] = Function(name, result, spelled, parameters)
    return found


def _parameter(text: str) -> Parameter:
    parts = PARAMETER.fullmatch(text.strip())
    assert parts, f"no parameter that this reads: {text}"
    return Parameter(parts[3], parts[1], len(parts[2]))


class Library:
    """The compiled functions. Structs are those of the generated package."""

    def __init__(self, include: Path, folder: Path, structs: Mapping[str, Any]) -> None:
        self.functions = functions(include)
        self._structs = structs
        self._loaded = ctypes.CDLL(str(_compiled(include, folder, self.functions.values())))

    def call(self, name: str, arguments: Mapping[str, Any]) -> Any:
        """Call a function with arguments by name; a struct or an array is passed by its address."""
        function = self.functions[name]
        entry = getattr(self._loaded, f"call_{name}")
        entry.restype = None if function.result == "void" else NUMBERS[function.result]
        return entry(*(self._argument(each, arguments[each.name]) for each in function.parameters))

    def room(self, parameter: Parameter) -> Any:
        """Something for a function to write to: enough of it for a whole message."""
        if parameter.stars == 2:
            return ctypes.c_void_p()
        return self._structs[parameter.base]() if parameter.base in self._structs else (NUMBERS[parameter.base] * 16)()

    def _argument(self, parameter: Parameter, value: Any) -> Any:
        if parameter.stars == 0:
            return NUMBERS[parameter.base](value)
        return value if isinstance(value, bytes) else ctypes.byref(value)


def _compiled(include: Path, folder: Path, wrapped: Iterable[Function]) -> Path:
    unit, library = folder / "helpers.c", folder / "helpers.so"
    lines = ["#include <stddef.h>", "#include <string.h>", *(f"#include <{header}>" for header in HEADERS)]
    unit.write_text("\n".join([*lines, *(function.wrapper() for function in wrapped), ""]))
    target = next(each for each in TARGETS if each.abi == platform.machine())
    # zig stops at what C leaves undefined, such as a shift into the sign; the kernel does not, and means the bits.
    options = ["-shared", "-fPIC", "-O1", "-fno-sanitize=undefined", "-o", str(library), str(unit)]
    run = run_compiler(target, include, options)
    assert run.status == 0, run.diagnostics
    return library
