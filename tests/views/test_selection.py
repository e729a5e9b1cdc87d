"""Unions of which a field beside them tells the member in use, in the module that is made of them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from uapigen.generate import generate
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec

TOPIC = """
a_struct:
  kind: struct
  doc: It.
  fields:
    - {{name: global, type: u32, by: caller, doc: Python cannot call it so.}}
    - name: inner
      type: union
      doc: What is inside.
      selected_by: {by}
      fields:
        - {{name: one, type: u32, by: both, when: [A_ONE, A_THREE], doc: It.}}
        - {{name: global, type: u32, by: both, when: [A_TWO, A_LATER], doc: Python cannot call it so.}}
        - {{name: raw, type: u32, by: both, doc: It.}}
b_struct: {{kind: struct, doc: It., fields: [{{name: kind, type: u32, by: caller, doc: It.}}]}}
a_set:
  kind: enum
  doc: It.
  values:
    A_ONE: {{value: 1, doc: It.}}
    A_TWO: {{value: 2, doc: It.}}
    A_THREE: {{value: 3, doc: It.}}
    A_LATER: {{value: 4, since: "7.2", doc: It.}}
DMX_SET: {{kind: ioctl, number: "_IOW('o', 1, a_struct)", summary: Set it., doc: It.}}
"""
SEVERAL = """
a_type: {kind: enum, doc: It., values: {MANY: {value: 1, doc: It.}, ONE: {value: 2, doc: It.}}}
a_memory: {kind: enum, doc: It., values: {MMAP: {value: 1, doc: It.}}}
more_memory: {kind: enum, doc: It., extends: a_memory, values: {DMABUF: {value: 4, doc: It.}}}
a_struct:
  kind: struct
  doc: It.
  fields:
    - {name: type, type: enum a_type, by: caller, doc: It.}
    - {name: memory, type: u32, enum: a_memory, by: caller, doc: It.}
    - name: inner
      type: union
      doc: What is inside.
      selected_by: [type, memory]
      fields:
        - {name: offset, type: u32, by: both, when: MMAP, doc: It.}
        - {name: planes, type: u32, by: both, when: MANY, doc: It.}
        - {name: fd, type: u32, by: both, when: DMABUF, doc: It.}
DMX_SET: {kind: ioctl, number: "_IOW('o', 1, a_struct)", summary: Set it., doc: It.}
"""


def selections(spec: Spec) -> list[str]:
    made = generate(resolve(cut(spec, spec.releases.default)), [])["linuxmedia/uapi/dvb/_topic.py"]
    return re.findall(r"_selected_ = (.*)", made)


def test_a_field_beside_the_union(load_spec: Callable[[str], Spec]) -> None:
    assert selections(load_spec(TOPIC.format(by="global"))) == ['(("global_", {1: "one", 2: "global_", 3: "one"}),)']


def test_several_fields_beside_it_each_by_its_own_constants(load_spec: Callable[[str], Spec]) -> None:
    assert selections(load_spec(SEVERAL)) == ['(("type", {1: "planes"}), ("memory", {1: "offset", 4: "fd"}))']


@pytest.mark.parametrize("by", ['{text: "something, somehow"}', "{struct: b_struct, field: kind}"])
def test_what_is_not_beside_it_cannot_be_asked(by: str, load_spec: Callable[[str], Spec]) -> None:
    assert selections(load_spec(TOPIC.format(by=by))) == []
