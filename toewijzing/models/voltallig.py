"""A body speaks with enough members and with who has to be there: the refusal of the database to do otherwise."""

import pgtrigger

# Ties with the school are known to the services only; who excused himself is written down.
FUNC = """
    if not verband_is_toepassing() then return new; end if;
    select z.wijze, z.quorum, z.zonder_quorum, z.partijen into zitting
      from toewijzing_zitting z where z.id = new.zitting_id;
    if not zitting.partijen <@ new.erbij then
        raise exception 'agendapunt: somebody who has to be there was not' using errcode = '23514';
    end if;
    if zitting.zonder_quorum <> 'houdt_tegen' or zitting.wijze = 'een_lid' then return new; end if;
    select count(*) into mee
      from toewijzing_zittingsdeelname d
     where d.zitting_id = new.zitting_id and d.stemrecht
       and not exists (
         select 1 from toewijzing_verschoning v
          where v.agendapunt_id = new.id and v.gebruiker_id = d.gebruiker_id and v.vervallen_op is null)
       and (zitting.wijze <> 'vergadering' or d.aanwezig)
       and (zitting.wijze <> 'schriftelijk' or exists (
         select 1 from toewijzing_lidstem s
          where s.agendapunt_id = new.id and s.gebruiker_id = d.gebruiker_id
            and s.keuze in ('voor', 'tegen', 'onthouding')));
    if mee < zitting.quorum then
        raise exception 'agendapunt: no quorum' using errcode = '23514';
    end if;
    return new;
"""


def make_voltallig() -> pgtrigger.Trigger:
    """A word without quorum, where that holds back, or without who has to be there is refused, also by raw SQL."""
    return pgtrigger.Trigger(
        name="voltallig", when=pgtrigger.Before, operation=pgtrigger.UpdateOf("oordeel"),
        condition=pgtrigger.Q(old__oordeel="") & ~pgtrigger.Q(new__oordeel=""),
        declare=[("zitting", "record"), ("mee", "integer")], func=FUNC,
    )  # fmt: skip
