"""docs/findings.md has every contradiction that the spec knows, with the page and the code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.commands.main import main
from uapigen.results.findings import Finding, findings, table
from uapigen.source.load import Spec, load

REPOSITORY = Path(__file__).parents[2]
BEGIN = "<!-- `uapigen report --findings` from here to the end -->\n\n"
WriteSpec = Callable[[dict[str, str]], Path]
TOPIC = """\
topic: {title: States, header: linux/dvb/dmx.h, page: dvb/dmx.rst}
arg: {kind: struct, doc: It., fields: [{name: index, type: u32, by: caller, doc: It.}]}
DMX_GET:
  kind: ioctl
  number: _IOWR('o', 1, arg)
  summary: Get.
  doc: It.
  valid: {given: {open: {node: demux}}, call: {index: 0}}
  ensures: [{id: echoes, rule: The index stays., then: {argument.index: 0}}]
  errors:
    - {id: past-end, errno: EINVAL, cause: index-out-of-bounds, when: Too big., provoke: {set: {index: 4}}}
    - id: never-so
      errno: EACCES
      seen: EPERM
      status: contradicted
      since: "5.12"
      note: Another check comes first.
      cause: permission
      when: Not allowed | not there.
      provoke: {set: {index: 5}}
"""
DEVIATIONS = """\
deviations:
  - condition: DMX_GET::ok::echoes
    devices: [vidtv-demux]
    seen: argument.index
    until: {after: "6.1", by: "6.12"}
    why: It is cleared.
    code: "drivers/media/dvb-core/dmxdev.c: dvb_demux_do_ioctl()"
"""


@pytest.fixture
def spec(write_spec: WriteSpec) -> Path:
    return write_spec({"dvb/topic.yaml": TOPIC, "deviations.yaml": DEVIATIONS})


def test_deviations_and_contradicted_conditions_are_findings(spec: Path) -> None:
    assert list(findings(load(spec))) == [
        Finding(
            "DMX_GET::EACCES::never-so", "dvb/dmx.rst", "EACCES: Not allowed | not there.", "EPERM", "since 5.12",
            "Another check comes first.", "",
        ),
        Finding(
            "DMX_GET::ok::echoes", "dvb/dmx.rst", "The index stays.", "argument.index, on vidtv-demux",
            "until a release after 6.1, 6.12 at the latest", "It is cleared.",
            "drivers/media/dvb-core/dmxdev.c: dvb_demux_do_ioctl()",
        ),
    ]  # fmt: skip


def test_each_is_a_row_of_a_table(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--findings", "--spec", str(spec)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {line.count("|") for line in lines} == {7}
    assert lines[2].startswith("| `DMX_GET::EACCES::never-so` | dvb/dmx.rst | EACCES: Not allowed &#124; not there. |")
    assert lines[3].endswith("| It is cleared. `drivers/media/dvb-core/dmxdev.c`: `dvb_demux_do_ioctl()`. |")


def test_the_table_of_the_document_is_that_of_the_spec(real_spec: Spec) -> None:
    document = (REPOSITORY / "docs/findings.md").read_text()
    assert document.partition(BEGIN)[2] == table(real_spec), "uapigen report --findings, after the comment in the file"


def test_what_has_no_code_in_the_spec_is_told_by_hand(real_spec: Spec) -> None:
    told = (REPOSITORY / "docs/findings.md").read_text().partition(BEGIN)[0]
    assert [found.id for found in findings(real_spec) if not found.code and f"`{found.id}`" not in told] == []
