"""A sum in words that is not the sum in digits."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import in_digits, number, statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, options: Options) -> Iterator[Objection]:
    cent = options.tolerance("money")
    for pointer, values in statements(report, "amount-in-words"):
        digits, words = number(values.get("digits", "")), number(values.get("words", ""))
        if digits is None or words is None:
            continue
        # Words leave the cents out as often as not.
        if abs(digits - words) > cent and not (words == int(words) and words == int(digits)):
            yield Objection({"digits": in_digits(digits), "words": in_digits(words)}, (pointer,))


RULE = Rule(
    "words-digits-mismatch",
    "sums",
    "error",
    {
        "en": "the digits say {digits}, the words {words}",
        "lt": "skaitmenimis {digits}, žodžiais {words}",
    },
    Documentation(
        "Compares a sum in digits with the same sum repeated in words. Words without the cents are sound.",
        "In contracts the words hold, and they are the part that nobody reads again.",
        "Skirta 5 500 Eur (penki tūkstančiai eurų).",
        "Skirta 5 500 Eur (penki tūkstančiai penki šimtai eurų).",
        ("tolerances.money",),
    ),
    check,
)
