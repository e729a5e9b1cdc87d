"""Conformance of dvb."""
