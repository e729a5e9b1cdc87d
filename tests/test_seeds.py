"""docs/seeds.md names every test of the calls it is about, and no test that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.merge import calls_by_topic, condition_id, conditions, rule_id, rules
from uapigen.source.load import Spec

DOCUMENT = Path(__file__).parents[1] / "docs" / "seeds.md"
ID = re.compile(r"`([\w.]+::\w+::[\w-]+)`")
SEEDS = frozenset({"DMX_EXPBUF", "demux.mmap", "video.mmap"})


@pytest.fixture(scope="module")
def named() -> frozenset[str]:
    return frozenset(ID.findall(DOCUMENT.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def known(real_spec: Spec) -> frozenset[str]:
    """The ids of all conditions and rules of the spec."""
    areas = {str(area.area): area for area in real_spec.areas}
    found: set[str] = set()
    for topic, item in calls_by_topic(resolve(cut(real_spec, real_spec.releases.default))):
        found.update(rule_id(item, rule) for rule in rules(item))
        found.update(condition_id(item, condition) for condition, _ in conditions(item, areas, topic.area))
    return frozenset(found)


def test_every_id_in_the_document_exists(named: frozenset[str], known: frozenset[str]) -> None:
    assert sorted(named - known) == []


def test_every_test_of_a_seed_is_in_the_document(named: frozenset[str], known: frozenset[str]) -> None:
    seeds = {identity for identity in known if identity.split("::")[0] in SEEDS}
    # Each of the three has to be there, or a renamed call would leave nothing to look for.
    assert {identity.split("::")[0] for identity in seeds} == SEEDS
    assert sorted(seeds - named) == []
