"""Conformance of lirc."""
