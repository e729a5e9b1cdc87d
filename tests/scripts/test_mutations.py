"""What `each` and `set` make of a valid call."""

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
topic: {title: Mutations}
arg: {kind: struct, doc: It., fields: [{name: flags, type: u32, by: caller, doc: It.}]}
DMX_GET:
  kind: ioctl
  number: _IOWR('o', 1, arg)
  summary: Get.
  doc: It.
  valid: {given: {open: {node: demux, mode: O_RDWR}}, call: {flags: 1}}
  errors: [{id: get, errno: EINVAL, cause: bad-enum-or-flags, when: It is., provoke: GET}]
DMX_SET:
  kind: ioctl
  number: _IO('o', 2)
  argument: u32
  summary: Set.
  doc: It.
  valid: {given: {open: {node: demux}}, call: {value: 1}}
  errors: [{id: set, errno: EINVAL, cause: bad-enum-or-flags, when: It is., provoke: SET}]
demux.poll:
  kind: function
  call: poll
  summary: Wait.
  doc: It.
  valid: {given: {open: {node: demux}}, call: {timeout: 1}}
  errors: [{id: poll, errno: EINVAL, cause: bad-enum-or-flags, when: It is., provoke: POLL}]
"""
HARMLESS = {"GET": "{set: {flags: 0}}", "SET": "{set: {value: 0}}", "POLL": "{set: {timeout: 2}}"}


def spec_text(**provokes: str) -> str:
    text = SPEC
    for name, provoke in {**HARMLESS, **provokes}.items():
        text = text.replace(f"provoke: {name}", f"provoke: {provoke}")
    return text


@pytest.mark.parametrize(
    ("call", "provoke", "expected"),
    [
        ("GET", "{each: {flags: [+2, +4 | 8]}}", "argument.flags |= case.pick(2, 4 | 8)"),
        ("GET", "{each: {flags: [2, 4]}}", "argument.flags = case.pick(2, 4)"),
        ("GET", "{each: {flags: [+2, 0]}}", "argument.flags = case.pick(argument.flags | 2, 0)"),
        ("GET", "{set: {flags: +2}}", "argument.flags |= 2"),
        ("SET", "{each: {value: [+2, +4]}}", "value |= case.pick(2, 4)"),
        ("SET", "{each: {value: [0, +4 + 4]}}", "value = case.pick(0, value | 4 + 4)"),
        ("POLL", "{each: {timeout: [+2, +4]}}", "timeout |= case.pick(2, 4)"),
        ("POLL", "{each: {timeout: [+2, -5]}}", "timeout = case.pick(timeout | 2, -5)"),
    ],
)
def test_a_value_with_a_plus_adds_to_what_is_there(load_spec: LoadSpec, call: str, provoke: str, expected: str) -> None:
    spec = load_spec(spec_text(**{call: provoke}))
    assert check(spec).problems == ()
    api = resolve(cut(spec, spec.releases.default))
    tests = generate(api, collected(api, spec))["linuxmedia/conformance/dvb/test_topic.py"]
    assert expected in tests


def test_what_runs_out_is_called_for_again_and_again(load_spec: LoadSpec) -> None:
    spec = load_spec(spec_text(GET="{set: {flags: 2}, repeat: 4 + 4}"))
    api = resolve(cut(spec, spec.releases.default))
    tests = generate(api, collected(api, spec))["linuxmedia/conformance/dvb/test_topic.py"]
    assert "run.exhaust(ioctl, device.fd, DMX_GET, argument, at_most=4 + 4)" in tests
    assert tests.count("run.next(") == len(HARMLESS) - 1


def test_a_walk_of_faults_is_not_repeated(load_spec: LoadSpec) -> None:
    problems = check(load_spec(spec_text(GET="{fault: allocations, repeat: 8}"))).problems
    assert [problem.text for problem in problems] == [
        "a walk of faults calls again and again by itself: leave out repeat"
    ]


@pytest.mark.parametrize(
    ("call", "provoke", "what"),
    [
        ("GET", "{each: {mode: [+O_NONBLOCK]}}", "mode"),
        ("GET", "{each: {on: [closed, +1]}}", "on"),
        ("GET", "{each: {argument: [+null]}}", "argument"),
        ("GET", "{set: {argument: +null}}", "argument"),
        ("POLL", "{each: {fds: [null, +inaccessible]}}", "fds"),
        ("POLL", "{set: {events: +POLLPRI}}", "events"),
    ],
)
def test_what_is_replaced_as_a_whole_takes_no_plus(load_spec: LoadSpec, call: str, provoke: str, what: str) -> None:
    found = {problem.text for problem in check(load_spec(spec_text(**{call: provoke}))).problems}
    assert found == {f"{what} is replaced as a whole: leave out the +"}
