"""Presets hold, byte for byte, what C's initialisers of the same names put into a struct."""

from __future__ import annotations

import ctypes
import importlib
from collections.abc import Iterator

import pytest

from uapigen.ir import Api, PresetsItem
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec
from uapigen.verify.compiler import run_compiler
from uapigen.verify.headers import HeaderTree, staged
from uapigen.verify.inventory import take_inventory
from uapigen.verify.packages import fetched
from uapigen.verify.targets import BASELINE
from uapigen.verify.unit import includes

pytestmark = pytest.mark.compiled


@pytest.fixture(scope="module")
def api(real_spec: Spec) -> Api:
    return resolve(cut(real_spec, real_spec.releases.default))


@pytest.fixture(scope="module")
def tree(api: Api) -> Iterator[HeaderTree]:
    with staged(fetched(str(api.release))) as found:
        yield found


def test_every_preset_holds_what_c_puts_there(
    api: Api, tree: HeaderTree, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("presets")
    source, library = folder / "presets.c", folder / "presets.so"
    found = list(_presets(api))
    headers = sorted({str(item.written.header) for _, item in found} | {"linux/videodev2.h"})
    variables = [
        f"struct {item.struct} value_{preset.name} = {preset.name};" for _, item in found for preset in item.presets
    ]
    source.write_text("\n".join([*includes(headers), *variables, ""]))
    run = run_compiler(BASELINE, tree.include, ["-shared", "-fPIC", "-w", "-o", str(library), str(source)])
    assert run.status == 0, run.diagnostics
    compiled = ctypes.CDLL(str(library))
    for area, item in found:
        module = importlib.import_module(f"linuxmedia.uapi.{area}")
        struct = getattr(module, item.struct)
        for preset in item.presets:
            theirs = (ctypes.c_ubyte * ctypes.sizeof(struct)).in_dll(compiled, f"value_{preset.name}")
            assert bytes(getattr(module, preset.name)).hex() == bytes(theirs).hex(), preset.name


def test_every_initialiser_of_the_headers_is_a_preset(api: Api, tree: HeaderTree) -> None:
    headers = sorted({str(item.written.header) for _, item in _presets(api)})
    others = take_inventory(tree.include, headers).macros.others
    initialisers = {macro.name for macro in others if macro.body.startswith("{")}
    initialisers |= {macro.name for macro in others if macro.body in initialisers}
    assert {preset.name for _, item in _presets(api) for preset in item.presets} == initialisers


def test_who_changes_a_preset_changes_a_copy() -> None:
    v4l2 = importlib.import_module("linuxmedia.uapi.v4l2")
    first = v4l2.V4L2_DV_BT_CEA_1280X720P60
    first.bt.width = 3
    assert v4l2.V4L2_DV_BT_CEA_1280X720P60.bt.width == 1280
    assert v4l2.V4L2_DV_BT_DMT_1280X720P60.bt.width == 1280


def _presets(api: Api) -> Iterator[tuple[str, PresetsItem]]:
    """The presets with their areas."""
    return ((topic.area, item) for topic in api.topics for item in topic.items if isinstance(item, PresetsItem))
