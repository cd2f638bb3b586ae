"""What the PDF of one decision letter costs: seconds warm and peak memory.

    ./start --meet brief        (with the demo data)

The first letter warms up fonts and templates and is shown apart; the advices are in the same PDF. Nothing is kept.
"""

import os
import resource
import statistics
import time

import django

TIMES = 11


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
    django.setup()
    from django.db import transaction
    from django.utils import timezone

    from swv.kern.muren import wall_context
    from swv.organisatie.models import Gebruiker
    from toewijzing.brieven.besluit import render_letter
    from toewijzing.models import Brief

    user = Gebruiker.objects.get(email="secretaris@demo.example")
    with transaction.atomic(), wall_context(user.muur_organisaties, timezone.localdate()):
        letters = Brief.objects.filter(besluit__aanvraag__soort__code="TLV-VSO", status="vrijgegeven")
        letter = letters.select_related("besluit__aanvraag__leerling", "besluit__aanvraag__soort").first()
        if letter is None:
            raise SystemExit("Er is geen vrijgegeven brief. Draai dit in een database met demogegevens.")
        taken = []
        for _ in range(TIMES):
            begin = time.perf_counter()
            content = render_letter(letter)
            taken.append(time.perf_counter() - begin)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"one letter of {len(content) / 1024:.0f} KB: first {taken[0]:.2f} s,", end=" ")
    print(f"then median {statistics.median(taken[1:]):.2f} s, slowest {max(taken[1:]):.2f} s; peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
