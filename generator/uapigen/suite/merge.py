"""Put together what the machines have left in their folders."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

RESULTS, JUNIT, KERNEL_LOG = "results.json", "junit.xml", "kernel.log"


def merge(folders: Sequence[Path], output: Path) -> None:
    """Make one set of files of several. A machine that was lost may lack some."""
    _results([folder / RESULTS for folder in folders if (folder / RESULTS).is_file()], output / RESULTS)
    _junit([folder / JUNIT for folder in folders if (folder / JUNIT).is_file()], output / JUNIT)
    _kernel_log([folder / KERNEL_LOG for folder in folders], output / KERNEL_LOG)


def seconds(junit: Path, devices: Iterable[str]) -> Mapping[str, Mapping[str, float]]:
    """How long the tests of each module took, by device."""
    found: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    label = re.compile(rf"\[({'|'.join(map(re.escape, sorted(devices, key=len, reverse=True)))})[-\]]")
    for case in ElementTree.parse(junit).iter("testcase"):  # noqa: S314 - pytest wrote it
        module = ".".join(case.get("classname", "").split(".")[-2:])
        if on := label.search(case.get("name", "")):
            found[module][on[1]] += float(case.get("time", "0"))
    return found


def _results(parts: Sequence[Path], merged: Path) -> None:
    rows = [row for part in parts for row in json.loads(part.read_text(encoding="utf-8"))]
    rows.sort(key=lambda row: (row["id"], row["device"]))
    merged.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _junit(parts: Sequence[Path], merged: Path) -> None:
    """One suite for each machine, as each has run by itself."""
    together = ElementTree.Element("testsuites", name="conformance")
    for number, part in enumerate(parts, start=1):
        for suite in ElementTree.parse(part).iter("testsuite"):  # noqa: S314 - pytest wrote it
            suite.set("name", f"machine {number}")
            together.append(suite)
    ElementTree.ElementTree(together).write(merged, encoding="utf-8", xml_declaration=True)


def _kernel_log(parts: Sequence[Path], merged: Path) -> None:
    with merged.open("wb") as log:
        for number, part in enumerate(parts, start=1):
            log.write(f"--- machine {number} of {len(parts)}\n".encode())
            log.write(part.read_bytes() if part.is_file() else b"")
