"""Put the spec and the runs of several releases together."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence

from uapigen.ir import Api, CallItem, Topic
from uapigen.matrix.drivers import by_driver
from uapigen.matrix.links import page_link, pieces
from uapigen.matrix.model import Cell, Entry, Listed, Matrix, Piece, Run
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.results.record import Record, Result, by_condition
from uapigen.results.report import identities
from uapigen.schema.conditions import Condition, Rule
from uapigen.schema.files import Deviation
from uapigen.scripts.merge import calls_by_topic, condition_id, conditions, rule_id, rules
from uapigen.source.load import Spec
from uapigen.source.marks import Mark
from uapigen.source.scalars import Release


def build(spec: Spec, records: Sequence[Record]) -> Matrix:
    """The matrix of these runs, oldest release first."""
    ordered = sorted(records, key=lambda record: Release.read(record.release))
    known = spec.deviations.deviations
    entries: dict[str, Entry] = {}
    for record in ordered:
        api = resolve(cut(spec, Release.read(record.release)))
        for entry in _Entries(spec, api, record, known).all():
            before = entries.get(entry.id)
            # What is said of a condition is what the newest release says.
            results = {**(before.results if before else {}), **entry.results}
            entries[entry.id] = dataclasses.replace(entry, results=results)
    areas = tuple(area.area.text for area in spec.areas)
    return Matrix(
        runs=tuple(Run(record.release, record.kernel) for record in ordered),
        drivers=by_driver(result.device for record in ordered for result in record.results),
        areas=areas,
        deviations=tuple(_listed(found, spec) for found in known),
        entries=tuple(sorted(entries.values(), key=lambda entry: (areas.index(entry.area), entry.id.casefold()))),
    )


class _Entries:
    """The conditions and rules of one release, with what its run found."""

    def __init__(self, spec: Spec, api: Api, record: Record, known: Sequence[Deviation]) -> None:
        self.api = api
        self.release = api.release.mainline
        self.record = record
        self.found: Mapping[str, Sequence[Result]] = by_condition(record)
        self.areas = {area.area.text: area for area in spec.areas}
        self.known: dict[str, list[tuple[int, Deviation]]] = {}
        for number, deviation in enumerate(known):
            self.known.setdefault(deviation.condition, []).append((number, deviation))

    def all(self) -> Iterator[Entry]:
        for topic, item in calls_by_topic(self.api):
            for condition, generic in conditions(item, self.areas, topic.area):
                base = condition_id(item, condition)
                entry = self._entry(topic, item, base, condition, condition.when)
                entry = dataclasses.replace(
                    entry,
                    errno=str(condition.errno),
                    expected=str(condition.seen or condition.errno),
                    cause=condition.cause,
                    status=condition.status,
                    strength=condition.strength,
                    hazard=condition.hazard,
                    generic=generic,
                    code=pieces(condition.unprovokable.code, str(self.release)) if condition.unprovokable else (),
                )
                for identity in identities(item, condition):
                    cell = self._condition_cell(topic, item, condition, identity, base)
                    yield dataclasses.replace(entry, id=identity, results={str(self.release): cell})
            for rule in rules(item):
                base = rule_id(item, rule)
                entry = self._entry(topic, item, base, rule, rule.rule)
                cell = self._cell(base, base) or Cell("not-run", self._left_out(topic, item))
                yield dataclasses.replace(entry, results={str(self.release): cell})

    def _entry(self, topic: Topic, item: CallItem, base: str, situation: Condition | Rule, text: str) -> Entry:
        page = str(situation.page or item.written.page or "")
        return Entry(
            id=base, area=topic.area, call=item.name, errno="ok", expected="success", text=text,
            note=situation.note, cause="", status="documented", strength="must", hazard="none", generic=False,
            page=page, link=page_link(page, str(self.release)),
            place=_place(situation.mark), since=str(situation.since or ""), until=str(situation.until or ""),
            code=(), deviations=tuple(number for number, _ in self.known.get(base, ())), results={},
        )  # fmt: skip

    def _left_out(self, topic: Topic, item: CallItem) -> str:
        """Why a call is not tried on the release at all."""
        valid = item.written.valid
        if valid and valid.since and valid.since > self.release:
            return f"what the call is tried with came with {valid.since}"
        return topic.written.topic.not_run

    def _condition_cell(self, topic: Topic, item: CallItem, condition: Condition, identity: str, base: str) -> Cell:
        if condition.unprovokable:
            return Cell("unprovokable", f"{condition.unprovokable.why} Tried: {condition.unprovokable.tried}.")
        hazard = f"hazard: {condition.hazard}; run on request only" if condition.hazard != "none" else ""
        cell = self._cell(identity, base) or Cell("not-run", self._left_out(topic, item) or hazard)
        if condition.status == "contradicted" and condition.seen and "provoked" in cell.devices:
            # What was asserted is the code that comes; the one that the page names never does.
            devices = {state: came for state, came in cell.devices.items() if state != "provoked"}
            devices["contradicted"] = {**cell.devices.get("contradicted", {}), **cell.devices["provoked"]}
            return dataclasses.replace(cell, devices=devices)
        return cell

    def _cell(self, identity: str, base: str) -> Cell | None:
        """What the devices did, or nothing where the run had none."""
        found = self.found.get(identity, ())
        by_state: dict[str, dict[str, list[str]]] = {}
        for result in found:
            state = self._state(result, base)
            by_state.setdefault(state, {}).setdefault(result.seen, []).append(result.device)
        return Cell(devices=by_state) if found else None

    def _state(self, result: Result, base: str) -> str:
        """A departure that is not listed is a failure, and so is a listed one that did not come."""
        value = result.id.removeprefix(base)[1:-1]
        listed = [
            known
            for _, known in self.known.get(base, ())
            if known.departs_at(self.release) and known.is_about(result.device, value)
        ]
        if result.state == "contradicted":
            return "contradicted" if any(str(known.seen) == result.seen for known in listed) else "failed"
        return "failed" if listed else result.state


def _listed(found: Deviation, spec: Spec) -> Listed:
    return Listed(
        seen=str(found.seen),
        why=found.why,
        since=str(found.since or ""),
        until=str(found.until or ""),
        devices=tuple(map(str, found.devices)),
        values=found.values,
        code=code_pieces(found, spec),
        place=_place(found.mark),
    )


def code_pieces(found: Deviation, spec: Spec) -> tuple[Piece, ...]:
    """The code of a deviation, at the default release if that departs, else at the nearest one that does."""
    releases = [release for release in spec.releases.lab if found.departs_at(release)] or [spec.releases.default]
    default = spec.releases.default
    shown = default if default in releases else releases[-1]
    return pieces(found.code, str(shown))


def _place(mark: Mark) -> str:
    return f"{mark.file}:{mark.line}"
