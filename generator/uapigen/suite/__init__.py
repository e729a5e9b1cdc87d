"""The conformance suite in the lab: shared among machines, followed while it runs, put together afterwards."""
