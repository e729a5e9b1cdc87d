"""Proof against a C compiler: what the kernel's headers declare, on every ABI, compared with what the spec says."""
