"""Pages of reference data, income and imports."""
