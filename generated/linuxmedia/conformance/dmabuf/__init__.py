"""Conformance of dmabuf."""
