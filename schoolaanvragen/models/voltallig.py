"""A body speaks about a school with enough members and with who has to be there: the refusal of the database."""

import pgtrigger

# As for a body that discusses a pupil (``toewijzing.models.voltallig``); ties are known to the services only.
VOLTALLIG = """
    if new.orgaan_id is null or not verband_is_toepassing() then return new; end if;
    select o.wijze, o.quorum, o.zonder_quorum, o.partijen into orgaan from organen_orgaan o where o.id = new.orgaan_id;
    if not orgaan.partijen <@ new.erbij then
        raise exception 'schoolstap: somebody who has to be there was not' using errcode = '23514';
    end if;
    if orgaan.zonder_quorum <> 'houdt_tegen' or orgaan.wijze = 'een_lid' then return new; end if;
    select count(*) into mee
      from organen_orgaanlid l
     where l.id = any (new.aanwezig) and l.orgaan_id = new.orgaan_id and l.stemrecht
       and l.van <= new.datum and (l.tot is null or l.tot > new.datum);
    if mee < orgaan.quorum then
        raise exception 'schoolstap: no quorum' using errcode = '23514';
    end if;
    return new;
"""


def make_voltallig() -> pgtrigger.Trigger:
    """An advice without quorum, where that holds back, or without who has to be there is refused, also by raw SQL."""
    return pgtrigger.Trigger(
        name="voltallig", when=pgtrigger.Before, operation=pgtrigger.Insert,
        declare=[("orgaan", "record"), ("mee", "integer")], func=VOLTALLIG,
    )  # fmt: skip
