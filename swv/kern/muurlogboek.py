"""What the owner does with the log of security events on behalf of the application, which may only read that table.

Adding goes through one function. It gives the time itself, works out of which samenwerkingsverbanden the line is, and
counts what is the same within the hour instead of adding a line: whoever floods the log fills one row. Throwing away goes
through another one, without arguments: the term stands in a table that is only added to, and never goes below six months.
Both run as the owner, so no process that serves needs the password of the destroyer.
"""

_OWNER = "security definer set search_path = public, pg_temp"
# BIO 8.15 leaves the term to the risk; past seven years no claim is left that it could serve.
STANDAARD_MAANDEN, MINSTENS_MAANDEN, HOOGSTENS_MAANDEN = 13, 6, 84

LOGBOEKFUNCTIES = {
    # Of the role somebody acts in; without one, of all roles today of who it is about, or else of those he ever had. An
    # organisation that is connected no more belongs to who it was connected to; one from outside that never was, to all,
    # as in the lists of the beheerder (``get_organisaties``).
    "verband_swvs_van(wie bigint[], de_rol bigint)": f"""
        returns bigint[] language plpgsql stable {_OWNER} as $$
        declare
            vandaag date := (now() at time zone 'Europe/Amsterdam')::date;
            plaatsen bigint[];
            gevonden bigint[];
        begin
            if de_rol is not null then
                plaatsen := array(select l.organisatie_id from organisatie_lidmaatschap l where l.id = de_rol);
            else
                plaatsen := array(select l.organisatie_id from organisatie_lidmaatschap l
                    where l.gebruiker_id = any(wie) and l.van <= vandaag and (l.tot is null or l.tot > vandaag));
                if cardinality(plaatsen) = 0 then
                    plaatsen := array(select l.organisatie_id from organisatie_lidmaatschap l
                        where l.gebruiker_id = any(wie));
                end if;
            end if;
            gevonden := array(
                select o.id from organisatie_organisatie o where o.id = any(plaatsen) and o.soort = 'swv'
                union
                select a.swv_id from organisatie_organisatie o
                    join organisatie_aansluiting a on a.organisatie_id in (o.id, o.bestuur_id)
                    where o.id = any(plaatsen) and a.van <= vandaag and (a.tot is null or a.tot > vandaag)
                union
                select s.id from organisatie_organisatie s, organisatie_organisatie o
                    where s.soort = 'swv' and o.id = any(plaatsen) and o.soort = 'extern' and not exists (
                        select 1 from organisatie_aansluiting a where a.organisatie_id = o.id)
                order by 1);
            if cardinality(gevonden) = 0 then
                gevonden := array(select distinct a.swv_id from organisatie_organisatie o
                    join organisatie_aansluiting a on a.organisatie_id in (o.id, o.bestuur_id)
                    where o.id = any(plaatsen) order by 1);
            end if;
            return gevonden;
        end $$""",  # noqa: S608  # constants of this module only
    "verband_leg_vast(de_soort text, de_uitkomst text, wie bigint, om_wie bigint, de_rol bigint, vanwaar inet,"
    " het_kanaal text, wat jsonb, vouwen boolean)": f"""
        returns void language plpgsql volatile {_OWNER} as $$
        declare
            nu timestamptz := clock_timestamp();
            -- Who holds an IPv6 line has 2^64 addresses: they count as one.
            net inet := case when family(vanwaar) = 6 then network(set_masklen(vanwaar, 64))::inet else vanwaar end;
            dader bigint := coalesce((verband_wie() ->> 'gebruiker')::bigint, wie);
        begin
            insert into kern_beveiligingsgebeurtenis as g
                (soort, uitkomst, op, laatst_op, aantal, gebruiker_id, betreft_id, lidmaatschap_id, swvs, herkomst, kanaal,
                 gegevens, vouw)
            values (de_soort, de_uitkomst, nu, nu, 1, dader, om_wie, de_rol,
                verband_swvs_van(array_remove(array[dader, om_wie], null), de_rol), vanwaar, het_kanaal, wat,
                case when vouwen then encode(sha256(convert_to(
                    row(de_soort, de_uitkomst, dader, om_wie, de_rol, net, het_kanaal, wat, date_trunc('hour', nu))::text,
                    'UTF8')), 'hex') end)
            on conflict (vouw) do update set aantal = g.aantal + 1, laatst_op = nu;
        end $$""",  # noqa: S608  # constants of this module only
    "verband_ruim_logboek_op()": f"""
        returns bigint language plpgsql volatile {_OWNER} as $$
        declare
            termijn int := coalesce((select t.maanden from kern_logboektermijn t order by t.id desc limit 1),
                {STANDAARD_MAANDEN});
            weg bigint;
        begin
            if termijn < {MINSTENS_MAANDEN} then
                raise exception 'Het logboek wordt minstens {MINSTENS_MAANDEN} maanden bewaard.';
            end if;
            delete from kern_beveiligingsgebeurtenis where laatst_op < now() - make_interval(months => termijn);
            get diagnostics weg = row_count;
            return weg;
        end $$""",  # noqa: S608  # constants of this module only
}
