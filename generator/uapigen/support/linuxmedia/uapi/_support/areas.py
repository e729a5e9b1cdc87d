"""Area modules that import a topic when one of its names is first used (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module

from linuxmedia.uapi._support.nearest import suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def lazy(package: str, topics: dict[str, tuple[str, ...]]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return a package's __getattr__ and __dir__ for the names that its private modules define."""
    homes: dict[str, str] = {}

    def index() -> dict[str, str]:
        if not homes:
            # Made whole first: another thread may look for a name meanwhile.
            homes.update({name: topic for topic, names in topics.items() for name in names})
        return homes

    def __getattr__(name: str) -> Any:  # noqa: N807  # Python finds it by this name
        if name == "__all__":
            return sorted(index())
        topic = index().get(name)
        if topic is None:
            nearest = "" if name.startswith("__") else suggestion(name, homes)
            message = f"module {package!r} has no attribute {name!r}{nearest}"
            raise AttributeError(message)
        module = import_module(f"{package}.{topic}")
        value = getattr(module, name)
        # What the module itself does not keep is made anew each time.
        if name in vars(module):
            setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:  # noqa: N807  # Python finds it by this name
        return sorted({*vars(sys.modules[package]), *index()})

    return __getattr__, __dir__
