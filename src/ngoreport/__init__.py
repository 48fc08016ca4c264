"""Reads Lithuanian project reports into validated records."""
