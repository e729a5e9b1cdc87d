"""The reference of the spec language, made from the schema itself: Markdown for people, JSON Schema for editors."""
