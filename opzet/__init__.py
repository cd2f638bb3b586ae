"""Sets up and runs Verband on one machine. Standard library only: it works before anything is installed."""
