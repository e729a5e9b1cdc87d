"""Let the tests import the runtime: as it was generated, or from where it is written before anything is generated."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "generator/uapigen/support"

if importlib.util.find_spec("linuxmedia") is None:
    sys.path.insert(0, str(SOURCE))
