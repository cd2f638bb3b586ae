"""An OPP that a demo school keeps in its own system: the PDF and the facts of the legal check, adopted."""

from datetime import date
from typing import Any

from django.core.files.base import ContentFile

from leerlingen.models import Leerling
from opp.calculations import MET_COMMISSIE
from opp.enums import Herkomst, Onderdeel
from opp.models import Opp
from opp.queries.opp import get_hashes, get_huidige, get_soorten
from opp.services.tekst import create_opp, save_bijlage
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.models import Gebruiker, Organisatie


def record_extern(
    *, leerling: Leerling, school: Organisatie, by: Gebruiker, inhoud: bytes, dag: date, code: str = "vol"
) -> Opp | None:
    """Everything on one day; None where the samenwerkingsverband has no such type for this kind of school."""
    soort = get_soorten(school, dag).filter(code=code).first()
    if soort is None:
        return None
    opp = create_opp(
        leerling=leerling, soort=soort, school=school, by=by, vandaag=dag, herkomst=Herkomst.EXTERN,
        aanleiding="ondersteuning", aanleiding_op=dag,
    )  # fmt: skip
    onderdelen = [deel for deel in Onderdeel if deel != Onderdeel.OORDEEL_CVB or school.schoolsoort in MET_COMMISSIE]
    bestand = ContentFile(inhoud, name="ontwikkelingsperspectief.pdf")
    save_bijlage(opp=opp, by=by, bestand=bestand, onderdelen=onderdelen, datum=dag)
    take(opp, "horen", by, dag, tekst="Ik wil graag een rustige plek.")
    take(opp, "bespreken", by, dag)
    take(opp, "instemming_vastleggen", by, dag, uitkomst="ingestemd")
    return take(opp, "vaststellen", by, dag)


def take(opp: Opp, name: str, by: Gebruiker, dag: date, **data: Any) -> Opp:
    """One step, with the fingerprint of the text."""
    fresh = Opp.objects.select_related("soort", "school", "leerling").get(pk=opp.pk)
    versie = get_huidige(fresh)
    if versie is not None and name in ("bespreken", "instemming_vastleggen"):
        versie.opp = fresh
        data["hash"] = get_hashes(versie)[0 if name == "bespreken" else 1]
    if name != "vaststellen":
        data = {"datum": dag, "wijze": "gesprek", **data}
    done: Opp = execute_transition(fresh, name, by=by, vandaag=dag, **data)
    return done
