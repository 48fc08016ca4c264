"""How far from its sign a payer is looked for, in characters, and how many of a list."""

LONGEST_PAYER = 220
LONGEST_CLAUSE = 300
LONGEST_CHAIN = 2000
MOST_LISTED = 30
LONGEST_ADJECTIVE = 20
REACH_OF_SUM = 60
