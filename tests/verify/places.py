"""Where the tests find the spec."""

from __future__ import annotations

from pathlib import Path
from typing import Final

SPEC: Final = Path(__file__).parents[2] / "spec"
