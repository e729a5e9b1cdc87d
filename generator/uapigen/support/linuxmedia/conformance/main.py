"""`linuxmedia-conform`: the suite on the devices of this machine."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

WRONG_USE: Final = 4
"""The exit status of a command line that cannot be followed; pytest's own."""

_TESTS: Final = Path(__file__).parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the suite; returns pytest's exit status."""
    if importlib.util.find_spec("pytest") is None:
        print("linuxmedia-conform needs pytest: pip install pytest", file=sys.stderr)
        return WRONG_USE
    import pytest  # noqa: PLC0415  # only once it is known to be there

    # What is found must not depend on the plugins that happen to be installed, nor on settings around it.
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    return int(
        pytest.main(
            [
                *("-p", "linuxmedia.conformance.plugin", "-c", os.devnull),
                *("--rootdir", str(_TESTS.parents[1]), "--confcutdir", str(_TESTS)),
                *("-o", f"cache_dir={_cache()}", "--assert=plain", "--tb=short"),
                *(sys.argv[1:] if arguments is None else arguments),
                str(_TESTS),
            ]
        )
    )


def _cache() -> Path:
    """Where pytest remembers what has failed: not beside the installed package."""
    base = os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser()
    return Path(base) / "linuxmedia-conform"
