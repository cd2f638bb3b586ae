"""What is written of reference data, each in one transaction."""
