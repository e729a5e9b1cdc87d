"""The spec as written: one frozen dataclass per form, the documentation of each key beside the key."""
