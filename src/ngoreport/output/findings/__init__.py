"""What the checks object to, in the forms that people and CI servers read, one module a form.

Each module has `write(run)`, which gives the form piece by piece. Words of a report are data in
each of them: nothing in a text can end a cell, open a tag, colour a terminal or command a CI server.
"""
