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
    # The application can't write the address of a mail. Another one is for a mail that waits after a try that failed,
    # by a person who is proved to act, and stands in the log; a mail to somebody with an account goes to the address of
    # that account only, one to a gezagdrager to the address in the dossier, any other of an swv by its own people, and one
    # with a link to log in to nobody else.
    "verband_stuur_anders(het_bericht bigint, het_adres text)": f"""
        returns void language plpgsql volatile {_OWNER} as $$
        declare
            wie jsonb := verband_wie();
            rij kern_bericht%rowtype;
        begin
            if wie ->> 'gebruiker' is null then
                raise exception 'Who sends this elsewhere is not proved.' using errcode = 'insufficient_privilege';
            end if;
            select * into rij from kern_bericht b where b.id = het_bericht for update;
            if rij.id is null or rij.verzonden_op is not null or rij.soort = 'account'
                or not exists (select 1 from kern_verzendpoging p
                    where p.bericht_id = rij.id and p.uitkomst <> 'verzonden')
                or (rij.gebruiker_id is not null and not exists (select 1 from organisatie_gebruiker g
                    where g.id = rij.gebruiker_id and g.email = het_adres))
                or (rij.over_soort = 'gezagdrager' and not exists (select 1 from leerlingen_gezagdrager g
                    where g.id = rij.over_id and g.email = het_adres))
                or (rij.gebruiker_id is null and rij.over_soort <> 'gezagdrager' and rij.van_swv is not null
                    and not rij.van_swv = any(verband_swvs_van(array[(wie ->> 'gebruiker')::bigint],
                        (wie ->> 'lidmaatschap')::bigint)))
            then
                raise exception 'This mail goes to no other address.' using errcode = 'insufficient_privilege';
            end if;
            update kern_bericht set aan = het_adres where id = rij.id;
            perform verband_leg_vast('bericht_omgeleid', 'gelukt', null, rij.gebruiker_id,
                (wie ->> 'lidmaatschap')::bigint, null, 'pagina', jsonb_build_object('bericht', rij.id), false);
        end $$""",  # noqa: S608  # constants of this module only
    # Who opened more than so many dossiers on one day, one at a time: a list or a file with many pupils is no opening of
    # each. Read by who reads the log, for the own swv; it tells people and counts, and no pupil.
    "verband_veel_ingezien(sinds timestamptz, grens bigint)": f"""
        returns table (gebruiker_id bigint, dag date, aantal bigint) language plpgsql stable {_OWNER} as $$
        declare
            swv bigint := (select l.organisatie_id from organisatie_lidmaatschap l
                where l.id = (verband_wie() ->> 'lidmaatschap')::bigint and (l.rol = 'beheerder' or l.scope = 'fg'));
        begin
            return query
                with een as (
                    select i.gebruiker_id as wie, i.lidmaatschap_id as lid, i.op, min(i.leerling_id) as leerling
                    from leerlingen_inzage i where i.op >= sinds
                    group by 1, 2, 3 having count(distinct i.leerling_id) = 1),
                dagen as (
                    select e.wie, e.lid, (e.op at time zone 'Europe/Amsterdam')::date as op_dag,
                        count(distinct e.leerling) as keren
                    from een e group by 1, 2, 3 having count(distinct e.leerling) >= grens)
                select d.wie, d.op_dag, d.keren from dagen d
                where swv = any(verband_swvs_van(array[d.wie], d.lid)) order by 3 desc, 1, 2;
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
