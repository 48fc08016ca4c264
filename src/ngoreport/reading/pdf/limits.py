"""What one PDF may ask for besides the time and memory of every document (`ngoreport.reading.apart`).

More is an error, but for `OBJECTS`. The README names these figures.
"""

PAGES = 1_000
"""The most pages."""

SIGNS = 5_000_000
"""The most signs of all pages: letters, digits, spaces; the text of 1,000 pages has some 3,000,000."""

OBJECTS = 20_000
"""The most lines and shapes of a page that tables are looked for in; on a page with more (a map, a plan) the
text alone is read."""
