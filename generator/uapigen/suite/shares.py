"""Share the test modules among machines, so that all are done at about the same time."""

from __future__ import annotations

import random
from collections.abc import Mapping


def share(weights: Mapping[str, float], machines: int, seed: int) -> list[list[str]]:
    """Give each module to the machine with the least to do, heavy modules first; a seed always shares alike."""
    shares: list[list[str]] = [[] for _ in range(machines)]
    loads = [0.0] * machines
    modules = sorted(weights)
    random.Random(seed).shuffle(modules)  # noqa: S311 - an order, no secret
    for module in sorted(modules, key=lambda module: -weights[module]):
        least = loads.index(min(loads))
        shares[least].append(module)
        loads[least] += weights[module]
    return [sorted(each) for each in shares if each]
