"""What the device must be able to do: what becomes of it in a test, and which devices can be asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.generate import generate
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collected
from uapigen.source.load import load

WriteSpec = Callable[[dict[str, str]], Path]
AREA = """\
area: AREA
summary: An area of the tests.
nodes: {NODE: {paths: /dev/node*, lab: [one], doc: It.}, other: {paths: /dev/other*, lab: [one], doc: Another one.}}
generic: [{id: closed, errno: EBADF, applies: all, cause: bad-fd, when: It is closed., provoke: {on: closed}}]
"""
TOPIC = """\
topic: {title: Needs}
some_arg: {kind: struct, doc: It., fields: [{name: index, type: u32, by: caller, doc: It.}]}
bits:
  kind: flags
  c: macros
  doc: They.
  values: {V4L2_CAP_RUNS: {value: 1, doc: It.}, CEC_CAP_RUNS: {value: 2, doc: It.}}
RUN:
  kind: ioctl
  number: _IOWR('o', 1, some_arg)
  summary: Run.
  doc: It runs.
  valid:
    needs: {control: {save: first}}
    given: {open: {node: NODE}}
    call: {index: first.id}
  ensures: [{id: runs, rule: It runs., NEEDS then: {result: 0}}]
"""


def spec_of(area: str, node: str, needs: str) -> dict[str, str]:
    """A spec with one node and one rule, which has needs of its own."""
    return {
        f"{area}/area.yaml": AREA.replace("AREA", area).replace("NODE", node),
        f"{area}/topic.yaml": TOPIC.replace("NODE", node).replace("NEEDS ", needs),
    }


def statements(root: Path, area: str) -> list[str]:
    """The statements of the rule, but the decorator."""
    spec = load(root)
    assert check(spec).problems == ()
    api = resolve(cut(spec, spec.releases.default))
    text = generate(api, collected(api, spec))[f"linuxmedia/conformance/{area}/test_topic.py"]
    body = re.search(r"def test_run_ok_runs.*?\"\"\"\n(.*?)(\n\n|$)", text, re.DOTALL)
    assert body
    return [line.strip() for line in body[1].splitlines()]


def test_those_of_the_valid_call_come_first(write_spec: WriteSpec) -> None:
    needs = "needs: {control: {type: 7, save: c}}, call: {index: first.id + c.id}, "
    assert statements(write_spec(spec_of("v4l2", "video", needs)), "v4l2")[1:3] == [
        "first = run.find_control(device)",
        "c = run.find_control(device, type=7)",
    ]


def test_a_control_that_something_else_stands_in_for_is_not_needed(write_spec: WriteSpec) -> None:
    assert "find_control" in "".join(statements(write_spec(spec_of("v4l2", "video", "")), "v4l2"))
    rest = statements(write_spec(spec_of("v4l2", "video", "call: {index: 1}, ")), "v4l2")
    assert "find_control" not in "".join(rest)


def test_an_adapter_can_be_asked_for_its_address_and_its_capabilities(write_spec: WriteSpec) -> None:
    needs = "needs: {physical_address: true, capability: CEC_CAP_RUNS}, "
    assert "run.require(device, capability=CEC_CAP_RUNS, physical_address=True)" in statements(
        write_spec(spec_of("cec", "adapter", needs)), "cec"
    )


@pytest.mark.parametrize("given", ["", "given: {open: {node: [other, m2m]}}, "], ids=["alone", "among-others"])
def test_a_codec_can_be_asked_for_its_kind(write_spec: WriteSpec, given: str) -> None:
    needs = f"needs: {{codec: true, stateless: false}}, {given}"
    assert "run.require(device, codec=True, stateless=False)" in statements(
        write_spec(spec_of("v4l2", "m2m", needs)), "v4l2"
    )


@pytest.mark.parametrize(
    ("area", "needs", "message"),
    [
        ("v4l2", "physical_address: true", "a thing has no physical address, only CEC adapters have one"),
        ("v4l2", "codec: false", "a thing is no codec, only a memory-to-memory device can be one"),
        ("v4l2", "stateless: false", "a thing is no codec, only a memory-to-memory device can be one"),
        ("v4l2", "capability: CEC_CAP_RUNS", "CEC_CAP_RUNS is no capability of a thing, expected V4L2_CAP_*"),
        ("cec", "lacks: V4L2_CAP_RUNS", "V4L2_CAP_RUNS is no capability of a thing, expected CEC_CAP_*"),
        ("dvb", "lacks: CEC_CAP_RUNS", "a thing tells no capabilities"),
    ],
)
def test_what_a_device_cannot_tell_is_refused(write_spec: WriteSpec, area: str, needs: str, message: str) -> None:
    root = write_spec(spec_of(area, "thing", f"needs: {{{needs}}}, "))
    assert [problem.text for problem in check(load(root)).problems] == [message]
