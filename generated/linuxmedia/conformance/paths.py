"""Follow a path such as `controls[0].size` into a struct."""

from __future__ import annotations

import re
from typing import Any, Final

_STEP: Final = re.compile(r"\.?(?P<name>[^.\[\]]+)|\[(?P<index>\d+)\]")


def at(struct: object, path: str) -> Any:
    """What is there."""
    found: Any = struct
    place = 0
    while place < len(path):
        step = _STEP.match(path, place)
        if step is None:
            message = f"{path!r} is no field path: expected names, dots and [numbers]"
            raise ValueError(message)
        found = getattr(found, step["name"]) if step["name"] is not None else found[int(step["index"])]
        place = step.end()
    return found
