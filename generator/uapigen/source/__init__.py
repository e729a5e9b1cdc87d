"""From files to values with positions: marks, YAML nodes, expressions and types as written."""
