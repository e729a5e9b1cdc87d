"""Show which bug was caught by what: at the terminal, as Markdown and as a file that is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final

from rich.table import Table

from uapigen.counted import counted
from uapigen.mutants.bugs import KINDS
from uapigen.mutants.judge import Judged, counts
from uapigen.printer import Printer
from uapigen.source.marks import Mark, Problem, SpecError

_HEADINGS: Final = ("bug", "kind", "place", "caught by", "compliance tool")
_WIDTH: Final = 200


def ordered(judged: Iterable[Judged]) -> list[Judged]:
    """Survivors last, else as they were."""
    return sorted(judged, key=lambda each: each.survived)


def show(judged: Sequence[Judged]) -> None:
    """Print the table and the sums."""
    table = Table(*_HEADINGS, box=None, pad_edge=False)
    for each in ordered(judged):
        table.add_row(*_cells(each), style="red" if each.survived else "")
    console = Printer()
    console.width = console.width if console.is_terminal else _WIDTH
    console.print(table)
    console.print(summary(judged))


def summary(judged: Sequence[Judged]) -> str:
    """One line with the sums."""
    of = counts(judged)
    outcome = f"{of['suite']} caught by the suite, {of['compliance']} noticed by a compliance tool"
    return f"{counted(of['bugs'], 'bug')}: {outcome}"


def markdown(judged: Sequence[Judged]) -> str:
    """The table for the documentation."""
    rows = [_HEADINGS, ("---",) * len(_HEADINGS), *(_marked(each) for each in ordered(judged))]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def write(judged: Sequence[Judged], names: Sequence[str], release: str, path: Path) -> None:
    """Keep the run, one line for each bug of these names; what it left out stays as it was kept before."""
    known = {each.bug: each for each in [*(read(path) if path.is_file() else ()), *judged]}
    kept = [known[name] for name in names if name in known]
    lines = ",\n".join(f"  {json.dumps(asdict(each))}" for each in ordered(kept))
    path.write_text(f'{{"release": {json.dumps(release)}, "bugs": [\n{lines}\n]}}\n', encoding="utf-8")


def read(path: Path) -> list[Judged]:
    """Read a run that was kept."""
    try:
        stored: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["bugs"]
        return [replace(Judged(**entry), caught=tuple(entry["caught"])) for entry in stored]
    except (ValueError, KeyError, TypeError) as error:
        raise SpecError(
            [Problem(Mark(str(path), 1, 1), f"no record of a run ({error}): make it anew with mutants --record")]
        ) from None


def _cells(each: Judged) -> tuple[str, ...]:
    caught = each.first or "SURVIVED"
    return each.bug, KINDS[each.kind], each.place, f"{caught} ({each.ended})" if each.ended else caught, _tool(each)


def _marked(each: Judged) -> tuple[str, ...]:
    bug, kind, place, caught, tool = (cell.replace("|", "\\|") for cell in _cells(each))
    return f"`{bug}`", kind, place, caught, tool


def _tool(each: Judged) -> str:
    if each.compliance is None:
        return "none for this"
    return f"yes: {each.compliance}" if each.compliance else "no"
