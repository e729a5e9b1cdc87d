"""The recorded run of a release: one line per condition, value and device."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from uapigen.results.drivers import driver_of
from uapigen.source.marks import Mark, Problem, SpecError


@dataclass(frozen=True, slots=True, order=True)
class Result:
    """What became of a condition or rule on one device."""

    id: str
    device: str
    state: str
    seen: str


@dataclass(frozen=True, slots=True)
class Record:
    """A run on the kernel of a release."""

    release: str
    results: tuple[Result, ...]
    kernel: str = ""
    """Its exact version."""


def path_of(spec: Path, release: str) -> Path:
    """Where the record of a release is kept."""
    return spec / "results" / f"{release}.json"


def seconds_path_of(spec: Path, release: str) -> Path:
    """Where it is kept how long each test module took on each device in that run."""
    return spec / "results" / f"{release}.seconds.json"


def read_seconds(path: Path) -> dict[str, dict[str, float]]:
    """Read how long each test module took, by device; none when it was never recorded."""
    if not path.is_file():
        return {}
    try:
        return {
            str(module): {str(device): float(seconds) for device, seconds in by_device.items()}
            for module, by_device in json.loads(path.read_text(encoding="utf-8")).items()
        }
    except (ValueError, AttributeError, TypeError) as error:
        raise SpecError(
            [Problem(Mark(str(path), 1, 1), f"no durations of a run ({error}): make them anew with conform --record")]
        ) from None


def write_seconds(seconds: Mapping[str, Mapping[str, float]], path: Path) -> None:
    """Write how long each test module took on each device, to a tenth: the rest is noise."""
    lines = [
        f" {json.dumps(module)}: {json.dumps({device: round(took, 1) for device, took in sorted(by_device.items())})}"
        for module, by_device in sorted(seconds.items())
    ]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def read(path: Path, release: str) -> Record:
    """Read a record; one that is not there is empty."""
    if not path.is_file():
        return Record(release, ())
    try:
        stored: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        rows = [
            Result(identity, device, state, seen)
            for identity, by_state in stored["results"].items()
            for state, by_seen in by_state.items()
            for seen, devices in by_seen.items()
            for device in devices
        ]
        return Record(stored["release"], tuple(sorted(rows)), stored.get("kernel", ""))
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise SpecError(
            [Problem(Mark(str(path), 1, 1), f"no record of a run ({error}): make it anew with conform --record")]
        ) from None


def read_session(path: Path, release: str, kernel: str) -> Record:
    """Read what the suite wrote inside the lab."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    return Record(release, tuple(sorted(Result(r["id"], r["device"], r["state"], r["seen"]) for r in rows)), kernel)


def write(record: Record, path: Path) -> None:
    """Write a record, at once or not at all."""
    grouped: dict[str, dict[str, dict[str, list[str]]]] = {}
    for result in sorted(record.results):
        grouped.setdefault(result.id, {}).setdefault(result.state, {}).setdefault(result.seen, []).append(result.device)
    lines = [
        f" {json.dumps(identity)}: {json.dumps(states, sort_keys=True)}" for identity, states in sorted(grouped.items())
    ]
    run = f'"release": {json.dumps(record.release)}, "kernel": {json.dumps(record.kernel)}'
    text = f'{{{run}, "results": {{\n' + ",\n".join(lines) + "\n}}\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.part")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)


def on(record: Record, has_device: Callable[[str], bool]) -> Record:
    """What a record has of some devices."""
    return replace(record, results=tuple(r for r in record.results if has_device(r.device)))


def asked(known: Record, found: Record) -> Record:
    """What a record has of a run that was content with one device of each driver: of the devices that it took, and of
    all where it took none."""
    taken = {(r.id, r.device) for r in found.results}
    served = {(r.id, driver_of(r.device)) for r in found.results}
    return replace(
        known,
        results=tuple(
            r for r in known.results if (r.id, r.device) in taken or (r.id, driver_of(r.device)) not in served
        ),
    )


def only(record: Record, conditions: Collection[str]) -> Record:
    """What a record has of some conditions and rules."""
    return replace(record, results=tuple(r for r in record.results if base(r.id) in conditions))


def amended(record: Record, part: Record, ran: Collection[str], existing: Collection[str]) -> Record:
    """A record with what a run of some of the existing conditions and rules found of them."""
    others = tuple(r for r in record.results if base(r.id) in existing and base(r.id) not in ran)
    return replace(record, results=tuple(sorted((*others, *part.results))))


def base(identity: str) -> str:
    """The id without the provoking value."""
    return identity.partition("[")[0]


def differences(known: Record, found: Record) -> list[str]:
    """What a run found otherwise than the record has it, in words."""
    before = {(r.id, r.device): r for r in known.results}
    after = {(r.id, r.device): r for r in found.results}
    lines = [
        f"{i} on {d}: recorded as {_said(before[i, d])}, not run now" for i, d in sorted(before.keys() - after.keys())
    ]
    lines += [f"{i} on {d}: {_said(after[i, d])}, not in the record" for i, d in sorted(after.keys() - before.keys())]
    lines += [
        f"{i} on {d}: recorded as {_said(before[i, d])}, now {_said(after[i, d])}"
        for i, d in sorted(before.keys() & after.keys())
        if before[i, d] != after[i, d]
    ]
    return lines


def _said(result: Result) -> str:
    return f"{result.state} ({result.seen})" if result.seen else result.state


def by_condition(record: Record) -> dict[str, Sequence[Result]]:
    """The results of each condition."""
    found: dict[str, list[Result]] = {}
    for result in record.results:
        found.setdefault(result.id, []).append(result)
    return dict(found)
