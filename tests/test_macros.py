"""Function-like macros give what the C macros of the same names give, whatever they are called with."""

from __future__ import annotations

import ctypes
import importlib
import random
from collections.abc import Iterator
from typing import Any

import pytest

from uapigen.ir import Api, MacroItem
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.expressions import Binary, Reference, nodes
from uapigen.source.load import Spec
from uapigen.source.typetext import TIMES
from uapigen.verify.compiler import run_compiler
from uapigen.verify.headers import staged
from uapigen.verify.packages import fetched
from uapigen.verify.targets import BASELINE
from uapigen.verify.unit import includes

ROUNDS = 200


@pytest.fixture(scope="module")
def api(real_spec: Spec) -> Api:
    return resolve(cut(real_spec, real_spec.releases.default))


@pytest.fixture(scope="module")
def compiled(api: Api, tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    """A C function around each macro."""
    folder = tmp_path_factory.mktemp("macros")
    source, library = folder / "macros.c", folder / "macros.so"
    found = {item.name: item for _, item in _macros(api)}
    headers = sorted({str(item.written.header) for item in found.values()})
    source.write_text("\n".join([*includes(headers), *map(_wrapper, found.values()), ""]))
    with staged(fetched(str(api.release))) as tree:
        run = run_compiler(
            BASELINE,
            tree.include,
            ["-shared", "-fPIC", "-fno-sanitize=undefined", "-w", "-o", str(library), str(source)],
        )
    assert run.status == 0, run.diagnostics
    return ctypes.CDLL(str(library))


@pytest.mark.compiled
def test_macros_agree_with_the_compiler(api: Api, compiled: ctypes.CDLL) -> None:
    interesting = sorted({*api.constants.values(), 0, 1, 0xFFFFFFFF})
    chance = random.Random(0)
    for area, item in _macros(api):
        ours = getattr(importlib.import_module(f"linuxmedia.uapi.{area}"), item.name)
        theirs = getattr(compiled, f"call_{item.name}")
        theirs.restype = ctypes.c_uint64
        for _ in range(ROUNDS):
            arguments = [
                _argument(parameter.text, item, area, chance, interesting) for parameter in item.written.parameters
            ]
            passed = [ctypes.byref(a) if isinstance(a, ctypes.Structure) else ctypes.c_uint(a) for a in arguments]
            assert ours(*arguments) & 0xFFFFFFFF == theirs(*passed) & 0xFFFFFFFF, (item.name, arguments)


def _argument(name: str, item: MacroItem, area: str, chance: random.Random, interesting: list[int]) -> Any:
    struct = item.written.pointers.get(name)
    if struct is None and name in _shifts(item):
        return chance.randrange(4)
    if struct is None:
        return chance.choice([chance.getrandbits(8), chance.getrandbits(32), chance.choice(interesting) & 0xFFFFFFFF])
    module = "linuxmedia.uapi._support" if struct.text in TIMES else f"linuxmedia.uapi.{area}"
    made = getattr(importlib.import_module(module), struct.text)()
    size = ctypes.sizeof(made)
    ctypes.memmove(ctypes.addressof(made), chance.randbytes(size), size)
    return made


def _shifts(item: MacroItem) -> set[str]:
    """Parameters that decide how far something is shifted: C leaves it undefined beyond the width of an int."""
    counts = [node.right for node in nodes(item.body.tree) if isinstance(node, Binary) and node.operator == "<<"]
    return {part.name for count in counts for part in nodes(count) if isinstance(part, Reference)}


def _macros(api: Api) -> Iterator[tuple[str, MacroItem]]:
    """The macros with their areas."""
    return ((topic.area, item) for topic in api.topics for item in topic.items if isinstance(item, MacroItem))


def _wrapper(item: MacroItem) -> str:
    pointers = item.written.pointers
    names = [parameter.text for parameter in item.written.parameters]
    declared = ", ".join(f"struct {pointers[n]} *{n}" if n in pointers else f"unsigned int {n}" for n in names)
    called = f"return {item.written.c_name or item.name}({', '.join(names)});"
    return f"unsigned long long call_{item.name}({declared}) {{ {called} }}"
