"""uapigen: the Linux media user-space API as reviewed YAML, rendered to Python bindings and conformance tests."""

__version__ = "0.1.0"
