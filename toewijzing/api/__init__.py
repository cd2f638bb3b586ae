"""Requests in the API: the same services, transition table and walls as the pages."""
