"""A condition as a test: a control run that must succeed, and the same with one mutation that must fail."""

from __future__ import annotations

from collections.abc import Sequence

from uapigen.ir import ByValue, CallItem, FunctionItem, IoctlItem
from uapigen.schema.conditions import After, Condition, Provoke
from uapigen.schema.files import Generic
from uapigen.schema.steps import Argument, Open, Queue
from uapigen.scripts.arguments import place_code, place_of
from uapigen.scripts.checks import wishes
from uapigen.scripts.kinds import QUEUE, Kind, StructValue
from uapigen.scripts.merge import condition_id
from uapigen.scripts.plain import refuse_changed
from uapigen.scripts.script import Script, Workshop
from uapigen.scripts.steps import Steps, assign, ioctl_argument, queue_code
from uapigen.scripts.system_calls import (
    SYSTEM_CALLS,
    Parameter,
    argument_code,
    is_address,
    ordered,
    system_arguments,
)
from uapigen.scripts.widths import refuse_wide
from uapigen.scripts.writer import Writer
from uapigen.source.expressions import Expression
from uapigen.source.marks import Problem
from uapigen.views.code import Chosen, Code, Prefixed, call, collection, flat, string


def condition_script(item: CallItem, condition: Condition, generic: bool, shop: Workshop) -> Script | None:
    """The test of a condition, unless no test can get there."""
    if condition.unprovokable is not None:
        if condition.provoke is not None:
            text = "a condition with provoke: is not unprovokable: leave out one of them"
            shop.problems.append(Problem(condition.unprovokable.mark, text))
        return None
    if condition.hazard == "oops":
        return None
    if condition.provoke is None:
        shop.problems.append(Problem(condition.mark, "expected provoke: (the mutation) or unprovokable: (the reason)"))
        return None
    if not _mutates(condition.provoke):
        shop.problems.append(Problem(condition.provoke.mark, "provoke: changes nothing, expected one mutation"))
        return None
    if item.written.valid is None and condition.given is None and not condition.call:
        shop.problems.append(Problem(condition.mark, f"{item.name} has no valid call that this condition could change"))
        return None
    return _ConditionWriter(item, condition, generic, shop).script()


def _mutates(provoke: Provoke) -> bool:
    """Whether the provoking run differs from its control."""
    parts = (provoke.set, provoke.on, provoke.open, provoke.without, provoke.queue, provoke.steps, provoke.by)
    return any((*parts, provoke.fault, *provoke.each.values()))


_WHOLE = frozenset({"on", "mode", "argument"})
"""What is replaced as a whole."""


class _ConditionWriter(Writer):
    def __init__(self, item: CallItem, condition: Condition, generic: bool, shop: Workshop) -> None:
        super().__init__(item, condition, shop)
        assert condition.provoke is not None
        self.condition, self.generic = condition, generic
        self.provoke: Provoke = condition.provoke
        self.values: tuple[Argument, ...] = ()
        self.each = ""
        if len(self.provoke.each) > 1:
            self.scope.refuse(self.provoke.mark, "each takes one argument: one mutation, several values")
        for name, values in self.provoke.each.items():
            self.each, self.values = name, values
        for name in _WHOLE & {self.each, *self.provoke.set}:
            self._replace(name, self.values if name == self.each else (self.provoke.set[name],))

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

    def narrowed(self, nodes: tuple[str, ...]) -> tuple[str, ...]:
        """The core answers a generic condition, not the driver: one device of each kind will do."""
        if not isinstance(self.condition, Generic):
            return ()
        able = {node.text for node in self.condition.nodes}
        labels = (self.shop.lab.get(node, ()) for node in nodes if not able or node in able)
        return tuple(found[0] for found in labels if found)

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
        if self.provoke.fault:
            named["fault"] = string(self.provoke.fault)
        named.update(self.common(identity))
        if self.values:
            named["values"] = collection("()", [string(label(value)) for value in self.values])
        return named

    def _arrange(self, depth: int) -> None:
        opened = self.merged.given.open
        if isinstance(opened, Open) and (self.provoke.open or self.each == "mode"):
            self.open(depth, self._provoked(self._other_mode(), self.mode(opened)))
        else:
            self.open(depth)
        self.needs(depth)
        self._queue(depth)
        if self.provoke.without == "steps":
            self.add(depth, "if not run.provoking:")
            self.steps.write(self.merged.given.steps or (), depth + 1)
        else:
            self.steps.write(self.merged.given.steps or (), depth)

    def _replace(self, name: str, values: Sequence[Argument]) -> None:
        """What is no number cannot be added to."""
        if any(map(_adds, values)):
            self.scope.refuse(self.provoke.mark, f"{name} is replaced as a whole: leave out the +")

    def _other_mode(self) -> Code:
        if self.each == "mode":
            return self._picked()
        assert self.provoke.open is not None
        return self.mode(self.provoke.open)

    def _queue(self, depth: int) -> None:
        queue = self.merged.given.queue
        if self.provoke.queue is None:
            self.queue(depth)
            return
        other = self.provoke.queue
        named = queue if isinstance(queue, Queue) and queue.save else other
        name = self.scope.save(named.save.text if named.save else "queue", QUEUE)
        self.add(depth, "if run.provoking:")
        self.add(depth + 1, Prefixed(f"{name} = ", queue_code(other, self.scope)))
        if isinstance(queue, Queue):
            self.add(depth, "else:")
            self.add(depth + 1, Prefixed(f"{name} = ", queue_code(queue, self.scope)))

    def _picked(self) -> Code:
        return call("case.pick", *map(self._value, self.values))

    def _repicked(self, place: str) -> Code:
        """The statement that changes a place to one of the values."""
        operator, codes = _summed(place, self.values, [self._value(value) for value in self.values])
        return Prefixed(f"{place} {operator} ", call("case.pick", *codes))

    def _value(self, value: Argument) -> str:
        if isinstance(value, Expression):
            return self.scope.number(value)
        self.scope.refuse(self.provoke.mark, "each takes numbers")
        return "0"

    def _provoked(self, provoked: Code, otherwise: Code) -> Code:
        return Chosen("run.provoking", provoked, otherwise)

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
        refuse_changed(self.item, self._mutated(), self.scope, self.provoke.mark)
        refuse_wide(self.item, self._mutated(), self.scope)
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
        if isinstance(replaced, (tuple, dict)):
            self.scope.refuse(place_of(replaced, self.provoke.mark), "argument is replaced by a number or an address")
        elif arguments and replaced is not None:
            arguments = [self._provoked(self.scope.number(replaced), arguments[0])]
        if arguments and self.each == "argument":
            arguments = [self._provoked(self._picked(), arguments[0])]
        self._attempt(depth, "ioctl", [descriptor, self.scope.constant(self.item.name), *arguments])
        self._after(depth, after, kind)
        if self._next(after):
            again, _ = ioctl_argument(self.item, base, fields, self.steps, depth, "")
            self.add(depth, call("run.next", "ioctl", self.handle(), self.scope.constant(self.item.name), *again))

    def _mutated(self) -> dict[str, Argument]:
        """The keys of the argument that `set` and `each` change, with what they become."""
        each = {self.each: self.values} if self.each not in ("", "on", "mode") else {}
        return {**self.provoke.set, **each}

    def _mutate_value(self, changes: dict[str, Argument], picks: bool, depth: int) -> None:
        value = changes.get("value")
        if isinstance(value, Expression):
            self.add(depth, f"value {'|=' if value.adds else '='} {self.scope.number(value)}")
        elif picks:
            self.add(depth, self._repicked("value"))

    def _mutate_each(self, kind: Kind, depth: int) -> None:
        place = (
            place_code(kind, self.each, self.scope, place_of(self.values, self.provoke.mark))
            if isinstance(kind, StructValue)
            else ".value"
        )
        if place:
            self.add(depth, self._repicked(f"argument{place}"))

    def _descriptor(self, depth: int) -> Code:
        """The descriptor to call; a variable where the provoking run calls another one."""
        plain = self.handle()
        if self.each == "on":
            other: Code = self._picked()
        elif self.provoke.on:
            other = self.scope.number(self.provoke.on)
        elif self.provoke.by == "second":
            other = "run.second(device).fd"
        else:
            return plain
        self.add(depth, Prefixed("fd = ", other))
        return "fd"

    def _attempt(self, depth: int, function: str, arguments: list[Code]) -> None:
        self.scope.need("linuxmedia.conformance.calls", function)
        made: Code = function
        if self.provoke.by in ("child", "unprivileged"):
            wrapped = self.steps.by(self.provoke.by, function)
            made = self._provoked(wrapped, function)
        if self.provoke.fault and self.provoke.repeat:
            self.scope.refuse(self.provoke.mark, "a walk of faults calls again and again by itself: leave out repeat")
        if self.provoke.fault:
            faults = {"faults": string(self.provoke.fault)} if self.provoke.fault != "allocations" else {}
            self.add(depth, call("run.walk", made, *arguments, **faults))
        elif self.provoke.repeat:
            self.add(depth, call("run.exhaust", made, *arguments, at_most=self.scope.number(self.provoke.repeat)))
        else:
            self.add(depth, call("run.attempt", made, *arguments))

    def _after(self, depth: int, after: After, kind: Kind | None) -> None:
        if after.unchanged:
            for path in after.unchanged:
                if isinstance(kind, StructValue):
                    place_code(kind, path, self.scope, after.mark)
            self.add(depth, call("run.unchanged", *map(string, after.unchanged)))
        for written, demand in after.written.items():
            if isinstance(kind, StructValue):
                place_code(kind, written.text, self.scope, written.mark)
            self.add(depth, call("run.written", string(written.text), *wishes(demand, self.scope)))
        for what in after.flat:
            self.add(depth, call("run.flat", string(what)))

    def _next(self, after: After) -> bool:
        if after.next is not None:
            return after.next == "succeeds"
        provoke = self.provoke
        changed_state: object = (
            provoke.steps
            or provoke.without
            or provoke.queue
            or provoke.open
            or self.each == "mode"
            or provoke.fault
            or provoke.repeat
        )
        return not changed_state

    def _system(self, depth: int) -> None:
        assert isinstance(self.item, FunctionItem)
        name = self.item.written.call
        _, fields = self.fields()
        codes = system_arguments(name, fields, self.scope, self.condition.mark)
        valid = dict(codes)
        mutations = Steps(self.scope, "prepare")
        block, self.steps = self.steps, mutations
        self._before(depth + 1)
        descriptor = self._descriptor(depth + 1) if "fd" in codes else ""
        self.steps = block
        if descriptor == "fd":
            self.add(depth, Prefixed("fd = ", codes["fd"]))
            codes["fd"] = "fd"
        late = self._mutate_system(name, fields, codes, mutations, depth)
        if mutations.lines:
            self.add(depth, "if run.provoking:")
            self.steps.lines += mutations.lines
        for variable, code in late.items():
            self.add(depth, Prefixed(f"{variable} = ", code))
        function = SYSTEM_CALLS[name].function
        self._attempt(depth, function, ordered(name, codes))
        after = self.condition.after or After(mark=self.condition.mark)
        self._after(depth, after, None)
        if self._next(after):
            self.add(depth, call("run.next", function, *ordered(name, valid)))

    def _mutate_system(
        self, name: str, fields: dict[str, Argument], codes: dict[str, Code], mutations: Steps, depth: int
    ) -> dict[str, Code]:
        """Changed arguments become variables: numbers are assigned to, other things are chosen between."""
        mark = self.provoke.mark
        changes: dict[str, Argument] = dict(self.provoke.set)
        picked = self.each not in ("", "on", "mode")
        if picked:
            changes[self.each] = self.values[0]
        system_arguments(name, changes, self.scope, mark)
        late: dict[str, Code] = {}
        for parameter in SYSTEM_CALLS[name].parameters:
            helped = parameter.form == "watched" and changes.keys() & set(SYSTEM_CALLS[name].helpers)
            if parameter.name not in changes and not helped:
                continue
            variable = parameter.local
            variants = [{**changes, self.each: value} for value in self.values] if picked else [changes]
            made = [argument_code(parameter, {**fields, **variant}, self.scope, mark) for variant in variants]
            chosen = picked and (parameter.name == self.each or helped)
            if _assigned(parameter, [variant.get(parameter.name) for variant in variants]) and parameter.name in codes:
                operator, made = _summed(variable, [variant[parameter.name] for variant in variants], made)
                other: Code = call("case.pick", *made) if chosen else made[0]
                self.add(depth, Prefixed(f"{variable} = ", codes[parameter.name]))
                mutations.add(depth + 1, Prefixed(f"{variable} {operator} ", other))
            else:
                for changed in changes.keys() & {parameter.name, *SYSTEM_CALLS[name].helpers}:
                    self._replace(changed, [variant[changed] for variant in variants])
                other = call("case.pick", *made) if chosen else made[0]
                late[variable] = self._provoked(other, codes.get(parameter.name, "None"))
            codes[parameter.name] = variable
        return late


def _assigned(parameter: Parameter, values: Sequence[Argument | None]) -> bool:
    """Whether the variable has one type, mutated or not: an address in the place of a path is a number."""
    addresses = any(isinstance(value, Expression) and is_address(value) for value in values)
    return parameter.form == "number" or (parameter.form == "path" and not addresses)


def _adds(value: Argument) -> bool:
    """Whether it adds bits to what is there."""
    return isinstance(value, Expression) and value.adds


def _summed(place: str, values: Sequence[Argument], codes: Sequence[Code]) -> tuple[str, list[Code]]:
    """How a place is assigned to, and what: where only some values add to what is there, these name it themselves."""
    if all(map(_adds, values)):
        return "|=", list(codes)
    pairs = zip(values, codes, strict=True)
    return "=", [f"{place} | {flat(code)}" if _adds(value) else code for value, code in pairs]


def label(value: Argument) -> str:
    """A value of `each` as results are told by it."""
    if isinstance(value, Expression):
        return value.text
    if isinstance(value, tuple):
        return f"[{', '.join(map(label, value))}]"
    return f"{{{', '.join(f'{name}: {label(inner)}' for name, inner in value.items())}}}"
