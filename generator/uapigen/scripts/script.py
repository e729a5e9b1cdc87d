"""A condition or a rule as a test: what its decorator says, and the statements of its body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from uapigen.ir import Api, ByPointer, ByValue, CallItem, FunctionItem, IoctlItem, Named
from uapigen.schema.conditions import After, Condition, Needs, Provoke, Rule, Situation
from uapigen.schema.files import Area, Deviation
from uapigen.schema.steps import Argument, Open
from uapigen.scripts.arguments import place_code
from uapigen.scripts.checks import checks, wishes
from uapigen.scripts.kinds import CONTROL, HANDLE, NUMBER, OUTCOME, QUEUE, Kind, MappedMemory, StructValue
from uapigen.scripts.merge import Merged, condition_id, merge, rule_id
from uapigen.scripts.scope import Scope
from uapigen.scripts.steps import SYSTEM_CALLS, Line, Steps, assign, ioctl_argument, queue_code, system_arguments
from uapigen.source.expressions import Expression
from uapigen.source.marks import Problem, nearest
from uapigen.views.code import Code, Prefixed, call, collection, flat, string
from uapigen.views.places import Places


@dataclass(frozen=True, slots=True)
class Script:
    """A test."""

    id: str
    name: str
    sentence: str
    decorator: Code
    is_rule: bool
    lines: tuple[Line, ...]
    imports: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Workshop:
    """What every script of a release is made with."""

    api: Api
    places: Places
    nodes: frozenset[str]
    areas: dict[str, Area]
    deviations: tuple[Deviation, ...]
    problems: list[Problem]


def condition_script(item: CallItem, condition: Condition, generic: bool, shop: Workshop) -> Script | None:
    """The test of a condition, unless no test can get there."""
    if condition.unprovokable is not None:
        return None
    if condition.hazard == "oops":
        return None
    if condition.provoke is None:
        shop.problems.append(Problem(condition.mark, "expected provoke: (the mutation) or unprovokable: (the reason)"))
        return None
    if item.written.valid is None and condition.given is None and not condition.call:
        shop.problems.append(Problem(condition.mark, f"{item.name} has no valid call that this condition could change"))
        return None
    return _ConditionWriter(item, condition, generic, shop).script()


def rule_script(item: CallItem, rule: Rule, shop: Workshop) -> Script:
    """The test of a rule."""
    return _RuleWriter(item, rule, shop).script()


def test_name(identity: str) -> str:
    """The function that tests a condition or rule."""
    return "test_" + identity.replace("::", "_").replace("-", "_").replace(".", "_").lower()


class _Writer:
    def __init__(self, item: CallItem, situation: Situation, shop: Workshop, perform: str) -> None:
        self.item, self.situation, self.shop = item, situation, shop
        self.scope = Scope(shop.api, shop.places, shop.problems)
        self.steps = Steps(self.scope, "prepare")
        self.perform = perform
        self.merged = merge(situation, item.written.valid, item)

    def add(self, depth: int, code: Code) -> None:
        self.steps.add(depth, code)

    def nodes(self) -> tuple[str, ...]:
        """The kinds of node under test."""
        opened = self.merged.given.open
        if not isinstance(opened, Open):
            opened = self.item.written.valid.given.open if self.item.written.valid and self.item.written.valid.given else None
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

    def needs(self, needs: Needs | None, depth: int) -> None:
        if needs is None:
            return
        named: dict[str, Code] = {}
        for key, keyword in (("capability", "capability"), ("lacks", "lacks"), ("memory", "memory"), ("buffers", "supports")):
            value = getattr(needs, key)
            if value is not None:
                named[keyword] = self.scope.number(value)
        if needs.driver:
            named["driver"] = string(needs.driver)
        if needs.multiplanar is not None:
            named["multiplanar"] = str(needs.multiplanar)
        if named:
            self.add(depth, call("run.require", "device", **named))
        if needs.control:
            wanted: dict[str, Code] = {}
            if needs.control.type:
                wanted["type"] = self.scope.number(needs.control.type)
            if needs.control.flags:
                wanted["flags"] = self.scope.number(needs.control.flags)
            name = self.scope.save(needs.control.save.text, CONTROL)
            self.add(depth, Prefixed(f"{name} = ", call("run.find_control", "device", **wanted)))

    def queue(self, depth: int) -> None:
        queue = self.merged.given.queue
        if queue is None or queue == "none":
            return
        name = self.scope.save(queue.save.text if queue.save else "queue", QUEUE)
        self.add(depth, Prefixed(f"{name} = ", queue_code(queue, self.scope)))

    def arrange(self, depth: int) -> None:
        self.open(depth)
        self.needs(self.situation.needs, depth)
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
        named["nodes"] = collection("()", [string(node) for node in self.nodes()])
        if self.situation.lab:
            named["lab"] = collection("()", [string(label) for label in self.situation.lab])
        known = [self._deviation(found) for found in self.shop.deviations if found.condition == identity and self._spans(found)]
        if known:
            self.scope.need("linuxmedia.conformance", "Deviation")
            named["deviations"] = collection("()", known)
        return named

    def _spans(self, found: Deviation) -> bool:
        release = self.shop.api.release.mainline
        return (found.since is None or found.since <= release) and (found.until is None or release < found.until)

    def _deviation(self, found: Deviation) -> Code:
        named: dict[str, Code] = {"seen": string(str(found.seen)), "reason": string(f"{found.why} ({found.code})")}
        if found.devices:
            named["devices"] = collection("()", [string(device) for device in found.devices])
        if found.values:
            named["values"] = collection("()", [string(value) for value in found.values])
        return call("Deviation", **named)

    def finish(self, identity: str, sentence: str, decorator: Code, is_rule: bool) -> Script:
        imports = {module: frozenset(names) for module, names in self.scope.imports.items()}
        return Script(identity, test_name(identity), sentence, decorator, is_rule, tuple(self.steps.lines), imports)


class _RuleWriter(_Writer):
    def __init__(self, item: CallItem, rule: Rule, shop: Workshop) -> None:
        super().__init__(item, rule, shop, "perform")
        self.rule = rule

    def script(self) -> Script:
        self.arrange(1)
        under_test = Steps(self.scope, "perform")
        under_test.lines = self.steps.lines
        under_test.write(self.rule.before, 1)
        if self.rule.enumerates:
            self._enumerate(under_test)
        else:
            self._call(under_test)
        under_test.write(self.rule.steps, 1)
        for path, demand in self.rule.then.items():
            code = checks(path, demand, self.scope, self.rule.mark)
            if code:
                self.add(1, code)
        identity = rule_id(self.item, self.rule)
        self.scope.need("linuxmedia.conformance", "Run", "rule")
        decorator = call("@rule", string(identity), **self.common(identity))
        return self.finish(identity, self.rule.rule, decorator, is_rule=True)

    def _call(self, steps: Steps) -> None:
        base, fields = self.fields()
        if isinstance(self.item, IoctlItem):
            arguments, kind = ioctl_argument(self.item, base, fields, steps, 1, "argument")
            self.scope.need("linuxmedia.conformance.calls", "ioctl")
            made = call("run.perform", "ioctl", self.handle(), self.scope.constant(self.item.name), *arguments)
            if kind is not None:
                self.scope.save("argument", kind)
        else:
            name = self.item.written.call
            codes = system_arguments(name, fields, self.scope, self.rule.mark)
            codes = _held(codes, steps, 1)
            self.scope.need("linuxmedia.conformance.calls", SYSTEM_CALLS[name].function)
            made = call("run.perform", SYSTEM_CALLS[name].function, *_ordered(codes))
            for key, code in codes.items():
                self.scope.save(key, NUMBER, flat(code))
            if name == "mmap":
                self.scope.save("argument", NUMBER)
                self.scope.save("result", MappedMemory(codes["length"]))
                self.add(1, Prefixed("result = ", made))
                return
        self.scope.save("result", OUTCOME)
        # Only a result that something refers to deserves a variable.
        wanted = _mentions(self.rule, "result")
        self.add(1, Prefixed("result = ", made) if wanted else made)

    def _enumerate(self, steps: Steps) -> None:
        assert self.rule.enumerates is not None
        if not isinstance(self.item, IoctlItem):
            self.scope.refuse(self.rule.mark, "only an ioctl enumerates")
            return
        base, fields = self.fields()
        fields.pop(self.rule.enumerates.field, None)
        arguments, _ = ioctl_argument(self.item, base, fields, steps, 1, "")
        self.scope.need("linuxmedia.conformance.calls", "ioctl")
        self.add(
            1,
            call(
                "run.enumerate",
                "ioctl",
                self.handle(),
                self.scope.constant(self.item.name),
                *arguments,
                field=string(self.rule.enumerates.field),
                ends_with=string(str(self.rule.enumerates.ends_with)),
            ),
        )


class _ConditionWriter(_Writer):
    def __init__(self, item: CallItem, condition: Condition, generic: bool, shop: Workshop) -> None:
        super().__init__(item, condition, shop, "attempt")
        assert condition.provoke is not None
        self.condition, self.generic = condition, generic
        self.provoke: Provoke = condition.provoke
        self.values: tuple[Argument, ...] = ()
        self.each = ""
        if len(self.provoke.each) > 1:
            self.scope.refuse(self.provoke.mark, "each takes one argument: one mutation, several values")
        for name, values in self.provoke.each.items():
            self.each, self.values = name, values

    def script(self) -> Script:
        self.add(1, "for run in case:")
        self._arrange(2)
        if isinstance(self.item, IoctlItem):
            self._ioctl(2)
        else:
            self._system(2)
        identity = condition_id(self.item, self.condition)
        self.scope.need("linuxmedia.conformance", "Case", "condition")
        decorator = call("@condition", string(identity), **self._decorated(identity))
        return self.finish(identity, self.condition.when, decorator, is_rule=False)

    def _decorated(self, identity: str) -> dict[str, Code]:
        condition = self.condition
        named: dict[str, Code] = {"cause": string(condition.cause)}
        for key, default in (("status", "documented"), ("strength", "must"), ("hazard", "none")):
            if getattr(condition, key) != default:
                named[key] = string(getattr(condition, key))
        if condition.seen:
            named["seen"] = string(str(condition.seen))
        if self.provoke.expect:
            named["expect"] = collection("()", [string(str(errno)) for errno in self.provoke.expect])
        if self.generic:
            named["generic"] = "True"
        named.update(self.common(identity))
        if self.values:
            named["values"] = collection("()", [string(_label(value)) for value in self.values])
        return named

    def _arrange(self, depth: int) -> None:
        opened = self.merged.given.open
        if isinstance(opened, Open) and (self.provoke.open or self.each == "mode"):
            self.open(depth, self._provoked(self._other_mode(), self.mode(opened)))
        else:
            self.open(depth)
        self.needs(self.condition.needs, depth)
        self._queue(depth)
        if self.provoke.without == "steps":
            self.add(depth, "if not run.provoking:")
            self.steps.write(self.merged.given.steps or (), depth + 1)
        else:
            self.steps.write(self.merged.given.steps or (), depth)

    def _other_mode(self) -> str:
        if self.each == "mode":
            return self._picked()
        assert self.provoke.open is not None
        return self.mode(self.provoke.open)

    def _queue(self, depth: int) -> None:
        queue = self.merged.given.queue
        if self.provoke.queue is None or queue is None or queue == "none":
            self.queue(depth)
            return
        name = self.scope.save(queue.save.text if queue.save else "queue", QUEUE)
        self.add(depth, "if run.provoking:")
        self.add(depth + 1, Prefixed(f"{name} = ", queue_code(self.provoke.queue, self.scope)))
        self.add(depth, "else:")
        self.add(depth + 1, Prefixed(f"{name} = ", queue_code(queue, self.scope)))

    def _picked(self) -> str:
        codes = [self._value(value) for value in self.values]
        return flat(call("case.pick", *codes))

    def _value(self, value: Argument) -> str:
        if isinstance(value, Expression):
            return self.scope.number(value)
        self.scope.refuse(self.provoke.mark, "each takes numbers")
        return "0"

    def _provoked(self, provoked: str, otherwise: str) -> str:
        return f"{provoked} if run.provoking else {otherwise}"

    def _before(self, depth: int) -> None:
        """What only the provoking run does before the call."""
        self.steps.write(self.provoke.steps, depth)
        if self.provoke.without == "queue":
            opened = self.merged.given.open
            self.add(depth, call("run.close", "device"))
            if isinstance(opened, Open):
                self.open(depth)

    def _ioctl(self, depth: int) -> None:
        assert isinstance(self.item, IoctlItem)
        base, fields = self.fields()
        changes: dict[str, Argument] = dict(self.provoke.set)
        by_value = isinstance(self.item.argument, ByValue)
        picks = bool(self.each) and self.each not in ("on", "mode", "argument")
        replaced = self.provoke.set.get("argument")
        changed = bool(changes) or picks
        after = self.condition.after or After(mark=self.condition.mark)
        named = not by_value and (changed or bool(after.unchanged) or bool(after.written))
        arguments, kind = ioctl_argument(
            self.item, base, fields, self.steps, depth, "argument" if named and not replaced else ""
        )
        if by_value and changed:
            self.add(depth, Prefixed("value = ", arguments[0]))
            arguments = ["value"]
        mutations = Steps(self.scope, "prepare")
        block, self.steps = self.steps, mutations
        self._before(depth + 1)
        descriptor = self._descriptor(depth + 1)
        if kind is not None and "argument" in flat(arguments[0] if arguments else ""):
            self.scope.save("argument", kind)
        if by_value:
            self._mutate_value(changes, picks, depth + 1)
        elif replaced is None and kind is not None:
            assign("argument", kind, changes, mutations, depth + 1, self.provoke.mark)
            if picks:
                self._mutate_each(kind, depth + 1)
        self.steps = block
        if descriptor == "fd":
            self.add(depth, f"fd = {self.handle()}")
        if mutations.lines:
            self.add(depth, "if run.provoking:")
            self.steps.lines += mutations.lines
        if replaced is not None and isinstance(replaced, Expression):
            arguments = [self._provoked(self.scope.number(replaced), flat(arguments[0]))]
        if self.each == "argument":
            arguments = [self._provoked(self._picked(), flat(arguments[0]))]
        self._attempt(depth, "ioctl", [descriptor, self.scope.constant(self.item.name), *arguments])
        self._after(depth, after, kind)
        if self._next(after):
            again, _ = ioctl_argument(self.item, base, fields, self.steps, depth, "")
            self.add(depth, call("run.next", "ioctl", self.handle(), self.item.name, *again))

    def _mutate_value(self, changes: dict[str, Argument], picks: bool, depth: int) -> None:
        value = changes.get("value")
        if isinstance(value, Expression):
            self.add(depth, f"value {'|=' if value.adds else '='} {self.scope.number(value)}")
        elif picks:
            self.add(depth, f"value = {self._picked()}")

    def _mutate_each(self, kind: Kind, depth: int) -> None:
        adds = all(isinstance(value, Expression) and value.adds for value in self.values)
        place = place_code(kind, self.each, self.scope, self.provoke.mark) if isinstance(kind, StructValue) else ".value"
        if place:
            self.add(depth, f"argument{place} {'|=' if adds else '='} {self._picked()}")

    def _descriptor(self, depth: int) -> Code:
        """The descriptor to call; a variable where the provoking run calls another one."""
        plain = self.handle()
        if self.each == "on":
            other = self._picked()
        elif self.provoke.on:
            other = self.scope.number(self.provoke.on)
        elif self.provoke.by == "second":
            other = "run.second(device).fd"
        else:
            return plain
        self.add(depth, f"fd = {other}")
        return "fd"

    def _attempt(self, depth: int, function: str, arguments: list[Code]) -> None:
        self.scope.need("linuxmedia.conformance.calls", function)
        made: Code = function
        if self.provoke.by in ("child", "unprivileged"):
            wrapped = flat(self.steps.by(self.provoke.by, function))
            made = self._provoked(wrapped, function)
        if self.provoke.fault:
            faults = {"faults": string(self.provoke.fault)} if self.provoke.fault != "allocations" else {}
            self.add(depth, call("run.walk", made, *arguments, **faults))
        else:
            self.add(depth, call("run.attempt", made, *arguments))

    def _after(self, depth: int, after: After, kind: Kind | None) -> None:
        if after.unchanged:
            for path in after.unchanged:
                if isinstance(kind, StructValue):
                                place_code(kind, path, self.scope, after.mark)
            self.add(depth, call("run.unchanged", *map(string, after.unchanged)))
        for path, demand in after.written.items():
            self.add(depth, call("run.written", string(path), *wishes(demand, self.scope)))
        for what in after.flat:
            self.add(depth, call("run.flat", string(what)))

    def _next(self, after: After) -> bool:
        if after.next is not None:
            return after.next == "succeeds"
        provoke = self.provoke
        changed_state: object = provoke.steps or provoke.without or provoke.queue or provoke.open or self.each == "mode" or provoke.fault
        return not changed_state

    def _system(self, depth: int) -> None:
        name = self.item.written.call  # type: ignore[union-attr]
        _, fields = self.fields()
        changes = dict(self.provoke.set)
        if self.each and self.each not in ("on", "mode"):
            changes[self.each] = self.values[0]
        codes = system_arguments(name, fields, self.scope, self.condition.mark)
        valid = dict(codes)
        system_arguments(name, changes, self.scope, self.provoke.mark)
        mutations = Steps(self.scope, "prepare")
        block, self.steps = self.steps, mutations
        self._before(depth + 1)
        descriptor = self._descriptor(depth + 1) if "fd" in codes else ""
        self.steps = block
        if descriptor == "fd":
            self.add(depth, Prefixed("fd = ", codes["fd"]))
            codes["fd"] = "fd"
        for key, value in changes.items():
            if key not in codes or not isinstance(value, Expression):
                continue
            local = _local(key)
            self.add(depth, Prefixed(f"{local} = ", codes[key]))
            adds = value.adds
            code = self._picked() if key == self.each else self.scope.number(value)
            mutations.add(depth + 1, f"{local} {'|=' if adds else '='} {code}")
            codes[key] = local
        if name == "poll" and changes.keys() & {"fd", "events"}:
            watched = system_arguments(name, {**fields, **changes}, self.scope, self.provoke.mark)["fds"]
            if self.each in ("fd", "events"):
                watched = flat(watched).replace(self._value(self.values[0]), self._picked())
            self.add(depth, Prefixed("fds = ", codes["fds"]))
            mutations.add(depth + 1, Prefixed("fds = ", watched))
            codes["fds"] = "fds"
        if mutations.lines:
            self.add(depth, "if run.provoking:")
            self.steps.lines += mutations.lines
        function = SYSTEM_CALLS[name].function
        self._attempt(depth, function, _ordered(codes))
        after = self.condition.after or After(mark=self.condition.mark)
        self._after(depth, after, None)
        if self._next(after):
            self.add(depth, call("run.next", function, *_ordered(valid)))


def _ordered(codes: dict[str, Code]) -> list[Code]:
    positional = [code for key, code in codes.items() if key not in ("count", "nfds") or "buffer" in codes]
    named = [Prefixed(f"{key}=", code) for key, code in codes.items() if key in ("count", "nfds") and "buffer" not in codes]
    return [*positional, *named]


def _held(codes: dict[str, Code], steps: Steps, depth: int) -> dict[str, Code]:
    """Memory that the checks look at gets a variable."""
    held = dict(codes)
    for key in ("buffer", "fds"):
        if key in held:
            steps.add(depth, Prefixed(f"{key} = ", held[key]))
            held[key] = key
    return held


def _local(key: str) -> str:
    return {"except": "exceptional", "open": "path"}.get(key, key)


def _label(value: Argument) -> str:
    return value.text if isinstance(value, Expression) else "value"


def _mentions(rule: Rule, name: str) -> bool:
    return name in repr(rule.then) or name in repr(rule.steps)
