"""Records in the forms that people and programs read, one module a form.

Each module has `write(reports, *, evidence, …)`, which gives the form piece by piece;
`tables/` holds the relational forms of many.
"""
