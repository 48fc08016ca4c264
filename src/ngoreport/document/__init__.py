"""The text as written: its matching forms, lines, blocks and sentences."""
