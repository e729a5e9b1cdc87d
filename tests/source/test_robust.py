"""No input makes the loader or `check` do anything but report problems."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings, strategies as st

from uapigen.passes.check import check
from uapigen.reference.forms import chapters
from uapigen.schema.files import Area, Deviations, Grammar, Releases
from uapigen.source.load import KINDS, Spec, load_topic
from uapigen.source.marks import Mark, Problem
from uapigen.source.read import read
from uapigen.source.scalars import Release
from uapigen.source.shape import Walk, reader, shape

NOWHERE = Mark("spec", 1, 1)
KEYS = sorted({key.name for chapter in chapters() for form in chapter.forms for key in form.keys} | {"topic"})
WORDS = [
    *KINDS, "DMX_GET", "a_struct", "b_struct", "a_set", "A", "B", "u8", "u32", "u32[A]", "u8[sizeof(a_struct)]",
    "text[4]", "bytes[]", "reserved u32[3]", "user_ptr<a_struct>", "u64_ptr<void>", "a_struct", "b_struct[2]",
    "enum a_set", "struct", "union", "bool", "timeval", "_IO('o', 1)", "_IOWR('o', 2, a_struct)", "_IOR('o', 3, u32)",
    "6.1", "6.12", "7.9", "EINVAL", "-1", "0", "1", "3", "A + B", "sizeof(b_struct)", "max(u8)", "true", "false",
    "caller", "driver", "length", "..length", "fields", "none", "pointer a_struct", "int", "demux", "device.fd",
    "argument", "argument.a", "q.first.length", "queued", "succeeds", "second", "child", "allocations", "50 ms", "",
]  # fmt: skip

FORMS = {form.name: form.cls for chapter in chapters() for form in chapter.forms}
STEPS = [form for form in FORMS.values() if isinstance(getattr(form, "verb", None), str)]
LISTED = {"errors": "Condition", "ensures": "Rule"}
SINGLE = {"provoke": "Provoke", "given": "State", "valid": "Valid", "needs": "Needs", "queue": "Queue", "open": "Open"}
LIKELY: dict[str, list[str]] = {
    "name": ["a", "b", "length"],
    "type": [word for word in WORDS if "u" in word or "struct" in word],
    "cause": ["bad-fd"],
    "errno": ["EINVAL"],
    "id": ["one", "two"],
    "node": ["demux"],
    "number": [word for word in WORDS if word.startswith("_IO")],
    "since": ["6.1"],
    "bits": ["3", "0", "-1", "40"],
    "aligned": ["8", "0", "3", "-4"],
}


def scalars() -> st.SearchStrategy[object]:
    return st.one_of(st.sampled_from(WORDS), st.sampled_from(KEYS), st.text(max_size=6))


def trees() -> st.SearchStrategy[object]:
    """YAML made of the schema's keys and of words that fit somewhere."""
    return st.recursive(
        scalars(),
        lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(KEYS), inner, max_size=6)),
        max_leaves=8,
    )


@st.composite
def fitting(draw: st.DrawFn, form: type, depth: int = 0) -> dict[str, object]:
    """A mapping that has the keys of a form, each with something that may or may not be what belongs there."""
    made: dict[str, object] = {}
    for field in dataclasses.fields(form):
        required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if field.name != "mark" and (required or draw(st.integers(0, 3)) == 0):
            made[field.name.rstrip("_")] = draw(_value(field.name, depth))
    return made


def _value(name: str, depth: int) -> st.SearchStrategy[object]:
    if name == "fields" and depth < 3:
        return st.lists(fitting(FORMS["Field"], depth + 1), max_size=4)
    if name == "values":
        return st.dictionaries(st.sampled_from(["A", "B", "C"]), fitting(FORMS["Value"], 3), max_size=3)
    if name in ("steps", "before"):
        return st.lists(st.one_of(*(fitting(form, 3) for form in STEPS)), max_size=2)
    if name in LISTED:
        return st.lists(fitting(FORMS[LISTED[name]], 3), max_size=2)
    if name in SINGLE:
        return fitting(FORMS[SINGLE[name]], 3)
    return st.sampled_from(LIKELY.get(name, WORDS))


@st.composite
def topics(draw: st.DrawFn) -> str:
    made: dict[str, object] = {}
    for name in draw(
        st.lists(st.sampled_from(["a_struct", "b_struct", "a_set", "DMX_GET", "demux.read"]), unique=True)
    ):
        kinds = {"a_set": ["enum", "flags"], "DMX_GET": ["ioctl"], "demux.read": ["function"]}.get(
            name, ["struct", "union"]
        )
        kind = draw(st.sampled_from(kinds))
        made[name] = {**draw(fitting(KINDS[kind])), "kind": kind}
    return yaml.safe_dump(made, allow_unicode=True)


def spec_of(text: bytes) -> tuple[Spec, list[Problem]]:
    problems: list[Problem] = []
    topic = load_topic(text, "spec/dvb/topic.yaml", "dvb", "topic", problems)
    releases = Releases(
        mark=NOWHERE, default=Release.read("6.12"), oldest=Release.read("5.10"), newest=Release.read("7.2")
    )
    area_text = b"{area: dvb, summary: It., nodes: {demux: {doc: It., paths: /dev/dvb}}}"
    node, _ = read(area_text, "area.yaml")
    assert node is not None
    area = reader(Area)(node, Walk("area"))
    spec = Spec(Path("spec"), releases, (area,), (topic,), Deviations(mark=NOWHERE), Grammar(mark=NOWHERE))
    return spec, problems


def in_order(problems: object) -> bool:
    return all(isinstance(p, Problem) and p.mark.line > 0 and p.mark.column > 0 and p.text for p in problems)  # type: ignore[attr-defined]


@given(st.binary(max_size=200))
def test_bytes(text: bytes) -> None:
    _, problems = spec_of(text)
    assert in_order(problems)


@given(st.text(st.sampled_from("{}[]:,-?&*!|>'\"%@`#ab \n\t"), max_size=60))
def test_punctuation(text: str) -> None:
    _, problems = spec_of(text.encode())
    assert in_order(problems)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(st.dictionaries(st.sampled_from(["topic", "a_struct", "DMX_GET"]), trees(), max_size=3))
def test_trees_of_the_schemas_keys(tree: dict[str, object]) -> None:
    spec, problems = spec_of(yaml.safe_dump(tree, allow_unicode=True).encode())
    assert in_order([*problems, *check(spec).problems])


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(topics())
def test_topics_that_are_nearly_right(text: str) -> None:
    spec, problems = spec_of(text.encode())
    assert in_order([*problems, *check(spec).problems])


@pytest.mark.parametrize("form", [Area, Releases, Deviations, Grammar])
@given(tree=trees())
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
def test_other_files(form: type, tree: object) -> None:
    node, _ = read(yaml.safe_dump(tree, allow_unicode=True).encode(), "spec/file.yaml")
    assert node is not None
    walk = Walk("spec/file.yaml")
    assert shape(node, form, walk) is not None or walk.problems
    assert in_order(walk.problems)
