"""The table of a request: everything a step asks, says and does. Kinds of request differ by data, see ``guards``."""

from swv.kern.woorden import zeg_straks
from swv.kern.zaken.forms import ToelichtingForm
from swv.kern.zaken.register import register_workflow
from swv.kern.zaken.tabel import Transition, Workflow, any_of
from toewijzing.enums import AFGEROND, Status
from toewijzing.forms.acties import (
    AanvraagredenForm,
    AanvullenForm,
    AdviesOndertekenenForm,
    AgenderenForm,
    BekendmakenForm,
    BesluitenForm,
    BrievenOpnieuwForm,
    BuitenBehandelingForm,
    UitstelForm,
    VerlengForm,
    VoorlopigAgenderenForm,
    VraagAanvullingForm,
    ZienswijzeSchoolForm,
)
from toewijzing.forms.deskundige import (
    AdviesAanvullenForm,
    AdviesTeruggevenForm,
    DeskundigeIntrekkenForm,
    DeskundigeVragenForm,
)
from toewijzing.forms.eigenaar import ZaakeigenaarForm
from toewijzing.models import Aanvraag
from toewijzing.permissions import (
    is_aan_zet,
    is_behandelaar,
    is_beslisser,
    is_gevraagde_deskundige,
    is_ontvangende_school,
    is_school,
    is_secretaris,
    mag_agenderen,
    mag_akkoord_geven,
    mag_besluiten,
    mag_controleren,
    mag_versturen,
)
from toewijzing.services import advies as adviezen
from toewijzing.services import behandeling
from toewijzing.services import besluit as besluiten
from toewijzing.services import deskundige as deskundigen
from toewijzing.services import route as stappen
from toewijzing.services import zitting as zittingen
from toewijzing.services.eigenaar import assign_eigenaar
from toewijzing.workflow import guards
from toewijzing.workflow.aanvulling import AANVULSTAPPEN, guard_agreed
from toewijzing.workflow.afhandelen import AFHANDELSTAPPEN
from toewijzing.workflow.meetekenen import MEETEKENSTAPPEN
from toewijzing.workflow.naast import ADVIES, BEHANDELING, GESPREK, ONDERTEKEND, TERMIJN, VOORLOPIG
from toewijzing.workflow.orgaan import ORGAANSTAPPEN
from toewijzing.workflow.overgang import OVERZETTEN
from toewijzing.workflow.starten import STARTSTAPPEN

IN_BEHANDELING = any_of(
    Status.INGEDIEND,
    Status.ONVOLLEDIG,
    Status.BIJ_DESKUNDIGEN,
    Status.GEAGENDEERD,
    Status.AANGEHOUDEN,
    Status.GEADVISEERD,
)
BESLUIT = "besluit"  # afterwards one wants to see the letters being made, or sent
ZEKER = "Weet u zeker dat u dit wilt? Dit kunt u niet terugdraaien."

AANVRAAG = register_workflow(Aanvraag, Workflow[Aanvraag](
    labels=dict(Status.choices),
    field_labels={
        "onderwerp": "wat er ontbreekt", "uiterlijk": "uiterste datum", "datum": "begindatum", "tot": "einddatum",
        "oordeel": "advies", "eind": "einddatum", "begin": "begindatum",
    },
    transitions=(
        Transition(
            "voorleggen_ouders", "Voorleggen aan de ouders", any_of(Status.CONCEPT), Status.BIJ_OUDERS, mag_versturen,
            explain="De aanvraag blijft bij de school. U kunt hem nog wijzigen.",
            success="De aanvraag staat op «bij de ouders». Leg vast wat zij ervan vinden.",
        ),
        Transition(
            "vraag_akkoord", "Vraag akkoord", any_of(Status.CONCEPT, Status.BIJ_OUDERS), Status.TER_AKKOORD,
            mag_versturen, applies=guards.asks_akkoord, guard=guards.guard_complete, effect=behandeling.request_akkoord,
            primary=True,
            explain="De aanvraag gaat ter akkoord. U kunt hem terughalen zolang er geen akkoord is.",
            confirm="De aanvraag gaat ter akkoord. U kunt hem terughalen zolang er geen akkoord is.",
            success="Wie akkoord geeft, krijgt bericht. U hoeft nu niets te doen.",
            together="Deze aanvragen gaan ter akkoord. U kunt ze terughalen zolang er geen akkoord is.",
        ),
        Transition(
            "meteen_indienen", "Indienen", any_of(Status.CONCEPT, Status.BIJ_OUDERS), Status.INGEDIEND, mag_versturen,
            applies=guards.leaves_at_once, guard=guards.guard_complete, effect=behandeling.receive, primary=True,
            explain="Niemand anders van de school hoeft akkoord te geven. De aanvraag en de documenten gaan meteen naar het"
            " samenwerkingsverband.",
            confirm="De aanvraag gaat nu naar het samenwerkingsverband. Daarna kunt u hem niet meer wijzigen.",
            success="De aanvraag is ingediend bij het samenwerkingsverband. De termijn loopt.",
            together="Deze aanvragen en hun documenten gaan nu naar het samenwerkingsverband.",
        ),
        Transition(
            "terughalen", "Terughalen om te wijzigen", any_of(Status.BIJ_OUDERS, Status.TER_AKKOORD), Status.CONCEPT, is_school,
            effect=behandeling.take_back,
            explain="De aanvraag gaat terug naar concept, zodat u hem kunt wijzigen.",
            success="De aanvraag is terug. U kunt hem weer wijzigen.",
        ),
        Transition(
            "akkoord_geven", "Akkoord", any_of(Status.TER_AKKOORD), None, mag_akkoord_geven,
            applies=guards.has_next_akkoord, guard=guards.guard_complete, effect=behandeling.give_akkoord, primary=True,
            explain="U geeft akkoord. Daarna vragen we nog iemand van uw school of bestuur om akkoord.",
            success="Uw akkoord is vastgelegd. Wie nu akkoord moet geven, krijgt bericht.",
            together="U geeft akkoord op deze aanvragen. Daarna geeft nog iemand anders akkoord.",
        ),
        Transition(
            "indienen", "Akkoord en indienen", any_of(Status.TER_AKKOORD), Status.INGEDIEND, mag_akkoord_geven,
            applies=guards.is_last_akkoord, guard=guards.guard_complete, effect=behandeling.agree_and_receive, primary=True,
            explain="U geeft akkoord namens het bevoegd gezag. De aanvraag en de documenten gaan naar het samenwerkingsverband.",
            confirm="U geeft akkoord namens het bevoegd gezag. De aanvraag gaat dan naar het samenwerkingsverband.",
            success="De aanvraag is ingediend bij het samenwerkingsverband. De termijn loopt.",
            together="U geeft akkoord namens het bevoegd gezag. Deze aanvragen en hun documenten gaan dan naar het"
            " samenwerkingsverband.",
        ),
        Transition(
            "papier_ontvangen", "Ontvangen op papier", any_of(Status.CONCEPT), Status.INGEDIEND, is_secretaris,
            applies=guards.is_on_paper, effect=behandeling.receive_on_paper,
            explain="De aanvraag kwam op papier binnen. De termijn loopt vanaf die dag.",
            success="De aanvraag is vastgelegd en ontvangen. De school ziet haar ook.",
        ),
        Transition(
            "akkoord_weigeren", zeg_straks("Teruggeven aan de {zorgcoordinator}"), any_of(Status.TER_AKKOORD), Status.CONCEPT,
            mag_akkoord_geven, reason_required=True, effect=behandeling.refuse_akkoord, form=AanvraagredenForm,
            success=zeg_straks("De aanvraag is terug bij de {zorgcoordinator}, met uw toelichting."),
        ),
        *MEETEKENSTAPPEN,
        Transition(
            "vraag_aanvulling", "Vraag om aanvulling", any_of(Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN),
            Status.ONVOLLEDIG, is_behandelaar, required=("onderwerp", "uiterlijk"), effect=behandeling.ask_aanvulling,
            form=VraagAanvullingForm, alongside=GESPREK | ONDERTEKEND,
            explain="De school krijgt bericht en de termijn staat stil tot het antwoord er is.",
            success="De school krijgt bericht. De termijn staat vanaf morgen stil.",
        ),
        Transition(
            "aanvullen", "Aanvulling versturen", any_of(Status.ONVOLLEDIG), Status.INGEDIEND, is_school, guard=guard_agreed,
            effect=behandeling.answer_aanvulling, primary=True, form=AanvullenForm, alongside=GESPREK,
            success="Uw aanvulling is verstuurd. De termijn loopt weer.",
        ),
        *AANVULSTAPPEN,
        Transition(
            "verder_zonder_aanvulling", "Behandel zonder de aanvulling", any_of(Status.ONVOLLEDIG), Status.INGEDIEND,
            is_behandelaar, reason_required=True, guard=guards.guard_date_passed, effect=behandeling.go_on, form=AanvraagredenForm,
            alongside=GESPREK, explain="U beoordeelt de aanvraag zoals hij er ligt. De school krijgt bericht.",
            success="De aanvraag is weer in behandeling, zonder de aanvulling. De school krijgt bericht.",
        ),
        Transition(
            "uitstel_vastleggen", "Leg schriftelijk uitstel vast", IN_BEHANDELING, None, is_behandelaar,
            required=("datum", "tot"), reason_required=True, applies=guards.is_awb, effect=behandeling.record_uitstel,
            form=UitstelForm, alongside=BEHANDELING | any_of("zienswijze_geven"),
            explain="Alleen als de school schriftelijk instemt. Zolang het uitstel duurt, staat de termijn stil (Awb 4:15).",
            success="Het uitstel is vastgelegd. De termijn staat zolang stil.",
        ),
        Transition(
            "verlengen", "Verleng de beslistermijn", IN_BEHANDELING, None, is_behandelaar, required=("weken",),
            reason_required=True, applies=guards.is_awb, guard=guards.guard_can_extend, effect=behandeling.extend_term,
            form=VerlengForm,
            alongside=BEHANDELING | any_of("zienswijze_geven"),
            explain="Het besluit komt later dan de termijn toelaat. De school krijgt bericht (Awb 4:14). Dit kan één keer,"
            " en alleen zolang de termijn loopt.",
            success="De beslistermijn is verlengd. De school krijgt bericht.",
        ),
        Transition(
            "verklaar_compleet", "Compleet verklaren", any_of(Status.INGEDIEND), None, mag_controleren,
            applies=guards.goes_elsewhere, guard=guards.guard_not_yet_complete, effect=behandeling.declare_complete,
            primary=True, alongside=GESPREK,
            explain="Alles wat nodig is, is er. De aanvraag gaat door naar de volgende stap.",
            success="De aanvraag is compleet.",
            together="Alles wat nodig is, is er. Deze aanvragen gaan door naar de volgende stap.",
        ),
        Transition(
            "naar_deskundigen", "Compleet: naar de deskundigen", any_of(Status.INGEDIEND), Status.BIJ_DESKUNDIGEN,
            mag_controleren, applies=guards.goes_to_experts, effect=behandeling.declare_complete, primary=True,
            alongside=GESPREK, explain="Alles wat nodig is, is er. Daarna vraagt u de deskundigen.",
            success="De aanvraag is compleet. Vraag nu de deskundigen.",
            together="Alles wat nodig is, is er. Bij elke aanvraag vraagt u daarna de deskundigen.",
        ),
        Transition(
            "deskundige_vragen", "Vraag een deskundige", any_of(Status.BIJ_DESKUNDIGEN), None, is_behandelaar,
            required=("deskundige",), applies=guards.with_experts, guard=guards.guard_room_for_expert,
            effect=deskundigen.assign_deskundigen, primary=True, form=DeskundigeVragenForm,
            alongside=GESPREK | VOORLOPIG | ONDERTEKEND,
            explain="U kunt de deskundigen tegelijk vragen, elk met een eigen uiterste dag.",
            success=lambda zaak, data: (
                "De deskundigen krijgen bericht." if data.get("deskundige_2") else "De deskundige krijgt bericht."
            ),
            together="Bij elke aanvraag wordt dezelfde deskundige gevraagd, met de adviestermijn van die soort.",
        ),
        Transition(
            "deskundige_intrekken", "Haal een deskundige van de zaak", any_of(Status.BIJ_DESKUNDIGEN), None, is_behandelaar,
            required=("deskundige",), reason_required=True, applies=guards.with_experts, guard=guards.guard_open_advice,
            effect=deskundigen.release_deskundige, form=DeskundigeIntrekkenForm,
            alongside=GESPREK | VOORLOPIG | ONDERTEKEND,
            explain="De deskundige ziet de aanvraag daarna niet meer.", success="De deskundige is van de zaak gehaald.",
        ),
        Transition(
            "deskundigen_herinneren", "Herinner de deskundigen", any_of(Status.BIJ_DESKUNDIGEN), None, is_behandelaar,
            applies=guards.with_experts, guard=guards.guard_can_remind, effect=deskundigen.remind_deskundigen,
            alongside=GESPREK | VOORLOPIG | ADVIES - any_of("deskundigen_herinneren"),
            explain="Wie nog niet heeft ondertekend, krijgt een mail met de dag erbij.",
            success="Wie nog niet heeft ondertekend, krijgt een herinnering.",
            together="Elke deskundige die nog niet heeft ondertekend, krijgt per aanvraag een mail met de dag erbij.",
        ),
        Transition(
            "advies_ondertekenen", "Onderteken uw advies", any_of(Status.BIJ_DESKUNDIGEN), None, is_gevraagde_deskundige,
            applies=guards.with_experts, guard=guards.guard_not_signed, effect=adviezen.sign_advies, primary=True,
            form=AdviesOndertekenenForm, alongside=GESPREK | VOORLOPIG | ADVIES,
            success="Uw advies is ondertekend. Dank u wel.",
        ),
        Transition(
            "advies_teruggeven", "Geef de zaak terug", any_of(Status.BIJ_DESKUNDIGEN), None, is_gevraagde_deskundige,
            required=("teruggave",), reason_required=True, applies=guards.with_experts, guard=guards.guard_not_signed,
            effect=deskundigen.give_back, form=AdviesTeruggevenForm,
            alongside=GESPREK | VOORLOPIG | ADVIES,
            explain="U geeft geen advies. Daarna ziet u deze aanvraag niet meer, en vraagt de secretaris iemand anders.",
            success="De secretaris weet dat u niet adviseert. U ziet de aanvraag niet meer.",
        ),
        Transition(
            "advies_aanvulling_vragen", "Vraag een aanvulling op een advies",
            any_of(Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN), Status.BIJ_DESKUNDIGEN, is_behandelaar,
            required=("advies",), reason_required=True, applies=guards.with_experts, guard=guards.guard_signed_advice,
            effect=deskundigen.ask_aanvulling, form=AdviesAanvullenForm, alongside=GESPREK | ONDERTEKEND,
            explain="De deskundige schrijft een nieuw advies, dat in de plaats komt. Het ondertekende advies blijft te lezen.",
            success="De deskundige krijgt bericht. De aanvraag wacht op de aanvulling.",
        ),
        Transition(
            "stap_afronden", "Akkoord: naar de volgende stap",
            any_of(Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD), None, is_aan_zet,
            applies=guards.is_step_of_swv, guard=guards.guard_declared_complete, effect=stappen.finish_step, primary=True,
            form=ToelichtingForm, alongside=GESPREK, success="De aanvraag gaat naar de volgende stap.",
            explain="U vindt het goed zoals het er ligt. Wie daarna iets doet, krijgt bericht.",
        ),
        Transition(
            "agenderen", "Zet op een agenda",
            any_of(Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN, Status.GEADVISEERD), Status.GEAGENDEERD,
            mag_agenderen, required=("zitting",), applies=guards.can_be_scheduled,
            guard=guards.guard_ready_for_zitting, effect=zittingen.put_on_agenda, primary=True, form=AgenderenForm,
            alongside=GESPREK | ONDERTEKEND, success="De aanvraag staat op de agenda.",
            together="Deze aanvragen komen achteraan op de agenda van één zitting.",
        ),
        Transition(
            "voorlopig_agenderen", "Zet alvast op een agenda", any_of(Status.BIJ_DESKUNDIGEN), None, mag_agenderen,
            required=("zitting",), applies=guards.waits_for_experts, guard=guards.guard_on_the_way,
            effect=zittingen.schedule_provisionally, form=VoorlopigAgenderenForm, alongside=GESPREK | ADVIES,
            explain="De adviezen zijn nog onderweg. Zodra het laatste is ondertekend, staat de zaak vanzelf definitief op de"
            " agenda. Tot dan kan het orgaan geen advies vastleggen.",
            success="De aanvraag staat voorlopig op de agenda.",
        ),
        Transition(
            "voorlopig_afhalen", "Haal van de voorlopige agenda", any_of(Status.BIJ_DESKUNDIGEN), None, mag_agenderen,
            reason_required=True, applies=guards.is_provisional, effect=zittingen.take_off_agenda,
            form=AanvraagredenForm, alongside=GESPREK | ADVIES,
            explain="De zaak gaat van de agenda af. De deskundigen gaan gewoon door.",
            success="De zaak is van de agenda gehaald.",
        ),
        Transition(
            "eigenaar_kiezen", "Kies wie dit behandelt", IN_BEHANDELING | any_of(Status.BESLOTEN), None, is_behandelaar,
            effect=assign_eigenaar, form=ZaakeigenaarForm, in_bar=False, hinders=False,
            explain="Wie behandelt, let op de aanvraag. Iedereen met dezelfde rol kan hem ook doen.",
            success=lambda zaak, data: (
                f"{data['eigenaar'].naam} behandelt deze aanvraag." if data.get("eigenaar") else "Niemand behandelt deze aanvraag."
            ),
            together="Deze aanvragen krijgen één behandelaar. Iedereen met dezelfde rol kan ze ook doen.",
        ),
        Transition(
            "aanhouden", "Aanhouden", any_of(Status.GEAGENDEERD), Status.AANGEHOUDEN, mag_agenderen, reason_required=True,
            effect=zittingen.defer, form=AanvraagredenForm, alongside=GESPREK,
            explain="De zaak gaat van de agenda af. De wettelijke termijn loopt gewoon door.",
            success="De zaak is aangehouden en van de agenda gehaald.",
        ),
        *ORGAANSTAPPEN,
        *AFHANDELSTAPPEN,
        Transition(
            "besluiten", "Neem een besluit", any_of(Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD),
            Status.BESLOTEN, mag_besluiten, required=("uitkomst", "motivering"), applies=guards.can_be_decided,
            guard=guards.guard_decide, effect=besluiten.decide, primary=True, form=BesluitenForm, go_to=BESLUIT,
            success="Het besluit is vastgelegd. De brieven worden nu gemaakt.",
        ),
        Transition(
            "buiten_behandeling_stellen", "Niet in behandeling nemen", any_of(Status.ONVOLLEDIG), Status.BESLOTEN,
            mag_besluiten, required=("motivering",), guard=guards.guard_question_lapsed, effect=besluiten.refuse_to_handle,
            form=BuitenBehandelingForm, confirm=ZEKER, go_to=BESLUIT,
            explain="De gevraagde aanvulling is er niet, dus u beoordeelt de aanvraag niet (Awb 4:5). Dat is ook een besluit.",
            success="Het besluit is vastgelegd. De brieven worden nu gemaakt.",
        ),
        Transition(
            "bekendmaken", "Maak het besluit bekend", any_of(Status.BESLOTEN), None, is_behandelaar,
            guard=guards.guard_letters_ready, effect=besluiten.make_known, primary=True, form=BekendmakenForm,
            explain="De brieven gaan uit zoals ze hieronder staan. Vanaf vandaag loopt de termijn voor bezwaar, als die er is.",
            confirm="De brieven gaan nu uit en het besluit geldt. Dit kunt u niet terugdraaien.",
            success="Het besluit is bekendgemaakt. De school krijgt bericht.", go_to=BESLUIT,
            together="Lees de brieven eerst bij elke aanvraag: ze gaan uit zoals ze klaarstaan. Een school leest haar brief in"
            " Verband; ouders en leerling krijgen post. Dit kunt u niet terugdraaien.",
        ),
        Transition(
            "brieven_opnieuw", "Maak de brieven opnieuw", any_of(Status.BESLOTEN), None, is_behandelaar,
            guard=guards.guard_letters_unsent, effect=besluiten.renew_letters, form=BrievenOpnieuwForm, go_to=BESLUIT,
            explain="De brieven worden gemaakt met de datum van vandaag en met alles zoals het nu is. Lees ze daarna.",
            success="De brieven worden opnieuw gemaakt. Lees ze voordat u het besluit bekendmaakt.",
        ),
        Transition(
            "heropenen", "Heropenen", any_of(Status.BESLOTEN), Status.GEADVISEERD, is_beslisser, reason_required=True,
            applies=guards.was_advised, guard=guards.guard_not_made_known, effect=besluiten.withdraw_besluit, form=AanvraagredenForm,
            explain="Het besluit en de brieven vervallen. Dit kan alleen zolang het besluit niet bekend is gemaakt.",
            success="Het besluit is vervallen. U kunt opnieuw besluiten.",
        ),
        Transition(
            "heropenen_zonder_advies", "Heropenen", any_of(Status.BESLOTEN), Status.INGEDIEND, is_beslisser,
            reason_required=True, applies=guards.not_advised, guard=guards.guard_not_made_known,
            effect=besluiten.withdraw_besluit, form=AanvraagredenForm,
            explain="Het besluit en de brieven vervallen. Dit kan alleen zolang het besluit niet bekend is gemaakt.",
            success="Het besluit is vervallen. U kunt opnieuw besluiten.",
        ),
        Transition(
            "zienswijze_geven", "Geef uw zienswijze", IN_BEHANDELING, None, is_ontvangende_school,
            required=("standpunt", "inhoud"), guard=guards.guard_view_of_school,
            effect=behandeling.record_view_of_receiving_school, form=ZienswijzeSchoolForm,
            alongside=TERMIJN | BEHANDELING | any_of("vraag_aanvulling", "aanvullen", "verder_zonder_aanvulling"),
            explain="Wat vindt uw school van de plaatsing? Wie adviseert en beslist, weegt het mee.",
            success="Uw zienswijze staat bij de aanvraag. Dank u wel.",
        ),
        OVERZETTEN,
        Transition(
            "intrekken", "Intrekken",
            any_of(*(status for status in Status.values if status not in AFGEROND)),
            Status.INGETROKKEN, is_school, reason_required=True, effect=behandeling.withdraw, form=AanvraagredenForm,
            explain="De aanvraag stopt. Dit kunt u niet terugdraaien; u kunt wel een nieuwe aanvraag doen.",
            confirm=ZEKER, success="De aanvraag is ingetrokken.",
        ),
        *STARTSTAPPEN,
    ),
))  # fmt: skip
