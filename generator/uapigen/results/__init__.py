"""What lab runs found: the record that is committed, and the report made of it and the spec."""
