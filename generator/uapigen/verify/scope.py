"""Which headers are compared, which of them the spec covers in full, and what cannot be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from uapigen.schema.keys import Written, key, several
from uapigen.source.marks import Problem, SpecError
from uapigen.source.read import read
from uapigen.source.shape import Walk, shape

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope(Written):
    """`headers.yaml`."""

    core: dict[str, tuple[str, ...]] = key("Headers of the API itself, by area.")
    driver: dict[str, tuple[str, ...]] = several("Headers of single drivers, by area.", dict)
    borrowed: dict[str, tuple[str, ...]] = several("Names taken from headers of other subsystems, by header.", dict)
    complete: tuple[str, ...] = several("Headers of which the spec has every name.")
    left_out: dict[str, str] = several(
        "Functions, initialisers and enums that the spec does without, with the reason.", dict
    )
    not_evaluable: dict[str, str] = several("Numbers that no user-space compiler can evaluate, with the reason.", dict)

    @property
    def headers(self) -> tuple[str, ...]:
        """All headers: those of the API, then those of drivers, then those that only lend some names."""
        own = (header for areas in (self.core, self.driver) for names in areas.values() for header in names)
        return (*own, *self.borrowed)


def load_scope(path: Path) -> Scope:
    """Read `headers.yaml`; raises SpecError with everything that is wrong with it."""
    root, problems = read(path.read_bytes(), str(path))
    if root is None:
        raise SpecError(problems)
    walk = Walk(str(path))
    scope = shape(root, Scope, walk)
    if scope is None or walk.problems:
        raise SpecError(walk.problems)
    listed = set(scope.headers)
    unknown = [header for header in scope.complete if header not in listed]
    if unknown:
        raise SpecError(Problem(scope.mark, f"complete: {header} is in no list of headers") for header in unknown)
    return scope
