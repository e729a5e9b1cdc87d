"""The layout pass states what the compiler said, for every recorded release on every ABI."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from uapigen.abi import ABIS
from uapigen.c_names import c_names
from uapigen.passes.cut import cut
from uapigen.passes.facts import facts
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec
from uapigen.source.scalars import Release
from uapigen.verify import committed
from uapigen.verify.facts import from_object
from uapigen.verify.headers import staged
from uapigen.verify.listed import listed
from uapigen.verify.release import ReleaseFacts, extract, without_strangers
from uapigen.verify.report import Report, judge
from uapigen.verify.scope import load_scope
from uapigen.verify.targets import TARGETS
from uapigen.verify.wheels import program

from .places import SPEC

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((SPEC / "facts").glob("*.json"))
SCOPE = load_scope(SPEC / "headers.yaml")
BUNDLED = "lib/libc/include/any-linux-any/linux/version.h"


def judged(spec: Spec, compiled: ReleaseFacts) -> Report:
    api = resolve(cut(spec, Release.read(compiled.version)))
    stated = {abi: from_object(facts(api, ABIS[abi])) for abi in compiled.abis}
    names = listed(c_names(api.topics), compiled, SCOPE.complete, SCOPE.left_out)
    return judge(stated, compiled, SCOPE.complete, SCOPE.not_evaluable).with_findings(names)


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_with_the_recorded_facts(real_spec: Spec, path: Path) -> None:
    report = judged(real_spec, committed.load(path))
    assert report.findings == ()
    assert report.proved > 0


@pytest.mark.compiled
def test_with_the_kernel_headers_that_the_compiler_brings_along(real_spec: Spec) -> None:
    with staged(program("ziglang", BUNDLED).parents[1]) as tree:
        compiled = extract(tree, SCOPE.headers, TARGETS, lambda _: None)
    report = judged(real_spec, without_strangers(compiled, SCOPE.borrowed))
    assert report.findings == ()
    assert report.proved > 0
