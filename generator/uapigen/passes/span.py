"""Check that the releases of a spec lie in the span that it describes."""

from __future__ import annotations

from collections.abc import Iterator

from uapigen.source.load import Spec
from uapigen.source.marks import Problem


def span(spec: Spec) -> Iterator[Problem]:
    """Problems of `releases.yaml`."""
    releases = spec.releases
    if releases.oldest > releases.newest:
        yield Problem(
            releases.oldest.mark or releases.mark, f"oldest: {releases.oldest} is newer than newest: {releases.newest}"
        )
        return
    described = f"the spec describes {releases.oldest} to {releases.newest}"
    for what, release in (("default", releases.default), *(("lab", release) for release in releases.lab)):
        if not releases.oldest <= release <= releases.newest:
            yield Problem(release.mark or releases.mark, f"{what}: {release} is not described: {described}")
