"""The OPP in the API: the same services, steps and walls as the pages."""
