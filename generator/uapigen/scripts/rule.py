"""A rule as a test: the call and its steps must succeed, and what is demanded must hold."""

from __future__ import annotations

from uapigen.ir import ByPointer, CallItem, IoctlItem, Named
from uapigen.schema.conditions import Rule
from uapigen.scripts.arguments import place_code
from uapigen.scripts.checks import checks
from uapigen.scripts.contents import contents_kind
from uapigen.scripts.kinds import NUMBER, OUTCOME, MappedMemory, StructValue, arguments_of
from uapigen.scripts.merge import rule_id
from uapigen.scripts.script import Script, Workshop
from uapigen.scripts.steps import Steps, ioctl_argument
from uapigen.scripts.system_calls import SYSTEM_CALLS, ordered, system_arguments
from uapigen.scripts.writer import Writer
from uapigen.views.code import Code, Prefixed, call, flat, string


def rule_script(item: CallItem, rule: Rule, shop: Workshop) -> Script:
    """The test of a rule."""
    return _RuleWriter(item, rule, shop).script()


class _RuleWriter(Writer):
    def __init__(self, item: CallItem, rule: Rule, shop: Workshop) -> None:
        super().__init__(item, rule, shop)
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
            self.add(1, checks(path, demand, self.scope))
        for code in self.scope.closing:
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
            codes = self._held(system_arguments(name, fields, self.scope, self.rule.mark))
            function = SYSTEM_CALLS[name].function
            self.scope.need("linuxmedia.conformance.calls", function)
            made = call("run.perform", function, *ordered(name, codes))
            for key, code in codes.items():
                self.scope.save(key, NUMBER, flat(code))
            told = {key: flat(code) for key, code in codes.items()}
            if name == "poll":
                told["revents"] = "fds[0].revents"
            self.scope.save("argument", arguments_of(name, told, contents_kind(fields.get("buffer"), self.scope)))
            if name == "mmap":
                self.scope.save("result", MappedMemory(codes["length"]))
                self.add(1, Prefixed("result = ", made))
                return
        self.scope.save("result", OUTCOME)
        self.add(1, Prefixed("result = ", made))

    def _held(self, codes: dict[str, Code]) -> dict[str, Code]:
        """Memory that the checks look at gets a variable."""
        held = dict(codes)
        for key in ("buffer", "fds"):
            if key in held:
                self.add(1, Prefixed(f"{key} = ", held[key]))
                held[key] = key
        return held

    def _enumerate(self, steps: Steps) -> None:
        assert self.rule.enumerates is not None
        if not isinstance(self.item, IoctlItem):
            self.scope.refuse(self.rule.mark, "only an ioctl enumerates")
            return
        base, fields = self.fields()
        field = self._counting()
        fields.pop(field, None)
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
                field=string(field),
                ends_with=string(str(self.rule.enumerates.ends_with)),
            ),
        )

    def _counting(self) -> str:
        """The field that counts, which the struct must have."""
        assert self.rule.enumerates is not None
        written = self.rule.enumerates.field
        name = written.text if written else "index"
        mark = written.mark if written else self.rule.enumerates.mark
        passed = self.item.argument if isinstance(self.item, IoctlItem) else None
        if not isinstance(passed, ByPointer) or not isinstance(passed.type, Named):
            self.scope.refuse(mark, "only a call that takes a struct enumerates")
        else:
            place_code(StructValue(self.shop.api.structs[passed.type.name].aggregate), name, self.scope, mark)
        return name
