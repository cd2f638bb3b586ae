"""Forms of budget and realisation."""
