"""What a rule or an `after` may demand of a value."""

from __future__ import annotations

from dataclasses import dataclass

from uapigen.schema.keys import Written, optional
from uapigen.source.expressions import Expression
from uapigen.source.scalars import Name


@dataclass(frozen=True, slots=True, kw_only=True)
class DmaBuf(Written):
    """What a DMA-BUF descriptor must be."""

    size_at_least: Expression | None = optional("Smallest size in bytes.")
    cloexec: bool | None = optional("Whether its close-on-exec flag is set.")
    name: str | None = optional("The name that it was given.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand(Written):
    """One or more demands on a value."""

    equals: Expression | None = optional("It is this.")
    at_least: Expression | None = optional("It is not smaller.")
    at_most: Expression | None = optional("It is not larger.")
    less_than: Expression | None = optional("It is smaller.")
    differs_from: Expression | None = optional("It is not this.")
    zero: bool | None = optional("It is zero, all of it.")
    nonzero: bool | None = optional("It is not zero.")
    one_of: Name | None = optional("It is a constant of this set.")
    subset_of: Name | None = optional("It has no bit outside this set of flags.")
    has: Expression | None = optional("It has these bits.")
    lacks: Expression | None = optional("It has none of these bits.")
    aligned_to: Expression | None = optional("It is a multiple.")
    text: bool | None = optional("It is text that is not empty, with a NUL at its end.")
    spells: str | None = optional("It is this text.")
    cloexec: bool | None = optional("Whether the close-on-exec flag of the descriptor is set.")
    dma_buf: DmaBuf | None = optional("It is a DMA-BUF descriptor.")
    same_bytes_as: Expression | None = optional("The memory at this address holds the same bytes as at that address.")
    other_bytes_than: Expression | None = optional("The memory at this address does not hold the same bytes as there.")
    transport_stream: bool | None = optional(
        "The memory at this address holds MPEG-TS packets: a sync byte every 188 bytes."
    )


Check = Expression | Demand
