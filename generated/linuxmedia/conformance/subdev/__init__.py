"""Conformance of subdev."""
