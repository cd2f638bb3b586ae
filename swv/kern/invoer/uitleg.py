"""What the law asks to write down (why not, what somebody said) has to tell something to who reads it later."""

import re

WOORD = re.compile(r"[^\W\d_]+")
# Two real words at least: «Was ziek» tells something, «x», «ok ok» and «n.v.t.» don't.
MIN_WOORDEN = 2
# What is typed to get past a field.
NIETSZEGGEND = frozenset(
    {
        "niet van toepassing", "geen bijzonderheden", "geen reden", "geen toelichting", "geen uitleg", "geen opmerkingen",
        "zie boven", "zie dossier", "zie hierboven", "niet ingevuld", "niet bekend", "idem dito", "test tekst",
    }
)  # fmt: skip
TE_KORT = "Schrijf in een paar woorden wat er is gezegd of gebeurd. Wie dit later leest, moet het kunnen begrijpen."
GEEN_BRON = "Schrijf in woorden waar dit staat of uit blijkt. Wie het later leest, moet het kunnen vinden."
HERHAALT = "Dit herhaalt alleen de vraag. Schrijf het antwoord op, in een paar woorden."


def find_words(tekst: str) -> list[str]:
    """The real words of a text, each once, in order: of two letters at least, and not one letter over and over."""
    runs = (run.casefold() for run in WOORD.findall(tekst))
    return list(dict.fromkeys(run for run in runs if len(set(run)) > 1))


def find_no_uitleg(tekst: str, vraag: str = "") -> str:
    """Why this text explains nothing (Dutch, what to do), or "". ``vraag`` is the question it answers.

    Whether a text is true nobody can check here; that it is one, and not a sign or the question again, we can.
    """
    words = find_words(tekst)
    if len(words) < MIN_WOORDEN or " ".join(words) in NIETSZEGGEND:
        return TE_KORT
    return HERHAALT if vraag and set(words) <= set(find_words(vraag)) else ""


def find_no_bron(tekst: str) -> str:
    """Why nobody can look this source up (Dutch, what to do), or "": it takes one real word, and may be left empty."""
    return GEEN_BRON if tekst and not find_words(tekst) else ""
