"""The words of the language and of reports, as data files."""
