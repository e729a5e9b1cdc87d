"""What changed in the API between two releases, from the spec alone."""
