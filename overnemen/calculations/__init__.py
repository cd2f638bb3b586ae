"""Pure rules of the file: reading, writing and comparing, without database or clock."""
