"""Conditions that stand in another topic than their call: whose they are, where they are tested, what the call says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.generate import generate
from uapigen.ir import Api
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.results.record import Record
from uapigen.results.report import condition_rows, rule_rows
from uapigen.scripts.collect import collected
from uapigen.source.load import Spec, load
from uapigen.source.scalars import Release

WriteSpec = Callable[[dict[str, str]], Path]
AREA = """\
area: dvb
summary: An area of the tests.
nodes: {demux: {paths: /dev/dvb/adapter*/demux*, lab: [vidtv-demux], doc: A node of the tests.}}
generic:
  - {id: closed, errno: EBADF, applies: all, cause: bad-fd, when: It is closed., provoke: {on: closed}}
  - {id: astray, errno: ENOTTY, applies: all, cause: bad-fd, when: It is another., provoke: {on: closed}}
"""
TOPIC = """\
topic: {title: Running, page: dvb/run.rst}
arg: {kind: struct, doc: It., fields: [{name: speed, type: u32, by: caller, doc: It.}]}
DMX_RUN:
  kind: ioctl
  number: _IOWR('o', 1, arg)
  summary: Run.
  doc: It runs.
  exempt: {astray: Every device of the tests knows it.}
  valid: {given: {open: {node: demux}}, call: {speed: 1}}
  errors: [{id: stands, errno: EINVAL, cause: value-range, when: It is too slow., provoke: {set: {speed: 0}}}]
"""
MORE = """\
topic: {title: Running fast, page: dvb/fast.rst}
fast:
  kind: conditions
  of: DMX_RUN
  causes: {EINVAL: The speed is out of its bounds.}
  ensures: [{id: keeps, rule: It keeps its speed., then: {argument.speed: 1}}]
  errors:
    - {id: high, errno: EINVAL, cause: value-range, when: It is above 7., provoke: {set: {speed: 8}}}
    - {id: higher, errno: ERANGE, cause: value-range, when: It is above 8., since: "6.2", provoke: {set: {speed: 9}}}
"""


@pytest.fixture
def spec(write_spec: WriteSpec) -> Spec:
    return load(write_spec({"dvb/area.yaml": AREA, "dvb/fast.yaml": MORE, "dvb/topic.yaml": TOPIC}))


def api_of(spec: Spec, release: str = "6.12") -> Api:
    assert check(spec).problems == ()
    return resolve(cut(spec, Release.read(release)))


def test_they_are_tests_of_their_own_topic(spec: Spec) -> None:
    api = api_of(spec)
    files = generate(api, collected(api, spec))
    tests = files["linuxmedia/conformance/dvb/test_fast.py"]
    assert tests.count("@condition(") + tests.count("@rule(") == 3
    assert '"DMX_RUN::EINVAL::high"' in tests
    assert 'page="dvb/fast.rst"' in tests
    assert "DMX_RUN::EINVAL::high" not in files["linuxmedia/conformance/dvb/test_topic.py"]
    assert "linuxmedia/uapi/dvb/_fast.py" not in files


def test_the_call_sums_them_up(spec: Spec) -> None:
    api = api_of(spec)
    module = generate(api, collected(api, spec))["linuxmedia/uapi/dvb/_topic.py"]
    assert "EINVAL: It is too slow. The speed is out of its bounds." in module
    assert "above" not in module
    assert "ERANGE" not in module


def test_nothing_is_summed_up_before_it_comes(write_spec: WriteSpec) -> None:
    more = MORE.replace("{EINVAL: The", "{ERANGE: The")
    spec = load(write_spec({"dvb/area.yaml": AREA, "dvb/fast.yaml": more, "dvb/topic.yaml": TOPIC}))
    said = [api_of(spec, release).calls["DMX_RUN"].causes for release in ("6.1", "6.2")]
    assert said == [(), (("ERANGE", "The speed is out of its bounds."),)]


def test_reports_count_them_to_the_call(spec: Spec) -> None:
    api, record = api_of(spec), Record("6.12", ())
    rows = list(condition_rows(api, spec.areas, record))
    assert [(row.id, row.generic) for row in rows if row.call == "DMX_RUN"] == [
        ("DMX_RUN::EINVAL::high", False),
        ("DMX_RUN::ERANGE::higher", False),
        ("DMX_RUN::EINVAL::stands", False),
        ("DMX_RUN::EBADF::closed", True),
    ]
    assert [(row.id, row.page) for row in rule_rows(api, record)] == [("DMX_RUN::ok::keeps", "dvb/fast.rst")]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("DMX_RUN", "DMX_RUM", "no such call at 5.10: DMX_RUM; did you mean 'DMX_RUN'?"),
        ("id: high,", "id: stands,", "DMX_RUN::EINVAL::stands stands twice, first at spec/dvb/fast.yaml:8:12"),
        ("fast:", "arg:", "arg is defined twice, first at spec/dvb/fast.yaml:2:1"),
        ("EINVAL: The", "EPIPE: The", "causes: no condition of these fails with EPIPE"),
    ],
)
def test_what_does_not_fit_is_told(write_spec: WriteSpec, old: str, new: str, expected: str) -> None:
    files = {"dvb/area.yaml": AREA, "dvb/fast.yaml": MORE.replace(old, new), "dvb/topic.yaml": TOPIC}
    assert expected in [problem.text for problem in check(load(write_spec(files))).problems]


def test_a_call_is_exempt_only_from_what_there_is(write_spec: WriteSpec) -> None:
    files = {"dvb/area.yaml": AREA, "dvb/topic.yaml": TOPIC.replace("astray:", "astrai:")}
    (problem,) = check(load(write_spec(files))).problems
    assert problem.text == "DMX_RUN: no generic condition 'astrai' to be exempt from; did you mean 'astray'?"
