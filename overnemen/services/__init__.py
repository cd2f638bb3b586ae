"""Writing: one transaction each."""
