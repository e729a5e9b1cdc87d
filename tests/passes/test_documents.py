"""What says `undescribed` is counted, with the parts that it covers, and is no mistake."""

from __future__ import annotations

from collections.abc import Callable

from uapigen.generate import generate
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collect
from uapigen.source.load import Spec

LoadSpec = Callable[[str], Spec]
TOPIC = """\
topic: {title: Imported, header: linux/dvb/dmx.h}
a_struct:
  kind: struct
  undescribed: true
  fields:
    - {name: index, type: u32}
    - {name: count, type: u32, by: caller, doc: It.}
    - {name: reserved, type: "reserved u32[2]"}
b_struct:
  kind: struct
  doc: It.
  fields:
    - {name: index, type: u32, by: caller, doc: It.}
    - {name: count, undescribed: true, type: u32}
    - {name: m, type: union, undescribed: true, fields: [{name: one, type: u32}, {name: two, type: u32, by: caller}]}
a_set: {kind: enum, doc: It., values: {A_ONE: {undescribed: true, value: 1}, A_TWO: {value: 2, doc: It.}}}
b_set: {kind: enum, undescribed: true, values: {B_ONE: {value: 1}, B_TWO: {value: 2, doc: It.}}}
DMX_GET: {kind: ioctl, undescribed: true, number: "_IO('o', 1)"}
"""
WAITING = {
    "a_struct": {"a_struct", "a_struct.index"},
    "b_struct.count": {"b_struct.count"},
    "b_struct.m": {"b_struct.m", "b_struct.m.one", "b_struct.m.two"},
    "A_ONE": {"A_ONE"},
    "b_set": {"b_set", "B_ONE"},
    "DMX_GET": {"DMX_GET"},
}


def test_the_parts_that_wait_are_listed(load_spec: LoadSpec) -> None:
    found = check(load_spec(TOPIC))
    assert found.problems == ()
    assert found.api is not None
    assert {waiting.name: set(waiting.lacking) for waiting in found.undescribed} == WAITING


def test_without_the_mark_it_is_a_mistake(load_spec: LoadSpec) -> None:
    found = check(load_spec(TOPIC.replace("  undescribed: true\n", "").replace("undescribed: true, ", "")))
    assert found.undescribed == ()
    lacking = {problem.text.partition(" has no ")[0] for problem in found.problems}
    assert lacking == {part for parts in WAITING.values() for part in parts}


def test_what_waits_says_so_in_python(load_spec: LoadSpec) -> None:
    spec = load_spec(TOPIC)
    api = resolve(cut(spec, spec.releases.default))
    module = generate(api, collect(api, spec, []))["linuxmedia/uapi/dvb/_topic.py"]
    for said in ('class a_struct(_s.Structure):\n    """Not described yet.', "Not described yet. See `dmx_get`."):
        assert said in module
    compile(module, "_topic.py", "exec")
