"""`headers.yaml`: which kernel headers the spec is compared with."""

from __future__ import annotations

from dataclasses import dataclass

from uapigen.schema.keys import Written, key, several
from uapigen.source.scalars import Header, Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers(Written):
    """`headers.yaml`."""

    core: dict[Name, tuple[Header, ...]] = key("Headers of the API itself, by area.")
    driver: dict[Name, tuple[Header, ...]] = several("Headers of single drivers, by area.", dict)
    borrowed: dict[Header, tuple[str, ...]] = several("Names taken from headers of other subsystems, by header.", dict)
    complete: tuple[Header, ...] = several("Headers of which the spec has every name.")
    left_out: dict[str, str] = several(
        "Functions, initialisers and enums that the spec does without, with the reason.", dict
    )
    not_evaluable: dict[str, str] = several("Numbers that no user-space compiler can evaluate, with the reason.", dict)

    @property
    def listed(self) -> tuple[str, ...]:
        """All headers: those of the API, then those of drivers, then those that only lend some names."""
        own = (str(header) for areas in (self.core, self.driver) for names in areas.values() for header in names)
        return (*own, *map(str, self.borrowed))
