"""The structs of the package, as this interpreter lays them out, are the compiler's."""

from __future__ import annotations

import platform
from collections.abc import Callable
from typing import Any

from uapigen.abi import ABIS, Abi
from uapigen.ir import Api
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec

from . import layouts

FactsInPython = Callable[[Api, Abi], dict[str, Any]]


def test_structs_are_laid_out_as_on_this_machine(real_spec: Spec, facts_in_python: FactsInPython) -> None:
    api = resolve(cut(real_spec, real_spec.releases.default))
    agreeing, differing = layouts.compare(facts_in_python(api, ABIS[platform.machine()]))
    assert differing == []
    assert agreeing > 2 * len(api.structs)
