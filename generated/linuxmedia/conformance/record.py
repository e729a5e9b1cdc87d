"""The results of a session, as a file that can be kept and compared."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

State: TypeAlias = Literal["provoked", "contradicted", "not-reached", "unsupported"]


@dataclass(frozen=True)
class Result:
    """What became of a condition or a rule on one device. A rule that was exercised and held counts as provoked."""

    id: str
    """With the provoking value in brackets where there are several."""
    device: str
    state: State
    seen: str = ""
    """The errno that came, or what else did: stable over runs."""
    detail: str = ""


def write(path: Path, results: Iterable[Result]) -> None:
    """Write a JSON list, sorted, at once or not at all."""
    ordered = sorted(results, key=lambda result: (result.id, result.device))
    text = json.dumps([asdict(result) for result in ordered], indent=1, ensure_ascii=False)
    partial = path.with_name(f"{path.name}.part")
    partial.write_text(f"{text}\n", encoding="utf-8")
    partial.replace(path)


def read(path: Path) -> tuple[Result, ...]:
    """Read such a file."""
    return tuple(Result(**entry) for entry in json.loads(path.read_text(encoding="utf-8")))
