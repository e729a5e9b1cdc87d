"""The report for programs."""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from linuxmedia.conformance.catalogue import RELEASE
from linuxmedia.conformance.errnos import name_of
from linuxmedia.conformance.finding import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from linuxmedia.conformance.devices import Device
    from linuxmedia.conformance.finding import Finding


def write(path: Path, findings: Sequence[Finding], devices: Iterable[Device]) -> None:
    """Write it, at once or not at all."""
    counted = Counter(finding.outcome for finding in findings)
    ordered = sorted(findings, key=lambda finding: (finding.result.id, finding.result.device))
    document = {
        "documentation": f"Linux {RELEASE}",
        "kernel": os.uname().release,
        "devices": [asdict(device) for device in devices],
        "totals": {outcome: counted[outcome] for outcome in OUTCOMES},
        "tests": [_test(finding) for finding in ordered],
    }
    partial = path.with_name(f"{path.name}.part")
    partial.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    partial.replace(path)


def _test(finding: Finding) -> dict[str, Any]:
    subject, device = finding.subject, finding.target.device
    return {
        "id": finding.result.id,
        "call": subject.call,
        "device": finding.result.device,
        "path": device.path if device else None,
        "outcome": finding.outcome,
        "rule": subject.sentence,
        "page": subject.page,
        "status": subject.status,
        "expected": [name_of(number) for number in subject.expected] or ["success"],
        "seen": finding.result.seen,
        "detail": finding.result.detail,
        "calls": list(finding.calls),
        "reproducer": finding.reproducer,
        "second_run": finding.otherwise or None,
    }
