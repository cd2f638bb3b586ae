"""An swv has its own words for every mail, whichever room sends it; those with fixed words are named here, with why."""

import ast
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format

from leerlingen.services.bericht import tell_zorgcoordinatoren
from swv.kern.berichten import SOORT_ACCOUNT
from swv.kern.berichtsoorten import MAILSOORTEN, find_woorden
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from swv.organisatie.services import send_uitnodiging
from swv.organisatie.services.voorstel import add_lidmaatschap, confirm_rol
from tests import factories as f
from tests import wereld as w
from tests.consulten import wereld as consulten
from tests.financien.begroten.begrotingen import make_begroting
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as thuiszitters
from tests.toewijzing.test_sjabloon import make_mail
from toewijzing.calculations.berichttekst import get_mailvelden
from toewijzing.forms.sjabloon import list_waarvoor
from toewijzing.models import Briefsjabloon
from toewijzing.services.deskundige import remind

pytestmark = pytest.mark.django_db
# (file, function around it, its arguments, what is called, the call, that function)
Gevonden = tuple[str, str, set[str], str, ast.Call, ast.AST]
VIER_OGEN = "Wie een tekst of versie schreef, verandert niet de woorden die een ander vragen erover te oordelen."
# Notices of which the words are fixed, and why.
VAST = {
    "aanvraagsoort": VIER_OGEN,
    "briefsjabloon": VIER_OGEN,
    "rol_gegeven": "Directeur en FG lezen wie welke rol kreeg en van wie: dat toezicht verzwakt geen eigen tekst.",
}
# Texts with a link to log in or about the own account: where they are sent, and why their words are fixed.
VEILIGHEID = {
    "swv/organisatie/adapter.py": "Nieuw wachtwoord en onbekend account: wie de mail krijgt moet hem herkennen.",
    "swv/organisatie/services/adres.py": "Bevestigen van een ander adres, en dat een adres al bezet is.",
    "swv/organisatie/services/melding.py": "Wachtwoord, tweede stap of adres gewijzigd: wat te doen als u het niet was.",
}
# A text of its own around the words of the swv.
EIGEN_KADER = {"swv/organisatie/services/gebruiker.py": "uitnodiging"}
# The test mail of who runs the server goes out at once, to the own address.
VERZENDER = "swv/kern/berichten.py"
SMTP = {"EmailMessage", "EmailMultiAlternatives", "send_mail", "send_mass_mail", "mail_admins", "mail_managers"}
# Kinds that are no word in the call: the two of a request that the swv began (``services.starten.tell_school``).
ELDERS_GENOEMD = {"begonnen_door_swv", "aanvullen_swv"}


@cache
def read_calls() -> list[Gevonden]:
    """Every call in the product, with the names of the arguments of the function it stands in."""
    root, found = Path(settings.BASE_DIR), list[Gevonden]()
    for path in sorted(root.rglob("*.py")):
        name = str(path.relative_to(root))
        if name.startswith(("tests/", ".", "benchmarks/")) or "/migrations/" in name:
            continue
        tree = ast.parse(path.read_text())
        for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda)):
            own = {arg.arg for arg in [*function.args.args, *function.args.kwonlyargs]}
            called = getattr(function, "name", "")
            for node in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
                found.append(
                    (name, called, own, getattr(node.func, "id", getattr(node.func, "attr", "")), node, function)
                )
    return found


def get_words(value: ast.expr, function: ast.AST, path: str) -> set[str]:
    """What an expression for the kind can be: a text, a choice of two, or what the function or module calls so."""
    if isinstance(value, ast.Constant):
        return {value.value}
    if isinstance(value, ast.IfExp):
        return get_words(value.body, function, path) | get_words(value.orelse, function, path)
    if not isinstance(value, ast.Name):
        return set()
    words: set[str] = set()
    for scope in (function, ast.parse((Path(settings.BASE_DIR) / path).read_text())):
        for node in (node for node in ast.walk(scope) if isinstance(node, ast.Assign)):
            for target in node.targets:
                pairs = zip(target.elts, node.value.elts, strict=True) if isinstance(target, ast.Tuple) and isinstance(
                    node.value, ast.Tuple) else [(target, node.value)]  # fmt: skip
                words |= {
                    each.value for name, said in pairs if isinstance(name, ast.Name) and name.id == value.id
                    for each in ast.walk(said) if isinstance(each, ast.Constant) and isinstance(each.value, str)
                }  # fmt: skip
    return words


def sent_kinds() -> tuple[set[tuple[str, str]], set[tuple[str, int]]]:
    """{(file, kind)} of every notice the product sends, and {(file, line)} of those whose kind can't be read.

    A function that passes its own ``soort`` on is a sender as well, and so is who calls that one.
    """
    senders, found, unread = {"send_bericht"}, set[tuple[str, str]](), set[tuple[str, int]]()
    while True:
        before = len(senders)
        for path, function, own, called, node, scope in read_calls():
            if called not in senders:
                continue
            for word in (word for word in node.keywords if word.arg == "soort"):
                if isinstance(word.value, ast.Name) and word.value.id in own:
                    senders.add(function)
                elif words := get_words(word.value, scope, path):
                    found |= {(path, each) for each in words}
                else:
                    unread.add((path, node.lineno))
        if len(senders) == before:
            return found, unread


def test_every_mail_has_words_of_the_swv_or_a_reason_why_not() -> None:
    found, unread = sent_kinds()
    kinds = {kind for _, kind in found}

    assert unread == set()
    assert len(kinds) > 50
    assert kinds - {*MAILSOORTEN, *VAST} == set()
    assert kinds | ELDERS_GENOEMD | set(EIGEN_KADER.values()) == {*MAILSOORTEN, *VAST} | ELDERS_GENOEMD
    assert not set(VAST) & set(MAILSOORTEN)


def test_no_mail_goes_out_beside_the_queue_and_texts_with_fixed_words_are_named() -> None:
    texts = {path for path, _, _, called, _, _ in read_calls() if called == "send_text"}
    beside = {path for path, _, _, called, _, _ in read_calls() if called in SMTP}

    assert texts == {*VEILIGHEID, *EIGEN_KADER}
    assert beside - {"swv/organisatie/adapter.py"} == {VERZENDER}
    assert {*EIGEN_KADER.values()} <= set(MAILSOORTEN)


def test_no_field_of_a_mail_is_of_a_person_and_its_code_fits() -> None:
    own = {"samenwerkingsverband", "telefoon", "mailadres", "kenmerk", "datum", "rol", "organisatie", "jaar"}
    longest = Briefsjabloon._meta.get_field("bericht").max_length

    assert {field for soort in MAILSOORTEN.values() for field in get_mailvelden(soort)} == own
    assert [code for code in MAILSOORTEN if len(code) > longest] == []
    offered = {code for _, group in list_waarvoor()[1:] for code, _ in group}
    assert set(MAILSOORTEN) < offered


def get_last(soort: str) -> Any:
    with as_eigenaar():
        return Bericht.objects.filter(soort=soort).latest("pk")


def test_a_consultation_is_told_in_words_of_the_swv(wereld: Any) -> None:
    make_mail(wereld, "consult_gesteld", "Vraag ((kenmerk)) ligt klaar", "Bel ((telefoon)) als het haast heeft.")

    consult = consulten.make_gesteld(wereld)

    mail = get_last("consult_gesteld")
    assert mail.onderwerp == f"Vraag {consult.nummer} ligt klaar"
    assert f"Bel {wereld.swv.telefoon} als het haast heeft." in mail.tekst


def test_a_thuiszitter_is_told_in_words_of_the_swv(wereld: Any) -> None:
    thuiszitters.prepare(wereld)
    make_mail(wereld, "thuiszitter_gemeld", "Een kind zit thuis (((kenmerk)))", "Kijk vandaag.")

    zaak = thuiszitters.make_gemeld(wereld)

    mail = get_last("thuiszitter_gemeld")
    assert mail.onderwerp == f"Een kind zit thuis ({zaak.nummer})"
    assert "Kijk vandaag." in mail.tekst


def test_a_reminder_may_hold_its_day(wereld: Any) -> None:
    make_mail(wereld, "advies_herinnering", "Voor ((datum)): ((kenmerk))", "")
    aanvraag = w.make_bij_deskundigen(wereld)

    with als(wereld[Rol.SECRETARIS]):
        advies = aanvraag.adviezen.select_related("deskundige").first()
        remind(aanvraag, advies)

    mail = get_last("advies_herinnering")
    assert str(advies.uiterlijk_op.year) in mail.onderwerp
    assert mail.onderwerp.endswith(aanvraag.nummer)


def test_words_of_another_swv_and_of_a_concept_are_not_used(wereld: Any) -> None:
    make_mail(wereld, "bekendgemaakt", "Nieuws ((kenmerk))", "")

    assert find_woorden("bekendgemaakt", wereld.swv.pk, {"kenmerk": "1"}) == ("Nieuws 1", [])
    assert find_woorden("bekendgemaakt", wereld.ander_swv.pk, {"kenmerk": "1"}) is None
    assert find_woorden("besloten", wereld.swv.pk, {"kenmerk": "1"}) is None
    assert find_woorden("bekendgemaakt", None, {}) is None


# --- accounts, roles, dossier and budget -----------------------------------------------------------------------------


def test_an_invitation_is_told_in_words_of_the_swv_around_the_same_link(wereld: Any) -> None:
    make_mail(wereld, "uitnodiging", "Welkom bij ((samenwerkingsverband))", "U wordt ((rol)) bij ((organisatie)).")
    lid = f.LidmaatschapFactory(rol=Rol.SCHOOLLEIDER, organisatie=wereld.school)
    with as_eigenaar():
        lid.gebruiker.set_unusable_password()
        lid.gebruiker.save()

    url = send_uitnodiging(gebruiker=lid.gebruiker, lidmaatschap=lid, swv_id=wereld.swv.pk)
    with as_eigenaar():
        own = Bericht.objects.get(aan=lid.gebruiker.email)
    send_uitnodiging(gebruiker=lid.gebruiker, lidmaatschap=lid)

    with as_eigenaar():
        standaard = Bericht.objects.filter(aan=lid.gebruiker.email).latest("pk")
    assert own.onderwerp == f"Welkom bij {wereld.swv.naam}"
    assert f"U wordt schoolleider bij {wereld.school.naam}." in own.tekst
    assert "U bent uitgenodigd" not in own.tekst
    assert own.soort == standaard.soort == SOORT_ACCOUNT  # its text does not outlive the sending
    assert standaard.onderwerp == "Uitnodiging voor Verband"
    assert f"als schoolleider bij {wereld.school.naam}" in standaard.tekst
    for mail in (own, standaard):
        assert "De link werkt een week" in mail.tekst
        assert url.rpartition("-")[0] in mail.tekst


def test_proposed_and_new_role_are_told_in_words_of_the_swv(wereld: Any) -> None:
    make_mail(wereld, "rol_voorgesteld", "Kijk naar een rol", "Uiterlijk ((datum)).")
    make_mail(wereld, "nieuwe_rol", "U bent nu ook ((rol))", "Bij ((organisatie)).")
    vandaag = timezone.localdate()

    with als(wereld[Rol.BEHEERDER]) as by:
        gegeven = {"organisatie": wereld.swv, "van": vandaag, "by": by}
        voorstel = add_lidmaatschap(gebruiker=wereld[Rol.SECRETARIS], rol=Rol.CONSULENT, **gegeven)
    with als(wereld[Rol.DIRECTEUR]) as by:
        confirm_rol(voorstel=voorstel, by=by, vandaag=vandaag)

    asked, told = get_last("rol_voorgesteld"), get_last("nieuwe_rol")
    assert asked.onderwerp == "Kijk naar een rol"
    assert f"Uiterlijk {date_format(voorstel.vervalt_op)}." in asked.tekst
    assert (told.aan, told.onderwerp) == (wereld[Rol.SECRETARIS].email, "U bent nu ook consulent")
    assert f"Bij {wereld.swv.naam}." in told.tekst


def test_a_pupil_that_leaves_is_told_to_the_school_in_words_of_its_only_swv(wereld: Any) -> None:
    make_mail(wereld, "leerling_overgegaan", "Iemand vertrekt", "Vanaf ((datum)).")
    told = {"soort": "leerling_overgegaan", "onderwerp": "Standaard", "regels": [], "pad": "/", "datum": "1 mei 2027"}

    tell_zorgcoordinatoren(school_id=wereld.school.pk, **told)
    one = get_last("leerling_overgegaan")
    f.AansluitingFactory(swv=wereld.ander_swv, organisatie=wereld.school)
    tell_zorgcoordinatoren(school_id=wereld.school.pk, **told)

    assert one.onderwerp == "Iemand vertrekt"
    assert "Vanaf 1 mei 2027." in one.tekst
    # Of two swv's at once it is nobody's word.
    assert get_last("leerling_overgegaan").onderwerp == "Standaard"


def test_a_budget_is_told_with_its_year_in_words_of_the_swv(wereld: Any) -> None:
    make_mail(wereld, "begroting_goedkeuren", "Begroting ((jaar)) ligt klaar", "Kijk voor vrijdag.")

    make_begroting(wereld, "rvt")

    mail = get_last("begroting_goedkeuren")
    assert (mail.onderwerp.startswith("Begroting 2"), mail.onderwerp.endswith("ligt klaar")) == (True, True)
    assert "Kijk voor vrijdag." in mail.tekst
