"""The letter of a decision to a school: a fixed layout with the name and logo of the swv, in texts that never change."""

from typing import Any

from schoolaanvragen.calculations import divide, show_euro
from schoolaanvragen.enums import Schooluitkomst
from schoolaanvragen.models import Schoolbesluit, Schoolbrief
from schoolaanvragen.queries.aanvraag import get_plichten
from swv.kern.pdf import render_pdf
from swv.kern.templatetags.verband import datum, euro
from swv.kern.termijnen import calculate_bezwaartermijn
from swv.organisatie.models import Logo
from swv.wet.queries import get_feiten
from toewijzing.queries.brief import get_briefgegevens

Inhoud = dict[str, Any]
UITKOMSTEN: dict[str, str] = {
    Schooluitkomst.TOEGEKEND: "Wij kennen toe wat uw school vroeg.",
    Schooluitkomst.GEDEELTELIJK: "Wij kennen een deel toe van wat uw school vroeg.",
    Schooluitkomst.AFGEWEZEN: "Wij wijzen uw aanvraag af.",
}


def describe_letter(besluit: Schoolbesluit) -> Inhoud:
    """All that the letter says, as plain texts: fixed when the decision is taken."""
    aanvraag = besluit.aanvraag
    swv, school = aanvraag.swv, aanvraag.school
    eigen = get_briefgegevens(swv)
    return {
        "datum": datum(besluit.op),
        "kenmerk": aanvraag.nummer,
        "onderwerp": f"Besluit op uw aanvraag: {aanvraag.soort.naam}",
        "geadresseerde": [school.naam, *school.adresregels],
        "afzender": {name: getattr(swv, name) for name in ("naam", "adres", "postcode", "plaats", "telefoon", "email")},
        "kleur_merk": eigen.kleur or swv.kleur_merk,
        **({"logo_id": swv.logo_id} if swv.logo_id else {}),
        "soort": aanvraag.soort.naam,
        "gaat_over": aanvraag.groep or aanvraag.get_onderwerp_display(),
        "scholen": [row.school.naam for row in aanvraag.deelnames.select_related("school")],
        "ontvangen_op": datum(aanvraag.ontvangen_op),
        "uitkomst": UITKOMSTEN[besluit.uitkomst],
        "toegekend": describe_toegekend(besluit),
        "termijnen": [f"{euro(each.bedrag)} {each.voorwaarde}" for each in besluit.termijnen.all()],
        "motivering": besluit.motivering,
        "grondslag": aanvraag.soort.brief_tekst,
        "plichten": _describe_plichten(besluit),
        "bezwaar": _describe_bezwaar(besluit),
        "ondertekening": {
            "naam": besluit.door.naam, "functie": besluit.get_rol_display(),
            "mandaat": f"beslist tot en met {show_euro(besluit.mandaat_tot)}" if besluit.mandaat_tot is not None else "",
        },
    }  # fmt: skip


def describe_toegekend(besluit: Schoolbesluit) -> list[str]:
    """What was granted, a line each, with what that is for each pupil; [] when nothing was."""
    if besluit.uitkomst == Schooluitkomst.AFGEWEZEN:
        return []
    aantal, lines = besluit.aanvraag.aantal_leerlingen, []
    if besluit.bedrag is not None:
        each = divide(besluit.bedrag, aantal)
        lines.append(f"{euro(besluit.bedrag)}" + (f", dat is {euro(each)} per leerling" if each is not None else ""))
    if besluit.deel_bestuur:
        lines.append(
            f"daarvan betaalt uw schoolbestuur {euro(besluit.deel_bestuur)}, en wij betalen {euro(besluit.deel_swv)}"
        )
    if besluit.uren is not None:
        hours = divide(besluit.uren, aantal)
        share = f", dat is {show_getal(hours)} uur per leerling" if hours is not None else ""
        lines.append(f"{show_getal(besluit.uren)} uur{share}")
    return [*lines, f"van {datum(besluit.van)} tot en met {datum(besluit.tot_en_met)}"]


def show_getal(getal: Any) -> str:
    """Without needless zeros, with a comma: 10 and 12,5."""
    return f"{round(getal, 2).normalize():f}".replace(".", ",")


def _describe_plichten(besluit: Schoolbesluit) -> list[str]:
    if besluit.uitkomst == Schooluitkomst.AFGEWEZEN:
        return []
    rows = get_plichten(besluit.aanvraag.swv_id, besluit.aanvraag.soort.code, besluit.op)
    return [f"{row.naam}, binnen {row.binnen_weken} weken. {row.uitleg}".strip() for row in rows]


def _describe_bezwaar(besluit: Schoolbesluit) -> Inhoud:
    """How and until when to object (Awb 3:45, 6:5, 6:7, 6:8); empty where the decision is none of the Awb."""
    swv = besluit.aanvraag.swv
    if not besluit.aanvraag.soort.is_awb_besluit:
        return {}
    feiten, eigen = get_feiten(swv.pk), get_briefgegevens(swv)
    weken = feiten.get_getal("bezwaartermijn", besluit.op)
    vanaf, tot_en_met = calculate_bezwaartermijn(besluit.op, weken, feiten.gelijkgestelde_dagen)
    return {
        "vanaf": datum(vanaf), "tot_en_met": datum(tot_en_met), "email": eigen.bezwaar_email, "site": eigen.bezwaar_site,
        "ter_attentie_van": eigen.bestuursorgaan, "rechtbank": feiten.get_tekst("bevoegde_rechtbank", besluit.op),
    }  # fmt: skip


def render_letter(brief: Schoolbrief) -> bytes:
    """The letter as one tagged PDF, of what was fixed and nothing else."""
    inhoud = brief.inhoud
    logo = Logo.objects.filter(pk=inhoud["logo_id"]).first() if inhoud.get("logo_id") else None
    context = {**inhoud, "logo": logo.data_url if logo else ""}
    return render_pdf("pdf/schoolbrief.html", context, titel=f"Besluit op aanvraag {inhoud['kenmerk']}")
