"""Conformance of v4l2."""
