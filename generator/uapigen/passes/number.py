"""Number the ioctls of an ABI."""

from __future__ import annotations

from uapigen.abi import Abi
from uapigen.ir import Api, IoctlItem
from uapigen.passes.evaluate import calculate, fixed
from uapigen.passes.layout import Layouts


def number(api: Api, abi: Abi, layouts: Layouts) -> dict[str, int]:
    """The number of every ioctl, as the `_IO` macros of the ABI make it."""
    numbers: dict[str, int] = {}
    for call in api.calls.values():
        if isinstance(call, IoctlItem):
            macro = call.number
            nr = calculate(macro.number.tree, fixed(api.constants), lambda name: layouts.of(name).size)
            size = layouts.size(call.encoded) if call.encoded else 0
            numbers[call.name] = abi.encoding.number(macro.direction, macro.magic, nr, size)
    return numbers
