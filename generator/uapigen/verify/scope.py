"""Which headers are compared, which of them the spec covers in full, and what cannot be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from uapigen.schema.headers import Headers
from uapigen.source.load import load_file
from uapigen.source.marks import Problem, SpecError, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from uapigen.source.scalars import Header, Name


@dataclass(frozen=True, slots=True)
class Scope:
    """What `headers.yaml` says, without the places."""

    core: Mapping[str, tuple[str, ...]]
    driver: Mapping[str, tuple[str, ...]]
    borrowed: Mapping[str, tuple[str, ...]]
    complete: tuple[str, ...]
    left_out: Mapping[str, str]
    not_evaluable: Mapping[str, str]
    headers: tuple[str, ...]


def load_scope(path: Path) -> Scope:
    """Read `headers.yaml`; raises SpecError with everything that is wrong with it."""
    problems: list[Problem] = []
    found = load_headers(path, problems)
    if found is None or problems:
        raise SpecError(problems)
    return Scope(
        core=_plain(found.core),
        driver=_plain(found.driver),
        borrowed={str(header): names for header, names in found.borrowed.items()},
        complete=tuple(map(str, found.complete)),
        left_out=found.left_out,
        not_evaluable=found.not_evaluable,
        headers=found.listed,
    )


def load_headers(path: Path, problems: list[Problem]) -> Headers | None:
    """Read `headers.yaml` as written; what is wrong with it is added to the problems."""
    found = load_file(path, path.parent, Headers, problems)
    for header in found.complete if found else ():
        if found and str(header) not in found.listed:
            text = f"complete: {header} is in no list of headers{nearest(str(header), found.listed)}"
            problems.append(Problem(header.mark, text))
    return found


def _plain(areas: Mapping[Name, tuple[Header, ...]]) -> dict[str, tuple[str, ...]]:
    return {str(area): tuple(map(str, headers)) for area, headers in areas.items()}
