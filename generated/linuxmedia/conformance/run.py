"""One run of a test: the calls that prepare, the call under test, and what must hold afterwards."""

from __future__ import annotations

import copy
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal

from linuxmedia.conformance import check as checks, describe
from linuxmedia.conformance.arrangement import Arrangement
from linuxmedia.conformance.calls import Outcome
from linuxmedia.conformance.descriptors import open_fds
from linuxmedia.conformance.errnos import name_of, number_of
from linuxmedia.conformance.faults import Walk
from linuxmedia.conformance.outcomes import Adjusted, Contradicted, Failed, NotReached, PreparationFailed, Unsupported
from linuxmedia.conformance.paths import at
from linuxmedia.conformance.scope import device_mappings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import ParamSpec

    from linuxmedia.conformance.bench import Bench
    from linuxmedia.conformance.check import Check
    from linuxmedia.conformance.declare import Subject
    from linuxmedia.conformance.devices import Device

    P = ParamSpec("P")


# The kernel counts allocations and user copies together: the errno that a fault of the other kind gives.
_OTHER: Final = {"allocations": "EFAULT", "usercopy": "ENOMEM"}
# What a driver without the call answers; frontends say it with the kernel's own number, which nobody should see.
_LACKING: Final = frozenset({"ENOTTY", "ENOTSUPP"})
_NO_LIMITS: Final = nullcontext()


class Again(AbstractContextManager[None]):
    """One round of a repetition that ends with the first call that fails."""

    def __init__(self) -> None:
        self.failed = False

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.failed = isinstance(error, (PreparationFailed, Failed))
        return self.failed


class Run(Arrangement):
    """A fresh state, and the verdict on a call.

    `prepare` is for calls that must succeed but are not judged. In a condition `attempt` is the call under test, in a
    rule `perform` and `refuse` are.
    """

    def __init__(
        self, subject: Subject, device: Device, bench: Bench, *, provoking: bool, walk: Walk | None = None
    ) -> None:
        super().__init__(device, bench)
        self.provoking = provoking
        """Whether this is the run in which the call must fail; in the control run before, the same call succeeds."""
        self.steps: list[describe.Step] = []
        """Every call so far, for the report."""
        self._subject = subject
        self._argument: Any = None
        self._before: Any = None
        self._fds = frozenset[int]()
        self._mappings = frozenset[tuple[int, int]]()
        self._failed = False
        self._walk = walk or Walk()
        if bench.tape is not None:
            bench.tape.made.clear()  # of the control run

    def prepare(self, call: Callable[P, Outcome], *args: P.args, **kwargs: P.kwargs) -> Outcome:
        """Make a call that the state needs. When it fails, the condition is not reached."""
        outcome = self._make(call, *args, **kwargs)
        if outcome.errno:
            message = f"{self.steps[-1]}, which was to prepare"
            raise self._lacking(message) if self._is_lacking() else PreparationFailed(message)
        return outcome

    def attempt(self, call: Callable[P, Outcome], *args: P.args, **kwargs: P.kwargs) -> Outcome:
        """Make the call under test of a condition: it must succeed in the control run and fail as documented after."""
        self._look_around()
        outcome = self._watched(call, *args, **kwargs)
        if not self.provoking:
            if outcome.errno:
                message = f"{self.steps[-1]} in the control run, where nothing provokes it"
                raise self._lacking(message) if self._is_lacking() else NotReached(message)
        else:
            self._judge(outcome)
        return outcome

    def exhaust(self, call: Callable[..., Outcome], *args: Any, at_most: int) -> Outcome:
        """Make the call under test again and again, with a fresh struct each: each call takes some of what runs out.

        Then it must fail as documented. In the control run it is made once.
        """
        if not self.provoking:
            return self.attempt(call, *args)
        self._look_around()
        outcome = self._watched(call, *copy.deepcopy(args))
        for _ in range(at_most - 1):
            if outcome.errno:
                break
            outcome = self._watched(call, *copy.deepcopy(args))
        self._judge(outcome)
        return outcome

    def walk(
        self, call: Callable[..., Outcome], *args: object, faults: Literal["allocations", "usercopy"] = "allocations"
    ) -> Outcome:
        """Let the first allocation or user copy in the call under test fail, then the second, until none is left.

        The kernel counts both together, so the errno of the other kind is no contradiction. At least one fault must
        give an expected errno, and with none left the call succeeds. Each fault has a run of its own.
        """
        if self._bench.guard is not None:
            self._bench.guard.let_fault()
        # To remember a call takes memory, and the fault would hit there; nor could a short program inject it.
        self._bench.forget()
        if not self.provoking:
            return self.attempt(call, *args)
        self._look_around()
        self._remember(args)
        before = describe.arguments_of(args)
        faulted = self._walk.inject(partial(call, *args))
        outcome = faulted.outcome
        self._made(describe.Step(describe.name_of(call), before, outcome), args)
        if not faulted.used:
            self._walked(outcome)
        elif outcome.errno not in (0, *self._subject.expected, number_of(_OTHER[faults])):
            message = f"{self.steps[-1]} when a fault was injected, expected {self._expected()}"
            raise Contradicted(message, seen=outcome.seen)
        return outcome

    def perform(self, call: Callable[P, Outcome], *args: P.args, **kwargs: P.kwargs) -> Outcome:
        """Make a call under test of a rule: it must succeed."""
        outcome = self._watched(call, *args, **kwargs)
        if outcome.errno:
            if self._is_lacking():
                raise self._lacking(str(self.steps[-1]))
            message = f"{self.steps[-1]}, expected success"
            raise Failed(message, seen=outcome.seen)
        return outcome

    def refuse(self, errno: str, call: Callable[P, Outcome], *args: P.args, **kwargs: P.kwargs) -> Outcome:
        """Make a call under test of a rule: it must fail with this errno."""
        outcome = self._watched(call, *args, **kwargs)
        if outcome.errno != number_of(errno):
            if self._is_lacking():
                raise self._lacking(str(self.steps[-1]))
            message = f"{self.steps[-1]}, expected {errno}"
            raise Contradicted(message, seen=outcome.seen)
        return outcome

    def enumerate(
        self, call: Callable[..., Outcome], *args: Any, field: str, ends_with: str = "EINVAL", at_most: int = 4096
    ) -> int:
        """Make a call under test of a rule for each index from 0, up to the one that is refused; returns how many.

        Each time a fresh struct is passed, and the driver leaves the index as it is.
        """
        for index in range(at_most):
            fresh = copy.deepcopy(args)
            struct = next(arg for arg in fresh if _is_memory(arg))
            setattr(struct, field, index)
            outcome = self._make(call, *fresh)
            if self._is_lacking():
                raise self._lacking(str(self.steps[-1]))
            if outcome.errno:
                if outcome.errno != number_of(ends_with):
                    message = f"{self.steps[-1]} at index {index}, expected {ends_with} behind the last one"
                    raise Contradicted(message, seen=outcome.seen)
                return index
            self.check(field, at(struct, field), index)
        message = f"{at_most} calls succeeded, expected {ends_with} behind the last one"
        raise Contradicted(message, seen="success")

    def next(self, call: Callable[P, Outcome], *args: P.args, **kwargs: P.kwargs) -> Outcome | None:
        """After the provoked failure the next valid call must succeed. Nothing to do in the control run."""
        if not self.provoking:
            return None
        outcome = self._make(call, *args, **kwargs)
        if outcome.errno:
            message = f"{self.steps[-1]}, but the next valid call must succeed"
            raise Contradicted(message, seen=f"next: {outcome.seen}")
        return outcome

    def unchanged(self, *paths: str) -> None:
        """The failed call left these fields of its struct as they were."""
        for path in paths if self._refused else ():
            before, after = at(self._before, path), at(self._argument, path)
            if before != after:
                message = f"{path} was {before!r} and is {after!r} after {self.steps[-1]}, expected it unchanged"
                raise Contradicted(message, seen=f"changed: {path}")

    def written(self, path: str, *wishes: Check | int | str | bytes) -> None:
        """The failed call left this in a field of its struct."""
        if self._refused:
            self.check(path, at(self._argument, path), *wishes)

    def check(self, path: str, value: object, *wishes: Check | int | str | bytes) -> None:
        """A value is as it should be: a check of `linuxmedia.conformance.check`, or equal to a plain value."""
        plain = checks.plain(value)
        for wish in wishes:
            wrong = (wish if callable(wish) else checks.equals(wish))(plain)
            if wrong:
                message = f"{path} {wrong}"
                raise Contradicted(message, seen=path)

    def flat(self, what: Literal["fds", "mappings"]) -> None:
        """The failed call left no descriptor, or no mapping of a device, behind."""
        if not self._refused:
            return
        more = open_fds() - self._fds if what == "fds" else device_mappings() - self._mappings
        if more:
            message = f"{self.steps[-1]} left {what} behind: {sorted(more)}"
            raise Contradicted(message, seen=f"more {what}")

    def repeat_until_fails(self, at_most: int) -> Iterator[Again]:
        """Prepare something again and again until it fails: `for again in ...: with again: ...`."""
        for _ in range(at_most):
            again = Again()
            yield again
            if again.failed:
                return
        message = f"succeeded {at_most} times, expected it to fail by then"
        raise NotReached(message)

    def _watched(self, call: Callable[P, Outcome], *args: P.args, **kwargs: P.kwargs) -> Outcome:
        """Make a call and remember what its struct held before."""
        self._remember(args)
        try:
            return self._make(call, *args, **kwargs)
        finally:
            self._quiet()

    def _remember(self, args: tuple[object, ...]) -> None:
        self._argument = next(filter(_is_memory, args), None)
        self._before = copy.deepcopy(self._argument)

    def _look_around(self) -> None:
        """Note what is there before a call that is to leave nothing behind when it fails."""
        if self.provoking:
            self._fds = open_fds()
            self._mappings = device_mappings()

    def _make(self, call: Callable[P, Outcome], *args: P.args, **kwargs: P.kwargs) -> Outcome:
        before = describe.arguments_of(args)
        with self._limited() if self._limits else _NO_LIMITS:
            outcome = call(*args, **kwargs)
        self._made(describe.Step(describe.name_of(call), before, outcome), args)
        return outcome

    def _made(self, step: describe.Step, args: tuple[object, ...]) -> None:
        self.steps.append(step)
        self._failed = step.outcome.errno != 0
        self._note(args)

    def _walked(self, outcome: Outcome) -> None:
        """Judge a walk that has come to its end."""
        if outcome.errno:
            message = f"{self.steps[-1]} with no fault injected, after one at every place before"
            raise Contradicted(message, seen=f"afterwards: {outcome.seen}")
        seen = self._walk.seen
        if not seen & set(self._subject.expected):
            message = f"no fault gave {self._expected()}: came {', '.join(map(name_of, sorted(seen))) or 'none'}"
            raise NotReached(message)

    @property
    def _refused(self) -> bool:
        """Whether there is a failed call to look at. In a walk the call may get over a fault."""
        return self.provoking and self._failed

    def _judge(self, outcome: Outcome) -> None:
        """Whether a call under test failed as documented."""
        if not outcome.errno:
            self._unprovoked()
        elif outcome.errno not in self._subject.expected:
            message = f"{self.steps[-1]}, expected {self._expected()}"
            raise Contradicted(message, seen=outcome.seen)

    def _unprovoked(self) -> None:
        if self._subject.strength == "may":
            message = f"{self.steps[-1]}: the driver adjusts"
            raise Adjusted(message, seen="success")
        message = f"{self.steps[-1]}, expected {self._expected()}"
        raise Contradicted(message, seen="success")

    def _expected(self) -> str:
        return " or ".join(name_of(number) for number in self._subject.expected)

    def _is_lacking(self) -> bool:
        """Whether the driver does not have the last call: one that it made before it has."""
        *before, last = self.steps
        return last.outcome.seen in _LACKING and all(
            step.outcome.errno or (step.call, *step.arguments[:2]) != (last.call, *last.arguments[:2])
            for step in before
        )

    def _lacking(self, text: str) -> Unsupported:
        return Unsupported(f"{self.device.label} does not have the call: {text}", seen=self.steps[-1].outcome.seen)


def _is_memory(argument: object) -> bool:
    return argument is not None and not isinstance(argument, (int, str, bytes))
