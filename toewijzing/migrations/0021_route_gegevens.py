"""Every kind gets its steps as rows, and every request its place on them.

Apart from the tables: what is written and what changes tables don't go together in one transaction. An akkoord that was
given, and an advice of the commission, are steps that were taken; by whom, the timeline knows.
"""

from django.db import migrations

STAPPEN = """
insert into toewijzing_routestap (aanvraagsoort_id, volgorde, doet, rol, naam)
select s.id, r.plek - 1,
    case when r.stap like 'akkoord_%' then 'akkoord' else r.stap end,
    case r.stap when 'akkoord_schoolleider' then 'schoolleider' when 'akkoord_bestuur' then 'bestuurder'
        when 'besluit' then s.beslisser else '' end,
    ''
from toewijzing_aanvraagsoort s, unnest(s.route) with ordinality as r (stap, plek);

insert into toewijzing_routestap (aanvraagsoort_id, volgorde, doet, rol, naam)
select s.id, cardinality(s.route), 'besluit', s.beslisser_boven_mandaat, ''
from toewijzing_aanvraagsoort s where s.mandaatbedrag is not null and s.vraagt_bedrag;

insert into toewijzing_stapvoorwaarde (stap_id, veld, teken, waarden)
select r.id, 'bedrag', 'hoogstens', array[s.mandaatbedrag::text]
from toewijzing_aanvraagsoort s
join toewijzing_routestap r on r.aanvraagsoort_id = s.id and r.volgorde = cardinality(s.route) - 1
where s.mandaatbedrag is not null and s.vraagt_bedrag;

update toewijzing_aanvraagsoort s
set route = (select array_agg(r.doet order by r.volgorde) from toewijzing_routestap r where r.aanvraagsoort_id = s.id);
"""

GENOMEN = """
insert into toewijzing_stapuitvoering (aanvraag_id, leerling_id, stap_id, door_id, op)
select a.id, a.leerling_id, r.id, coalesce(t.door_id, a.aangemaakt_door_id), a.ontvangen_op
from toewijzing_aanvraag a
join toewijzing_routestap r on r.aanvraagsoort_id = a.soort_id and r.doet = 'akkoord'
left join lateral (
    select door_id from toewijzing_aanvraagstatus
    where aanvraag_id = a.id and actie in ('indienen', 'papier_ontvangen') order by id desc limit 1
) t on true
where a.ontvangen_op is not null;

insert into toewijzing_stapuitvoering (aanvraag_id, leerling_id, stap_id, door_id, op)
select a.id, a.leerling_id, r.id, coalesce(t.door_id, a.aangemaakt_door_id),
    coalesce((t.op at time zone 'Europe/Amsterdam')::date, z.datum)
from toewijzing_aanvraag a
join toewijzing_routestap r on r.aanvraagsoort_id = a.soort_id and r.doet = 'zitting'
join lateral (
    select zitting_id from toewijzing_agendapunt
    where aanvraag_id = a.id and oordeel <> '' and vervallen_op is null order by id desc limit 1
) p on true
join toewijzing_zitting z on z.id = p.zitting_id
left join lateral (
    select door_id, op from toewijzing_aanvraagstatus
    where aanvraag_id = a.id and actie = 'adviseren' order by id desc limit 1
) t on true;
"""

# Only a decision has a condition here: an amount up to a limit. Of an amount that is not known it can't be said.
BEURT = """
update toewijzing_aanvraag a
set beurt_id = case when b.onbekend then null else b.id end,
    doet = case when b.onbekend then '' else coalesce(b.doet, '') end,
    aan_zet = case when b.onbekend then '' else coalesce(b.rol, '') end,
    wacht_op = case when b.onbekend then array['bedrag'] else '{}' end
from toewijzing_aanvraag o
join toewijzing_aanvraagsoort s on s.id = o.soort_id
join lateral (
    select r.id, r.doet, r.rol, v.id is not null and o.gevraagd_bedrag is null as onbekend
    from toewijzing_routestap r
    left join toewijzing_stapvoorwaarde v on v.stap_id = r.id
    where r.aanvraagsoort_id = o.soort_id
        and not exists (
            select 1 from toewijzing_stapuitvoering u
            where u.stap_id = r.id and u.aanvraag_id = o.id and u.vervallen_op is null
        )
        and not (r.doet = 'deskundigen' and o.adviezen_binnen >= s.aantal_deskundigen)
        and (v.id is null or o.gevraagd_bedrag is null or o.gevraagd_bedrag <= v.waarden[1]::numeric)
    order by r.volgorde limit 1
) b on true
where o.id = a.id and o.status not in ('besloten', 'ingetrokken');

update toewijzing_aanvraag a
set beslisser = b.rol
from toewijzing_aanvraag o
join lateral (
    select r.rol, v.id is not null and o.gevraagd_bedrag is null as onbekend
    from toewijzing_routestap r
    left join toewijzing_stapvoorwaarde v on v.stap_id = r.id
    where r.aanvraagsoort_id = o.soort_id and r.doet = 'besluit'
        and (v.id is null or o.gevraagd_bedrag is null or o.gevraagd_bedrag <= v.waarden[1]::numeric)
    order by r.volgorde limit 1
) b on true
where o.id = a.id and not b.onbekend;
"""


class Migration(migrations.Migration):
    dependencies = [("toewijzing", "0020_route")]

    operations = [
        migrations.RunSQL(STAPPEN, migrations.RunSQL.noop),
        migrations.RunSQL(GENOMEN, migrations.RunSQL.noop),
        migrations.RunSQL(BEURT, migrations.RunSQL.noop),
    ]
