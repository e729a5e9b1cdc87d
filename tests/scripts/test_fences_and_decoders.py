"""The steps that make fences, choose decoders, enter keys and set flags; text in arguments and demands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from uapigen.generate import generate
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collected
from uapigen.source.load import Spec

LoadSpec = Callable[[str], Spec]
SPEC = """
topic: {title: Fences}
arg:
  kind: struct
  doc: It.
  fields:
    - {name: name, type: "text[32]", by: both, doc: Its name.}
    - {name: fd, type: fd, by: caller, doc: A descriptor.}
DMX_FENCE:
  kind: ioctl
  number: _IOWR('o', 1, arg)
  summary: Wait for it.
  doc: It.
  valid: {given: {open: {node: demux}, steps: [STEPS]}, on: "ON", call: {CALL}}
  ensures: [{id: waits, rule: It waits., then: {THEN}}]
"""


def spec_text(steps: str = "", on: str = "device", call: str = "fd: 1", then: str = "result: 0") -> str:
    text = SPEC
    for name, value in {"STEPS": steps, '"ON"': on, "CALL": call, "THEN": then}.items():
        text = text.replace(name, value)
    return text


def rendered(spec: Spec) -> str:
    assert check(spec).problems == ()
    api = resolve(cut(spec, spec.releases.default))
    return generate(api, collected(api, spec))["linuxmedia/conformance/dvb/test_topic.py"]


def test_a_fence_signals_when_its_timeline_is_advanced(load_spec: LoadSpec) -> None:
    steps = (
        "{fence: {}, save: one}, {fence: {on: one, at: 2 + 3}, save: two}, {advance: one}, {advance: two, points: 4},"
        " {close: two.timeline}"
    )
    tests = rendered(load_spec(spec_text(steps, on="one", call="fd: two.fd", then="one.deadline: 5")))
    assert "one = run.fence(None, 1)" in tests
    assert "two = run.fence(one, 2 + 3)" in tests
    assert "run.advance(one, 1)" in tests
    assert "run.advance(two, 4)" in tests
    assert "run.prepare(close, two.timeline)" in tests
    assert "run.perform(ioctl, one.fd, DMX_FENCE, " in tests
    assert 'run.check("one.deadline", one.deadline, 5)' in tests


@pytest.mark.parametrize("steps", ["{advance: device}", "{fence: {on: device}}", "{advance: 5}"])
def test_only_fences_have_timelines(load_spec: LoadSpec, steps: str) -> None:
    (problem,) = check(load_spec(spec_text(steps))).problems
    assert "expected a fence that a step saved, got" in problem.text


def test_decoders_are_chosen_by_their_names(load_spec: LoadSpec) -> None:
    tests = rendered(load_spec(spec_text("{open: {node: demux}, save: other}, {decode: [nec, rc-5], on: other}")))
    assert 'run.decode(other, "nec", "rc-5")' in tests
    assert 'run.decode(device, "sony")' in rendered(load_spec(spec_text("{decode: sony}")))


def test_keys_are_entered_by_their_codes(load_spec: LoadSpec) -> None:
    steps = "{open: {node: demux}, save: other}, {keycode: 30, of: 0x12 + 1, on: other}, {keycode: 31, of: 2}"
    tests = rendered(load_spec(spec_text(steps)))
    assert "run.keycode(other, 30, scancode=0x12 + 1)" in tests
    assert "run.keycode(device, 31, scancode=2)" in tests


def test_flags_of_an_open_file_are_set(load_spec: LoadSpec) -> None:
    steps = "{fcntl: {command: F_SETFL, flags: O_NONBLOCK}}, {fcntl: {}, save: now}"
    tests = rendered(load_spec(spec_text(steps, then="now.value: 2")))
    assert "run.prepare(fcntl, device.fd, F_SETFL, O_NONBLOCK)" in tests
    assert "now = run.prepare(fcntl, device.fd, F_GETFL, 0)" in tests
    (problem,) = check(load_spec(spec_text("{fcntl: {what: F_GETFL}}"))).problems
    assert "fcntl has no argument 'what'" in problem.text


def test_text_is_given_and_demanded(load_spec: LoadSpec) -> None:
    tests = rendered(load_spec(spec_text(call="name: {text: merged}", then="argument.name: {spells: 'a \"name\"'}")))
    assert 'arg(name="merged")' in tests
    assert r'run.check("argument.name", argument.name, "a \"name\"")' in tests


@pytest.mark.parametrize("call", ["fd: {text: merged}", "name: {words: merged}", "name: {text: [merged]}"])
def test_only_text_is_text(load_spec: LoadSpec, call: str) -> None:
    (problem,) = check(load_spec(spec_text(call=call))).problems
    assert problem.text == "a mapping stands where the field is no struct"
