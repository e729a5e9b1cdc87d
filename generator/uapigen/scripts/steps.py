"""Steps as statements: one function per verb."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from uapigen.ir import Array, ByPointer, ByValue, CType, IoctlItem, Named, Nothing, Pointer, Text
from uapigen.schema import steps as written
from uapigen.schema.steps import Argument
from uapigen.scripts.arguments import built, field_type, place_code, place_of, room_for, value_code, with_room
from uapigen.scripts.checks import checks
from uapigen.scripts.contents import contents_kind
from uapigen.scripts.kinds import (
    FENCE,
    HANDLE,
    NODE,
    NUMBER,
    OUTCOME,
    QUEUE,
    SCALAR,
    Kind,
    MappedMemory,
    Sequence,
    StructValue,
    Template,
    with_memory,
)
from uapigen.scripts.plain import refuse_given
from uapigen.scripts.scope import Scope, variable as variable_of
from uapigen.scripts.system_calls import SYSTEM_CALLS, ordered, system_arguments
from uapigen.scripts.widths import refuse_wide
from uapigen.source.expressions import Expression
from uapigen.source.marks import Mark, nearest
from uapigen.source.scalars import Name, Slug
from uapigen.views.code import Code, Prefixed, call, string

STEP = "    "


class Line(NamedTuple):
    """A statement, so many blocks deep."""

    depth: int
    code: Code


class Steps:
    """Writes the statements of steps; `perform` is the method of `run` that makes their calls."""

    def __init__(self, scope: Scope, perform: str) -> None:
        self.scope = scope
        self.perform = perform
        self.lines: list[Line] = []

    def write(self, steps: tuple[written.AnyStep, ...], depth: int) -> None:
        """Write steps in order."""
        for step in steps:
            _VERBS[type(step)](self, step, depth)
            for path, demand in step.then.items():
                self.add(depth, checks(path, demand, self.scope))

    def add(self, depth: int, code: Code) -> None:
        """Add a statement."""
        self.lines.append(Line(depth, code))

    def result(self, depth: int, name: Name | None, kind: Kind, code: Code) -> None:
        """A statement whose result may be saved."""
        if name is None:
            self.add(depth, code)
        else:
            self.add(depth, Prefixed(f"{self.scope.save_named(name, kind)} = ", code))

    def made(self, step: written.Step, function: str, *arguments: Code) -> Code:
        """A call by whoever is to make it, with the outcome that is wanted."""
        made_by = self.by(step.by, function)
        if step.fails:
            return call("run.refuse", string(step.fails.text), made_by, *arguments)
        return call(f"run.{self.perform}", made_by, *arguments)

    def by(self, performer: str | None, function: str) -> Code:
        """The function, made to run elsewhere."""
        self.scope.need("linuxmedia.conformance.calls", function)
        wrapper = {"child": "in_child", "unprivileged": "unprivileged"}.get(performer or "")
        if not wrapper:
            return function
        self.scope.need("linuxmedia.conformance", wrapper)
        return call(wrapper, function)

    def handle(self, on: Expression | None, performer: str | None) -> str:
        """The descriptor that a call is made on."""
        if performer == "second":
            target = self.scope.value(on).code if on else "device"
            return f"run.second({target}).fd"
        return self.scope.number(on) if on else "device.fd"


def ioctl_argument(
    item: IoctlItem, base: Expression | None, fields: Mapping[str, Argument], steps: Steps, depth: int, name: str
) -> tuple[list[Code], Kind | None]:
    """What an ioctl is passed. A struct gets a variable of its own when it is saved or changed; else it is inline."""
    scope, mark = steps.scope, item.mark
    refuse_given(item, base, fields, scope, mark)
    refuse_wide(item, fields, scope)
    if isinstance(item.argument, Nothing):
        return [], None
    if isinstance(item.argument, ByValue):
        value = fields.get("value")
        return [scope.number(value) if isinstance(value, Expression) else "0"], None
    assert isinstance(item.argument, ByPointer)
    ctype = item.argument.type
    if isinstance(ctype, (Pointer, Text)):
        # Text is wherever an earlier step put it.
        address = fields.get("value")
        return [scope.number(address) if isinstance(address, Expression) else "run.null"], None
    kind = _argument_kind(ctype, scope)
    # An element, and a member of a struct that is given whole, can only be set once that is there.
    indexed = {
        path: value for path, value in fields.items() if "[" in path or path.partition(".")[0] in fields.keys() - {path}
    }
    room = room_for(kind, fields)
    if room:
        # How much follows the struct is settled when it is made.
        variable = name or scope.fresh("fresh")
        steps.add(depth, Prefixed(f"{variable} = ", with_room(kind, room, scope)))
        assign(variable, kind, fields, steps, depth, mark)
        return [variable], kind
    if base is None:
        code = built(ctype, {path: value for path, value in fields.items() if path not in indexed}, scope, mark)
        if not name and not indexed:
            return [code], kind
        variable = name or scope.fresh("fresh")
        steps.add(depth, Prefixed(f"{variable} = ", code))
        assign(variable, kind, indexed, steps, depth, mark)
        return [variable], kind
    started = scope.value(base)
    source: Code = started.code if isinstance(started.kind, Template) else call("copy", started.code)
    if not isinstance(started.kind, Template):
        scope.need("copy", "copy")
    if not name and not fields:
        return [source], kind
    variable = name or scope.fresh("fresh")
    steps.add(depth, Prefixed(f"{variable} = ", source))
    assign(variable, kind, fields, steps, depth, mark)
    return [variable], kind


def _argument_kind(ctype: CType, scope: Scope) -> Kind:
    if isinstance(ctype, Named):
        return StructValue(scope.api.structs[ctype.name].aggregate)
    return Sequence(NUMBER) if isinstance(ctype, Array) else SCALAR


def assign(variable: str, kind: Kind, fields: Mapping[str, Argument], steps: Steps, depth: int, mark: Mark) -> None:
    """Statements that set fields of a struct."""
    for path, value in fields.items():
        if not isinstance(kind, StructValue):
            place: str | None = ".value"
            ctype = None
        else:
            place = place_code(kind, path, steps.scope, place_of(value, mark))
            ctype = field_type(kind, path, steps.scope)
        if place is None:
            continue
        if isinstance(value, Expression):
            operator = "|=" if value.adds else "="
            code: Code = steps.scope.number(value)
        else:
            operator = "="
            code = value_code(ctype, value, steps.scope, mark) if ctype else "0"
        steps.add(depth, Prefixed(f"{variable}{place} {operator} ", code))


def _open(steps: Steps, step: written.OpenStep, depth: int) -> None:
    node = string(step.open.node.text) if isinstance(step.open.node, Slug) else "run.device.node"
    mode = steps.scope.number(step.open.mode) if step.open.mode else "O_RDWR"
    if not step.open.mode:
        steps.scope.need("linuxmedia.conformance.system", "O_RDWR")
    if step.fails or step.by:
        code = steps.made(step, "open_", call("run.path", node), mode)
        steps.result(depth, step.save, OUTCOME, code)
        return
    entity = {"entity": string(step.open.entity)} if step.open.entity else {}
    steps.result(depth, step.save, HANDLE, call("run.open", node, mode, **entity))


def _close(steps: Steps, step: written.CloseStep, depth: int) -> None:
    steps.result(depth, step.save, OUTCOME, steps.made(step, "close", steps.scope.number(step.close)))


def _dup(steps: Steps, step: written.DupStep, depth: int) -> None:
    steps.result(depth, step.save, OUTCOME, steps.made(step, "dup", steps.scope.number(step.dup)))


def _fork(steps: Steps, step: written.ForkStep, depth: int) -> None:
    steps.result(depth, step.save, NUMBER, call("run.fork"))


def _memfd(steps: Steps, step: written.MemfdStep, depth: int) -> None:
    seals = steps.scope.number(step.memfd.seals) if step.memfd.seals else "0"
    steps.result(depth, step.save, NUMBER, call("run.memfd", steps.scope.number(step.memfd.size), seals))


def _fence(steps: Steps, step: written.FenceStep, depth: int) -> None:
    on = _fence_of(steps, step.fence.on) if step.fence.on else "None"
    point = steps.scope.number(step.fence.at) if step.fence.at else "1"
    steps.result(depth, step.save, FENCE, call("run.fence", on, point))


def _advance(steps: Steps, step: written.AdvanceStep, depth: int) -> None:
    points = steps.scope.number(step.points) if step.points else "1"
    steps.add(depth, call("run.advance", _fence_of(steps, step.advance), points))


def _fence_of(steps: Steps, expression: Expression) -> str:
    found = steps.scope.value(expression)
    if found.kind is not FENCE:
        steps.scope.refuse(expression.mark, f"expected a fence that a step saved, got {expression.text!r}")
    return found.code


def _decode(steps: Steps, step: written.DecodeStep, depth: int) -> None:
    target = steps.scope.value(step.on).code if step.on else "device"
    steps.add(depth, call("run.decode", target, *(string(protocol.text) for protocol in step.decode)))


def _keycode(steps: Steps, step: written.KeycodeStep, depth: int) -> None:
    target = steps.scope.value(step.on).code if step.on else "device"
    code = call("run.keycode", target, steps.scope.number(step.keycode), scancode=steps.scope.number(step.of))
    steps.add(depth, code)


def _call(steps: Steps, step: written.CallStep, depth: int) -> None:
    scope = steps.scope
    item = scope.api.calls.get(step.call.text)
    if not isinstance(item, IoctlItem):
        known = [name for name, call_item in scope.api.calls.items() if isinstance(call_item, IoctlItem)]
        scope.refuse(
            step.call.mark, f"no such ioctl at {scope.api.release}: {step.call}{nearest(step.call.text, known)}"
        )
        return
    fields: dict[str, Argument] = dict(step.set)
    if step.value is not None:
        fields["value"] = step.value
    name = variable_of(step.save.text) if step.save else ""
    arguments, kind = ioctl_argument(item, step.base, fields, steps, depth, name)
    if step.save:
        scope.save_named(step.save, kind or OUTCOME)
    made = steps.made(step, "ioctl", steps.handle(step.on, step.by), scope.constant(item.name), *arguments)
    if step.save and kind is None:
        steps.add(depth, Prefixed(f"{name} = ", made))
    else:
        steps.add(depth, made)


def _system(steps: Steps, step: written.SystemStep, depth: int) -> None:
    verb = type(step).verb
    codes = system_arguments(verb, step.arguments, steps.scope, step.mark)
    if step.by == "second" and "fd" in codes:
        codes["fd"] = "run.second(device).fd"
    memory = {"poll": "fds", "read": "buffer"}.get(verb)
    if step.save is None or memory is None:
        kind: Kind = MappedMemory(codes["length"]) if verb == "mmap" else OUTCOME
        steps.result(depth, step.save, kind, steps.made(step, SYSTEM_CALLS[verb].function, *ordered(verb, codes)))
        return
    variable = f"{step.save}_{memory}"
    steps.add(depth, Prefixed(f"{variable} = ", codes[memory]))
    codes[memory] = variable
    made = steps.made(step, SYSTEM_CALLS[verb].function, *ordered(verb, codes))
    if verb == "poll":
        outcome = with_memory("revents", f"{variable}[0].revents", NUMBER)
    else:
        outcome = with_memory("buffer", variable, contents_kind(step.arguments.get("buffer"), steps.scope))
    steps.result(depth, step.save, outcome, made)


def _repeat(steps: Steps, step: written.RepeatStep, depth: int) -> None:
    repeat = step.repeat
    if repeat.until:
        bound = steps.scope.number(repeat.at_most) if repeat.at_most else "1024"
        steps.add(depth, f"for again in run.repeat_until_fails({bound}):")
        steps.add(depth + 1, "with again:")
        steps.write(step.steps, depth + 2)
    elif repeat.times:
        steps.add(depth, f"for _ in range({steps.scope.number(repeat.times)}):")
        steps.write(step.steps, depth + 1)
    else:
        steps.scope.refuse(repeat.mark, "expected times: or until: fails")


def _wait(steps: Steps, step: written.WaitStep, depth: int) -> None:
    steps.add(depth, call("run.wait", f"{step.wait.seconds:g}"))


def _concurrently(steps: Steps, step: written.ConcurrentStep, depth: int) -> None:
    """What the call in the thread comes back with is looked at when everything else is done."""
    made = step.concurrently
    inner = Steps(steps.scope, "concurrently")
    inner.write((dataclasses.replace(made, fails=None, then={}),), depth)
    if made.fails or made.then:
        waiting = steps.scope.fresh("waiting")
        last = inner.lines.pop()
        inner.add(last.depth, Prefixed(f"{waiting} = ", last.code))
        wanted = made.fails.text if made.fails else "0"
        if made.fails:
            steps.scope.need("errno", wanted)
        steps.scope.closing.append(call("run.check", string(f"{waiting}.errno"), f"{waiting}.errno", wanted))
        for path, demand in made.then.items():
            steps.scope.closing.append(checks(path, demand, steps.scope))
    steps.lines += inner.lines


def _signal(steps: Steps, step: written.SignalStep, depth: int) -> None:
    steps.add(depth, call("run.signal", steps.scope.number(step.signal), after=f"{step.after.seconds:g}"))


def _rlimit(steps: Steps, step: written.LimitStep, depth: int) -> None:
    steps.add(depth, call("run.rlimit", string(step.rlimit), steps.scope.number(step.to)))


def _sysctl(steps: Steps, step: written.SysctlStep, depth: int) -> None:
    steps.add(depth, call("run.sysctl", string(step.sysctl), steps.scope.number(step.to)))


def _mknod(steps: Steps, step: written.MknodStep, depth: int) -> None:
    steps.result(depth, step.save, NODE, call("run.mknod", steps.scope.value(step.mknod).code))


def _unplug(steps: Steps, step: written.UnplugStep, depth: int) -> None:
    steps.add(depth, call("run.unplug", steps.scope.value(step.unplug).code))


def _drop(steps: Steps, step: written.DropStep, depth: int) -> None:
    steps.add(depth, call(f"run.drop_{step.drop}"))


def _control(steps: Steps, step: written.ControlStep, depth: int) -> None:
    target = steps.scope.value(step.on).code if step.on else "device"
    if step.by == "second":
        target = f"run.second({target})"
    steps.add(depth, call("run.control", target, string(step.control), steps.scope.number(step.value)))


def _queue(steps: Steps, step: written.QueueStep, depth: int) -> None:
    steps.result(depth, step.queue.save or step.save, QUEUE, queue_code(step.queue, steps.scope))


def queue_code(queue: written.Queue, scope: Scope) -> Code:
    """`run.queue(...)`."""
    named: dict[str, Code] = {}
    if queue.side:
        named["side"] = string(queue.side)
    for key in ("memory", "buffers", "size"):
        value = getattr(queue, key)
        if value is not None:
            named[key] = scope.number(value)
    named["phase"] = string(queue.phase)
    return call("run.queue", scope.value(queue.on).code if queue.on else "device", **named)


_VERBS: dict[type[written.Step], Callable[[Steps, Any, int], None]] = {
    written.OpenStep: _open,
    written.CloseStep: _close,
    written.DupStep: _dup,
    written.ForkStep: _fork,
    written.MemfdStep: _memfd,
    written.FenceStep: _fence,
    written.AdvanceStep: _advance,
    written.CallStep: _call,
    written.MmapStep: _system,
    written.MunmapStep: _system,
    written.ReadStep: _system,
    written.WriteStep: _system,
    written.PollStep: _system,
    written.FillStep: _system,
    written.LseekStep: _system,
    written.FcntlStep: _system,
    written.RepeatStep: _repeat,
    written.WaitStep: _wait,
    written.ConcurrentStep: _concurrently,
    written.SignalStep: _signal,
    written.LimitStep: _rlimit,
    written.SysctlStep: _sysctl,
    written.MknodStep: _mknod,
    written.UnplugStep: _unplug,
    written.DropStep: _drop,
    written.ControlStep: _control,
    written.DecodeStep: _decode,
    written.KeycodeStep: _keycode,
    written.QueueStep: _queue,
}
