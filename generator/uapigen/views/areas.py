"""An area as a flat, lazy module, and the table of documented causes that its errors show."""

from __future__ import annotations

from dataclasses import dataclass

from uapigen.ir import Api, CallItem, FunctionItem, IoctlItem
from uapigen.schema.files import Area
from uapigen.views.code import Code, Prefixed, call, collection, lines, string
from uapigen.views.functions import causes
from uapigen.views.places import Places, module_name, order
from uapigen.views.prose import docstring, sentence, wrapped

INDENT = "    "
PAGES = (
    "Pages are named by their place below Documentation/userspace-api/media in the kernel's source, which is on"
    " https://docs.kernel.org/userspace-api/media/ as well. What tells of no release was in Linux 5.10 already."
)


@dataclass(frozen=True, slots=True)
class AreaView:
    """Everything that the area template prints."""

    docstring: tuple[str, ...]
    imports: tuple[str, ...]
    table: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CausesView:
    """Everything that the causes template prints."""

    title: str
    table: tuple[str, ...]


def area_view(area: Area, api: Api, places: Places) -> AreaView:
    """The view of an area's `__init__`."""
    entries: list[Code] = []
    imports: list[str] = []
    for topic in api.topics:
        names = places.names(area.area.text, module_name(topic)) if topic.area == area.area.text else []
        if names:
            module = f"linuxmedia.uapi.{topic.area}.{module_name(topic)}"
            imports += [
                f"from {module} import (",
                *(f"    {name} as {name}," for name in sorted(names, key=order)),
                ")",
            ]
            entries.append(Prefixed(f"{string(module_name(topic))}: ", collection("()", [string(n) for n in names])))
    table = Prefixed("__getattr__, __dir__ = ", call("_s.lazy", "__name__", collection("{}", entries)))
    about = docstring([wrapped(sentence(area.summary), ""), wrapped(PAGES, "")], "")
    return AreaView(tuple(about), tuple(imports), tuple(lines(table, INDENT)))


def causes_view(area: Area, api: Api) -> CausesView:
    """The view of an area's table of causes."""
    calls: list[CallItem] = [
        item
        for topic in api.topics
        if topic.area == area.area.text
        for item in topic.items
        if isinstance(item, (IoctlItem, FunctionItem))
    ]
    entries: list[Code] = []
    for item in sorted(calls, key=lambda call: call.name):
        found = [
            Prefixed(f"{string(errno)}: ", collection("()", [string(text) for text in sentences]))
            for errno, sentences in causes(item).items()
        ]
        if found:
            entries.append(Prefixed(f"{string(item.name)}: ", collection("{}", found)))
    table = Prefixed("CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = ", collection("{}", entries))
    return CausesView(f"Documented causes of errors, by call and errno: {area.area}.", tuple(lines(table)))
