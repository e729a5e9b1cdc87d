"""What the release that this package is for describes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType


def described(area: ModuleType, name: str) -> Any:
    """Something of an area by its name; None where the release does not have it.

    Asking the module for an attribute that is not there makes it look for similar names, which takes long.
    """
    return getattr(area, name) if name in names_of(area) else None


@cache
def names_of(area: ModuleType) -> frozenset[str]:
    """Every name that the release describes in an area."""
    return frozenset(dir(area))
