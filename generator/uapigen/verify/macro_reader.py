"""Read the #defines of headers from the preprocessor, and ask the compiler which of them are integers."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from uapigen.verify.compiler import run_compiler
from uapigen.verify.declarations import Macro
from uapigen.verify.problem import VerifyError
from uapigen.verify.targets import BASELINE
from uapigen.verify.unit import includes

if TYPE_CHECKING:
    from collections.abc import Sequence

LINE_MARKER: Final = re.compile(r'# (\d+) "([^"]*)"')
DEFINITION: Final = re.compile(r"#define (\w+)(?:\(([^)]*)\))? ?(.*)")
IOCTL_BODY: Final = re.compile(r"\b_IO(?:C|R|W|WR)?(?:_BAD)?\s*\(")
ERROR_LINE: Final = re.compile(r"integers\.c:(\d+):\d+: (?:fatal )?error:")


@dataclass(frozen=True, slots=True)
class Macros:
    """The #defines with a body, sorted out by what they are; each group in the order of the headers' lines."""

    ioctls: tuple[Macro, ...]
    integers: tuple[Macro, ...]
    functions: tuple[Macro, ...]
    others: tuple[Macro, ...]
    """Strings, initialisers, names of types, and numbers that user space cannot compile."""


def read_macros(include: Path, headers: Sequence[str], enumerators: frozenset[str]) -> Macros:
    """Sort the macros of HEADERS; one that only repeats the name of an enumerator adds nothing and is left out."""
    found = [macro for macro in _definitions(include, headers) if macro.body]
    objects = [m for m in found if m.parameters is None and m.name not in enumerators]
    bodies = {macro.name: macro.body for macro in objects}
    refused = _not_integers(include, headers, objects)
    accepted = [m for m in objects if m.name not in refused]
    return Macros(
        tuple(m for m in accepted if _makes_ioctl(m.body, bodies)),
        tuple(m for m in accepted if not _makes_ioctl(m.body, bodies)),
        tuple(m for m in found if m.parameters is not None),
        tuple(m for m in objects if m.name in refused),
    )


def _definitions(include: Path, headers: Sequence[str]) -> list[Macro]:
    """Every macro that is still defined at the end, where it is defined last."""
    header_of_path = {str(include / header): header for header in headers}
    with tempfile.TemporaryDirectory(prefix="uapigen-") as folder:
        unit = Path(folder, "headers.c")
        unit.write_text("\n".join([*includes(headers), ""]))
        run = run_compiler(BASELINE, include, ["-E", "-dD", "-w", str(unit)])
    if run.status:
        raise VerifyError(f"the headers below {include} do not preprocess:\n{run.diagnostics.strip()}")
    macros: dict[str, Macro] = {}
    header, line = None, 0
    for text in run.output.splitlines():
        marker = LINE_MARKER.match(text)
        if marker:
            line, header = int(marker[1]), header_of_path.get(marker[2])
            continue
        if header and (definition := DEFINITION.match(text)):
            name, parameters, body = definition.groups()
            names = None if parameters is None else tuple(p.strip() for p in parameters.split(",") if p.strip())
            macros.pop(name, None)
            macros[name] = Macro(name, names, " ".join(body.split()), header, line)
        elif text.startswith("#undef "):
            macros.pop(text.split()[1], None)
        line += 1
    return sorted(macros.values(), key=lambda macro: (macro.header, macro.line))


def _makes_ioctl(body: str, bodies: dict[str, str]) -> bool:
    """Whether a body encodes an ioctl number, itself or as another name of one that does."""
    seen: set[str] = set()
    while body in bodies and body not in seen:
        seen.add(body)
        body = bodies[body]
    return bool(IOCTL_BODY.search(body))


def _not_integers(include: Path, headers: Sequence[str], macros: Sequence[Macro]) -> frozenset[str]:
    """The names that no compiler accepts where C wants an integer constant.

    An error may spill over to the lines after it, so what failed among others is tried once more among its like,
    until a round clears nobody.
    """
    suspects = list(macros)
    refused: list[Macro] = []
    while suspects:
        refused = _failing(include, headers, suspects)
        if len(refused) == len(suspects):
            break
        suspects = refused
    return frozenset(macro.name for macro in refused)


def _failing(include: Path, headers: Sequence[str], macros: Sequence[Macro]) -> list[Macro]:
    start = includes(headers)
    # Only an integer constant expression can be multiplied away inside the length of an array at file scope.
    tests = [f"extern char is_integer_{macro.name}[({macro.name}) * 0 + 1];" for macro in macros]
    with tempfile.TemporaryDirectory(prefix="uapigen-") as folder:
        unit, compiled = Path(folder, "integers.c"), Path(folder, "integers.o")
        unit.write_text("\n".join([*start, *tests, ""]))
        # Not -fsyntax-only: the compiler's driver misses the object then, unless there are errors.
        run = run_compiler(BASELINE, include, ["-c", "-w", "-ferror-limit=0", "-o", str(compiled), str(unit)])
    failed = {int(line) - len(start) - 1 for line in ERROR_LINE.findall(run.diagnostics)}
    if (run.status and not failed) or min(failed, default=0) < 0:
        raise VerifyError(f"the headers below {include} do not compile:\n{run.diagnostics.strip()}")
    return [macros[index] for index in sorted(failed)]
