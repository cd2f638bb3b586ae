"""Many people at once: read, corrected on the page, and invited by four eyes like one person; all or nobody."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from swv.kern.models import Bericht
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.forms.mensen import Plaatslijst
from swv.organisatie.models import Gebruiker, Inleesbestand, Inleeskoppeling, Rolvoorstel
from tests import factories as f
from tests.organisatie.hulp import confirm_waiting, url
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
KOP = "E-mailadres\tRoepnaam\tTussenvoegsel\tAchternaam\tRol\tOrganisatie\tDiscipline\tRegistratie\n"


def paste(client, text):
    return client.post(url("mensen_inlezen"), {"tekst": text})


def read_rows(response):
    """{name of the field: value} of all rows of the page, as a browser would send them."""
    formset = response.context["formset"]
    data = {f"{formset.prefix}-TOTAL_FORMS": len(formset.forms), f"{formset.prefix}-INITIAL_FORMS": 0}
    for form in formset:
        data |= {form[name].html_name: form[name].value() or "" for name in form.fields if name != "DELETE"}
    return data


def invite(client, response, **changed):
    data = read_rows(response) | {f"mens-{name.replace('__', '-')}": value for name, value in changed.items()}
    return client.post(url("mensen_uitnodigen"), data)


def errors(response):
    return [{name: list(texts) for name, texts in form.errors.items()} for form in response.context["formset"]]


def test_pasted_list_is_shown_and_nobody_is_invited_yet(beheer, wereld):
    text = KOP + f"a.vermeer@school.example\tAnna\t\tVermeer\tzorgcoördinator\t{wereld.school.naam}\t\t\n"
    response = paste(beheer, text)

    form = response.context["formset"].forms[0]
    assert (errors(response), form.kop, form.rolnaam, form.is_vier_ogen) == (
        [{}],
        "Anna Vermeer",
        "zorgcoördinator",
        True,
    )
    assert not Gebruiker.objects.filter(email="a.vermeer@school.example").exists()


@pytest.mark.parametrize("woord", ["ib'er", "IB-er", "ib", "Intern begeleider"])
def test_word_that_schools_use_for_a_role_is_understood(beheer, wereld, woord):
    text = KOP + f"a.vermeer@school.example\tAnna\t\tVermeer\t{woord}\t{wereld.school.naam}\t\t\n"
    response = paste(beheer, text)
    assert (errors(response), response.context["formset"].forms[0].rolnaam) == ([{}], "zorgcoördinator")


def test_field_that_is_refused_is_not_said_to_be_optional(beheer, wereld):
    """An expert needs a registration, which others may leave: then the label does not say both."""
    response = paste(beheer, KOP + "w.hoekstra@praktijk.example\tWim\t\tHoekstra\tdeskundige\t\tarts\t\n")
    page = " ".join(response.text.split())
    assert errors(response) == [{"registratie": ["Vul «Registratie» in: een advies noemt dit."]}]
    assert ("Registratie</label>" in page, "Discipline <span class=\"v-veld__mag\">(mag leeg blijven)" in page) == (
        True, True,
    )  # fmt: skip


def test_people_of_the_list_get_their_roles_by_four_eyes_and_who_confirms_one_mail(beheer, wereld):
    text = KOP + (
        f"a.vermeer@school.example\tAnna\tvan der\tMeer\tib\t{wereld.school.brin}{wereld.school.vestiging}\t\t\n"
        "w.hoekstra@praktijk.example\tWim\t\tHoekstra\tdeskundige\t\torthopedagoog\tNVO 123\n"
        "c.controle@swv.example\tCor\t\tControle\tcontroller\t\t\t\n"
    )
    response = paste(beheer, text)
    assert errors(response) == [{}, {}, {}]
    before = Bericht.objects.filter(soort="rol_voorgesteld").count()

    done = invite(beheer, response)

    assert done["Location"] == url("rolvoorstellen")
    waiting = Rolvoorstel.objects.filter(door=wereld[Rol.BEHEERDER], status="voorgesteld").order_by("pk")
    assert [(each.gebruiker.naam, each.rol, each.organisatie_id) for each in waiting] == [
        ("Anna van der Meer", "zorgcoordinator", wereld.school.pk), ("Wim Hoekstra", "deskundige", wereld.swv.pk),
    ]  # fmt: skip
    controller = Gebruiker.objects.get(email="c.controle@swv.example")
    assert [(lid.rol, lid.organisatie_id) for lid in controller.lidmaatschap_set.all()] == [
        ("controller", wereld.swv.pk)
    ]
    expert = Gebruiker.objects.get(email="w.hoekstra@praktijk.example")
    assert (expert.discipline, expert.registratie, expert.achternaam) == ("orthopedagoog", "NVO 123", "Hoekstra")
    told = Bericht.objects.filter(soort="rol_voorgesteld")[
        : Bericht.objects.filter(soort="rol_voorgesteld").count() - before
    ]
    assert {each.onderwerp for each in told} == {"Er wachten 2 rollen op uw bevestiging"}
    confirm_waiting(wereld[Rol.DIRECTEUR])
    assert Gebruiker.objects.get(email="a.vermeer@school.example").lidmaatschap_set.get().rol == "zorgcoordinator"


@pytest.mark.parametrize(
    ("rij", "veld", "fout"),
    [
        ("geen-adres\tA\t\tB\tcontroller\t\t\t", "email", "Voer een geldig e-mailadres in."),
        ("a@b.example\tA\t\t\tcontroller\t\t\t", "achternaam", "Vul «Achternaam» in."),
        ("a@b.example\tA\t\tB\tconciërge\t\t\t", "rol", "«conciërge» is geen rol die Verband kent. Kies er een."),
        ("a@b.example\tA\t\tB\tdeskundige\t\t\tBIG 1", "discipline", "Vul «Discipline» in: een advies noemt dit."),
        ("a@b.example\tA\t\tB\tdeskundige\t\tarts\t", "registratie", "Vul «Registratie» in: een advies noemt dit."),
        ("a@b.example\tA\t\tB\tcontroller\tNergens\t\t", "organisatie",
         "«Nergens» staat niet bij uw organisaties. Kies er een uit de lijst, of sluit deze organisatie eerst aan."),
        ("a@b.example\tA\t\tB\tzorgcoordinator\t\t\t", "organisatie", "Vul in bij welke organisatie: school."),
        ("a@b.example\tA\t\tB\tcontroller\t\tarts\t", "discipline",
         "Alleen een deskundige heeft een discipline en een registratie. Maak dit leeg of kies een andere rol."),
        ("a@b.example\tA\t\tB\tauditor\t\t\t", "scope",
         "Kies waarvoor: accountant of inspectie of functionaris gegevensbescherming."),
    ],
)  # fmt: skip
def test_row_that_is_wrong_says_so_at_its_field_and_stops_everybody(beheer, rij, veld, fout):
    response = paste(beheer, f"{KOP}goed@b.example\tG\t\tOed\tcontroller\t\t\t\n{rij}\n")
    assert errors(response)[0] == {}
    assert errors(response)[1][veld][0] == fout

    again = invite(beheer, response)

    assert errors(again)[1][veld][0] == fout
    assert not Gebruiker.objects.filter(email="goed@b.example").exists()


def test_wrong_row_is_corrected_on_the_page_and_then_invited(beheer, wereld):
    response = paste(beheer, f"{KOP}a@b.example\tA\t\tBee\tconciërge\t\t\t\n")

    done = invite(beheer, response, **{"0__rol": "controller"})

    assert done["Location"] == url("gebruikers")
    assert Gebruiker.objects.get(email="a@b.example").lidmaatschap_set.get().rol == "controller"


def test_row_that_is_left_out_is_neither_judged_nor_invited(beheer):
    response = paste(beheer, f"{KOP}a@b.example\tA\t\tBee\tcontroller\t\t\t\nfout\tB\t\tCee\tniets\t\t\t\n")

    invite(beheer, response, **{"1__DELETE": "on"})

    assert list(Gebruiker.objects.filter(achternaam__in=["Bee", "Cee"]).values_list("achternaam", flat=True)) == ["Bee"]


def test_what_the_service_refuses_stands_at_its_row_and_nobody_is_invited(beheer, wereld):
    own = wereld[Rol.BEHEERDER].email
    response = paste(beheer, f"{KOP}nieuw@b.example\tA\t\tBee\tcontroller\t\t\t\n{own}\tB\t\tCee\tcontroller\t\t\t\n")
    assert errors(response) == [{}, {}]

    again = invite(beheer, response)

    assert errors(again) == [{}, {"__all__": ["Dit kunt u niet voor uzelf doen. Vraag het een andere beheerder."]}]
    assert not Gebruiker.objects.filter(email="nieuw@b.example").exists()


def test_same_person_twice_in_the_list_is_told_at_the_second_row(beheer):
    row = "a@b.example\tA\t\tBee\tcontroller\t\t\t\n"
    response = paste(beheer, KOP + row + row.replace("a@", "A@"))

    assert errors(response) == [
        {}, {"email": ["Deze persoon staat al in rij 1 van deze lijst, met dezelfde rol bij dezelfde organisatie."]}
    ]  # fmt: skip


def test_whole_names_are_taken_apart(beheer):
    response = paste(beheer, "Mail;Naam;Functie\na@b.example;dr. Hanneke de Wit;controller\n")
    form = response.context["formset"].forms[0]

    assert [form[name].value() for name in ("titel", "roepnaam", "tussenvoegsel", "achternaam")] == [
        "dr.", "Hanneke", "de", "Wit"
    ]  # fmt: skip


def test_file_of_which_the_columns_are_unknown_asks_for_them_and_remembers(beheer, wereld):
    bestand = SimpleUploadedFile("mensen.csv", b"post;achternaam;taak\nq@b.example;Quist;controller\n")
    response = beheer.post(url("mensen_inlezen"), {"bestand": bestand})
    with as_eigenaar():
        kept = Inleesbestand.objects.get(soort="mensen")
    assert response["Location"] == url("mensen_koppelen", kept.pk)

    beheer.post(response["Location"], {"kolom_0": "email", "kolom_1": "achternaam", "kolom_2": "rol"})
    page = beheer.get(url("mensen_bekijken", kept.pk))

    assert errors(page) == [{}]
    with as_eigenaar():
        assert Inleeskoppeling.objects.filter(soort="mensen").count() == 1
    invite(beheer, page)
    assert Gebruiker.objects.get(email="q@b.example").achternaam == "Quist"


def test_own_template_can_be_read(beheer):
    empty = beheer.get(url("mensen_sjabloon")).content
    response = beheer.post(url("mensen_inlezen"), {"bestand": SimpleUploadedFile("mensen.xlsx", empty)})

    assert [form.kop for form in response.context["formset"]] == ["Fatima el Amrani", "drs. Wim Hoekstra"]


@pytest.mark.parametrize(
    ("data", "fout"),
    [
        ({"tekst": ""}, "Plak een tabel of kies een bestand: een van de twee."),
        ({"tekst": KOP}, "Onder de koppen staan geen rijen."),
        ({"tekst": "Achternaam;Mail;Rol;Kamer\n;;;12\n"}, "In deze lijst staat niemand. Onder de koppen hoort per rij één persoon."),
        ({"tekst": KOP + "a@b.example\tA\t\tB\tcontroller\t\t\t\n" * 61},
         "In deze lijst staan meer dan 60 mensen. Verdeel haar over meer lijsten."),
    ],
)  # fmt: skip
def test_list_that_can_not_be_used_is_refused_in_words(beheer, data, fout):
    response = beheer.post(url("mensen_inlezen"), data)

    assert response.status_code == 400
    assert fout in [text for texts in response.context["form"].errors.values() for text in texts]


def test_list_that_waits_is_there_for_nobody_but_who_brought_it(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    bestand = SimpleUploadedFile("mensen.csv", b"post;achternaam;taak\nq@b.example;Quist;controller\n")
    address = client.post(url("mensen_inlezen"), {"bestand": bestand})["Location"]
    assert client.get(address).status_code == 200

    client.force_login(wereld.anderen[Rol.BEHEERDER])
    assert client.get(address).status_code == 404


def test_place_is_found_by_number_and_name_and_asked_when_it_could_be_more(wereld):
    tweeling = f.SchoolFactory(naam=wereld.school.naam, bestuur=wereld.bestuur, brin="77ZZ", vestiging="00")
    plaatsen = Plaatslijst([wereld.swv, wereld.school, tweeling])

    assert plaatsen.find("77zz00", Rol.ZORGCOORDINATOR) == tweeling
    assert plaatsen.find(Plaatslijst.describe(wereld.school), Rol.ZORGCOORDINATOR) == wereld.school
    assert plaatsen.find("", Rol.SECRETARIS) == wereld.swv
    with pytest.raises(Exception, match="kan meer dan één organisatie zijn"):
        plaatsen.find(wereld.school.naam, Rol.ZORGCOORDINATOR)
    with pytest.raises(Exception, match="De rol secretaris CvT bestaat alleen bij: samenwerkingsverband"):
        plaatsen.find("77ZZ00", Rol.SECRETARIS)


@pytest.mark.parametrize("aantal", [1, 30])
def test_number_of_queries_of_the_page_does_not_grow_with_the_list(beheer, aantal, django_assert_max_num_queries):
    rows = "".join(f"a{n}@b.example\tA\t\tB{n}\tcontroller\t\t\t\n" for n in range(aantal))

    with django_assert_max_num_queries(20):
        assert errors(paste(beheer, KOP + rows)) == [{}] * aantal


# --- one invitation -------------------------------------------------------------------------------------------------


def test_role_without_a_place_is_not_offered_but_named(beheer, wereld):
    response = beheer.get(url("uitnodigen"))
    er_zijn = {rol for rol, _ in response.context["rollen"]}

    assert er_zijn | {rol for rol, _ in response.context["nergens"]} == set(Rol)
    assert Rol.ZORGCOORDINATOR in er_zijn


def test_from_a_school_only_its_roles_are_offered_and_the_school_is_chosen(beheer, wereld):
    page = beheer.get(f"{url('uitnodigen')}?organisatie={wereld.school.pk}")
    assert [rol for rol, _ in page.context["rollen"]] == [Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER]

    form = beheer.get(f"{url('uitnodigen')}?rol=zorgcoordinator&organisatie={wereld.school.pk}").context["form"]
    assert form["organisatie"].value() == wereld.school.pk
    assert {each.soort for each in form.fields["organisatie"].queryset} == {Organisatiesoort.SCHOOL}


@pytest.mark.parametrize("pk", ["abc", "999999999999999999999999", "-1", "٣"])
def test_organisation_that_is_no_number_or_not_ours_changes_nothing(beheer, pk):
    assert beheer.get(f"{url('uitnodigen')}?organisatie={pk}").context["bij"] is None
