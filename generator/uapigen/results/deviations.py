"""Deviations that a whole run did not see: the list is out of date, or the tests that saw them are gone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from uapigen.results.record import Record, base
from uapigen.schema.files import Deviation
from uapigen.source.scalars import Release


def unseen(known: Iterable[Deviation], record: Record, conditions: Collection[str]) -> Iterator[str]:
    """What is listed for these conditions of the release and did not occur, in words; by device where some are named.

    A test fails by itself where its deviation does not come; this finds those that no test stands for any more.
    """
    release = Release.read(record.release)
    occurred = {(base(found.id), found.device, found.seen) for found in record.results if found.state == "contradicted"}
    anywhere = {(identity, seen) for identity, _, seen in occurred}
    for deviation in known:
        if deviation.condition not in conditions or not deviation.departs_at(release):
            continue
        if not deviation.devices and (deviation.condition, str(deviation.seen)) not in anywhere:
            yield f"{deviation.mark}: {deviation.condition}: {deviation.seen} was seen nowhere on {release}"
        for device in map(str, deviation.devices):
            if (deviation.condition, device, str(deviation.seen)) not in occurred:
                yield f"{deviation.mark}: {deviation.condition}: {deviation.seen} was not seen on {device} on {release}"
