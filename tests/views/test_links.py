"""Names in docstrings: in backquotes as Python has them, and plain where Python has nothing of the name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from uapigen.generate import generate
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec

TOPIC = """
a_struct:
  kind: struct
  doc: "{text}"
  fields:
    - {{name: own_field, type: u32, by: caller, doc: "{text}"}}
    - {{name: global, type: u32, by: caller, doc: Python cannot call it so.}}
    - name: inner
      type: union
      doc: What is inside.
      fields:
        - {{name: deep_field, type: u32, by: caller, doc: Goes with own_field.}}
    - {{type: struct, fields: [{{name: flat_field, type: u32, by: caller, doc: Goes with own_field.}}]}}
b_struct: {{kind: struct, python: struct_b, doc: It., fields: [{{name: own_field, type: u32, by: both, doc: It.}}]}}
a_set: {{kind: enum, doc: It, values: {{A_ONE: {{value: 1, doc: It}}, A_LATER: {{value: 2, since: "7.2", doc: It.}}}}}}
a_family: {{kind: constants, doc: It., values: {{B_ONE: {{value: 1, doc: "{text}"}}}}}}
DMX_SET: {{kind: ioctl, number: "_IOW('o', 1, a_struct)", summary: Set it., doc: "{text}"}}
node.poll: {{kind: function, call: poll, summary: Wait., doc: It., parameters: {{fd: It., events: It., timeout: It.}}}}
"""
EVERYWHERE = {
    "a_struct": "`a_struct`",
    "b_struct": "`struct_b`",
    "a_struct.own_field": "`a_struct.own_field`",
    "a_struct.global": "`a_struct.global_`",
    "a_struct.inner.deep_field": "`a_struct_inner.deep_field`",
    "a_struct.flat_field": "`a_struct.flat_field`",
    "A_ONE": "`A_ONE`",
    "A_LATER": "A_LATER",
    "A_*": "A_*",
    "a_set": "`a_set`",
    "a_family": "a_family",
    "DMX_SET": "`DMX_SET`",
    "node.poll": "`node_poll`",
    "poll()": "poll()",
}


def module(text: str, load_spec: Callable[[str], Spec]) -> str:
    spec = load_spec(TOPIC.format(text=text))
    files = generate(resolve(cut(spec, spec.releases.default)), [])
    return files["linuxmedia/uapi/dvb/_topic.py"]


@pytest.mark.parametrize(("name", "linked"), EVERYWHERE.items())
def test_names_are_as_python_has_them(name: str, linked: str, load_spec: Callable[[str], Spec]) -> None:
    assert module(f"Before {name} after.", load_spec).count(f"Before {linked} after.") == 4


def test_a_field_stands_alone_inside_its_class_only(load_spec: Callable[[str], Spec]) -> None:
    made = module("Before own_field after.", load_spec)
    assert made.count("Before `own_field` after.") == 2
    assert made.count("Before `a_struct.own_field` after.") == 1, "the call has the struct for its argument"
    assert made.count("Before own_field after.") == 1, "a constant is in no struct"
    assert "Goes with `a_struct.own_field`." in made
    assert "Goes with `own_field`." in made
