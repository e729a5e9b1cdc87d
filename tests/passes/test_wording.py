"""Sentences of conditions and rules, which a report tells without those before them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from uapigen.passes.wording import wording
from uapigen.source.load import Spec

TOPIC = """
DMX_STOP:
  kind: ioctl
  number: _IO('o', 42)
  summary: Stop.
  doc: It.
  ensures: [{{id: one, rule: "{rule}", then: {{result: 0}}}}]
"""


@pytest.mark.parametrize("word", ["So", "Nor", "And", "Those"])
def test_a_rule_does_not_lean_on_the_one_before_it(word: str, load_spec: Callable[[str], Spec]) -> None:
    (problem,) = wording(load_spec(TOPIC.format(rule=f"{word} it does once more.")))
    assert str(problem) == (
        "spec/dvb/topic.yaml:7:13: error: DMX_STOP::ok::one: "
        f"a report tells this sentence alone, where {word!r} says little"
    )


@pytest.mark.parametrize("rule", ["So that it stops, it is called.", "It stops. So do others.", "Neither goes on."])
def test_a_rule_may_stand_alone(rule: str, load_spec: Callable[[str], Spec]) -> None:
    assert wording(load_spec(TOPIC.format(rule=rule))) == []
