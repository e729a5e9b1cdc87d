"""Draw descriptions at random, for a person to compare with the pages they rest on."""

from __future__ import annotations

import random
from dataclasses import dataclass

from uapigen.passes.descriptions import descriptions
from uapigen.source.load import Spec


@dataclass(frozen=True, slots=True)
class Drawn:
    """A description with all that a reviewer needs to find what it is about."""

    name: str
    kind: str
    text: str
    page: str
    place: str


def sample(spec: Spec, count: int, seed: int) -> list[Drawn]:
    """`count` descriptions of the spec, the same ones for the same seed."""
    described = [found for found in descriptions(spec) if found.text]
    drawn = random.Random(seed).sample(described, min(count, len(described)))  # noqa: S311  # chance, not a secret
    return [
        Drawn(found.name, found.kind, " ".join(found.text.split()), str(found.page or ""), str(found.mark))
        for found in drawn
    ]
