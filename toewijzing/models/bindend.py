"""What a body said with weight: the word that binds who decides, and the refusal of the database to decide otherwise."""

import pgtrigger

from organen.enums import Gewicht

# With these the body decides; who signs can only decide the same, or lay the case before it again.
BINDEND = (Gewicht.BESLUIT, Gewicht.BINDEND_ADVIES)
# A later word of the same body takes the place of an earlier one; of several bodies the last that binds counts.
FUNC = """
    if not verband_is_toepassing() then return new; end if;
    select a.oordeel, a.categorie into woord
      from toewijzing_agendapunt a join toewijzing_zitting z on z.id = a.zitting_id
     where a.aanvraag_id = new.aanvraag_id and a.vervallen_op is null and a.gewicht in ('besluit', 'bindend_advies')
       and a.oordeel in ('toekennen', 'afwijzen')
       and not exists (
         select 1 from toewijzing_agendapunt b join toewijzing_zitting y on y.id = b.zitting_id
          where b.aanvraag_id = a.aanvraag_id and b.vervallen_op is null and b.oordeel <> ''
            and y.orgaan_id = z.orgaan_id and b.id > a.id)
     order by a.id desc limit 1;
    if not found or new.uitkomst not in ('toegekend', 'afgewezen') then return new; end if;
    if (woord.oordeel = 'toekennen') <> (new.uitkomst = 'toegekend')
       or (new.uitkomst = 'toegekend' and woord.categorie is not null and new.categorie is distinct from woord.categorie)
    then
        raise exception 'besluit: departs from a binding word' using errcode = '23514';
    end if;
    return new;
"""


def make_bindend() -> pgtrigger.Trigger:
    """A decision that departs from the binding word of a body is refused, also by raw SQL."""
    return pgtrigger.Trigger(
        name="bindend", when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.UpdateOf("uitkomst", "categorie"),
        declare=[("woord", "record")], func=FUNC,
    )  # fmt: skip
