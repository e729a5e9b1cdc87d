"""Let others see each system call before it is made, and what came of it."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ParamSpec, TypeVar

    P = ParamSpec("P")
    T = TypeVar("T")


class Observer(Protocol):
    """Somebody who wants to know."""

    def before(self, call: str, args: tuple[Any, ...]) -> None:
        """A call is about to be made; an exception prevents it."""
        ...

    def after(self, outcome: Any) -> None:
        """That call has come back."""
        ...


observers: Final[list[Observer]] = []
"""Those who see every call of this process; nobody, most of the time."""


def observed(function: Callable[P, T]) -> Callable[P, T]:
    """Make a function one whose calls are seen."""
    name = function.__name__.rstrip("_")

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        if not observers:
            return function(*args, **kwargs)
        for observer in observers:
            observer.before(name, (*args, *kwargs.values()))
        outcome = function(*args, **kwargs)
        for observer in observers:
            observer.after(outcome)
        return outcome

    return call
