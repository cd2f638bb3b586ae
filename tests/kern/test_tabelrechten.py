"""What the application and the destroyer may do with every table there is; a table that is not here fails.

A line per table: its name, what the application may do (S select, I insert, U update, D delete, T truncate, R
references, G trigger; U(…) these columns only, - nothing), the same for the destroyer, which policies lie on it, and
«vast» when triggers keep what is final (``swv/kern/vast.py``) or columns that never change (``muur_onveranderlijk``).
A new table gets a line here, on the place of its name.
"""

from typing import Any

from django.conf import settings
from django.db import connection

LETTERS = {
    "SELECT": "S", "INSERT": "I", "UPDATE": "U", "DELETE": "D", "TRUNCATE": "T", "REFERENCES": "R", "TRIGGER": "G",
}  # fmt: skip

TABELLEN = """
account_emailaddress                   SIUD       SD  - -
account_emailconfirmation              SIU(sent)D SD  - -
auth_group                             S          SD  - -
auth_group_permissions                 S          SD  - -
auth_permission                        S          SD  - -
consulten_consult                      SIU        SD  muur_lezen,muur_schrijven vast
consulten_consultevent                 S          SD  muur -
consulten_consultinhoud                SIU        SD  muur_lezen,muur_schrijven vast
consulten_consultinhoudevent           S          SD  muur -
consulten_consultsoort                 SIUD       SD  - -
consulten_consultsoortevent            S          SD  - -
consulten_consultstap                  SI         SD  muur_lezen,muur_schrijven vast
consulten_uurmaand                     SI         SD  muur_lezen,muur_schrijven -
consulten_uurregel                     SIUD       SD  muur_lezen,muur_schrijven vast
consulten_uurregelevent                S          SD  muur -
consulten_uursoort                     SIUD       SD  - -
consulten_uursoortevent                S          SD  - -
django_content_type                    S          SD  - -
django_migrations                      S          -   - -
django_session                         SIU(expire_date,session_data)D SD  - -
financien_arrangementtotaal            SIUD       SD  - -
financien_arrangementtotaalevent       S          SD  - -
financien_balanspost                   SIUD       SD  - -
financien_balanspostevent              S          SD  - -
financien_begroting                    SIU        SD  - vast
financien_begrotingevent               S          SD  - -
financien_begrotingsbedrag             SIUD       SD  - vast
financien_begrotingsbedragevent        S          SD  - -
financien_begrotingspost               SIUD       SD  - vast
financien_begrotingspostevent          S          SD  - -
financien_begrotingstap                SI         SD  - -
financien_beschikking                  SIUD       SD  - -
financien_beschikkingevent             S          SD  - -
financien_betaling                     SIUD       SD  - vast
financien_betalingevent                S          SD  - -
financien_deelname                     SIUD       SD  - -
financien_deelnameevent                S          SD  - -
financien_download                     SI         SD  - -
financien_groepslid                    SIUD       SD  - -
financien_groepslidevent               S          SD  - -
financien_importbestand                SIUD       SD  muur_lezen,muur_schrijven vast
financien_importbestandevent           S          SD  muur -
financien_kostenvergelijking           SIUD       SD  - vast
financien_kostenvergelijkingevent      S          SD  - -
financien_percentage                   SIUD       SD  - -
financien_percentageevent              S          SD  - -
financien_plaatsing                    SIUD       SD  - -
financien_plaatsingevent               S          SD  - -
financien_realisatieregel              SIUD       SD  - -
financien_realisatieregelevent         S          SD  - -
financien_reserve                      SIUD       SD  - vast
financien_reserveevent                 S          SD  - -
financien_reservemutatie               SIUD       SD  - vast
financien_reservemutatieevent          S          SD  - -
financien_signaal                      SIU        SD  - vast
financien_signaalevent                 S          SD  - -
financien_signaalregel                 SIUD       SD  - vast
financien_signaalregelevent            S          SD  - -
financien_tarief                       SIUD       SD  - -
financien_tariefevent                  S          SD  - -
financien_telling                      SIUD       SD  - -
financien_tellingevent                 S          SD  - -
financien_verdeelbrief                 SIU        SD  - vast
financien_verdeelbriefevent            S          SD  - -
financien_verdeelmodel                 SIUD       SD  - -
financien_verdeelmodelevent            S          SD  - -
financien_verdeelregel                 SIUD       SD  - -
financien_verdeelregelevent            S          SD  - -
financien_verdeling                    SIUD       SD  - vast
financien_verdelingevent               S          SD  - -
financien_verdelingsdeel               SIUD       SD  - vast
financien_verdelingsdeelevent          S          SD  - -
financien_verdelingstap                SI         SD  - -
kern_bericht                           SIU(tekst,verzonden_op) SD  - vast
kern_beveiligingsgebeurtenis           S          SD  - -
kern_kolomkeuze                        SIU        SD  - vast
kern_logboektermijn                    SI         SD  - -
kern_nachtronde                        SIU        SD  - -
kern_taak                              SIU        SD  - vast
kern_valsalarm                         SI         SD  - -
kern_verzendpoging                     SI         SD  - -
knox_authtoken                         SIU(expiry)D SD  - -
leerlingen_deling                      SI         SD  muur vast
leerlingen_delingevent                 S          SD  muur -
leerlingen_document                    SIU        SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
leerlingen_documentevent               S          SD  muur -
leerlingen_gezagdrager                 SIU        SD  muur vast
leerlingen_gezagdragerevent            S          SD  muur -
leerlingen_inschrijving                SIU        SD  muur vast
leerlingen_inschrijvingevent           S          SD  muur -
leerlingen_inzage                      SI         SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
leerlingen_kwalificatie                SIU(vervallen_op) SD  muur vast
leerlingen_kwalificatieevent           S          SD  muur -
leerlingen_leerling                    SIU        SD  muur_lezen,muur_toevoegen,muur_wijzigen -
leerlingen_leerlingevent               S          SD  muur -
leerlingen_toegang                     SIU        SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
leerlingen_toegangevent                S          SD  muur -
mfa_authenticator                      SIUD       SD  - -
opp_afspraak                           SIU        SD  muur vast
opp_afspraakevent                      S          SD  muur -
opp_contactmoment                      SIU        SD  muur vast
opp_contactmomentevent                 S          SD  muur -
opp_doel                               SIU        SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
opp_doelevent                          S          SD  muur -
opp_doelresultaat                      SI         SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
opp_evaluatie                          SI         SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
opp_label                              SIUD       SD  - -
opp_labelevent                         S          SD  - -
opp_labeltaak                          SIU        SD  muur vast
opp_labeltaakevent                     S          SD  muur -
opp_leerlinglabel                      SIU        SD  muur vast
opp_leerlinglabelevent                 S          SD  muur -
opp_opp                                SIU        SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
opp_oppevent                           S          SD  muur -
opp_opphandeling                       SI         SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
opp_opponderdeel                       SIUD       SD  - -
opp_opponderdeelevent                  S          SD  - -
opp_oppregel                           SIUD       SD  - -
opp_oppregelevent                      S          SD  - -
opp_oppsoort                           SIUD       SD  - -
opp_oppsoortevent                      S          SD  - -
opp_oppstatus                          SI         SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
opp_oppstuk                            SI         SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
opp_oppversie                          SIU        SD  muur_lezen,muur_toevoegen,muur_wijzigen vast
opp_oppversieevent                     S          SD  muur -
opp_overdracht                         SI         SD  muur vast
opp_schoolstand                        SIUD       SD  - -
opp_taakregel                          SIUD       SD  - -
opp_taakregelevent                     S          SD  - -
organen_mandaat                        SIU        SD  - vast
organen_mandaatevent                   S          SD  - -
organen_orgaan                         SIU        SD  - vast
organen_orgaanevent                    S          SD  - -
organen_orgaanlid                      SIU        SD  - vast
organen_orgaanlidevent                 S          SD  - -
organisatie_aansluiting                SIU        SD  - vast
organisatie_aansluitingevent           S          SD  - -
organisatie_adreswijziging             SID        SD  - -
organisatie_gebruiker                  SIU        SD  - vast
organisatie_gebruikerevent             S          SD  - -
organisatie_inleesbestand              SIUD       SD  muur_lezen,muur_schrijven vast
organisatie_inleesbestandevent         S          SD  muur -
organisatie_inleeskoppeling            SIUD       SD  muur_lezen,muur_schrijven -
organisatie_inleeskoppelingevent       S          SD  muur -
organisatie_inlezing                   SIU        SD  muur_lezen,muur_schrijven vast
organisatie_inlezingevent              S          SD  muur -
organisatie_inrichtkeuze               SID        SD  muur_lezen,muur_schrijven -
organisatie_inrichtkeuzeevent          S          SD  muur -
organisatie_lidmaatschap               SIU        SD  - vast
organisatie_lidmaatschapevent          S          SD  - -
organisatie_lijstcontrole              SIU        SD  - vast
organisatie_lijstcontroleevent         S          SD  - -
organisatie_lijstregel                 SIU        SD  - vast
organisatie_lijstregelevent            S          SD  - -
organisatie_logo                       SI         SD  - -
organisatie_logoevent                  S          SD  - -
organisatie_organisatie                SIU        SD  - -
organisatie_organisatieevent           S          SD  - -
organisatie_rolvoorstel                SIU        SD  - vast
organisatie_rolvoorstelevent           S          SD  - -
organisatie_schoolconsulent            SIU        SD  - vast
organisatie_schoolconsulentevent       S          SD  - -
organisatie_teller                     SIU        SD  - vast
organisatie_tokenbereik                SIU(laatst_gebruikt)D SD  - -
overnemen_overname                     SIU        SD  muur_lezen,muur_schrijven vast
overnemen_overnamedeel                 SI         SD  muur_lezen,muur_schrijven -
overnemen_overnameevent                S          SD  muur -
pghistory_context                      -          SD  - -
rapportage_aanvraagcijfer              SIUD       SD  - -
rapportage_auditdownload               SI         SD  - -
rapportage_cijferinzage                SIUD       SD  - -
rapportage_cijferinzageevent           S          SD  - -
rapportage_hoofdstuk                   SIU        SD  - vast
rapportage_hoofdstukevent              S          SD  - -
rapportage_jaarverslag                 SIU        SD  - vast
rapportage_jaarverslagbijlage          SIU        SD  - vast
rapportage_jaarverslagbijlageevent     S          SD  - -
rapportage_jaarverslagcijfer           SIUD       SD  - vast
rapportage_jaarverslagcijferevent      S          SD  - -
rapportage_jaarverslagdocument         SIU        SD  - vast
rapportage_jaarverslagdocumentevent    S          SD  - -
rapportage_jaarverslagevent            S          SD  - -
rapportage_jaarverslagstap             SI         SD  - -
rapportage_steekproef                  SI         SD  - -
rapportage_streefwaarde                SIUD       SD  - -
rapportage_streefwaardeevent           S          SD  - -
rapportage_telmoment                   SIUD       SD  - -
rapportage_thuiszittercijfer           SIUD       SD  - -
schoolaanvragen_hulpregel              SI         SD  - -
schoolaanvragen_schoolaanvraag         SIU        SD  - vast
schoolaanvragen_schoolaanvraagevent    S          SD  - -
schoolaanvragen_schoolaanvraagstap     SI         SD  - vast
schoolaanvragen_schoolbesluit          SI         SD  - -
schoolaanvragen_schoolbrief            SIU        SD  - vast
schoolaanvragen_schooldeelname         SIUD       SD  - vast
schoolaanvragen_schooldeelnameevent    S          SD  - -
schoolaanvragen_schoolplicht           SIU        SD  - vast
schoolaanvragen_schoolplichtevent      S          SD  - -
schoolaanvragen_schoolstap             SIU        SD  - vast
schoolaanvragen_schoolstapevent        S          SD  - -
schoolaanvragen_schooltermijn          SI         SD  - vast
schoolaanvragen_schoolvraag            SIU        SD  - vast
schoolaanvragen_schoolvraagevent       S          SD  - -
schoolaanvragen_snellehulp             SIU        SD  - vast
schoolaanvragen_snellehulpevent        S          SD  - -
schoolaanvragen_soortplicht            SIUD       SD  - -
schoolaanvragen_soortplichtevent       S          SD  - -
socialaccount_socialaccount            SIU(extra_data,last_login)D SD  - -
socialaccount_socialapp                S          SD  - -
socialaccount_socialtoken              S          SD  - -
thuiszitters_actie                     SIU        SD  muur vast
thuiszitters_actieevent                S          SD  muur -
thuiszitters_escalatie                 SIU        SD  muur vast
thuiszitters_escalatieevent            S          SD  muur -
thuiszitters_escalatietrede            SIUD       SD  - -
thuiszitters_escalatietredeevent       S          SD  - -
thuiszitters_interventie               SIU        SD  muur vast
thuiszitters_interventieevent          S          SD  muur -
thuiszitters_kwartaalopgave            SIU        SD  - vast
thuiszitters_kwartaalopgaveevent       S          SD  - -
thuiszitters_maandbevestiging          SI         SD  muur -
thuiszitters_maandbevestigingevent     S          SD  muur -
thuiszitters_melding                   SIU        SD  muur vast
thuiszitters_meldingevent              S          SD  muur -
thuiszitters_oorzaak                   SIUD       SD  - -
thuiszitters_oorzaakevent              S          SD  - -
thuiszitters_opgaveregel               SI         SD  muur vast
thuiszitters_overleg                   SIU        SD  muur vast
thuiszitters_overlegafspraak           SIU        SD  muur vast
thuiszitters_overlegafspraakevent      S          SD  muur -
thuiszitters_overlegevent              S          SD  muur -
thuiszitters_situatie                  SIU        SD  muur vast
thuiszitters_situatieevent             S          SD  muur -
thuiszitters_termijn                   SIUD       SD  - -
thuiszitters_termijnevent              S          SD  - -
thuiszitters_terugkeerschema           SIU        SD  muur vast
thuiszitters_terugkeerschemaevent      S          SD  muur -
thuiszitters_terugkeerstap             SIU        SD  muur vast
thuiszitters_terugkeerstapevent        S          SD  muur -
thuiszitters_thuiszitter               SIU        SD  muur vast
thuiszitters_thuiszitterevent          S          SD  muur -
thuiszitters_thuiszitterstatus         SI         SD  muur vast
thuiszitters_verzuimcategorie          SIUD       SD  - -
thuiszitters_verzuimcategorieevent     S          SD  - -
thuiszitters_verzuimperiode            SIU        SD  muur vast
thuiszitters_verzuimperiodeevent       S          SD  muur -
toewijzing_aanvraag                    SIU        SD  muur vast
toewijzing_aanvraagdocument            SID        SD  muur vast
toewijzing_aanvraagdocumentevent       S          SD  muur -
toewijzing_aanvraagevent               S          SD  muur -
toewijzing_aanvraagronde               SIUD       SD  - -
toewijzing_aanvraagrondeevent          S          SD  - -
toewijzing_aanvraagsoort               SIUD       SD  - vast
toewijzing_aanvraagsoortevent          S          SD  - -
toewijzing_aanvraagstatus              SI         SD  muur vast
toewijzing_adviesinstelling            SIU        SD  - vast
toewijzing_adviesinstellingevent       S          SD  - -
toewijzing_adviesopdracht              SIU        SD  - vast
toewijzing_adviesopdrachtevent         S          SD  - -
toewijzing_adviestarief                SI         SD  muur_lezen,muur_schrijven -
toewijzing_adviestariefevent           S          SD  muur -
toewijzing_afhandeling                 SI         SD  muur vast
toewijzing_afhandelingevent            S          SD  muur -
toewijzing_agendapunt                  SIU        SD  muur vast
toewijzing_agendapuntevent             S          SD  muur -
toewijzing_bedragtarief                SIU        SD  - vast
toewijzing_bedragtariefevent           S          SD  - -
toewijzing_besluit                     SIU        SD  muur vast
toewijzing_besluitdrager               SI         SD  muur vast
toewijzing_besluitdragerevent          S          SD  muur -
toewijzing_besluitevent                S          SD  muur -
toewijzing_bezwaar                     SIU        SD  muur vast
toewijzing_bezwaarevent                S          SD  muur -
toewijzing_brief                       SIU        SD  muur vast
toewijzing_briefevent                  S          SD  muur -
toewijzing_briefgegevens               SIU        SD  - -
toewijzing_briefgegevensevent          S          SD  - -
toewijzing_briefsjabloon               SI         SD  - -
toewijzing_briefsjabloonevent          S          SD  - -
toewijzing_checklistitem               SIUD       SD  - vast
toewijzing_checklistitemevent          S          SD  - -
toewijzing_deskundigenadvies           SIU        SD  muur vast
toewijzing_deskundigenadviesevent      S          SD  muur -
toewijzing_lidstem                     SIU        SD  muur vast
toewijzing_lidstemevent                S          SD  muur -
toewijzing_papieraanvraag              SI         SD  muur vast
toewijzing_papieraanvraagevent         S          SD  muur -
toewijzing_pooldeelname                SIU        SD  muur_lezen,muur_schrijven vast
toewijzing_pooldeelnameevent           S          SD  muur -
toewijzing_postbundel                  SIU        SD  muur_lezen,muur_schrijven vast
toewijzing_routestap                   SIUD       SD  - vast
toewijzing_sjabloonblok                SIUD       SD  - vast
toewijzing_sjabloonblokevent           S          SD  - -
toewijzing_sjabloonversie              SIU        SD  - vast
toewijzing_sjabloonversieevent         S          SD  - -
toewijzing_soortbudget                 SIU        SD  muur_lezen,muur_schrijven vast
toewijzing_soortbudgetevent            S          SD  muur -
toewijzing_stapuitvoering              SIU        SD  muur vast
toewijzing_stapuitvoeringevent         S          SD  muur -
toewijzing_stapvoorwaarde              SIUD       SD  - vast
toewijzing_termijngebeurtenis          SIU        SD  muur vast
toewijzing_termijngebeurtenisevent     S          SD  muur -
toewijzing_tlvbegin                    SI         SD  muur_lezen,muur_schrijven -
toewijzing_tlvbeginevent               S          SD  muur -
toewijzing_tlvnummer                   SI         SD  muur vast
toewijzing_toekenning                  SIU        SD  muur vast
toewijzing_toekenningevent             S          SD  muur -
toewijzing_toekenningstermijn          SI         SD  muur_lezen,muur_schrijven vast
toewijzing_toekenningstermijnevent     S          SD  muur -
toewijzing_verschoning                 SIU        SD  muur vast
toewijzing_verschoningevent            S          SD  muur -
toewijzing_voorwaarde                  SIUD       SD  - vast
toewijzing_voorwaardeevent             S          SD  - -
toewijzing_vraag                       SIUD       SD  - vast
toewijzing_vraagevent                  S          SD  - -
toewijzing_zienswijze                  SIU        SD  muur vast
toewijzing_zienswijzeevent             S          SD  muur -
toewijzing_zitting                     SIU        SD  muur_lezen,muur_schrijven vast
toewijzing_zittingevent                S          SD  muur -
toewijzing_zittingsdeelname            SIU        SD  muur_lezen,muur_schrijven vast
toewijzing_zittingsdeelnameevent       S          SD  muur -
toewijzing_zittingsgast                SIUD       SD  muur_lezen,muur_schrijven vast
toewijzing_zittingsgastevent           S          SD  muur -
toewijzing_zittingsstuk                SIUD       SD  muur_lezen,muur_schrijven vast
usersessions_usersession               SIUD       SD  - -
verband_cache                          SIUD       -   - -
verband_sleutel                        -          -   - -
wet_eigenvakantie                      SI         SD  - -
wet_feit                               SI         SD  - -
"""


def read_rights(role: str) -> dict[str, str]:
    """{table: letters}, as the database knows them."""
    found: dict[str, str] = {}
    with connection.cursor() as cursor:
        for privilege, letter in LETTERS.items():
            cursor.execute(
                "select relname, has_table_privilege(%s, oid, %s), array(select attname::text from pg_attribute"
                " where attrelid = c.oid and attnum > 0 and not attisdropped and %s in ('SELECT', 'INSERT', 'UPDATE',"
                " 'REFERENCES') and has_column_privilege(%s, c.oid, attnum, case when %s in ('SELECT', 'INSERT',"
                " 'UPDATE', 'REFERENCES') then %s else 'SELECT' end) order by 1) from pg_class c"
                " where relkind in ('r', 'p', 'v', 'm', 'f') and relnamespace = 'public'::regnamespace",
                [role, privilege, privilege, role, privilege, privilege],
            )
            for table, whole, columns in cursor.fetchall():
                part = letter if whole else f"{letter}({','.join(columns)})" if columns else ""
                found[table] = found.get(table, "") + part
    return {table: letters or "-" for table, letters in found.items()}


def read_policies() -> dict[str, str]:
    """{table: names of the policies for the application}."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select tablename, string_agg(policyname, ',' order by policyname) from pg_policies"
            " where %s = any(roles) group by 1",
            [settings.DATABASE_ROLLEN["app"]],
        )
        return dict(cursor.fetchall())


def read_triggers() -> dict[str, str]:
    """{table: «vast» when something keeps rows or columns from changing}."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select distinct tgrelid::regclass::text from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
            " where not tgisinternal and (p.prosrc like '%%23001%%')"
        )
        return {row[0]: "vast" for row in cursor.fetchall()}


def read_tables() -> list[str]:
    """The lines as they should stand above."""
    app, destroyer = (read_rights(settings.DATABASE_ROLLEN[name]) for name in ("app", "vernietiger"))
    walls, fixed = read_policies(), read_triggers()
    return [
        f"{table} {app[table]} {destroyer[table]} {walls.get(table, '-')} {fixed.get(table, '-')}"
        for table in sorted(app)
    ]


def get_listed() -> list[str]:
    return [" ".join(line.split()) for line in TABELLEN.strip().splitlines()]


def test_every_table_gives_the_application_and_the_destroyer_what_stands_here(db: Any) -> None:
    assert read_tables() == get_listed()


def test_nothing_may_be_emptied_at_once_or_get_a_trigger_of_the_application() -> None:
    rights = {line.split()[0]: line.split()[1] + line.split()[2] for line in get_listed()}

    assert {table for table, letters in rights.items() if set(letters.split("(")[0]) & set("TRG")} == set()


def test_history_and_logs_are_only_read_or_added_to() -> None:
    app = {line.split()[0]: line.split()[1] for line in get_listed()}

    assert {letters for table, letters in app.items() if table.endswith("event")} == {"S"}
    logs = ("leerlingen_inzage", "kern_valsalarm", "rapportage_auditdownload", "financien_download")
    assert {app[table] for table in logs} == {"SI"}
    assert {app[table] for table in ("verband_sleutel", "pghistory_context")} == {"-"}


def test_public_has_nothing(db: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select c.relname from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'public'::regnamespace"
            " and a.grantee = 0"
        )
        assert cursor.fetchall() == []
        cursor.execute("select has_schema_privilege(%s, 'public', 'CREATE')", [settings.DATABASE_ROLLEN["app"]])
        assert cursor.fetchone() == (False,)
