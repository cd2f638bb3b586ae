"""What the walls ask the database: the condition on one pupil, and functions of the owner that pass a wall to judge it.

A function here runs as the owner, who is not walled. So each takes only what is looked for: on behalf of which
organisations and on which day comes from the settings of the transaction (``muren.wall_context``), never from an
argument. Its search_path is fixed, nobody but the owner can replace it, and only the application may call it.
"""

from typing import Any

from swv.kern.muurlogboek import LOGBOEKFUNCTIES

TOEGANG_TABEL = "leerlingen_toegang"
ORGANISATIES = "((select string_to_array(current_setting('verband.organisaties', true), ',')::int[])::int[])"
# The organisation of the lidmaatschap in which somebody acts, also of a role that sees no pupils.
NAMENS = "((select string_to_array(current_setting('verband.namens', true), ',')::int[])::int[])"
VANDAAG = "(select nullif(current_setting('verband.vandaag', true), '')::date)"
# How much of a typed word has to be found in the name: «Jannsen» still finds Jansen, «Bakker» not Brouwer.
MIN_GELIJKENIS = 0.4
# The index on names holds groups of three letters: what is shorter is not in it.
MIN_LENGTE_INDEX = 3


def pupil_condition(column: str, *, limited: bool, register: str = "") -> str:
    """SQL: does one of the organisations of the context have access to this pupil today?

    ``limited``: access to name, dates and agreements is enough. ``register``: what else has to be so (SQL over the row
    and its access ``t``) for a school that only keeps its own closed OPP; "": such a school does not see it. Two forms are there for the planner alone. «between x
    and x» says «=», but of it no hash can be made of all rows an organisation has access to: the pupils that are shown
    are looked up. «nullif(…, false) is not null» says «is true», but of an «exists» the planner expects half of the
    rows to pass, for each walled table once more, and so reads and sorts all of them for the first thirty; of «is not
    null» it expects all, which is so: who asks for more than he may see is rare.
    """
    extent = "t.omvang <> 'register'" if limited else "t.omvang not in ('beperkt', 'register')"
    if register:
        extent = f"({extent} or (t.omvang = 'register' and {register}))"
    return (
        f"nullif(exists (select 1 from {TOEGANG_TABEL} t where t.leerling_id between {column} and {column}"
        f" and t.organisatie_id = any {ORGANISATIES}"
        f" and t.van <= {VANDAAG} and (t.tot is null or t.tot > {VANDAAG}) and {extent}), false) is not null"
    )


_OWNER = "security definer set search_path = public, pg_temp"
# Signature -> body. A policy on toegang that reads toegang itself would recurse, so those are functions too.
FUNCTIONS = {
    "verband_heeft_toegang(pupil bigint)": f"""
        returns boolean language sql stable {_OWNER} as $$
            select exists (
                select 1 from leerlingen_toegang t
                where t.leerling_id = pupil and t.omvang not in ('beperkt', 'register')
                  and t.organisatie_id = any (string_to_array(current_setting('verband.organisaties', true), ',')::int[])
                  and t.van <= nullif(current_setting('verband.vandaag', true), '')::date
                  and (t.tot is null or t.tot > nullif(current_setting('verband.vandaag', true), '')::date))
        $$""",
    "verband_zonder_toegang(pupil bigint)": f"""
        returns boolean language sql stable {_OWNER} as $$
            select not exists (select 1 from leerlingen_toegang t where t.leerling_id = pupil)
        $$""",
    # Pupils within the wall in whose name all these words are found. Comparing names beneath a policy can use no index
    # (``like`` is not leakproof), so this compares first and judges access of what it found. The first word in the
    # index is the longest; a wildcard in a word stands for itself; without words nobody is found.
    "verband_zoek_leerlingen(woorden text[])": rf"""
        returns setof bigint language plpgsql stable rows 100 {_OWNER} as $$
        declare
            langste text := (select w from unnest(woorden) w order by length(w) desc nulls last limit 1);
            patroon text := '%' || regexp_replace(langste, E'([%_\\\\])', E'\\\\\\1', 'g') || '%';
        begin
            if coalesce(langste, '') = '' then
                return;
            elsif length(langste) < {MIN_LENGTE_INDEX} then
                return query select l.id from leerlingen_leerling l
                    where (select bool_and(position(w in l.zoeknaam) > 0) from unnest(woorden) w)
                      and {pupil_condition("l.id", limited=True, register="true")};
            else
                return query select l.id from leerlingen_leerling l
                    where l.zoeknaam like patroon
                      and (select bool_and(position(w in l.zoeknaam) > 0) from unnest(woorden) w)
                      and {pupil_condition("l.id", limited=True, register="true")};
            end if;
        end $$""",
    # The same for words with a typing error in them.
    "verband_zoek_gelijkende_leerlingen(woorden text[])": f"""
        returns setof bigint language plpgsql stable rows 100 {_OWNER}
            set pg_trgm.word_similarity_threshold = {MIN_GELIJKENIS} as $$
        declare
            langste text := (select w from unnest(woorden) w order by length(w) desc nulls last limit 1);
        begin
            return query select l.id from leerlingen_leerling l
                where langste <% l.zoeknaam
                  and (select bool_and(w <% l.zoeknaam) from unnest(woorden) w)
                  and {pupil_condition("l.id", limited=True, register="true")};
        end $$""",
    # What was granted and what is asked of each of these budgets, as one sum, for who acts for the swv, or for the board
    # or school it is set aside for: nobody learns of one request. Who is not of the swv learns of a decision when it was
    # made known; until then it is still asked.
    "verband_besteed(budgetten bigint[])": f"""
        returns table (budget bigint, toegekend numeric, gevraagd numeric) language plpgsql stable {_OWNER} as $$
        begin
            return query
            select b.id,
                sum(case when not z.telt then 0 when b.eenheid = 'euro' then coalesce(d.deel_swv, d.bedrag, 0)
                    else coalesce(d.aantal, 0) end) filter (where d.id is not null),
                sum(case when b.eenheid = 'euro' then coalesce(a.gevraagd_deel_swv, a.gevraagd_bedrag, 0)
                    else coalesce(a.gevraagd_aantal, 0) end) filter (where z.loopt)
            from toewijzing_soortbudget b
            cross join lateral (select b.swv_id = any {NAMENS} as van_swv) w
            left join (toewijzing_aanvraag a join toewijzing_aanvraagsoort s on s.id = a.soort_id
                       join organisatie_organisatie o on o.id = a.school_id)
              on a.swv_id = b.swv_id and s.code = any (b.soorten)
              and (b.school_id is null or a.school_id = b.school_id)
              and (b.bestuur_id is null or o.bestuur_id = b.bestuur_id)
              and (b.eenheid = 'euro' or s.bedrag_eenheid = b.eenheid)
            left join toewijzing_besluit d on d.aanvraag_id = a.id and d.status <> 'vervallen'
              and (w.van_swv or d.status = 'bekendgemaakt')
            cross join lateral (select
                coalesce(d.uitkomst = 'toegekend' and d.datum >= b.van and d.datum < b.tot, false) as telt,
                d.id is null and a.status not in ('concept', 'bij_ouders', 'ter_akkoord', 'ingetrokken', 'afgehandeld')
                and b.van <= {VANDAAG} and b.tot > {VANDAAG} as loopt) z
            where b.id = any (budgetten)
              and (w.van_swv or b.school_id = any {NAMENS} or b.bestuur_id = any {NAMENS}
                or b.bestuur_id in (select o2.bestuur_id from organisatie_organisatie o2 where o2.id = any {NAMENS})
                or b.school_id in (select o3.id from organisatie_organisatie o3 where o3.bestuur_id = any {NAMENS}))
            group by b.id;
        end $$""",
    **LOGBOEKFUNCTIES,
}
# pgtrigger lets whoever sets ``pgtrigger.ignore`` pass by a trigger: the application could then change what was
# signed, or leave no history. Here nobody passes. Every trigger calls it, so everybody may.
NOBODY_IGNORES = """
    create or replace function _pgtrigger_should_ignore(trigger_name name) returns boolean
    language sql immutable as $$ select false $$"""


# Does the application act? A trigger runs as the owner, so this looks at who logged in, or became that role since.
APPLICATION_ACTS = """
    create or replace function verband_is_toepassing() returns boolean language sql stable as $$
        select coalesce(nullif(current_setting('role', true), 'none'), session_user) = '{app}' $$"""
# Columns of which ``muur_onveranderlijk`` says that they never get another value.
IMMUTABLE = """
    create or replace function verband_onveranderlijk() returns trigger language plpgsql as $$
    begin
        if not verband_is_toepassing() then return new; end if;
        raise exception '%: this column never changes', tg_table_name using errcode = '23001';
    end $$"""


def install_judge(cursor: Any, app_name: str) -> None:
    """Make what triggers ask first: does the application act? A step of a migration that fills in data needs it too."""
    cursor.execute(APPLICATION_ACTS.format(app=app_name.replace("'", "''")))


def install_functions(cursor: Any, app: str, app_name: str) -> None:
    """Make the functions, callable by the application (``app``, quoted; ``app_name``, its name) and by nobody else."""
    cursor.execute(NOBODY_IGNORES)
    install_judge(cursor, app_name)
    cursor.execute(IMMUTABLE)
    # Who is no superuser can tie a setting to a function only when the extension it belongs to is loaded.
    cursor.execute("select show_trgm('')")
    for signature, body in FUNCTIONS.items():
        cursor.execute(f"create or replace function {signature} {body}")
        open_only_to(cursor, signature, app)


def open_only_to(cursor: Any, signature: str, app: str) -> None:
    """Let the application (a quoted role) call this function, and nobody else; without a change it takes no lock."""
    cursor.execute(
        "select has_function_privilege('public', p.oid, 'execute') from pg_proc p"
        " where p.proname = %s and p.pronamespace = 'public'::regnamespace",
        [signature.partition("(")[0]],
    )
    (is_public,) = cursor.fetchone()
    if is_public:
        cursor.execute(f"revoke all on function {signature} from public")
        cursor.execute(f"grant execute on function {signature} to {app}")
