"""The importer carries the spec from 6.12 to 7.2: what it writes checks, and agrees with the compiler."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from uapigen.abi import ABIS
from uapigen.commands.main import main
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.documents import documents
from uapigen.passes.facts import facts
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec, load
from uapigen.source.scalars import Release
from uapigen.verify import committed
from uapigen.verify.compare import compare
from uapigen.verify.facts import Facts, from_object
from uapigen.verify.packages import fetched
from uapigen.verify.report import judge
from uapigen.verify.scope import Scope, load_scope

from .cut_back import cut_back

SPEC = Path(__file__).parents[2] / "spec"
OLD, NEW = "6.12", "7.2"


def stated(spec: Spec, release: str, abi: str = "x86_64") -> Facts:
    return from_object(facts(resolve(cut(spec, Release.read(release))), ABIS[abi]))


@dataclass(frozen=True)
class Covered:
    """How much of each header the real spec has."""

    complete: tuple[str, ...]
    begun: tuple[str, ...]


def covered(spec: Spec, scope: Scope) -> Covered:
    """The headers of which the spec has every name at both releases, and those of which it has some."""
    lacking: set[str] = set()
    begun: set[str] = set()
    for release in (OLD, NEW):
        compiled = committed.load(SPEC / "facts" / f"{release}.json")
        known, found = stated(spec, release), compiled.abis["x86_64"]
        lacking |= {compiled.header_of[finding.name] for finding in compare(known, found) if finding.kind != "unknown"}
        begun |= {compiled.header_of[name] for name in found.names & known.names}
    whole = tuple(header for header in scope.headers if header not in lacking)
    return Covered(whole, tuple(header for header in scope.headers if header in begun))


def test_what_is_cut_back_states_the_same_of_the_older_release(real_spec: Spec, tmp_path: Path) -> None:
    cut_back(SPEC, tmp_path / "spec", OLD)
    copy = load(tmp_path / "spec")
    assert check(copy).problems == ()
    for release in ("5.10", "6.1", OLD):
        assert stated(copy, release, "i386") == stated(real_spec, release, "i386")
    assert stated(copy, NEW) == stated(copy, OLD)


@pytest.mark.compiled
def test_from_one_release_to_the_next(real_spec: Spec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "spec"
    cut_back(SPEC, copy, OLD)
    scope = load_scope(SPEC / "headers.yaml")
    known = covered(real_spec, scope)
    listed = copy / "headers.yaml"
    listed.write_text(
        re.sub(r"(?m)^complete:.*$(\n  - .*)*", f"complete: [{', '.join(known.complete)}]", listed.read_text())
    )
    headers = str(fetched(NEW))
    chosen = [word for header in known.begun for word in ("--header", header)]

    assert main(["import", "--headers", headers, *chosen, "--spec", str(copy), "--apply"]) == 0
    listed_names = capsys.readouterr().out
    assert main(["verify", "--headers", headers, "--abi", "x86_64", "--spec", str(copy)]) == 0
    assert re.search(r"facts proved on 1 ABI, 0 mismatches", capsys.readouterr().out)

    spec = load(copy)
    before, after = stated(spec, OLD), stated(spec, NEW)
    assert after.names - before.names
    assert {name for name in after.names - before.names if name not in listed_names} == set()
    assert documents(spec).undescribed
    recorded = committed.load(SPEC / "facts" / f"{NEW}.json")
    by_abi = {abi: stated(spec, NEW, abi) for abi in ABIS}
    told = judge(by_abi, recorded, known.complete, scope.not_evaluable).findings
    # A name that was not recorded yet has no header; verify has just proved it.
    assert [finding for finding in told if finding.startswith("linux/")] == []
    # Of what the real spec says of older releases, nothing became anything else.
    for release in ("5.10", OLD):
        moved = compare(stated(real_spec, release, "armhf"), stated(spec, release, "armhf"))
        assert [finding for finding in moved if finding.kind != "lacking"] == []
    # Done is done, and the files check: the command would say so.
    assert main(["import", "--headers", headers, *chosen, "--spec", str(copy)]) == 0
    assert "nothing to write" in capsys.readouterr().out
