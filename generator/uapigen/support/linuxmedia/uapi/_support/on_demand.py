"""What a module makes when it is asked for.

Enum views of constants are built once: enum costs more to import than all structs together. Presets are built each
time, so that who changes one changes a copy.
"""

from __future__ import annotations

import sys
from importlib import import_module

from linuxmedia.uapi._support.nearest import suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Table = dict[str, tuple[str, ...]]
    Maker = Callable[[], Any]


def preset(struct: Callable[..., Any], /, **fields: Any) -> Maker:
    """Return what makes a struct with these values; a field that is a struct is made by a preset of its own."""
    return lambda: struct(**{name: value() if callable(value) else value for name, value in fields.items()})


def on_demand(
    module: str,
    *,
    enums: Table | None = None,
    flags: Table | None = None,
    presets: dict[str, Maker] | None = None,
    aliases: dict[str, str] | None = None,
) -> Callable[[str], Any]:
    """Return a module's __getattr__, which makes enum classes of constants of that module, and presets."""
    enums, flags, presets, aliases = enums or {}, flags or {}, presets or {}, aliases or {}

    def __getattr__(name: str) -> Any:  # noqa: N807  # Python finds it by this name
        if name in presets:
            return presets[name]()
        if name in aliases:
            return getattr(sys.modules[module], aliases[name])
        if name not in enums and name not in flags:
            nearest = (
                "" if name.startswith("__") else suggestion(name, [*enums, *flags, *presets, *aliases, *constants()])
            )
            message = f"module {module!r} has no attribute {name!r}{nearest}"
            raise AttributeError(message)
        from linuxmedia.uapi._support.enum_classes import enum_view, flag_view  # noqa: PLC0415  # imports enum

        build, table = (enum_view, enums) if name in enums else (flag_view, flags)
        view = build(name, module, {member: value_of(member) for member in table[name]})
        # Two threads may have made one each: the first stays, so that there is one class of a name.
        return constants().setdefault(name, view)

    def value_of(member: str) -> int:
        """A constant of this module, or one that another topic of the area adds to the set."""
        known = constants()
        value: int = known[member] if member in known else getattr(import_module(module.rpartition(".")[0]), member)
        return value

    def constants() -> dict[str, Any]:
        return vars(sys.modules[module])

    return __getattr__
