"""Name what was probably meant."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return '; did you mean X?' for the nearest known name, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415  # slow, and only needed to explain a mistake

    nearest = get_close_matches(name, list(known), n=1)
    return f"; did you mean {nearest[0]}?" if nearest else ""
