from ngoreport.parsers.rule import Rule

RULES: tuple[Rule, ...] = ()
