"""Conformance of cec."""
