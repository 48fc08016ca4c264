"""How right the parser is on records that someone else made: gold to figures and misses.

    from pathlib import Path
    from ngoreport.evaluation.evaluate import evaluate
    from ngoreport.evaluation.gold import find_cases
    evaluation = evaluate(find_cases(Path("gold")))

One way through: `gold` (files), `questions` (what a field asks), `sameness` (which answers are
as good as each other), `figures` (precision, recall, F1), `places` (where a miss stands).
"""
