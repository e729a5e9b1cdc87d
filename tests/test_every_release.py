"""Every mainline release can be generated, not only those at which `check` renders the tests."""

from __future__ import annotations

from collections.abc import Iterator

from uapigen.importer.lives import LAST_OF_SERIES
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collect
from uapigen.source.load import Spec
from uapigen.source.marks import Problem
from uapigen.source.scalars import Release


def mainline(oldest: Release, newest: Release) -> Iterator[Release]:
    at = oldest
    while at <= newest:
        yield at
        major, minor = at.number
        at = Release((major + 1, 0) if LAST_OF_SERIES.get(major) == minor else (major, minor + 1))


def test_the_api_and_its_tests_resolve_at_every_release(real_spec: Spec) -> None:
    releases = list(mainline(real_spec.releases.oldest, real_spec.releases.newest))
    assert len(releases) == 33
    for release in releases:
        found: list[Problem] = []
        scripts = collect(resolve(cut(real_spec, release)), real_spec, found)
        assert (release, found) == (release, [])
        assert scripts
