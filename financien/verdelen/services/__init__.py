"""What is written of models and distributions, each in one transaction."""
