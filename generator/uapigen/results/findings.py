"""Every contradiction between documentation and kernel that the spec knows, as a table for docs/findings.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from uapigen.schema.calls import Function, Ioctl
from uapigen.schema.conditions import Condition, Rule
from uapigen.schema.files import Deviation, Leak
from uapigen.schema.releases import When
from uapigen.source.load import Spec

_HEAD = """\
| Condition or rule | Page | It says | What comes | Releases | Why, and where |
|---|---|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One departure of the kernel from a page."""

    id: str
    page: str
    says: str
    comes: str
    releases: str
    why: str
    code: str


def findings(spec: Spec) -> Iterator[Finding]:
    """What is listed as a deviation, and what the spec marks as contradicted or as a bug, in the order of the spec."""
    listed: dict[str, list[Deviation]] = {}
    for deviation in spec.deviations.deviations:
        listed.setdefault(deviation.condition, []).append(deviation)
    for topic in spec.topics:
        for name, call in ((named.name, named.item) for named in topic.items):
            if not isinstance(call, (Ioctl, Function)):
                continue
            page = call.page or topic.topic.page
            situations: tuple[Condition | Rule, ...] = (*call.errors, *call.ensures)
            for situation in situations:
                identity = _identity(name, situation)
                where = str(situation.page or page or "")
                known = listed.pop(identity, ())
                yield from (_of_deviation(identity, where, situation, deviation) for deviation in known)
                if (
                    not known
                    and isinstance(situation, Condition)
                    and situation.status in ("contradicted", "kernel-bug")
                ):
                    yield _of_condition(identity, where, situation)
                yield from (
                    _of_leak(where, situation, leak) for leak in spec.deviations.leaks if leak.condition == identity
                )
    # A generic condition has no call of its own in the spec.
    for identity, known in listed.items():
        yield from (_of_deviation(identity, "", None, deviation) for deviation in known)


def table(spec: Spec) -> str:
    """The findings as Markdown."""
    rows = (
        (f"`{found.id}`", found.page, found.says, found.comes, found.releases, _sentence(found))
        for found in findings(spec)
    )
    return _HEAD + "".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in row)} |\n" for row in rows)


def _identity(call: str, situation: Condition | Rule) -> str:
    errno = situation.errno if isinstance(situation, Condition) else "ok"
    return f"{call}::{errno}::{situation.id}"


def _says(situation: Condition | Rule | None) -> str:
    if isinstance(situation, Condition):
        return f"{situation.errno}: {situation.when}"
    return situation.rule if situation else ""


def _of_deviation(identity: str, page: str, situation: Condition | Rule | None, deviation: Deviation) -> Finding:
    on = f", on {', '.join(map(str, deviation.devices))}" if deviation.devices else ""
    releases = _span(deviation.since, deviation.until)
    return Finding(identity, page, _says(situation), f"{deviation.seen}{on}", releases, deviation.why, deviation.code)


def _of_leak(page: str, situation: Condition | Rule, leak: Leak) -> Finding:
    comes = f"more {', '.join(leak.held)} for each failure, on {', '.join(map(str, leak.devices)) or 'all'}"
    return Finding(leak.condition, page, _says(situation), comes, _span(leak.since, leak.until), leak.why, leak.code)


def _of_condition(identity: str, page: str, condition: Condition) -> Finding:
    reason = condition.unprovokable
    comes = str(condition.seen or "") or ("nothing; read" if reason else f"{condition.errno}; a bug of the kernel")
    why = condition.note or (reason.why if reason else "")
    releases = _span(condition.since, condition.until)
    return Finding(identity, page, _says(condition), comes, releases, why, reason.code if reason else "")


def _span(since: When | None, until: When | None) -> str:
    words = [f"{word} {when}" for word, when in (("since", since), ("until", until)) if when]
    return " ".join(words) or "all"


def _sentence(found: Finding) -> str:
    code = re.sub(r"(\b[\w./+-]+\.[chS]\b|\b\w+\(\))", r"`\1`", found.code)
    return " ".join(part for part in (found.why, f"{code.rstrip('.')}." if code else "") if part) or "See above."
