"""Who sees to a request: who can be chosen and by whom, what is recorded, and where it shows."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraag
from toewijzing.queries.brief import get_behandelaar
from toewijzing.queries.eigenaar import get_eigenaar, get_eigenaars

SECR, CONS, DIR = Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR
LIJST = reverse("toewijzing:aanvragen")


def give(wereld: Any, aanvraag: Any, eigenaar: Any, *, by: str = SECR) -> Any:
    return w.step(wereld, aanvraag, "eigenaar_kiezen", by, eigenaar=eigenaar)


def leave(user: Any) -> None:
    """From today this person has no role any more."""
    with as_eigenaar():
        user.lidmaatschap_set.update(tot=timezone.localdate())


# --- who can own, and who chooses -----------------------------------------------------------------------------------


def test_only_secretarissen_and_consulenten_of_the_swv_of_today_can_own(wereld: Any) -> None:
    with as_eigenaar():
        gone = f.GebruikerFactory()
        f.LidmaatschapFactory(gebruiker=gone, rol=SECR, organisatie=wereld.swv, tot=timezone.localdate())
        later = f.GebruikerFactory()
        f.LidmaatschapFactory(
            gebruiker=later, rol=CONS, organisatie=wereld.swv, van=timezone.localdate() + timedelta(days=1)
        )
        closed = f.GebruikerFactory(is_active=False)
        f.LidmaatschapFactory(gebruiker=closed, rol=CONS, organisatie=wereld.swv)
    with als(wereld[SECR]):
        assert set(get_eigenaars(wereld.swv.pk, timezone.localdate())) == {wereld[SECR], wereld[CONS]}


@pytest.mark.parametrize("wie", [DIR, Rol.ZORGCOORDINATOR, Rol.DESKUNDIGE, "ander"])
def test_anybody_else_is_refused_as_owner(wereld: Any, wie: str) -> None:
    aanvraag = w.make_ingediend(wereld)
    other = wereld.anderen[SECR] if wie == "ander" else wereld[wie]
    with als(wereld[SECR]), pytest.raises(Incomplete, match="geen secretaris of consulent"):
        execute_transition(aanvraag, "eigenaar_kiezen", by=wereld[SECR], eigenaar=other)
    assert w.reload(aanvraag).eigenaar_id is None


@pytest.mark.parametrize("rol", Rol.values)
def test_secretaris_chooses_for_every_kind_and_consulent_for_what_is_arranged_directly(wereld: Any, rol: str) -> None:
    if rol not in wereld.mensen:
        return
    allowed = {"BTV": {SECR}, "MAATWERK-I": {SECR, CONS}}
    for code, roles in allowed.items():
        aanvraag = w.make_ingediend(wereld, code)
        with als(wereld[SECR]):
            try:
                execute_transition(aanvraag, "eigenaar_kiezen", by=wereld[rol], eigenaar=wereld[CONS])
            except NotAllowed:
                assert rol not in roles
            else:
                assert rol in roles


def test_choosing_who_it_is_already_is_refused_in_words(wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    with als(wereld[SECR]) as by:
        with pytest.raises(NotPossible, match="al van niemand"):
            execute_transition(aanvraag, "eigenaar_kiezen", by=by, eigenaar=None)
        execute_transition(aanvraag, "eigenaar_kiezen", by=by, eigenaar=by)
        with pytest.raises(NotPossible, match="behandelt deze aanvraag al"):
            execute_transition(aanvraag, "eigenaar_kiezen", by=by, eigenaar=by)


# --- what is recorded -----------------------------------------------------------------------------------------------


def test_timeline_and_history_say_to_whom_it_went(client: Any, wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    url = reverse("toewijzing:actie", args=[aanvraag.nummer, "eigenaar_kiezen"])
    assert client.get(url).context["form"].fields["eigenaar"].initial == wereld[SECR].pk
    done = client.post(url, {"versie": aanvraag.versie, "eigenaar": wereld[CONS].pk}, follow=True)
    assert f"{wereld[CONS].naam} behandelt deze aanvraag." in done.text
    page = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]), {"tab": "tijdlijn"})
    assert f"Behandelaar: {wereld[CONS].naam}" in page.text
    with as_eigenaar():
        seen = list(aanvraag.geschiedenis.order_by("pgh_id").values_list("eigenaar_id", flat=True))
    assert (seen[0], seen[-1]) == (None, wereld[CONS].pk)


def test_school_does_not_read_to_whom_it_went(client: Any, wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    url = reverse("toewijzing:actie", args=[aanvraag.nummer, "eigenaar_kiezen"])
    assert client.post(url, {"versie": aanvraag.versie, "eigenaar": wereld[CONS].pk}, follow=True).status_code == 200
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    for tab in ("aanvraag", "tijdlijn"):
        text = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]), {"tab": tab}).text
        assert wereld[CONS].naam not in text
        assert "Wie behandelt" not in text


def test_somebody_who_is_at_work_in_a_case_is_not_hindered_by_a_new_owner(wereld: Any) -> None:
    aanvraag = w.make_geadviseerd(wereld)
    seen = aanvraag.versie
    give(wereld, aanvraag, wereld[CONS])
    with als(wereld[DIR]) as by:
        done = execute_transition(
            w.reload(aanvraag), "besluiten", by=by, expected=seen, uitkomst="afgewezen", motivering="Om reden.",
            afwijking="Anders dan het advies.",
        )  # fmt: skip
    assert (done.status, done.eigenaar_id) == ("besloten", wereld[CONS].pk)


def test_owner_is_whom_a_letter_names_to_call(wereld: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld)
    with als(wereld[SECR]):
        assert get_behandelaar(aanvraag) == wereld[SECR]
    aanvraag = give(wereld, aanvraag, wereld[CONS])
    with als(wereld[SECR]):
        assert get_behandelaar(aanvraag) == wereld[CONS]
    leave(wereld[CONS])
    with als(wereld[SECR]):
        assert get_behandelaar(aanvraag) == wereld[SECR]


# --- where it shows -------------------------------------------------------------------------------------------------


def test_list_shows_and_finds_by_owner_and_who_left_counts_as_nobody(client: Any, wereld: Any) -> None:
    mine, theirs, free = (w.make_ingediend(wereld) for _ in range(3))
    give(wereld, mine, wereld[SECR])
    give(wereld, theirs, wereld[CONS])
    client.force_login(wereld[SECR])

    def found(keuze: Any) -> set[int]:
        return {rij.aanvraag.pk for rij in client.get(LIJST, {"eigenaar": keuze}).context["rijen"]}

    assert found("") == {mine.pk, theirs.pk, free.pk}
    assert (found("mij"), found("niemand"), found(wereld[CONS].pk)) == ({mine.pk}, {free.pk}, {theirs.pk})
    shown = {rij.aanvraag.pk: rij.eigenaar for rij in client.get(LIJST, {"wis": "1"}, follow=True).context["rijen"]}
    assert shown == {mine.pk: wereld[SECR].naam, theirs.pk: wereld[CONS].naam, free.pk: ""}
    leave(wereld[CONS])
    assert found("niemand") == {theirs.pk, free.pk}
    assert client.get(LIJST, {"eigenaar": wereld[CONS].pk}).status_code == 400
    with als(wereld[SECR]):
        assert get_eigenaar(Aanvraag.objects.get(pk=theirs.pk), timezone.localdate()) is None


@pytest.mark.parametrize("keuze", ["onzin", "-1", "9" * 30, "mij niemand"])
def test_owner_that_is_none_is_refused_at_its_field(client: Any, wereld: Any, keuze: str) -> None:
    client.force_login(wereld[SECR])
    page = client.get(LIJST, {"eigenaar": keuze})
    assert (page.status_code, list(page.context["form"].errors)) == (400, ["eigenaar"])


@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.BESTUURDER, Rol.CVT_LID, Rol.DESKUNDIGE])
def test_who_does_not_handle_requests_neither_sees_nor_chooses_by_owner(client: Any, wereld: Any, rol: str) -> None:
    aanvraag = w.make_bij_deskundigen(wereld)
    give(wereld, aanvraag, wereld[CONS])
    client.force_login(wereld[rol])
    page = client.get(LIJST, {"eigenaar": "niemand", "status": "alle"})
    assert "eigenaar" not in page.context["form"].fields
    assert wereld[CONS].naam not in page.text
    assert "Behandelaar" not in page.text


def test_directeur_has_no_own_requests_to_choose(client: Any, wereld: Any) -> None:
    client.force_login(wereld[DIR])
    keuzes = [code for code, _ in client.get(LIJST).context["form"].fields["eigenaar"].choices]
    assert keuzes == ["", "niemand", "Van een ander"]


def test_own_requests_stand_first_on_mijn_werk_whatever_their_day(client: Any, wereld: Any) -> None:
    first, second, third = (w.make_ingediend(wereld, "MAATWERK-I") for _ in range(3))
    give(wereld, third, wereld[CONS])
    client.force_login(wereld[CONS])
    (vak,) = client.get("/").context["vakken"]
    assert [regel.titel[: len(first.nummer)] for regel in vak.regels] == [third.nummer, first.nummer, second.nummer]
    assert [" · van u · " in regel.stand for regel in vak.regels] == [True, False, False]
    client.force_login(wereld[SECR])
    (vak,) = client.get("/").context["vakken"]
    assert [regel.titel[: len(first.nummer)] for regel in vak.regels] == [first.nummer, second.nummer, third.nummer]


@pytest.mark.parametrize(
    ("rol", "code", "labels"),
    [
        (SECR, "BTV", {"Compleet verklaren"}),
        (CONS, "MAATWERK-I", {"Compleet verklaren"}),
        (SECR, "TLV-VSO", {"Compleet: naar de deskundigen", "Compleet verklaren"}),
    ],
)
def test_mijn_werk_leads_to_doing_many_at_once(client: Any, wereld: Any, rol: str, code: str, labels: set[str]) -> None:
    w.make_ingediend(wereld, code)
    client.force_login(wereld[rol])
    (vak,) = client.get("/").context["vakken"]
    assert vak.samen == []  # of one there is nothing to choose
    w.make_ingediend(wereld, code)
    (vak,) = client.get("/").context["vakken"]
    assert {samen.label for samen in vak.samen} >= labels
    for samen in vak.samen:
        assert client.get(samen.url).status_code == 200
