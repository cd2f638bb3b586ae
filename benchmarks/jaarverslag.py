"""What the PDF of a jaarverslag costs: pages, charts, seconds and peak memory.

    ./start --meet jaarverslag        (with the demo data)

Each try is made in a process of its own, as
the worker replaces a child that grew; nothing is kept. Seconds are those of the clock and of the processor: on a busy
machine they differ.
"""

import os
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
POGINGEN = 3


def make_once() -> None:
    """Build the newest adopted report of the demo and print its figures on one line."""
    import django

    django.setup()

    from rapportage.jaarverslag.brieven.verslag import build_report
    from rapportage.jaarverslag.models import Jaarverslag

    verslag = Jaarverslag.objects.select_related("swv").exclude(snapshot=None).first()
    if verslag is None:
        sys.exit("Er is geen vastgesteld jaarverslag. Draai dit in een database met demogegevens.")
    clock, processor = perf_counter(), process_time()
    made = build_report(verslag, definitief=True, voortgang=lambda percent, fase: None)
    clock, processor = perf_counter() - clock, process_time() - processor
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        made.paginas,
        made.kenmerken["grafieken"],
        made.kenmerken["gegevensbestanden"],
        len(made.content),
        clock,
        processor,
        memory,
    )


def main() -> None:
    rows = []
    for _ in range(POGINGEN):
        output = subprocess.run(
            [sys.executable, __file__, "een"], capture_output=True, text=True, check=True, cwd=ROOT
        ).stdout
        rows.append([float(part) for part in output.split()[-7:]])
    pages, charts, files, size, *_ = rows[0]
    clock, processor, memory = (median(row[place] for row in rows) for place in (4, 5, 6))
    print(f"{pages:.0f} bladzijden, {charts:.0f} grafieken, {files:.0f} gegevensbestanden, {size / 1024:.0f} KB")
    print(
        f"mediaan van {POGINGEN}: {clock:.1f} s op de klok, {processor:.1f} s rekentijd, piek {memory:.0f} MB (hele proces)"
    )


if __name__ == "__main__":
    make_once() if sys.argv[1:] == ["een"] else main()
