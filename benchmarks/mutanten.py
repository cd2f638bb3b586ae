"""What the tests notice: small errors (mutants) put into the code one by one, each against the tests that mirror it.

    python -m benchmarks.mutanten swv.kern.termijnen opp.calculations --aantal 100 --zaad 9

Without names every module of ``TESTS`` gets its turn. Shown per module: how many mutants the tests killed, and the
change of each that survived, which is a test that is missing or a change without effect. benchmarks/_mutaties.py says
which errors are made, benchmarks/_mutantproef.py how one is tried: no file changes. The tests copy the template
database as always. Needed: requirements-dev.txt and the servers.
"""

import argparse
import difflib
import os
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks._mutantproef import MINIMUM_SECONDS, check_green, run_mutants, warm_up
from benchmarks._mutaties import Mutant, sample

ROOT = Path(__file__).resolve().parent.parent
# The tests that mirror a module; those without a database run first, so that 300 mutants of calculations take minutes.
TESTS = {
    "swv.kern.termijnen": "kern/test_termijnen.py kern/test_termijnen_eigenschappen.py toewijzing/test_calculations.py",
    "swv.kern.geld": "kern/test_geld.py",
    "swv.kern.kleine_cellen": "kern/test_kleine_cellen.py kern/test_kleine_cellen_keuze.py",
    "swv.kern.muren": "kern/test_muren.py thuiszitters/test_muren.py",
    "swv.kern.muurfuncties": "kern/test_muurfuncties.py kern/test_muren.py",
    "swv.kern.zaken.engine": "kern/zaken/test_engine.py kern/zaken/test_tabel.py kern/zaken/test_api.py opp/test_paden.py"
    " opp/test_paden_dossier.py",
    "swv.kern.personen": "kern/test_personen.py",
    "swv.kern.adressen": "kern/test_adressen.py",
    "swv.kern.invoer.uitleg": "kern/invoer/test_uitleg.py",
    "swv.kern.permissions": "kern/test_rechten.py opp/test_workflow_matrix.py toewijzing/test_workflow_matrix.py",
    "swv.kern.calculations": "kern/test_calculations.py leerlingen/test_views_zoeken.py",
    "swv.organisatie.calculations": "organisatie/test_calculations.py organisatie/test_naam.py",
    "swv.organisatie.permissions": "test_rechten.py organisatie/test_organisatie.py organisatie/test_organisatie_beheer.py"
    " organisatie/test_views.py",
    "swv.wet.permissions": "wet/test_views.py test_rechten.py",
    "leerlingen.calculations": "leerlingen/test_inschrijven.py leerlingen/test_views_zoeken.py",
    "leerlingen.permissions": "test_rechten.py leerlingen/test_inschrijven.py leerlingen/test_views.py leerlingen/test_views_logboek.py"
    " api/test_leerlingen.py",
    "opp.calculations": "opp/test_wet.py opp/test_wet_dagen.py opp/test_wet_woorden.py opp/test_tekst.py"
    " opp/test_bekwaamheid.py opp/test_ontbrekend.py opp/test_api.py opp/test_instemming.py opp/test_gezag.py",
    "opp.workflow": "kern/zaken/test_stappen.py opp/test_voorwaarden.py kern/zaken/test_api.py opp/test_workflow_matrix.py"
    " opp/test_paden.py opp/test_paden_dossier.py opp/test_bekwaamheid.py opp/test_api.py",
    "opp.permissions": "test_rechten.py opp/test_workflow_matrix.py opp/test_soort.py opp/test_views.py opp/test_api.py",
    "thuiszitters.calculations": "thuiszitters/test_calculations.py thuiszitters/test_leeftijd_regel.py",
    "thuiszitters.workflow": "kern/zaken/test_stappen.py thuiszitters/test_workflow_matrix.py thuiszitters/test_services.py"
    " thuiszitters/test_begeleiding.py thuiszitters/test_schoolwissel.py thuiszitters/test_verzuim.py thuiszitters/test_ladder.py",
    "thuiszitters.permissions": "test_rechten.py thuiszitters/test_workflow_matrix.py",
    "toewijzing.calculations": "toewijzing/test_calculations.py toewijzing/test_bezwaartermijnen.py"
    " toewijzing/test_presentatie_werk.py toewijzing/test_grens.py toewijzing/test_grens_paginas.py"
    " toewijzing/test_zienswijze.py toewijzing/test_sjabloon_tekst.py toewijzing/test_route_regels.py"
    " toewijzing/test_antwoord.py toewijzing/test_formulier_oordeel.py toewijzing/test_voorwaarde_oordeel.py"
    " toewijzing/test_of_regels.py"
    " toewijzing/test_proef.py toewijzing/test_verschil.py toewijzing/test_overgang.py toewijzing/test_bedrag_regels.py"
    " toewijzing/test_betaaltermijnen.py toewijzing/test_drager_regels.py toewijzing/test_ronde_regels.py"
    " toewijzing/test_schooldagen.py",
    "toewijzing.workflow": "kern/zaken/test_stappen.py toewijzing/test_voorwaarden.py toewijzing/test_workflow_matrix.py toewijzing/test_workflow_paden.py"
    " toewijzing/test_presentatie.py toewijzing/test_soort.py toewijzing/test_views_acties.py"
    " toewijzing/test_views_zienswijze.py",
    "organen.calculations": "organen/test_calculations.py",
    "consulten.calculations": "consulten/test_calculations.py",
    "consulten.workflow": "kern/zaken/test_stappen.py consulten/test_workflow_matrix.py",
    "consulten.permissions": "consulten/test_workflow_matrix.py consulten/test_views.py",
    "schoolaanvragen.calculations": "schoolaanvragen/test_calculations.py",
    "schoolaanvragen.workflow": "kern/zaken/test_stappen.py schoolaanvragen/test_workflow_matrix.py",
    "schoolaanvragen.permissions": "schoolaanvragen/test_workflow_matrix.py test_rechten.py",
    "toewijzing.permissions": "test_rechten.py toewijzing/test_workflow_matrix.py",
    "overnemen.calculations": "overnemen/test_bestand.py overnemen/test_aanval_bestand.py",
    "financien.referentie.calculations": "financien/referentie/calculations",
    "financien.referentie.permissions": "test_rechten.py financien/referentie/test_views.py financien/verdelen/test_zichtbaar.py"
    " financien/verdelen/test_views.py",
    "financien.verdelen.calculations": "financien/verdelen/calculations",
    "financien.verdelen.permissions": "financien/verdelen/test_signaal.py",
    "financien.verdelen.workflow": "kern/zaken/test_stappen.py financien/verdelen/test_matrix.py financien/verdelen/test_services.py",
    "financien.begroten.calculations": "financien/begroten/calculations",
    "financien.begroten.workflow": "kern/zaken/test_stappen.py financien/begroten/test_matrix.py financien/begroten/test_services.py",
    "financien.begroten.permissions": "financien/begroten/test_matrix.py financien/begroten/test_views.py",
    "rapportage.indicatoren.calculations": "rapportage/indicatoren/test_calculations.py"
    " rapportage/indicatoren/test_verbergen.py rapportage/indicatoren/test_verbergen_tabellen.py",
    "rapportage.indicatoren.permissions": "rapportage/indicatoren/test_rechten.py",
    "rapportage.auditor.calculations": "rapportage/auditor/test_periode.py rapportage/auditor/test_trekking.py",
    "rapportage.auditor.permissions": "rapportage/auditor/test_adressen.py",
    "rapportage.jaarverslag.calculations": "rapportage/jaarverslag/test_calculations.py"
    " rapportage/jaarverslag/test_cijferblok.py rapportage/jaarverslag/test_hoofdstuk.py"
    " rapportage/jaarverslag/test_tekst.py",
    "rapportage.jaarverslag.workflow": "kern/zaken/test_stappen.py rapportage/jaarverslag/test_workflow_matrix.py"
    " rapportage/jaarverslag/test_services.py",
    "rapportage.jaarverslag.permissions": "rapportage/jaarverslag/test_rechten.py",
}


def show_change(mutant: Mutant, code: str) -> str:
    """The lines that differ, below the place."""
    before, after = mutant.path.read_text().splitlines(), code.splitlines()
    lines = list(difflib.unified_diff(before, after, lineterm="", n=0))[2:]
    return "\n".join([f"{mutant.path.relative_to(ROOT)} {mutant.operator}", *(f"    {line}" for line in lines)])


def measure(module: str, *, size: int, seed: int, folder: str) -> str:
    """Run the mutants of one module and return its line for the table."""
    place = ROOT / module.replace(".", "/")
    paths = sorted(place.glob("**/*.py")) or [place.with_suffix(".py")]
    tests = [str(ROOT / "tests" / name) for name in TESTS[module].split()]
    seconds = max(MINIMUM_SECONDS, 5 * warm_up(tests, folder))
    check_green(tests, folder, paths[0], seconds)
    outcomes: Counter[str] = Counter()
    mutants = sample(paths, size, seed)
    tried = run_mutants(tests, folder, [(mutant.path, code) for mutant, code in mutants], seconds)
    for (mutant, code), outcome in zip(mutants, tried, strict=True):
        outcomes[outcome] += 1
        print(f"\n{show_change(mutant, code)}\n" if outcome == "survived" else ".", end="", flush=True)
    check_green(tests, folder, paths[0], seconds)
    total, killed = outcomes.total(), outcomes["killed"] + outcomes["timeout"]
    return f"{module:<38}{total:>8}{killed:>8}{outcomes['timeout']:>10}{outcomes['survived']:>10}{killed / total:>8.0%}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutanten")
    parser.add_argument("modules", nargs="*", metavar="module", help=f"one of: {' '.join(TESTS)}")
    parser.add_argument("--aantal", type=int, default=300, help="at most so many mutants of each module")
    parser.add_argument("--zaad", type=int, default=9, help="which mutants: the same for the same number and code")
    choices = parser.parse_args()
    # Each process reads the settings itself, after tests/omgeving.py; without this the libraries would make us do so.
    os.environ.pop("DJANGO_SETTINGS_MODULE", None)
    lines = [f"{'module':<38}{'mutants':>8}{'killed':>8}{'(timeout)':>10}{'survived':>10}{'':>8}"]
    with tempfile.TemporaryDirectory(prefix="mutanten-") as folder:
        for module in choices.modules or TESTS:
            lines.append(measure(module, size=choices.aantal, seed=choices.zaad, folder=folder))
            print(f"\n\n{lines[0]}\n{lines[-1]}", flush=True)
    print("\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
