"""Let the tests import the runtime: as it was generated, or from where it is written before anything is generated."""

from __future__ import annotations

import gc
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "generator/uapigen/support"

if importlib.util.find_spec("linuxmedia") is None:
    sys.path.insert(0, str(SOURCE))


@pytest.fixture(scope="module", autouse=True)
def little_to_collect() -> Iterator[None]:
    """Tests that collect garbage look at what they made themselves, not at all that other tests have loaded."""
    gc.freeze()
    yield
    gc.unfreeze()
