"""The API of budget and figures."""
