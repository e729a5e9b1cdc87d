"""What the pages say of the deliberate bugs is what the record has."""

from __future__ import annotations

from pathlib import Path

from uapigen.mutants import table
from uapigen.mutants.bugs import load
from uapigen.mutants.judge import counts

REPOSITORY = Path(__file__).parents[2]
RECORD = table.read(REPOSITORY / "spec" / "results" / "mutants-6.12.json")
PAGE = (REPOSITORY / "docs" / "mutants.md").read_text(encoding="utf-8")


def test_every_bug_was_gone_through() -> None:
    assert sorted(each.bug for each in RECORD) == sorted(bug.name for bug in load())


def test_the_page_has_the_table_of_the_record() -> None:
    assert table.markdown(RECORD) in PAGE
    assert table.summary(RECORD) in PAGE


def test_the_sums_are_those_of_the_record() -> None:
    of = counts(RECORD)
    seen = sum(each.compliance is not None for each in RECORD)
    page = " ".join(PAGE.split())
    assert f"{of['bugs']} bugs on Linux 6.12.107: the suite catches all of them," in page
    assert f"the compliance tools notice {of['compliance']} of the {seen} that lie where they look" in page
    front = " ".join((REPOSITORY / "README.md").read_text(encoding="utf-8").split())
    assert f"a kernel with {of['bugs']} deliberate bugs" in front
    assert f"`cec-compliance` notice {of['compliance']} (" in front
    assert of["suite"] == of["bugs"]
