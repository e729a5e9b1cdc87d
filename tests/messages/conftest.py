"""Both sides of a comparison: the generated package of a release, and the compiled helpers of its headers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from uapigen.emit import emit
from uapigen.generate import generate
from uapigen.ir import MessageItem
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec
from uapigen.source.scalars import Release
from uapigen.verify.headers import staged
from uapigen.verify.packages import fetched

from .c_side import Library
from .operands import Items
from .translation import Translation

RELEASES = ("6.12", "7.2")


@dataclass(frozen=True)
class Side:
    """One release: what it generates to, and what its headers compile to."""

    items: Items
    library: Library
    messages: Any
    helpers: Any
    uapi: Any
    translation: Translation

    def built_by_c(self, item: MessageItem, record: Any, reply: bool) -> Any:
        """The message as the C helper makes it."""
        function = self.library.functions[f"cec_msg_{item.name}"]
        made = self.uapi.cec_msg()
        broadcast = item.written.to == ("broadcast",)
        self.library.call("cec_msg_init", {"msg": made, "initiator": 4, "destination": 0xF if broadcast else 5})
        given_ = [each for each in function.parameters if each.name not in ("msg", "reply")]
        arguments = self.translation.arguments(item, record, given_)
        self.library.call(function.name, {"msg": made, "reply": int(reply), **arguments})
        # A helper may leave bytes behind the end of the message, which nobody sends.
        made.msg[made.len :] = bytes(16 - made.len)
        return made

    def built_by_us(self, item: MessageItem, record: Any, reply: bool) -> Any:
        """The message as the package makes it."""
        if item.written.to == ("broadcast",):
            return record.to_all(initiator=4, reply=reply)
        return record.to(5, initiator=4, reply=reply)

    def parsed_by_c(self, item: MessageItem, message: Any) -> dict[str, Any]:
        """What the C helper writes to its parameters."""
        parameters = self.library.functions[f"cec_ops_{item.name}"].parameters[1:]
        rooms = {each.name: self.library.room(each) for each in parameters}
        self.library.call(f"cec_ops_{item.name}", {"msg": message, **rooms})
        return rooms


@pytest.fixture(scope="module", params=RELEASES)
def side(request: pytest.FixtureRequest, real_spec: Spec, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Side]:
    folder = tmp_path_factory.mktemp("messages")
    api = resolve(cut(real_spec, Release.read(request.param)))
    emit(generate(api, ()), folder / "generated")
    with imported_from(folder / "generated") as load, staged(fetched(request.param)) as tree:
        uapi = load("linuxmedia.uapi.cec")
        structs = {name: getattr(uapi, name) for name in api.structs if name.startswith("cec_")}
        library, items = Library(tree.include, folder, structs), Items(api)
        messages, helpers = load("linuxmedia.cec.messages"), load("linuxmedia.cec.helpers")
        yield Side(items, library, messages, helpers, uapi, Translation(library, items, structs))


class imported_from:  # noqa: N801 - a context manager is called like a function
    """Import linuxmedia from another tree, for as long as it is needed."""

    def __init__(self, tree: Path) -> None:
        self._tree = str(tree)

    def __enter__(self) -> Callable[[str], Any]:
        self._kept = {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "linuxmedia"}
        sys.path.insert(0, self._tree)
        return import_module

    def __exit__(self, *_problem: object) -> None:
        sys.path.remove(self._tree)
        for name in [name for name in sys.modules if name.split(".")[0] == "linuxmedia"]:
            del sys.modules[name]
        sys.modules.update(self._kept)
