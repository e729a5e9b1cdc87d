"""Conformance of media."""
