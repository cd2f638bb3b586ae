"""What is written of budget and figures, each in one transaction."""
