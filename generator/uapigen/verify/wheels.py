"""Find the programs that come as Python wheels."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from uapigen.verify.problem import VerifyError


def program(package: str, below: str) -> Path:
    """The program at BELOW in an installed PACKAGE; without a subprocess of Python between it and us."""
    spec = importlib.util.find_spec(package)
    for folder in (spec and spec.submodule_search_locations) or ():
        found = Path(folder, below)
        if found.is_file():
            return found
    raise VerifyError(f"the Python package {package} is missing: pip install {package}")
