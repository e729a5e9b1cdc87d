"""The state that a condition or rule starts from, as statements."""

from __future__ import annotations

from itertools import chain

from uapigen.ir import ByPointer, CallItem, FunctionItem, IoctlItem, Named
from uapigen.schema.conditions import Needs, Situation
from uapigen.schema.files import Deviation, Leak
from uapigen.schema.steps import Argument, Open
from uapigen.scripts.abilities import ability_problems
from uapigen.scripts.kinds import CONTROL, HANDLE, QUEUE
from uapigen.scripts.merge import merge
from uapigen.scripts.scope import Scope
from uapigen.scripts.script import Script, Workshop, test_name
from uapigen.scripts.statements import idle_names, read, without_idle, words_of
from uapigen.scripts.steps import Steps, queue_code
from uapigen.source.expressions import Expression
from uapigen.source.marks import nearest
from uapigen.views.code import Code, Prefixed, call, collection, flat, string


class Writer:
    """What the scripts of conditions and rules share: the state that they start from."""

    def __init__(self, item: CallItem, situation: Situation, shop: Workshop) -> None:
        self.item, self.situation, self.shop = item, situation, shop
        self.scope = Scope(shop.api, shop.places, shop.problems)
        self.steps = Steps(self.scope, "prepare")
        self.merged = merge(situation, item.written.valid, item)
        self.controls: set[str] = set()

    def add(self, depth: int, code: Code) -> None:
        self.steps.add(depth, code)

    def nodes(self) -> tuple[str, ...]:
        """The kinds of node under test."""
        opened = self.merged.given.open
        if not isinstance(opened, Open):
            opened = (
                self.item.written.valid.given.open
                if self.item.written.valid and self.item.written.valid.given
                else None
            )
        if not isinstance(opened, Open):
            self.scope.refuse(self.situation.mark, "expected given: {open: {node: ...}}: no node says where to test it")
            return ()
        names = opened.node if isinstance(opened.node, tuple) else (opened.node,)
        for name in names:
            if name.text not in self.shop.nodes:
                self.scope.refuse(name.mark, f"no area has a node {name.text!r}{nearest(name.text, self.shop.nodes)}")
        return tuple(name.text for name in names)

    def open(self, depth: int, mode: Code | None = None) -> None:
        """`device = run.open(...)`."""
        opened = self.merged.given.open
        if not isinstance(opened, Open):
            return
        several = isinstance(opened.node, tuple)
        node = "run.device.node" if several else string(opened.node.text)  # type: ignore[union-attr]
        entity = {"entity": string(opened.entity)} if opened.entity else {}
        code = mode if mode is not None else self.mode(opened)
        self.add(depth, Prefixed("device = ", call("run.open", node, code, **entity)))
        self.scope.save("device", HANDLE)

    def mode(self, opened: Open) -> str:
        if opened.mode is None:
            self.scope.need("linuxmedia.conformance.system", "O_RDWR")
            return "O_RDWR"
        return self.scope.number(opened.mode)

    def needs(self, depth: int) -> None:
        """What the device must be able to do, as the valid call says and as the situation does."""
        for needs in self.merged.needs:
            self._require(needs, depth)

    def _require(self, needs: Needs, depth: int) -> None:
        opened = self.merged.given.open
        if isinstance(opened, Open):
            self.shop.problems.extend(ability_problems(needs, opened, self.shop.areas))
        named: dict[str, Code] = {}
        for key, keyword in (
            ("capability", "capability"),
            ("lacks", "lacks"),
            ("memory", "memory"),
            ("buffers", "supports"),
        ):
            value = getattr(needs, key)
            if value is not None:
                named[keyword] = self.scope.number(value)
        if needs.driver:
            named["driver"] = string(str(needs.driver))
        for key in ("multiplanar", "physical_address", "codec", "stateless"):
            wanted = getattr(needs, key)
            if wanted is not None:
                named[key] = str(wanted)
        if named:
            self.add(depth, call("run.require", "device", **named))
        if needs.control:
            properties: dict[str, Code] = {}
            if needs.control.type:
                properties["type"] = self.scope.number(needs.control.type)
            if needs.control.flags:
                properties["flags"] = self.scope.number(needs.control.flags)
            name = self.scope.save(needs.control.save.text, CONTROL)
            self.controls.add(name)
            self.add(depth, Prefixed(f"{name} = ", call("run.find_control", "device", **properties)))

    def queue(self, depth: int) -> None:
        queue = self.merged.given.queue
        if queue is None or queue == "none":
            return
        name = self.scope.save(queue.save.text if queue.save else "queue", QUEUE)
        self.add(depth, Prefixed(f"{name} = ", queue_code(queue, self.scope)))

    def arrange(self, depth: int) -> None:
        self.open(depth)
        self.needs(depth)
        self.queue(depth)
        self.steps.write(self.merged.given.steps or (), depth)

    def handle(self) -> str:
        return self.scope.number(self.merged.on) if self.merged.on else "device.fd"

    def fields(self) -> tuple[Expression | None, dict[str, Argument]]:
        """The struct to start from, and the fields to set."""
        fields = dict(self.merged.call)
        base = fields.get("base")
        if isinstance(base, Expression) and not self._has_field("base"):
            del fields["base"]
            return base, fields
        return None, fields

    def _has_field(self, name: str) -> bool:
        if not isinstance(self.item, IoctlItem) or not isinstance(self.item.argument, ByPointer):
            return isinstance(self.item, FunctionItem)
        ctype = self.item.argument.type
        if not isinstance(ctype, Named):
            return False
        return any(member.name == name for member in self.shop.api.structs[ctype.name].aggregate.members)

    def common(self, identity: str) -> dict[str, Code]:
        """Decorator arguments that conditions and rules share."""
        page = self.situation.page or self.item.written.page
        named: dict[str, Code] = {"page": string(str(page) if page else "")}
        nodes = self.nodes()
        named["nodes"] = collection("()", [string(node) for node in nodes])
        enough = self.narrowed(nodes)
        # Of the devices that have the call as many as would be enough of all.
        able = tuple(label for label in self.merged.lab if label not in self.shop.lacking)[: len(enough) or None]
        lab = tuple(map(str, self.situation.lab)) or able or enough
        if lab:
            named["lab"] = collection("()", [string(label) for label in lab])
        known = [
            self._deviation(found)
            for found in self.shop.deviations.get(identity, ())
            if found.departs_at(self.shop.api.release.mainline)
        ]
        if known:
            self.scope.need("linuxmedia.conformance", "Deviation")
            named["deviations"] = collection("()", known)
        leaks = [
            self._leak(found)
            for found in self.shop.leaks.get(identity, ())
            if found.leaks_at(self.shop.api.release.mainline)
        ]
        if leaks:
            self.scope.need("linuxmedia.conformance", "Leak")
            named["leaks"] = collection("()", leaks)
        return named

    def narrowed(self, nodes: tuple[str, ...]) -> tuple[str, ...]:  # noqa: ARG002 - conditions need the nodes
        """Lab devices that are enough where the spec does not say which; none means all of the nodes'."""
        return ()

    def _deviation(self, found: Deviation) -> Code:
        named: dict[str, Code] = {"seen": string(str(found.seen)), "reason": string(f"{found.why} ({found.code})")}
        if found.devices:
            named["devices"] = collection("()", [string(str(device)) for device in found.devices])
        if found.values:
            named["values"] = collection("()", [string(value) for value in found.values])
        return call("Deviation", **named)

    def _leak(self, found: Leak) -> Code:
        held = collection("()", [string(cache) for cache in found.held])
        named: dict[str, Code] = {"held": held, "reason": string(f"{found.why} ({found.code})")}
        if found.devices:
            named["devices"] = collection("()", [string(str(device)) for device in found.devices])
        return call("Leak", **named)

    def finish(self, identity: str, sentence: str, decorator: Code, is_rule: bool) -> Script:
        statements = list(map(read, self.steps.lines))
        idle = idle_names(statements)
        # A control of the valid call that the situation puts something else in place of is no need of it.
        needless = idle & self.controls
        needed = [statement for statement in statements if statement.assigned not in needless]
        lines = tuple(without_idle(statement, idle) for statement in needed)
        words = {*chain.from_iterable([statement.words for statement in needed])}
        used = {*words - idle, *words_of(flat(decorator)), "Case", "Run", "condition", "rule"}
        imports = {module: frozenset(names & used) for module, names in self.scope.imports.items() if names & used}
        return Script(identity, test_name(identity), sentence, decorator, is_rule, lines, imports)
