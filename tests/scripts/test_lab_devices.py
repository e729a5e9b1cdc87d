"""Which lab devices must reach a condition or rule."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from uapigen.generate import generate
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collected
from uapigen.source.load import load

WriteSpec = Callable[[dict[str, str]], Path]
AREA = """\
area: dvb
summary: An area of the tests.
nodes: {demux: {paths: /dev/demux*, lab: [one, two, three], doc: It.}, dvr: {paths: /dev/dvr*, lab: [four], doc: It.}}
generic: [{id: closed, errno: EBADF, applies: all, cause: bad-fd, when: It is closed., provoke: {on: closed}}]
"""
TOPIC = """\
topic: {title: Devices}
DMX_RUN:
  kind: ioctl
  number: _IO('o', 1)
  summary: Run.
  doc: It runs.
  valid: {LAB given: {open: {node: demux}}}
  ensures: [{id: runs, rule: It runs., then: {result: 0}}]
  errors:
    - {id: gone, errno: EIO, cause: gone, when: It is., provoke: {on: closed}}
    - {id: told, errno: EPERM, cause: gone, when: It is., lab: [one], provoke: {on: closed}}
    - {id: astray, errno: ENXIO, cause: gone, when: It is., given: {open: {node: dvr}}, provoke: {on: closed}}
"""


def devices(root: Path) -> dict[str, str]:
    """The devices of each test; nothing where they are all of the node's."""
    spec = load(root)
    assert check(spec).problems == ()
    api = resolve(cut(spec, spec.releases.default))
    text = generate(api, collected(api, spec))["linuxmedia/conformance/dvb/test_topic.py"]
    tests = re.findall(r'"DMX_RUN::\w+::(\w+)"(.*?)\ndef', text, re.DOTALL)
    return {name: "".join(re.findall(r"lab=(\(.*?\))", rest)) for name, rest in tests}


def test_they_are_those_of_the_node(write_spec: WriteSpec) -> None:
    root = write_spec({"dvb/area.yaml": AREA, "dvb/topic.yaml": TOPIC.replace("LAB ", "")})
    assert devices(root) == {"runs": "", "gone": "", "told": '("one",)', "astray": "", "closed": '("one",)'}


def test_those_that_the_kernel_lacks_are_none_of_the_valid_call(write_spec: WriteSpec) -> None:
    area = AREA.replace("lab: [one, two, three]", "lab: [one, two, three], lab_since: {two: '99.0'}")
    topic = TOPIC.replace("LAB ", "lab: [two, three], ")
    found = devices(write_spec({"dvb/area.yaml": area, "dvb/topic.yaml": topic}))
    assert (found["runs"], found["closed"]) == ('("three",)', '("three",)')


def test_or_of_the_valid_call(write_spec: WriteSpec) -> None:
    root = write_spec({"dvb/area.yaml": AREA, "dvb/topic.yaml": TOPIC.replace("LAB ", "lab: [two, three], ")})
    assert devices(root) == {
        "runs": '("two", "three")',
        "gone": '("two", "three")',
        "told": '("one",)',
        "astray": "",
        "closed": '("two",)',
    }
