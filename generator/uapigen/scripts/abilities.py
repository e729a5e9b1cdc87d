"""Whether the devices under test can tell what a need asks them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uapigen.schema.conditions import Needs
from uapigen.schema.files import Area
from uapigen.schema.steps import Open
from uapigen.source.marks import Problem

_PREFIXES = {"v4l2": "V4L2_CAP_", "cec": "CEC_CAP_"}
"""How the capabilities begin that the devices of an area tell."""


def ability_problems(needs: Needs, opened: Open, areas: Mapping[str, Area]) -> Iterator[Problem]:
    """What is asked of nodes that cannot answer it."""
    nodes = opened.node if isinstance(opened.node, tuple) else (opened.node,)
    if (needs.codec, needs.stateless) != (None, None) and all(node.text != "m2m" for node in nodes):
        yield Problem(needs.mark, f"a {nodes[0].text} is no codec, only a memory-to-memory device can be one")
    for node in nodes:
        area = next((name for name, area in areas.items() if node.text in area.nodes), "")
        prefix = _PREFIXES.get(area, "")
        for flags in filter(None, (needs.capability, needs.lacks)):
            if not prefix:
                yield Problem(flags.mark, f"a {node.text} tells no capabilities")
                continue
            for name in flags.references():
                if not name.name.startswith(prefix):
                    text = f"{name.name} is no capability of a {node.text}, expected {prefix}*"
                    yield Problem(flags.mark.moved(name.column), text)
        if needs.physical_address is not None and area != "cec":
            yield Problem(needs.mark, f"a {node.text} has no physical address, only CEC adapters have one")
