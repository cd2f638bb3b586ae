"""From which number on an swv numbers its TLV's: after those it gave before it worked with Verband."""

from django.core.exceptions import ValidationError
from django.db import transaction

from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.models import Gebruiker, Organisatie, Teller
from toewijzing.models import Tlvbegin
from toewijzing.queries.nummering import SOORT, describe_nummering

AL_GEBRUIKT = (
    "Verband gaf de nummers tot en met {} al uit. Kies een hoger nummer: een TLV-nummer komt nooit twee keer voor."
)
REDEN_NODIG = "Verband gaf al nummers uit. Schrijf waarom u nummers overslaat: bij controle moet dat te zien zijn."
GELIJK = "Het volgende nummer is al {}. Er is niets veranderd."
ZES_CIJFERS = "Kies een nummer van 1 tot en met 999999: een TLV-nummer heeft zes cijfers."


@transaction.atomic
def set_first_number(*, swv: Organisatie, eerste: int, reden: str, by: Gebruiker) -> Tlvbegin:
    """The next TLV gets this number, and those after it follow without gaps. Raises ValidationError.

    Never a number that Verband gave already, nor below it. What is skipped after that needs a reason.
    """
    if not 1 <= eerste <= 999_999:
        raise ValidationError({"eerste": ZES_CIJFERS})
    Teller.objects.get_or_create(soort=SOORT, reeks=str(swv.pk))
    # A decision that takes a number at this moment comes before or after, never in between.
    teller = Teller.objects.select_for_update().get(soort=SOORT, reeks=str(swv.pk))
    stand = describe_nummering(swv)
    if eerste <= stand.gebruikt:
        raise ValidationError({"eerste": AL_GEBRUIKT.format(stand.gebruikt)})
    if eerste == stand.volgende:
        raise ValidationError({"eerste": GELIJK.format(eerste)})
    if stand.gebruikt and not reden.strip():
        raise ValidationError({"reden": REDEN_NODIG})
    teller.waarde = eerste - 1
    teller.save(update_fields=["waarde"])
    begin = Tlvbegin.objects.create(swv=swv, eerste=eerste, gebruikt=stand.gebruikt, reden=reden.strip(), door=by)
    record_event(Beveiligingssoort.INSTELLING_GEWIJZIGD, gebruiker_id=by.pk, wat="toewijzing.tlvnummering", id=begin.pk)
    return begin
