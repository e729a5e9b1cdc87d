"""What `python:` names has that name wherever the package speaks of it, and its C name in messages alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from uapigen.generate import generate
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collected
from uapigen.source.load import load

GOLDEN = Path(__file__).parents[1] / "golden/spec"
TOPIC = """
topic: {title: Renamed, header: linux/dvb/dmx.h, page: dvb/everything.rst}
__old_thing:
  kind: struct
  python: old_thing
  doc: A thing of old.
  fields: [{name: index, type: u32, by: caller, doc: Which.}]
get_thing:
  kind: struct
  python: struct_get_thing
  doc: A thing whose name the function of GET_THING has, too.
  fields: [{name: old, type: __old_thing, by: caller, doc: The old one.}]
GET_THING:
  kind: ioctl
  number: _IOWR('o', 90, get_thing)
  summary: Get a thing.
  doc: It is new.
__GET_OLD_THING:
  kind: ioctl
  python: GET_OLD_THING
  number: _IOWR('o', 91, __old_thing)
  summary: Get a thing of old.
  doc: It is old.
  valid: {given: {open: {node: demux, mode: O_RDWR}}, call: {index: 0}}
"""


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("spec") / "spec"
    shutil.copytree(GOLDEN, folder)
    (folder / "dvb/renamed.yaml").write_text(TOPIC)
    spec = load(folder)
    assert check(spec).problems == ()
    api = resolve(cut(spec, spec.releases.default))
    return generate(api, collected(api, spec))


@pytest.mark.parametrize(
    "line",
    [
        "class old_thing(_s.Structure):",
        "class struct_get_thing(_s.Structure):",
        "    old: old_thing = _s.nested(old_thing)",
        'GET_OLD_THING: Final[int] = _s.IOWR("o", 91, old_thing)',
        "def get_thing(device: _s.FileDescriptorLike, argument: struct_get_thing, /) -> struct_get_thing:",
        "def get_old_thing(device: _s.FileDescriptorLike, argument: old_thing, /) -> old_thing:",
        "        if argument.__class__ is not old_thing:",
        '            _s.refuse_other(argument, old_thing, "__GET_OLD_THING")',
        "        _ioctl(device, GET_OLD_THING, argument)",
        '        raise _s.explained(error, "__GET_OLD_THING", __name__) from None',
    ],
)
def test_the_module_uses_it(rendered: dict[str, str], line: str) -> None:
    assert line in rendered["linuxmedia/uapi/dvb/_renamed.py"].splitlines()


def test_the_tests_use_it(rendered: dict[str, str]) -> None:
    script = rendered["linuxmedia/conformance/dvb/test_renamed.py"]
    assert "GET_OLD_THING, " in script
    assert "__old_thing(" not in script
    assert " old_thing(" in script
