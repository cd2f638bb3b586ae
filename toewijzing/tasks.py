"""Background jobs of the allocation process. Each does its work whole or not at all (swv.kern.taken)."""

from django.utils import timezone

from swv.celery import app
from swv.kern.models import Taak
from swv.kern.taken import TaakMislukt, register_taak
from swv.kern.taken.voortgang import Voortgang
from swv.kern.woorden import in_woorden_van
from swv.organisatie.models import Organisatie
from toewijzing.brieven.besluit import render_letter
from toewijzing.brieven.inhoud import describe_letters
from toewijzing.brieven.post import render_post
from toewijzing.brieven.zitting import Zittinginhoud, count_pages, get_inhoud, render_besluitenlijst, render_bundel
from toewijzing.enums import Briefstatus
from toewijzing.models import Brief, Postbundel, Zittingsstuk
from toewijzing.queries.post import TAAKSOORT
from toewijzing.services.behandeling import recount_terms
from toewijzing.services.brief import remove_expired_stukken, save_letter, save_stuk
from toewijzing.services.deskundige import HERINNERTAAK, plan_reminders, remind_due
from toewijzing.services.post import remove_expired_post, save_post


@app.task(name="toewijzing.herinner_deskundigen")
def herinner_deskundigen() -> int:
    """Plan today's mails to experts for every swv (Celery beat)."""
    return plan_reminders(vandaag=timezone.localdate())


@register_taak(HERINNERTAAK, leerlinggegevens=True)
def herinner(taak: Taak, voortgang: Voortgang) -> None:
    """Mail the experts of one swv whose advice is due within some days, or should have been there."""
    swv = Organisatie.objects.get(pk=taak.object_id)
    with in_woorden_van(swv.sector):
        remind_due(swv=swv, vandaag=timezone.localdate())


@register_taak("brief", queue="pdf", leerlinggegevens=True)
def maak_brief(taak: Taak, voortgang: Voortgang) -> None:
    """Make the file of one decision letter, of what was fixed and once; the lock keeps both as they are meanwhile."""
    brief = Brief.objects.select_for_update().filter(pk=taak.object_id).first()
    if brief is None:
        raise TaakMislukt("De brief is er niet (meer), of het samenwerkingsverband heeft geen toegang meer.")
    if brief.status == Briefstatus.VERVALLEN or brief.gemaakt_op is not None:
        return
    if not brief.inhoud:  # planned before letters were put ready
        dag = brief.verzonden_op or timezone.localdate()
        with in_woorden_van(brief.besluit.aanvraag.swv.sector):
            (brief.inhoud,) = describe_letters(brief.besluit, dag, [brief])
    voortgang(20, "De brief wordt opgemaakt")
    with in_woorden_van(brief.besluit.aanvraag.swv.sector):
        content = render_letter(brief)
    voortgang(90, "De brief wordt bewaard")
    save_letter(brief=brief, content=content)


@register_taak("termijnen_opnieuw", leerlinggegevens=True)
def tel_termijnen_opnieuw(taak: Taak, voortgang: Voortgang) -> None:
    """Count the terms of the open requests of one swv again."""
    voortgang(10, "De termijnen worden opnieuw geteld")
    recount_terms(swv_id=taak.object_id, vandaag=timezone.localdate())


@register_taak("besluitenlijst", queue="pdf", leerlinggegevens=True)
def maak_besluitenlijst(taak: Taak, voortgang: Voortgang) -> None:
    """Make the besluitenlijst of a meeting for one person."""
    stuk = find_stuk(taak)
    with in_woorden_van(stuk.zitting.swv.sector):
        inhoud = get_inhoud(stuk)
        voortgang(30, "De besluitenlijst wordt opgemaakt")
        content = render_besluitenlijst(inhoud)
    keep_stuk(stuk, inhoud, content)


@register_taak("vergaderbundel", queue="pdf", leerlinggegevens=True)
def maak_bundel(taak: Taak, voortgang: Voortgang) -> None:
    """Make the meeting bundle for one person, with the documents of every case."""
    stuk = find_stuk(taak)
    with in_woorden_van(stuk.zitting.swv.sector):
        inhoud = get_inhoud(stuk)
        content = render_bundel(inhoud, voortgang)
    keep_stuk(stuk, inhoud, content)


@register_taak(TAAKSOORT, queue="pdf", leerlinggegevens=True)
def maak_post(taak: Taak, voortgang: Voortgang) -> None:
    """Put the letters of one day in one PDF for one person, and clear away what is past its seven days."""
    bundel = Postbundel.objects.select_related("gemaakt_voor").filter(pk=taak.object_id).first()
    if bundel is None:
        raise TaakMislukt("Deze post is er niet (meer). Vraag de brieven opnieuw.")
    if bundel.gemaakt_op is not None:
        return
    post = render_post(bundel, voortgang)
    save_post(bundel=bundel, content=post.content, brieven=post.brieven, ontbreekt=post.ontbreekt, paginas=post.paginas)
    remove_expired_post(nu=timezone.now())


def find_stuk(taak: Taak) -> Zittingsstuk:
    """The piece this job is about. Raises TaakMislukt when it was removed."""
    found = Zittingsstuk.objects.select_related("gemaakt_voor", "zitting__swv").filter(pk=taak.object_id).first()
    if found is None:
        raise TaakMislukt("Dit stuk is intussen verwijderd. Vraag het opnieuw.")
    return found


def keep_stuk(stuk: Zittingsstuk, inhoud: Zittinginhoud, content: bytes) -> None:
    """Store the PDF with what is in it, and clear away what is past its thirty days."""
    aanvragen = [aanvraag.pk for _, aanvraag in inhoud.eigen]
    paginas = count_pages(content)
    save_stuk(stuk=stuk, content=content, aanvragen=aanvragen, weggelaten=inhoud.weggelaten, paginas=paginas)
    remove_expired_stukken(nu=timezone.now())
