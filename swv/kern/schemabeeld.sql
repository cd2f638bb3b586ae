-- Made by «manage.py schemabeeld» from the migrations; loaded by «migrate» into an empty database. Not edited by hand.
-- migraties: 0067fa6fc2b26228db627c459c716eb3af5b6e852e9219a0eff5f467f3b19d90
-- inhoud: d9a7bbe2b2d0f5630138a97848a0bca00e868b05bef9f730305108045d00a317

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;
CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_aanvraag_blijft_f3ed2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if; raise exception '%: this change is not made', tg_table_name using errcode = '23001';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_afgedaan_a23a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_afgehandeld_c8ee2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_afgerond_37491() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if (select jsonb_object_agg(k, to_jsonb(new) -> k) from unnest(array['soort_id', 'ontvangen_op', 'gevraagde_categorie', 'gevraagd_van', 'gevraagd_tot_en_met', 'gevraagd_bedrag', 'gevraagde_weken', 'gevraagde_dagen_per_week', 'ontvangende_school_id', 'antwoorden', 'vervolg_van_id']::text[]) k) is distinct from (select jsonb_object_agg(k, to_jsonb(old) -> k) from unnest(array['soort_id', 'ontvangen_op', 'gevraagde_categorie', 'gevraagd_van', 'gevraagd_tot_en_met', 'gevraagd_bedrag', 'gevraagde_weken', 'gevraagde_dagen_per_week', 'ontvangende_school_id', 'antwoorden', 'vervolg_van_id']::text[]) k) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_afgerond_5214e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_aanvraag a where a.id = old.aanvraag_id and a.status in ('besloten', 'ingetrokken')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_aanvraag a where a.id = new.aanvraag_id and a.status in ('besloten', 'ingetrokken')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_afgerond_b9d33() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_aanvraag a where a.id = old.aanvraag_id and a.status in ('besloten', 'ingetrokken')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_aanvraag a where a.id = new.aanvraag_id and a.status in ('besloten', 'ingetrokken')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_beantwoord_6a6d2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_begroting_vast_6e8e6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from financien_begroting b where b.id = (select r.begroting_id from financien_reserve r where r.id = old.reserve_id) and b.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from financien_begroting b where b.id = (select r.begroting_id from financien_reserve r where r.id = new.reserve_id) and b.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_begroting_vast_8349c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from financien_begroting b where b.id = (select p.begroting_id from financien_begrotingspost p where p.id = old.post_id) and b.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from financien_begroting b where b.id = (select p.begroting_id from financien_begrotingspost p where p.id = new.post_id) and b.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_begroting_vast_ddc82() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from financien_begroting b where b.id = (old.begroting_id) and b.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from financien_begroting b where b.id = (new.begroting_id) and b.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_begroting_vast_f3485() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from financien_begroting b where b.id = (old.begroting_id) and b.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from financien_begroting b where b.id = (new.begroting_id) and b.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_bekend_214d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_besluit_vast_aa27a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_bestand_9b239() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_betaling_vast_40f62() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from financien_verdeling v where v.id = old.verdeling_id and v.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from financien_verdeling v where v.id = new.verdeling_id and v.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_bevestigd_c9a58() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_bijlage_vast_ce9f2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (
    select 1 from rapportage_jaarverslag j where j.id = old.jaarverslag_id and j.status in ('vastgesteld', 'openbaar')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (
    select 1 from rapportage_jaarverslag j where j.id = new.jaarverslag_id and j.status in ('vastgesteld', 'openbaar')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_cijfer_vast_70c37() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (
    select 1 from rapportage_jaarverslag j where j.id = old.jaarverslag_id and j.status in ('vastgesteld', 'openbaar')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (
    select 1 from rapportage_jaarverslag j where j.id = new.jaarverslag_id and j.status in ('vastgesteld', 'openbaar')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_deel_vast_09aae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from financien_verdeling v where v.id = old.verdeling_id and v.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from financien_verdeling v where v.id = new.verdeling_id and v.status = 'vastgesteld') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_definitief_38542() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_definitief_78619() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_0026b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_besluitevent" ("aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "beslist_door_id", "bezwaar_tot_en_met", "categorie", "dagen_per_week", "datum", "eind", "functie", "id", "leerling_id", "motivering", "namens", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "uitkomst", "weken") VALUES (OLD."aanvraag_id", OLD."afwijking", OLD."bedrag", OLD."begin", OLD."bekendgemaakt_op", OLD."beslist_door_id", OLD."bezwaar_tot_en_met", OLD."categorie", OLD."dagen_per_week", OLD."datum", OLD."eind", OLD."functie", OLD."id", OLD."leerling_id", OLD."motivering", OLD."namens", OLD."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."rol", OLD."status", OLD."uitkomst", OLD."weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_04e3e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_zienswijzeevent" ("aanvraag_id", "datum", "gevraagd_op", "gezagdrager_id", "id", "inhoud", "leerling_id", "partij", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_niet_gehoord", "standpunt", "vastgelegd_door_id", "vastgelegd_op", "wijze") VALUES (OLD."aanvraag_id", OLD."datum", OLD."gevraagd_op", OLD."gezagdrager_id", OLD."id", OLD."inhoud", OLD."leerling_id", OLD."partij", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reden_niet_gehoord", OLD."standpunt", OLD."vastgelegd_door_id", OLD."vastgelegd_op", OLD."wijze"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_0562b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_deelnameevent" ("bron", "code", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (OLD."bron", OLD."code", OLD."gewijzigd_op", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."status", OLD."swv_id", OLD."tot", OLD."van", OLD."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_0a542() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_arrangementtotaalevent" ("aantal", "bedrag", "begin", "bijgewerkt_op", "eind", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id") VALUES (OLD."aantal", OLD."bedrag", OLD."begin", OLD."bijgewerkt_op", OLD."eind", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."soort", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_0b821() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_consultevent" ("aan_id", "aanvraag_id", "beantwoord_door_id", "beantwoord_op", "behandelaar_id", "gesloten_op", "gesteld_door_id", "gesteld_op", "gewijzigd_op", "id", "nummer", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "swv_id", "uitkomst", "versie") VALUES (OLD."aan_id", OLD."aanvraag_id", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."behandelaar_id", OLD."gesloten_op", OLD."gesteld_door_id", OLD."gesteld_op", OLD."gewijzigd_op", OLD."id", OLD."nummer", OLD."onderwerp", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."school_id", OLD."soort_id", OLD."status", OLD."swv_id", OLD."uitkomst", OLD."versie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_13dac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_terugkeerstapevent" ("id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schema_id", "uren_per_week", "van") VALUES (OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."schema_id", OLD."uren_per_week", OLD."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_17b9b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_tlvbeginevent" ("door_id", "eerste", "gebruikt", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "swv_id") VALUES (OLD."door_id", OLD."eerste", OLD."gebruikt", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reden", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_19b64() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_documentevent" ("bestand", "datum", "grootte", "id", "leerling_id", "mime", "naam", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "toegevoegd_door_id", "toegevoegd_op", "uuid", "verwijderd_op") VALUES (OLD."bestand", OLD."datum", OLD."grootte", OLD."id", OLD."leerling_id", OLD."mime", OLD."naam", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."soort", OLD."toegevoegd_door_id", OLD."toegevoegd_op", OLD."uuid", OLD."verwijderd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1a5cb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_verschoningevent" ("agendapunt_id", "gebruiker_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (OLD."agendapunt_id", OLD."gebruiker_id", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reden"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1a9b5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_begrotingsbedragevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id") VALUES (OLD."bedrag", OLD."id", OLD."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."post_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1f5e6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_kwalificatieevent" ("bron", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vanaf", "vastgelegd_op", "vervallen_op") VALUES (OLD."bron", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."soort", OLD."vanaf", OLD."vastgelegd_op", OLD."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1f86f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_thuiszitterevent" ("bestemming", "bron", "casusregisseur_id", "categorie_id", "einddatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "gewijzigd_op", "id", "leerling_id", "nazorg_op", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sinds", "status", "swv_id", "versie", "volgende_actie_id") VALUES (OLD."bestemming", OLD."bron", OLD."casusregisseur_id", OLD."categorie_id", OLD."einddatum", OLD."gemeente_id", OLD."gemeld_door_id", OLD."gemeld_op", OLD."gewijzigd_op", OLD."id", OLD."leerling_id", OLD."nazorg_op", OLD."nummer", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."school_id", OLD."sinds", OLD."status", OLD."swv_id", OLD."versie", OLD."volgende_actie_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_22f40() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagbijlageevent" ("bestand", "grootte", "id", "is_getagd", "jaarverslag_id", "naam", "paginas", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "toegevoegd_door_id", "toegevoegd_op", "uuid", "vervallen_op") VALUES (OLD."bestand", OLD."grootte", OLD."id", OLD."is_getagd", OLD."jaarverslag_id", OLD."naam", OLD."paginas", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."soort", OLD."toegevoegd_door_id", OLD."toegevoegd_op", OLD."uuid", OLD."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_24e8d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_inschrijvingevent" ("id", "las_id", "leerjaar", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort", "tot", "van", "vastgelegd_op", "vervangt_id", "vervangt_tot") VALUES (OLD."id", OLD."las_id", OLD."leerjaar", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."school_id", OLD."soort", OLD."tot", OLD."van", OLD."vastgelegd_op", OLD."vervangt_id", OLD."vervangt_tot"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_27c6e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_hoofdstukevent" ("code", "eigenaar_id", "gewijzigd_op", "id", "jaarverslag_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "tekst", "volgorde") VALUES (OLD."code", OLD."eigenaar_id", OLD."gewijzigd_op", OLD."id", OLD."jaarverslag_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."rol", OLD."tekst", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_29ef4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_delingevent" ("document_id", "id", "leerling_id", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."document_id", OLD."id", OLD."leerling_id", OLD."op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2a640() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_briefgegevensevent" ("bestuursorgaan", "bezwaar_email", "bezwaar_site", "commissie_adres", "commissie_naam", "directeur_is_bestuur", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steunpunt_email", "steunpunt_naam", "steunpunt_site", "steunpunt_telefoon", "swv_id") VALUES (OLD."bestuursorgaan", OLD."bezwaar_email", OLD."bezwaar_site", OLD."commissie_adres", OLD."commissie_naam", OLD."directeur_is_bestuur", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."steunpunt_email", OLD."steunpunt_naam", OLD."steunpunt_site", OLD."steunpunt_telefoon", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2ce93() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_meldingevent" ("achternaam", "afgehandeld_door_id", "afgehandeld_op", "bron", "categorie_id", "geboorte_onbekend", "geboortedatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "roepnaam", "school_id", "sinds", "status", "swv_id", "thuiszitter_id", "toelichting", "tot", "tussenvoegsel") VALUES (OLD."achternaam", OLD."afgehandeld_door_id", OLD."afgehandeld_op", OLD."bron", OLD."categorie_id", OLD."geboorte_onbekend", OLD."geboortedatum", OLD."gemeente_id", OLD."gemeld_door_id", OLD."gemeld_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reden", OLD."roepnaam", OLD."school_id", OLD."sinds", OLD."status", OLD."swv_id", OLD."thuiszitter_id", OLD."toelichting", OLD."tot", OLD."tussenvoegsel"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2de6d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_lijstregelevent" ("controle_id", "door_id", "id", "lidmaatschap_id", "oordeel", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."controle_id", OLD."door_id", OLD."id", OLD."lidmaatschap_id", OLD."oordeel", OLD."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_31243() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "zitting_id") VALUES (OLD."aanvraag_id", OLD."categorie", OLD."id", OLD."leerling_id", OLD."minuten", OLD."motivering", OLD."oordeel", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."vervallen_op", OLD."volgorde", OLD."zitting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_33c38() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_situatieevent" ("belemmeringen", "id", "leerling_id", "oorzaken", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "zorg", "zorg_gestart_op", "zorg_wacht_sinds") VALUES (OLD."belemmeringen", OLD."id", OLD."leerling_id", OLD."oorzaken", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."thuiszitter_id", OLD."toelichting", OLD."zorg", OLD."zorg_gestart_op", OLD."zorg_wacht_sinds"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_35105() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_contactmomentevent" ("datum", "id", "leerling_id", "met", "notitie", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_door_id", "vastgelegd_op") VALUES (OLD."datum", OLD."id", OLD."leerling_id", OLD."met", OLD."notitie", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."vastgelegd_door_id", OLD."vastgelegd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_35ca0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_interventieevent" ("aanbieder", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "soort", "thuiszitter_id", "toelichting", "tot", "van", "wat") VALUES (OLD."aanbieder", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."resultaat", OLD."soort", OLD."thuiszitter_id", OLD."toelichting", OLD."tot", OLD."van", OLD."wat"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_419ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "na_aantal", "na_eenheid", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tot", "uitleg", "van", "volgorde") VALUES (OLD."beslisser", OLD."id", OLD."na_aantal", OLD."na_eenheid", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."rollen", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_435f5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_escalatieevent" ("door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "trede_id") VALUES (OLD."door_id", OLD."id", OLD."leerling_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."thuiszitter_id", OLD."trede_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_48aea() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_aanvraagdocumentevent" ("aanvraag_id", "document_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toegevoegd_op") VALUES (OLD."aanvraag_id", OLD."document_id", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."toegevoegd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4a62d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_toegangevent" ("bron_id", "grond", "id", "leerling_id", "omvang", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van") VALUES (OLD."bron_id", OLD."grond", OLD."id", OLD."leerling_id", OLD."omvang", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tot", OLD."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4b3a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_kwartaalopgaveevent" ("bekend_op", "bestand", "cijfers", "id", "peildatum", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "swv_id", "verzonden_door_id", "verzonden_op", "volgnummer") VALUES (OLD."bekend_op", OLD."bestand", OLD."cijfers", OLD."id", OLD."peildatum", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."swv_id", OLD."verzonden_door_id", OLD."verzonden_op", OLD."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4b570() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_lidmaatschapevent" ("gebruiker_id", "id", "onderzoek_tot", "onderzoek_van", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "scope", "tot", "van") VALUES (OLD."gebruiker_id", OLD."id", OLD."onderzoek_tot", OLD."onderzoek_van", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."rol", OLD."scope", OLD."tot", OLD."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4f367() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_toekenningevent" ("begin", "besluit_id", "eind", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (OLD."begin", OLD."besluit_id", OLD."eind", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4f744() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_logoevent" ("breedte", "door_id", "hoogte", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "swv_id") VALUES (OLD."breedte", OLD."door_id", OLD."hoogte", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."soort", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_537e9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_importbestandevent" ("door_id", "geen_bsn", "id", "koppeling", "naam", "notatie", "object_id", "op", "overgenomen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "rijen", "sha256", "soort", "swv_id") VALUES (OLD."door_id", OLD."geen_bsn", OLD."id", OLD."koppeling", OLD."naam", OLD."notatie", OLD."object_id", OLD."op", OLD."overgenomen_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."resultaat", OLD."rijen", OLD."sha256", OLD."soort", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_54716() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_papieraanvraagevent" ("aanvraag_id", "id", "leerling_id", "ondertekend_door", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_door_id", "vastgelegd_op", "wijze") VALUES (OLD."aanvraag_id", OLD."id", OLD."leerling_id", OLD."ondertekend_door", OLD."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."vastgelegd_door_id", OLD."vastgelegd_op", OLD."wijze"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_55c62() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_realisatieregelevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "maand", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "swv_id") VALUES (OLD."bedrag", OLD."bestand_id", OLD."bron", OLD."code", OLD."id", OLD."jaar", OLD."maand", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."programma", OLD."soort", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_58113() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_begrotingevent" ("aangemaakt_door_id", "aangemaakt_op", "bron", "gewijzigd_op", "goedgekeurd_op", "id", "ingestemd_op", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "vastgesteld_op", "versie", "volgnummer") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."bron", OLD."gewijzigd_op", OLD."goedgekeurd_op", OLD."id", OLD."ingestemd_op", OLD."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."status", OLD."swv_id", OLD."toelichting", OLD."vastgesteld_op", OLD."versie", OLD."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_5cc6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_percentageevent" ("bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (OLD."bron", OLD."code", OLD."gewijzigd_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."status", OLD."swv_id", OLD."tot", OLD."van", OLD."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_5f5e9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_leerlingevent" ("aangemaakt_op", "achternaam", "adres", "geboorte_onbekend", "geboortedatum", "geen_gezag", "id", "land", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "roepnaam", "tussenvoegsel", "voornamen", "woongemeente_id") VALUES (OLD."aangemaakt_op", OLD."achternaam", OLD."adres", OLD."geboorte_onbekend", OLD."geboortedatum", OLD."geen_gezag", OLD."id", OLD."land", OLD."nummer", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."plaats", OLD."postcode", OLD."roepnaam", OLD."tussenvoegsel", OLD."voornamen", OLD."woongemeente_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6008e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagdocumentevent" ("bestand", "geannuleerd_op", "gemaakt_op", "gevraagd_door_id", "gevraagd_op", "grootte", "id", "jaarverslag_id", "kenmerken", "paginas", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "uuid") VALUES (OLD."bestand", OLD."geannuleerd_op", OLD."gemaakt_op", OLD."gevraagd_door_id", OLD."gevraagd_op", OLD."grootte", OLD."id", OLD."jaarverslag_id", OLD."kenmerken", OLD."paginas", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."soort", OLD."uuid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_60e21() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_rolvoorstelevent" ("beslist_door_id", "beslist_op", "door_id", "gebruiker_id", "id", "lidmaatschap_id", "onderzoek_tot", "onderzoek_van", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "rol", "scope", "status", "swv_id", "tot", "van", "vervalt_op", "wijzigt_id") VALUES (OLD."beslist_door_id", OLD."beslist_op", OLD."door_id", OLD."gebruiker_id", OLD."id", OLD."lidmaatschap_id", OLD."onderzoek_tot", OLD."onderzoek_van", OLD."op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reden", OLD."rol", OLD."scope", OLD."status", OLD."swv_id", OLD."tot", OLD."van", OLD."vervalt_op", OLD."wijzigt_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_62606() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_consultinhoudevent" ("advies", "consult_id", "groep", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vraag") VALUES (OLD."advies", OLD."consult_id", OLD."groep", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_63cc4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdeelbriefevent" ("bestand", "gemaakt_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "uuid", "verdeling_id") VALUES (OLD."bestand", OLD."gemaakt_op", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."uuid", OLD."verdeling_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_66791() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdelingsdeelevent" ("bedrag", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (OLD."bedrag", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."verdeling_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6aee2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "beslisser", "beslisser_boven_mandaat", "brief_tekst", "code", "geeft_tlv", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "mandaatbedrag", "max_dagen_per_week", "max_weken", "naam", "norm_aantal", "norm_eenheid", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "swv_id", "tot", "uitleg", "van", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (OLD."aantal_deskundigen", OLD."adviestermijn_dagen", OLD."beslisser", OLD."beslisser_boven_mandaat", OLD."brief_tekst", OLD."code", OLD."geeft_tlv", OLD."grenzen_bron", OLD."hoogstens_jaren", OLD."id", OLD."is_awb_besluit", OLD."leeftijd_tot", OLD."leeftijd_vanaf", OLD."mandaatbedrag", OLD."max_dagen_per_week", OLD."max_weken", OLD."naam", OLD."norm_aantal", OLD."norm_eenheid", OLD."periode_regel", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."route", OLD."scholen_naar", OLD."scholen_van", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."vraagt_bedrag", OLD."vraagt_categorie", OLD."vraagt_weken", OLD."wettelijke_weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6af41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_terugkeerschemaevent" ("gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "vervangen_op") VALUES (OLD."gemaakt_door_id", OLD."gemaakt_op", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."thuiszitter_id", OLD."toelichting", OLD."vervangen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6b17e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdeelregelevent" ("code", "id", "label", "model_id", "parameters", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgorde") VALUES (OLD."code", OLD."id", OLD."label", OLD."model_id", OLD."parameters", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."soort", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6c319() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inleesbestandevent" ("door_id", "geen_bsn", "id", "koppeling", "meldingen", "naam", "notatie", "object_id", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort") VALUES (OLD."door_id", OLD."geen_bsn", OLD."id", OLD."koppeling", OLD."meldingen", OLD."naam", OLD."notatie", OLD."object_id", OLD."op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6dfaa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inlezingevent" ("door_id", "id", "naam", "object_id", "ongedaan_door_id", "ongedaan_op", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "rijen", "rol", "sha256", "soort") VALUES (OLD."door_id", OLD."id", OLD."naam", OLD."object_id", OLD."ongedaan_door_id", OLD."ongedaan_op", OLD."op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."resultaat", OLD."rijen", OLD."rol", OLD."sha256", OLD."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_780b2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_verzuimcategorieevent" ("artikel", "blijvend", "code", "groep", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "uitleg", "van", "volgorde", "vraagt_einddatum", "vraagt_inschrijving") VALUES (OLD."artikel", OLD."blijvend", OLD."code", OLD."groep", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tot", OLD."uitleg", OLD."van", OLD."volgorde", OLD."vraagt_einddatum", OLD."vraagt_inschrijving"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_784fe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_reservemutatieevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reserve_id") VALUES (OLD."bedrag", OLD."id", OLD."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reserve_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_79353() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_reserveevent" ("beginstand", "begroting_id", "doel", "id", "is_publiek", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (OLD."beginstand", OLD."begroting_id", OLD."doel", OLD."id", OLD."is_publiek", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_7b30f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_aansluitingevent" ("id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_84ac6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_plaatsingevent" ("aantal", "bron", "categorie", "datum", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "status", "swv_id") VALUES (OLD."aantal", OLD."bron", OLD."categorie", OLD."datum", OLD."gewijzigd_op", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reden", OLD."status", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_8a7b1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_gebruikerevent" ("aangemaakt_op", "achternaam", "discipline", "email", "id", "is_active", "naam", "naam_nazien", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "roepnaam", "titel", "tussenvoegsel", "werkgever_id") VALUES (OLD."aangemaakt_op", OLD."achternaam", OLD."discipline", OLD."email", OLD."id", OLD."is_active", OLD."naam", OLD."naam_nazien", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."registratie", OLD."roepnaam", OLD."titel", OLD."tussenvoegsel", OLD."werkgever_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_8b109() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_overlegevent" ("aanwezig", "datum", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "thuiszitter_id", "vastgelegd_door_id", "verslag") VALUES (OLD."aanwezig", OLD."datum", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."soort", OLD."thuiszitter_id", OLD."vastgelegd_door_id", OLD."verslag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_8ca92() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_uurregelevent" ("aanvraag_id", "consult_id", "corrigeert_id", "dag", "id", "minuten", "notitie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "swv_id", "vastgelegd_op", "wie_id") VALUES (OLD."aanvraag_id", OLD."consult_id", OLD."corrigeert_id", OLD."dag", OLD."id", OLD."minuten", OLD."notitie", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."school_id", OLD."soort_id", OLD."swv_id", OLD."vastgelegd_op", OLD."wie_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_92493() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_uursoortevent" ("id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_924a7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_deskundigenadviesevent" ("aanvraag_id", "categorie", "deskundige_id", "discipline", "gevraagd_op", "gewijzigd_op", "gronden", "hash", "id", "leerling_id", "naam", "ondertekend_op", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "uiterlijk_op", "verklaart_onafhankelijk", "vervallen_op", "vervallen_reden", "waarom_geen_arrangement", "werkgever") VALUES (OLD."aanvraag_id", OLD."categorie", OLD."deskundige_id", OLD."discipline", OLD."gevraagd_op", OLD."gewijzigd_op", OLD."gronden", OLD."hash", OLD."id", OLD."leerling_id", OLD."naam", OLD."ondertekend_op", OLD."oordeel", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."registratie", OLD."uiterlijk_op", OLD."verklaart_onafhankelijk", OLD."vervallen_op", OLD."vervallen_reden", OLD."waarom_geen_arrangement", OLD."werkgever"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_93304() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_opponderdeelevent" ("code", "id", "max_tekens", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_id", "uitleg", "verplicht", "volgorde") VALUES (OLD."code", OLD."id", OLD."max_tekens", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."soort_id", OLD."uitleg", OLD."verplicht", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9654d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_betalingevent" ("bedrag", "datum", "id", "omschrijving", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (OLD."bedrag", OLD."datum", OLD."id", OLD."omschrijving", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."verdeling_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9666b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_gezagdragerevent" ("adres", "contactpersoon", "email", "id", "land", "leerling_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "relatie", "telefoon", "tot") VALUES (OLD."adres", OLD."contactpersoon", OLD."email", OLD."id", OLD."land", OLD."leerling_id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."plaats", OLD."postcode", OLD."relatie", OLD."telefoon", OLD."tot"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9a001() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inleeskoppelingevent" ("door_id", "gewijzigd_op", "id", "koppeling", "koppen", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (OLD."door_id", OLD."gewijzigd_op", OLD."id", OLD."koppeling", OLD."koppen", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9aed3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."advies_voor", OLD."adviezen_binnen", OLD."adviezen_gevraagd", OLD."antwoorden", OLD."compleet_op", OLD."eigenaar_id", OLD."gevraagd_bedrag", OLD."gevraagd_tot_en_met", OLD."gevraagd_van", OLD."gevraagde_categorie", OLD."gevraagde_dagen_per_week", OLD."gevraagde_weken", OLD."gewijzigd_op", OLD."id", OLD."klad", OLD."leerling_id", OLD."norm_op", OLD."nummer", OLD."ontvangen_op", OLD."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."school_id", OLD."sleutel", OLD."soort_id", OLD."status", OLD."swv_id", OLD."uiterlijk_op", OLD."versie", OLD."vervolg_van_id", OLD."vraag_tot", OLD."zitting_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9dc6e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_briefevent" ("aan_leerling", "besluit_id", "bestand", "datum", "gemaakt_op", "gezagdrager_id", "id", "inhoud", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "school_id", "sha256", "status", "uuid", "verzonden_op") VALUES (OLD."aan_leerling", OLD."besluit_id", OLD."bestand", OLD."datum", OLD."gemaakt_op", OLD."gezagdrager_id", OLD."id", OLD."inhoud", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."route", OLD."school_id", OLD."sha256", OLD."status", OLD."uuid", OLD."verzonden_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9e755() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_verzuimperiodeevent" ("categorie_id", "geoorloofd", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "tot", "van", "vastgelegd_door_id", "vastgelegd_op", "vervallen_op") VALUES (OLD."categorie_id", OLD."geoorloofd", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."thuiszitter_id", OLD."tot", OLD."van", OLD."vastgelegd_door_id", OLD."vastgelegd_op", OLD."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_a3db5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_begrotingspostevent" ("begroting_id", "code", "groei", "herkomst", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "spoor", "toelichting", "volgorde") VALUES (OLD."begroting_id", OLD."code", OLD."groei", OLD."herkomst", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."programma", OLD."soort", OLD."spoor", OLD."toelichting", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_a6b15() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_groepslidevent" ("groep", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (OLD."groep", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_abaa9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_tellingevent" ("aantal", "bron", "code", "datum", "gewijzigd_op", "hoogst", "id", "laagst", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id") VALUES (OLD."aantal", OLD."bron", OLD."code", OLD."datum", OLD."gewijzigd_op", OLD."hoogst", OLD."id", OLD."laagst", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."status", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_af350() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "sluitingsdatum", "status", "swv_id") VALUES (OLD."begintijd", OLD."datum", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."plaats", OLD."quorum", OLD."sluitingsdatum", OLD."status", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_af3c0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_oppevent" ("aangemaakt_door_id", "aangemaakt_op", "aanleiding", "aanleiding_op", "begin", "buiten_werking_op", "eind", "evaluatie_voor", "geevalueerd_op", "gewijzigd_op", "herkomst", "id", "leerling_bekwaam", "leerling_id", "nummer", "onbekwaam_reden", "onbekwaam_sinds", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "uiterlijk_op", "versie", "vertegenwoordiger", "vigerend_id") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."aanleiding", OLD."aanleiding_op", OLD."begin", OLD."buiten_werking_op", OLD."eind", OLD."evaluatie_voor", OLD."geevalueerd_op", OLD."gewijzigd_op", OLD."herkomst", OLD."id", OLD."leerling_bekwaam", OLD."leerling_id", OLD."nummer", OLD."onbekwaam_reden", OLD."onbekwaam_sinds", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."school_id", OLD."soort_id", OLD."status", OLD."uiterlijk_op", OLD."versie", OLD."vertegenwoordiger", OLD."vigerend_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b42ae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_maandbevestigingevent" ("door_id", "id", "maand", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "swv_id", "zaken") VALUES (OLD."door_id", OLD."id", OLD."maand", OLD."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."school_id", OLD."swv_id", OLD."zaken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b6d3f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_actieevent" ("aangemaakt_op", "eigenaar_id", "gedaan_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "thuiszitter_id", "uiterlijk", "wat") VALUES (OLD."aangemaakt_op", OLD."eigenaar_id", OLD."gedaan_op", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."resultaat", OLD."thuiszitter_id", OLD."uiterlijk", OLD."wat"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_be6f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_tariefevent" ("bedrag", "bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van") VALUES (OLD."bedrag", OLD."bron", OLD."code", OLD."gewijzigd_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."status", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_be6f3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_termijngebeurtenisevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "id", "leerling_id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tot", "weken") VALUES (OLD."aanvraag_id", OLD."beantwoord_op", OLD."datum", OLD."door_id", OLD."id", OLD."leerling_id", OLD."onderwerp", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."soort", OLD."tot", OLD."weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_beeb8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_overlegafspraakevent" ("gemaakt_op", "id", "leerling_id", "overleg_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "thuiszitter_id", "uiterlijk", "wat", "wie") VALUES (OLD."gemaakt_op", OLD."id", OLD."leerling_id", OLD."overleg_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."status", OLD."thuiszitter_id", OLD."uiterlijk", OLD."wat", OLD."wie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bf5ac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_oppversieevent" ("afwijkingen", "basisondersteuning", "belemmerend", "bevorderend", "bijlage_id", "gewijzigd_op", "handelingsdeel_hash", "hash", "id", "instemming_bij_vaststellen", "leerling_id", "nummer", "onderdelen_extern", "ondersteuningsbehoefte", "oordeel_cvb", "opp_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitstroom", "uitstroombestemming", "vastgesteld_door_id", "vastgesteld_op", "vervallen_op") VALUES (OLD."afwijkingen", OLD."basisondersteuning", OLD."belemmerend", OLD."bevorderend", OLD."bijlage_id", OLD."gewijzigd_op", OLD."handelingsdeel_hash", OLD."hash", OLD."id", OLD."instemming_bij_vaststellen", OLD."leerling_id", OLD."nummer", OLD."onderdelen_extern", OLD."ondersteuningsbehoefte", OLD."oordeel_cvb", OLD."opp_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."uitstroom", OLD."uitstroombestemming", OLD."vastgesteld_door_id", OLD."vastgesteld_op", OLD."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bfe39() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_doelevent" ("doel", "gewijzigd_op", "hoe_vaak", "id", "leerling_id", "meetbaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steun", "tot_en_met", "van", "versie_id", "verwijderd_op", "volgorde", "wie") VALUES (OLD."doel", OLD."gewijzigd_op", OLD."hoe_vaak", OLD."id", OLD."leerling_id", OLD."meetbaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."steun", OLD."tot_en_met", OLD."van", OLD."versie_id", OLD."verwijderd_op", OLD."volgorde", OLD."wie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c4aa2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_balanspostevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "moment", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id") VALUES (OLD."bedrag", OLD."bestand_id", OLD."bron", OLD."code", OLD."id", OLD."jaar", OLD."moment", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c7bc6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_oorzaakevent" ("code", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van", "volgorde") VALUES (OLD."code", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tot", OLD."van", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d7575() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdelingevent" ("aangemaakt_op", "begin", "bijstelling", "eind", "gedeeld_op", "id", "jaar", "model_id", "naam", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "totaal", "uuid", "vastgesteld_op", "versie", "vervangt_id", "volgnummer") VALUES (OLD."aangemaakt_op", OLD."begin", OLD."bijstelling", OLD."eind", OLD."gedeeld_op", OLD."id", OLD."jaar", OLD."model_id", OLD."naam", OLD."periode", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."status", OLD."swv_id", OLD."toelichting", OLD."totaal", OLD."uuid", OLD."vastgesteld_op", OLD."versie", OLD."vervangt_id", OLD."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d84c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_zittingsdeelnameevent" ("aanwezig", "gebruiker_id", "id", "is_voorzitter", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (OLD."aanwezig", OLD."gebruiker_id", OLD."id", OLD."is_voorzitter", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."zitting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e32b6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_oppsoortevent" ("code", "evaluatie_weken", "id", "is_opp", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schoolsoorten", "swv_id", "tot", "uitleg", "van", "vanaf_leeftijd", "vaststeller", "verplicht", "weken") VALUES (OLD."code", OLD."evaluatie_weken", OLD."id", OLD."is_opp", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."schoolsoorten", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."vanaf_leeftijd", OLD."vaststeller", OLD."verplicht", OLD."weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e4307() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_afspraakevent" ("afgerond_op", "gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "voor", "wat", "wie") VALUES (OLD."afgerond_op", OLD."gemaakt_door_id", OLD."gemaakt_op", OLD."id", OLD."leerling_id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."status", OLD."voor", OLD."wat", OLD."wie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e90e6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagcijferevent" ("code", "gegevens", "geteld_op", "hoofdstuk_id", "id", "jaarverslag_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."gegevens", OLD."geteld_op", OLD."hoofdstuk_id", OLD."id", OLD."jaarverslag_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e9193() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_termijnevent" ("aantal", "bron", "code", "eenheid", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (OLD."aantal", OLD."bron", OLD."code", OLD."eenheid", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ea33d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_consultsoortevent" ("id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ea92c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagevent" ("aangemaakt_door_id", "aangemaakt_op", "cijfers_op", "goedgekeurd_op", "id", "is_demo", "jaar", "openbaar_op", "opgemaakt_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "sha256", "status", "swv_id", "vastgesteld_op", "versie", "vervangt_id", "volgnummer") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."cijfers_op", OLD."goedgekeurd_op", OLD."id", OLD."is_demo", OLD."jaar", OLD."openbaar_op", OLD."opgemaakt_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reden", OLD."sha256", OLD."status", OLD."swv_id", OLD."vastgesteld_op", OLD."versie", OLD."vervangt_id", OLD."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_effc8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdeelmodelevent" ("aangemaakt_op", "betaalpercentages", "betaalritme", "gemaakt_van_id", "id", "jaar", "naam", "negatief", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaatsingen_op", "swv_id", "toelichting", "versie") VALUES (OLD."aangemaakt_op", OLD."betaalpercentages", OLD."betaalritme", OLD."gemaakt_van_id", OLD."id", OLD."jaar", OLD."naam", OLD."negatief", OLD."periode", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."plaatsingen_op", OLD."swv_id", OLD."toelichting", OLD."versie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f01d8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inrichtkeuzeevent" ("door_id", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "punt", "reden", "swv_id") VALUES (OLD."door_id", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."punt", OLD."reden", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f1eb2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_bezwaarevent" ("advies", "advies_op", "afwijking", "beslisser", "beslist_door_id", "beslist_op", "besluit_id", "commissie", "doorgezonden_op", "gepost_op", "gezagdrager_id", "hoorzitting_op", "id", "indiener", "indiener_naam", "ingetrokken_op", "leerling_id", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "verdaagd_op") VALUES (OLD."advies", OLD."advies_op", OLD."afwijking", OLD."beslisser", OLD."beslist_door_id", OLD."beslist_op", OLD."besluit_id", OLD."commissie", OLD."doorgezonden_op", OLD."gepost_op", OLD."gezagdrager_id", OLD."hoorzitting_op", OLD."id", OLD."indiener", OLD."indiener_naam", OLD."ingetrokken_op", OLD."leerling_id", OLD."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."uitkomst", OLD."verdaagd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f48b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_beschikkingevent" ("bedrag", "bron", "datum", "gewijzigd_op", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "status", "swv_id") VALUES (OLD."bedrag", OLD."bron", OLD."datum", OLD."gewijzigd_op", OLD."id", OLD."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."soort", OLD."status", OLD."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f6a6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_lijstcontroleevent" ("bevestigd_op", "door_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "uiterlijk") VALUES (OLD."bevestigd_op", OLD."door_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."swv_id", OLD."uiterlijk"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f91d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_streefwaardeevent" ("id", "indicator", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "toelichting", "tot", "van", "waarde") VALUES (OLD."id", OLD."indicator", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."swv_id", OLD."toelichting", OLD."tot", OLD."van", OLD."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_fb5e1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_organisatieevent" ("actief", "adres", "bestuur_id", "brin", "code", "email", "id", "kleur_merk", "kleur_merk_op", "land", "logo_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "schoolsoort", "sector", "soort", "telefoon", "vestiging", "vraagt_beide_gezagdragers") VALUES (OLD."actief", OLD."adres", OLD."bestuur_id", OLD."brin", OLD."code", OLD."email", OLD."id", OLD."kleur_merk", OLD."kleur_merk_op", OLD."land", OLD."logo_id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."plaats", OLD."postcode", OLD."schoolsoort", OLD."sector", OLD."soort", OLD."telefoon", OLD."vestiging", OLD."vraagt_beide_gezagdragers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_geadviseerd_4744b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_gedeeld_e90b6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from leerlingen_deling d where d.document_id = old.id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from leerlingen_deling d where d.document_id = new.id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_gehouden_ac1ca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_gemaakt_4c1d1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if (to_jsonb(new) - array['bestand']::text[]) is distinct from (to_jsonb(old) - array['bestand']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_gemaakt_964a1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_gemaakt_cea97() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_gesloten_7c279() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from consulten_consult c where c.id = old.consult_id and c.status = 'gesloten') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from consulten_consult c where c.id = new.consult_id and c.status = 'gesloten') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_hoofdstuk_vast_733b4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (
    select 1 from rapportage_jaarverslag j where j.id = old.jaarverslag_id and j.status in ('vastgesteld', 'openbaar')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (
    select 1 from rapportage_jaarverslag j where j.id = new.jaarverslag_id and j.status in ('vastgesteld', 'openbaar')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_ingediend_c9c75() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_aanvraag a where a.id = old.aanvraag_id and a.status not in ('bij_ouders', 'concept', 'ter_akkoord')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_aanvraag a where a.id = new.aanvraag_id and a.status not in ('bij_ouders', 'concept', 'ter_akkoord')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_00116() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_tellingevent" ("aantal", "bron", "code", "datum", "gewijzigd_op", "hoogst", "id", "laagst", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id") VALUES (NEW."aantal", NEW."bron", NEW."code", NEW."datum", NEW."gewijzigd_op", NEW."hoogst", NEW."id", NEW."laagst", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."status", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_00f36() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_groepslidevent" ("groep", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."groep", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_01f45() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_uurregelevent" ("aanvraag_id", "consult_id", "corrigeert_id", "dag", "id", "minuten", "notitie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "swv_id", "vastgelegd_op", "wie_id") VALUES (NEW."aanvraag_id", NEW."consult_id", NEW."corrigeert_id", NEW."dag", NEW."id", NEW."minuten", NEW."notitie", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."school_id", NEW."soort_id", NEW."swv_id", NEW."vastgelegd_op", NEW."wie_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_030ad() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_tlvbeginevent" ("door_id", "eerste", "gebruikt", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "swv_id") VALUES (NEW."door_id", NEW."eerste", NEW."gebruikt", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reden", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_061a9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_zienswijzeevent" ("aanvraag_id", "datum", "gevraagd_op", "gezagdrager_id", "id", "inhoud", "leerling_id", "partij", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_niet_gehoord", "standpunt", "vastgelegd_door_id", "vastgelegd_op", "wijze") VALUES (NEW."aanvraag_id", NEW."datum", NEW."gevraagd_op", NEW."gezagdrager_id", NEW."id", NEW."inhoud", NEW."leerling_id", NEW."partij", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reden_niet_gehoord", NEW."standpunt", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."wijze"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_078c5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_termijnevent" ("aantal", "bron", "code", "eenheid", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."aantal", NEW."bron", NEW."code", NEW."eenheid", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_09fd2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_betalingevent" ("bedrag", "datum", "id", "omschrijving", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (NEW."bedrag", NEW."datum", NEW."id", NEW."omschrijving", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."verdeling_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0b030() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_streefwaardeevent" ("id", "indicator", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "toelichting", "tot", "van", "waarde") VALUES (NEW."id", NEW."indicator", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."swv_id", NEW."toelichting", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0cb9f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_gebruikerevent" ("aangemaakt_op", "achternaam", "discipline", "email", "id", "is_active", "naam", "naam_nazien", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "roepnaam", "titel", "tussenvoegsel", "werkgever_id") VALUES (NEW."aangemaakt_op", NEW."achternaam", NEW."discipline", NEW."email", NEW."id", NEW."is_active", NEW."naam", NEW."naam_nazien", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."registratie", NEW."roepnaam", NEW."titel", NEW."tussenvoegsel", NEW."werkgever_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0ce86() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_documentevent" ("bestand", "datum", "grootte", "id", "leerling_id", "mime", "naam", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "toegevoegd_door_id", "toegevoegd_op", "uuid", "verwijderd_op") VALUES (NEW."bestand", NEW."datum", NEW."grootte", NEW."id", NEW."leerling_id", NEW."mime", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."soort", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."uuid", NEW."verwijderd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0d670() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_beschikkingevent" ("bedrag", "bron", "datum", "gewijzigd_op", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "status", "swv_id") VALUES (NEW."bedrag", NEW."bron", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."soort", NEW."status", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0db16() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_contactmomentevent" ("datum", "id", "leerling_id", "met", "notitie", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_door_id", "vastgelegd_op") VALUES (NEW."datum", NEW."id", NEW."leerling_id", NEW."met", NEW."notitie", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."vastgelegd_door_id", NEW."vastgelegd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0e147() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_consultinhoudevent" ("advies", "consult_id", "groep", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vraag") VALUES (NEW."advies", NEW."consult_id", NEW."groep", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0f5fb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_afspraakevent" ("afgerond_op", "gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "voor", "wat", "wie") VALUES (NEW."afgerond_op", NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."status", NEW."voor", NEW."wat", NEW."wie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_133a7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_opponderdeelevent" ("code", "id", "max_tekens", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_id", "uitleg", "verplicht", "volgorde") VALUES (NEW."code", NEW."id", NEW."max_tekens", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."soort_id", NEW."uitleg", NEW."verplicht", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_14562() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagcijferevent" ("code", "gegevens", "geteld_op", "hoofdstuk_id", "id", "jaarverslag_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."gegevens", NEW."geteld_op", NEW."hoofdstuk_id", NEW."id", NEW."jaarverslag_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_149c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_arrangementtotaalevent" ("aantal", "bedrag", "begin", "bijgewerkt_op", "eind", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id") VALUES (NEW."aantal", NEW."bedrag", NEW."begin", NEW."bijgewerkt_op", NEW."eind", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."soort", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_18cc7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_oorzaakevent" ("code", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van", "volgorde") VALUES (NEW."code", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tot", NEW."van", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1c50e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_delingevent" ("document_id", "id", "leerling_id", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."document_id", NEW."id", NEW."leerling_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1c665() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_plaatsingevent" ("aantal", "bron", "categorie", "datum", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "status", "swv_id") VALUES (NEW."aantal", NEW."bron", NEW."categorie", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reden", NEW."status", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1d270() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_oppsoortevent" ("code", "evaluatie_weken", "id", "is_opp", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schoolsoorten", "swv_id", "tot", "uitleg", "van", "vanaf_leeftijd", "vaststeller", "verplicht", "weken") VALUES (NEW."code", NEW."evaluatie_weken", NEW."id", NEW."is_opp", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."schoolsoorten", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vanaf_leeftijd", NEW."vaststeller", NEW."verplicht", NEW."weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1da27() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_escalatieevent" ("door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "trede_id") VALUES (NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."thuiszitter_id", NEW."trede_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_272a4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_rolvoorstelevent" ("beslist_door_id", "beslist_op", "door_id", "gebruiker_id", "id", "lidmaatschap_id", "onderzoek_tot", "onderzoek_van", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "rol", "scope", "status", "swv_id", "tot", "van", "vervalt_op", "wijzigt_id") VALUES (NEW."beslist_door_id", NEW."beslist_op", NEW."door_id", NEW."gebruiker_id", NEW."id", NEW."lidmaatschap_id", NEW."onderzoek_tot", NEW."onderzoek_van", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reden", NEW."rol", NEW."scope", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."vervalt_op", NEW."wijzigt_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_27ca6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_deelnameevent" ("bron", "code", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2b850() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_overlegevent" ("aanwezig", "datum", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "thuiszitter_id", "vastgelegd_door_id", "verslag") VALUES (NEW."aanwezig", NEW."datum", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."soort", NEW."thuiszitter_id", NEW."vastgelegd_door_id", NEW."verslag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2f139() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_kwalificatieevent" ("bron", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vanaf", "vastgelegd_op", "vervallen_op") VALUES (NEW."bron", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."soort", NEW."vanaf", NEW."vastgelegd_op", NEW."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3575d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_hoofdstukevent" ("code", "eigenaar_id", "gewijzigd_op", "id", "jaarverslag_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "tekst", "volgorde") VALUES (NEW."code", NEW."eigenaar_id", NEW."gewijzigd_op", NEW."id", NEW."jaarverslag_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."rol", NEW."tekst", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_37bc9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_aansluitingevent" ("id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_37d44() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_begrotingspostevent" ("begroting_id", "code", "groei", "herkomst", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "spoor", "toelichting", "volgorde") VALUES (NEW."begroting_id", NEW."code", NEW."groei", NEW."herkomst", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."programma", NEW."soort", NEW."spoor", NEW."toelichting", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3a01b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_verschoningevent" ("agendapunt_id", "gebruiker_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."agendapunt_id", NEW."gebruiker_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reden"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3dbd6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_percentageevent" ("bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_482bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_oppevent" ("aangemaakt_door_id", "aangemaakt_op", "aanleiding", "aanleiding_op", "begin", "buiten_werking_op", "eind", "evaluatie_voor", "geevalueerd_op", "gewijzigd_op", "herkomst", "id", "leerling_bekwaam", "leerling_id", "nummer", "onbekwaam_reden", "onbekwaam_sinds", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "uiterlijk_op", "versie", "vertegenwoordiger", "vigerend_id") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."aanleiding", NEW."aanleiding_op", NEW."begin", NEW."buiten_werking_op", NEW."eind", NEW."evaluatie_voor", NEW."geevalueerd_op", NEW."gewijzigd_op", NEW."herkomst", NEW."id", NEW."leerling_bekwaam", NEW."leerling_id", NEW."nummer", NEW."onbekwaam_reden", NEW."onbekwaam_sinds", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."school_id", NEW."soort_id", NEW."status", NEW."uiterlijk_op", NEW."versie", NEW."vertegenwoordiger", NEW."vigerend_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_48623() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdeelmodelevent" ("aangemaakt_op", "betaalpercentages", "betaalritme", "gemaakt_van_id", "id", "jaar", "naam", "negatief", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaatsingen_op", "swv_id", "toelichting", "versie") VALUES (NEW."aangemaakt_op", NEW."betaalpercentages", NEW."betaalritme", NEW."gemaakt_van_id", NEW."id", NEW."jaar", NEW."naam", NEW."negatief", NEW."periode", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."plaatsingen_op", NEW."swv_id", NEW."toelichting", NEW."versie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_4b23c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "sluitingsdatum", "status", "swv_id") VALUES (NEW."begintijd", NEW."datum", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."plaats", NEW."quorum", NEW."sluitingsdatum", NEW."status", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_4bea9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_thuiszitterevent" ("bestemming", "bron", "casusregisseur_id", "categorie_id", "einddatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "gewijzigd_op", "id", "leerling_id", "nazorg_op", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sinds", "status", "swv_id", "versie", "volgende_actie_id") VALUES (NEW."bestemming", NEW."bron", NEW."casusregisseur_id", NEW."categorie_id", NEW."einddatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."gewijzigd_op", NEW."id", NEW."leerling_id", NEW."nazorg_op", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."versie", NEW."volgende_actie_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_5011f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_leerlingevent" ("aangemaakt_op", "achternaam", "adres", "geboorte_onbekend", "geboortedatum", "geen_gezag", "id", "land", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "roepnaam", "tussenvoegsel", "voornamen", "woongemeente_id") VALUES (NEW."aangemaakt_op", NEW."achternaam", NEW."adres", NEW."geboorte_onbekend", NEW."geboortedatum", NEW."geen_gezag", NEW."id", NEW."land", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."plaats", NEW."postcode", NEW."roepnaam", NEW."tussenvoegsel", NEW."voornamen", NEW."woongemeente_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_51954() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_besluitevent" ("aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "beslist_door_id", "bezwaar_tot_en_met", "categorie", "dagen_per_week", "datum", "eind", "functie", "id", "leerling_id", "motivering", "namens", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "uitkomst", "weken") VALUES (NEW."aanvraag_id", NEW."afwijking", NEW."bedrag", NEW."begin", NEW."bekendgemaakt_op", NEW."beslist_door_id", NEW."bezwaar_tot_en_met", NEW."categorie", NEW."dagen_per_week", NEW."datum", NEW."eind", NEW."functie", NEW."id", NEW."leerling_id", NEW."motivering", NEW."namens", NEW."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."rol", NEW."status", NEW."uitkomst", NEW."weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_552e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_realisatieregelevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "maand", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "swv_id") VALUES (NEW."bedrag", NEW."bestand_id", NEW."bron", NEW."code", NEW."id", NEW."jaar", NEW."maand", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."programma", NEW."soort", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_60757() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_interventieevent" ("aanbieder", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "soort", "thuiszitter_id", "toelichting", "tot", "van", "wat") VALUES (NEW."aanbieder", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."resultaat", NEW."soort", NEW."thuiszitter_id", NEW."toelichting", NEW."tot", NEW."van", NEW."wat"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_61e3e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagevent" ("aangemaakt_door_id", "aangemaakt_op", "cijfers_op", "goedgekeurd_op", "id", "is_demo", "jaar", "openbaar_op", "opgemaakt_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "sha256", "status", "swv_id", "vastgesteld_op", "versie", "vervangt_id", "volgnummer") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."cijfers_op", NEW."goedgekeurd_op", NEW."id", NEW."is_demo", NEW."jaar", NEW."openbaar_op", NEW."opgemaakt_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reden", NEW."sha256", NEW."status", NEW."swv_id", NEW."vastgesteld_op", NEW."versie", NEW."vervangt_id", NEW."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_6702b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_tariefevent" ("bedrag", "bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van") VALUES (NEW."bedrag", NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_6a689() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_organisatieevent" ("actief", "adres", "bestuur_id", "brin", "code", "email", "id", "kleur_merk", "kleur_merk_op", "land", "logo_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "schoolsoort", "sector", "soort", "telefoon", "vestiging", "vraagt_beide_gezagdragers") VALUES (NEW."actief", NEW."adres", NEW."bestuur_id", NEW."brin", NEW."code", NEW."email", NEW."id", NEW."kleur_merk", NEW."kleur_merk_op", NEW."land", NEW."logo_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."plaats", NEW."postcode", NEW."schoolsoort", NEW."sector", NEW."soort", NEW."telefoon", NEW."vestiging", NEW."vraagt_beide_gezagdragers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_72c91() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_toekenningevent" ("begin", "besluit_id", "eind", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."begin", NEW."besluit_id", NEW."eind", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_741be() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_lijstregelevent" ("controle_id", "door_id", "id", "lidmaatschap_id", "oordeel", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."controle_id", NEW."door_id", NEW."id", NEW."lidmaatschap_id", NEW."oordeel", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_76235() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_reserveevent" ("beginstand", "begroting_id", "doel", "id", "is_publiek", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."beginstand", NEW."begroting_id", NEW."doel", NEW."id", NEW."is_publiek", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_7c0e4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_terugkeerschemaevent" ("gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "vervangen_op") VALUES (NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."thuiszitter_id", NEW."toelichting", NEW."vervangen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_7f0cf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_consultsoortevent" ("id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_897ac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_deskundigenadviesevent" ("aanvraag_id", "categorie", "deskundige_id", "discipline", "gevraagd_op", "gewijzigd_op", "gronden", "hash", "id", "leerling_id", "naam", "ondertekend_op", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "uiterlijk_op", "verklaart_onafhankelijk", "vervallen_op", "vervallen_reden", "waarom_geen_arrangement", "werkgever") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."deskundige_id", NEW."discipline", NEW."gevraagd_op", NEW."gewijzigd_op", NEW."gronden", NEW."hash", NEW."id", NEW."leerling_id", NEW."naam", NEW."ondertekend_op", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."registratie", NEW."uiterlijk_op", NEW."verklaart_onafhankelijk", NEW."vervallen_op", NEW."vervallen_reden", NEW."waarom_geen_arrangement", NEW."werkgever"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8b682() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."zitting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8c6d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_maandbevestigingevent" ("door_id", "id", "maand", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "swv_id", "zaken") VALUES (NEW."door_id", NEW."id", NEW."maand", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."school_id", NEW."swv_id", NEW."zaken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8e03f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagbijlageevent" ("bestand", "grootte", "id", "is_getagd", "jaarverslag_id", "naam", "paginas", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "toegevoegd_door_id", "toegevoegd_op", "uuid", "vervallen_op") VALUES (NEW."bestand", NEW."grootte", NEW."id", NEW."is_getagd", NEW."jaarverslag_id", NEW."naam", NEW."paginas", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."soort", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."uuid", NEW."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_91c5c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_kwartaalopgaveevent" ("bekend_op", "bestand", "cijfers", "id", "peildatum", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "swv_id", "verzonden_door_id", "verzonden_op", "volgnummer") VALUES (NEW."bekend_op", NEW."bestand", NEW."cijfers", NEW."id", NEW."peildatum", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."swv_id", NEW."verzonden_door_id", NEW."verzonden_op", NEW."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_94a11() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_consultevent" ("aan_id", "aanvraag_id", "beantwoord_door_id", "beantwoord_op", "behandelaar_id", "gesloten_op", "gesteld_door_id", "gesteld_op", "gewijzigd_op", "id", "nummer", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "swv_id", "uitkomst", "versie") VALUES (NEW."aan_id", NEW."aanvraag_id", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."behandelaar_id", NEW."gesloten_op", NEW."gesteld_door_id", NEW."gesteld_op", NEW."gewijzigd_op", NEW."id", NEW."nummer", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."school_id", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uitkomst", NEW."versie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_95b7b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_verzuimcategorieevent" ("artikel", "blijvend", "code", "groep", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "uitleg", "van", "volgorde", "vraagt_einddatum", "vraagt_inschrijving") VALUES (NEW."artikel", NEW."blijvend", NEW."code", NEW."groep", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde", NEW."vraagt_einddatum", NEW."vraagt_inschrijving"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9a019() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inrichtkeuzeevent" ("door_id", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "punt", "reden", "swv_id") VALUES (NEW."door_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."punt", NEW."reden", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9afa4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagdocumentevent" ("bestand", "geannuleerd_op", "gemaakt_op", "gevraagd_door_id", "gevraagd_op", "grootte", "id", "jaarverslag_id", "kenmerken", "paginas", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "uuid") VALUES (NEW."bestand", NEW."geannuleerd_op", NEW."gemaakt_op", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."grootte", NEW."id", NEW."jaarverslag_id", NEW."kenmerken", NEW."paginas", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."soort", NEW."uuid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9d627() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_oppversieevent" ("afwijkingen", "basisondersteuning", "belemmerend", "bevorderend", "bijlage_id", "gewijzigd_op", "handelingsdeel_hash", "hash", "id", "instemming_bij_vaststellen", "leerling_id", "nummer", "onderdelen_extern", "ondersteuningsbehoefte", "oordeel_cvb", "opp_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitstroom", "uitstroombestemming", "vastgesteld_door_id", "vastgesteld_op", "vervallen_op") VALUES (NEW."afwijkingen", NEW."basisondersteuning", NEW."belemmerend", NEW."bevorderend", NEW."bijlage_id", NEW."gewijzigd_op", NEW."handelingsdeel_hash", NEW."hash", NEW."id", NEW."instemming_bij_vaststellen", NEW."leerling_id", NEW."nummer", NEW."onderdelen_extern", NEW."ondersteuningsbehoefte", NEW."oordeel_cvb", NEW."opp_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."uitstroom", NEW."uitstroombestemming", NEW."vastgesteld_door_id", NEW."vastgesteld_op", NEW."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9f559() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_situatieevent" ("belemmeringen", "id", "leerling_id", "oorzaken", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "zorg", "zorg_gestart_op", "zorg_wacht_sinds") VALUES (NEW."belemmeringen", NEW."id", NEW."leerling_id", NEW."oorzaken", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."thuiszitter_id", NEW."toelichting", NEW."zorg", NEW."zorg_gestart_op", NEW."zorg_wacht_sinds"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a0169() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "na_aantal", "na_eenheid", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tot", "uitleg", "van", "volgorde") VALUES (NEW."beslisser", NEW."id", NEW."na_aantal", NEW."na_eenheid", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."rollen", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a4d89() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_gezagdragerevent" ("adres", "contactpersoon", "email", "id", "land", "leerling_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "relatie", "telefoon", "tot") VALUES (NEW."adres", NEW."contactpersoon", NEW."email", NEW."id", NEW."land", NEW."leerling_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."plaats", NEW."postcode", NEW."relatie", NEW."telefoon", NEW."tot"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a4e41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_lidmaatschapevent" ("gebruiker_id", "id", "onderzoek_tot", "onderzoek_van", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "scope", "tot", "van") VALUES (NEW."gebruiker_id", NEW."id", NEW."onderzoek_tot", NEW."onderzoek_van", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."rol", NEW."scope", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a5683() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_bedrag", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a7f57() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_uursoortevent" ("id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a93ca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_lijstcontroleevent" ("bevestigd_op", "door_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "uiterlijk") VALUES (NEW."bevestigd_op", NEW."door_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."swv_id", NEW."uiterlijk"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a97ff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_briefgegevensevent" ("bestuursorgaan", "bezwaar_email", "bezwaar_site", "commissie_adres", "commissie_naam", "directeur_is_bestuur", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steunpunt_email", "steunpunt_naam", "steunpunt_site", "steunpunt_telefoon", "swv_id") VALUES (NEW."bestuursorgaan", NEW."bezwaar_email", NEW."bezwaar_site", NEW."commissie_adres", NEW."commissie_naam", NEW."directeur_is_bestuur", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."steunpunt_email", NEW."steunpunt_naam", NEW."steunpunt_site", NEW."steunpunt_telefoon", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ac581() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdelingevent" ("aangemaakt_op", "begin", "bijstelling", "eind", "gedeeld_op", "id", "jaar", "model_id", "naam", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "totaal", "uuid", "vastgesteld_op", "versie", "vervangt_id", "volgnummer") VALUES (NEW."aangemaakt_op", NEW."begin", NEW."bijstelling", NEW."eind", NEW."gedeeld_op", NEW."id", NEW."jaar", NEW."model_id", NEW."naam", NEW."periode", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."status", NEW."swv_id", NEW."toelichting", NEW."totaal", NEW."uuid", NEW."vastgesteld_op", NEW."versie", NEW."vervangt_id", NEW."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b0f19() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdeelregelevent" ("code", "id", "label", "model_id", "parameters", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgorde") VALUES (NEW."code", NEW."id", NEW."label", NEW."model_id", NEW."parameters", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."soort", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b2f4d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdeelbriefevent" ("bestand", "gemaakt_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "uuid", "verdeling_id") VALUES (NEW."bestand", NEW."gemaakt_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."uuid", NEW."verdeling_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b4a20() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_zittingsdeelnameevent" ("aanwezig", "gebruiker_id", "id", "is_voorzitter", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (NEW."aanwezig", NEW."gebruiker_id", NEW."id", NEW."is_voorzitter", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."zitting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b7a1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_termijngebeurtenisevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "id", "leerling_id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tot", "weken") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."id", NEW."leerling_id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."soort", NEW."tot", NEW."weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b88f8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inlezingevent" ("door_id", "id", "naam", "object_id", "ongedaan_door_id", "ongedaan_op", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "rijen", "rol", "sha256", "soort") VALUES (NEW."door_id", NEW."id", NEW."naam", NEW."object_id", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."resultaat", NEW."rijen", NEW."rol", NEW."sha256", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b9d94() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inleesbestandevent" ("door_id", "geen_bsn", "id", "koppeling", "meldingen", "naam", "notatie", "object_id", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort") VALUES (NEW."door_id", NEW."geen_bsn", NEW."id", NEW."koppeling", NEW."meldingen", NEW."naam", NEW."notatie", NEW."object_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ba1d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdelingsdeelevent" ("bedrag", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (NEW."bedrag", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."verdeling_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ba828() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_doelevent" ("doel", "gewijzigd_op", "hoe_vaak", "id", "leerling_id", "meetbaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steun", "tot_en_met", "van", "versie_id", "verwijderd_op", "volgorde", "wie") VALUES (NEW."doel", NEW."gewijzigd_op", NEW."hoe_vaak", NEW."id", NEW."leerling_id", NEW."meetbaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."steun", NEW."tot_en_met", NEW."van", NEW."versie_id", NEW."verwijderd_op", NEW."volgorde", NEW."wie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bcaf2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_aanvraagdocumentevent" ("aanvraag_id", "document_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toegevoegd_op") VALUES (NEW."aanvraag_id", NEW."document_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."toegevoegd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bdea1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_briefevent" ("aan_leerling", "besluit_id", "bestand", "datum", "gemaakt_op", "gezagdrager_id", "id", "inhoud", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "school_id", "sha256", "status", "uuid", "verzonden_op") VALUES (NEW."aan_leerling", NEW."besluit_id", NEW."bestand", NEW."datum", NEW."gemaakt_op", NEW."gezagdrager_id", NEW."id", NEW."inhoud", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."route", NEW."school_id", NEW."sha256", NEW."status", NEW."uuid", NEW."verzonden_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c13e5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_begrotingsbedragevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id") VALUES (NEW."bedrag", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."post_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c36ed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_balanspostevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "moment", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id") VALUES (NEW."bedrag", NEW."bestand_id", NEW."bron", NEW."code", NEW."id", NEW."jaar", NEW."moment", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c420f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_begrotingevent" ("aangemaakt_door_id", "aangemaakt_op", "bron", "gewijzigd_op", "goedgekeurd_op", "id", "ingestemd_op", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "vastgesteld_op", "versie", "volgnummer") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."bron", NEW."gewijzigd_op", NEW."goedgekeurd_op", NEW."id", NEW."ingestemd_op", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."status", NEW."swv_id", NEW."toelichting", NEW."vastgesteld_op", NEW."versie", NEW."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c7fad() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "beslisser", "beslisser_boven_mandaat", "brief_tekst", "code", "geeft_tlv", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "mandaatbedrag", "max_dagen_per_week", "max_weken", "naam", "norm_aantal", "norm_eenheid", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "swv_id", "tot", "uitleg", "van", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."beslisser", NEW."beslisser_boven_mandaat", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."mandaatbedrag", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."norm_aantal", NEW."norm_eenheid", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c874d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_inschrijvingevent" ("id", "las_id", "leerjaar", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort", "tot", "van", "vastgelegd_op", "vervangt_id", "vervangt_tot") VALUES (NEW."id", NEW."las_id", NEW."leerjaar", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."school_id", NEW."soort", NEW."tot", NEW."van", NEW."vastgelegd_op", NEW."vervangt_id", NEW."vervangt_tot"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ceeaa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_verzuimperiodeevent" ("categorie_id", "geoorloofd", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "tot", "van", "vastgelegd_door_id", "vastgelegd_op", "vervallen_op") VALUES (NEW."categorie_id", NEW."geoorloofd", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."thuiszitter_id", NEW."tot", NEW."van", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_d4209() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_actieevent" ("aangemaakt_op", "eigenaar_id", "gedaan_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "thuiszitter_id", "uiterlijk", "wat") VALUES (NEW."aangemaakt_op", NEW."eigenaar_id", NEW."gedaan_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."resultaat", NEW."thuiszitter_id", NEW."uiterlijk", NEW."wat"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_d74d8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_toegangevent" ("bron_id", "grond", "id", "leerling_id", "omvang", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van") VALUES (NEW."bron_id", NEW."grond", NEW."id", NEW."leerling_id", NEW."omvang", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_d7ae7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_bezwaarevent" ("advies", "advies_op", "afwijking", "beslisser", "beslist_door_id", "beslist_op", "besluit_id", "commissie", "doorgezonden_op", "gepost_op", "gezagdrager_id", "hoorzitting_op", "id", "indiener", "indiener_naam", "ingetrokken_op", "leerling_id", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "verdaagd_op") VALUES (NEW."advies", NEW."advies_op", NEW."afwijking", NEW."beslisser", NEW."beslist_door_id", NEW."beslist_op", NEW."besluit_id", NEW."commissie", NEW."doorgezonden_op", NEW."gepost_op", NEW."gezagdrager_id", NEW."hoorzitting_op", NEW."id", NEW."indiener", NEW."indiener_naam", NEW."ingetrokken_op", NEW."leerling_id", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."uitkomst", NEW."verdaagd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_db960() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inleeskoppelingevent" ("door_id", "gewijzigd_op", "id", "koppeling", "koppen", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."door_id", NEW."gewijzigd_op", NEW."id", NEW."koppeling", NEW."koppen", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e184e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_reservemutatieevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reserve_id") VALUES (NEW."bedrag", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reserve_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e8f6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_logoevent" ("breedte", "door_id", "hoogte", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "swv_id") VALUES (NEW."breedte", NEW."door_id", NEW."hoogte", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."soort", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f1238() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_terugkeerstapevent" ("id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schema_id", "uren_per_week", "van") VALUES (NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."schema_id", NEW."uren_per_week", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f339e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_overlegafspraakevent" ("gemaakt_op", "id", "leerling_id", "overleg_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "thuiszitter_id", "uiterlijk", "wat", "wie") VALUES (NEW."gemaakt_op", NEW."id", NEW."leerling_id", NEW."overleg_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."status", NEW."thuiszitter_id", NEW."uiterlijk", NEW."wat", NEW."wie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f9311() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_meldingevent" ("achternaam", "afgehandeld_door_id", "afgehandeld_op", "bron", "categorie_id", "geboorte_onbekend", "geboortedatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "roepnaam", "school_id", "sinds", "status", "swv_id", "thuiszitter_id", "toelichting", "tot", "tussenvoegsel") VALUES (NEW."achternaam", NEW."afgehandeld_door_id", NEW."afgehandeld_op", NEW."bron", NEW."categorie_id", NEW."geboorte_onbekend", NEW."geboortedatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reden", NEW."roepnaam", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."thuiszitter_id", NEW."toelichting", NEW."tot", NEW."tussenvoegsel"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_fbdaf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_papieraanvraagevent" ("aanvraag_id", "id", "leerling_id", "ondertekend_door", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_door_id", "vastgelegd_op", "wijze") VALUES (NEW."aanvraag_id", NEW."id", NEW."leerling_id", NEW."ondertekend_door", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."wijze"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ff0ed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_importbestandevent" ("door_id", "geen_bsn", "id", "koppeling", "naam", "notatie", "object_id", "op", "overgenomen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "rijen", "sha256", "soort", "swv_id") VALUES (NEW."door_id", NEW."geen_bsn", NEW."id", NEW."koppeling", NEW."naam", NEW."notatie", NEW."object_id", NEW."op", NEW."overgenomen_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."resultaat", NEW."rijen", NEW."sha256", NEW."soort", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_lijst_vast_a455d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from organisatie_lijstcontrole c where c.id = old.controle_id and c.bevestigd_op is not null) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from organisatie_lijstcontrole c where c.id = new.controle_id and c.bevestigd_op is not null) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_maand_dicht_e52a9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from consulten_uurmaand m where m.swv_id = old.swv_id and m.maand = date_trunc('month', old.dag)::date) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from consulten_uurmaand m where m.swv_id = new.swv_id and m.maand = date_trunc('month', new.dag)::date) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_niet_terug_f02ed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if; raise exception '%: this change is not made', tg_table_name using errcode = '23001';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_ondertekend_89f4c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_ongedaan_11dd9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_ongereed_154d2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if; raise exception '%: this change is not made', tg_table_name using errcode = '23001';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_openbaar_90df8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if (to_jsonb(new) - array['versie']::text[]) is distinct from (to_jsonb(old) - array['versie']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_overgenomen_bf285() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_tekst_763d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if; raise exception '%: this change is not made', tg_table_name using errcode = '23001';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0ccb0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_zienswijzeevent" ("aanvraag_id", "datum", "gevraagd_op", "gezagdrager_id", "id", "inhoud", "leerling_id", "partij", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_niet_gehoord", "standpunt", "vastgelegd_door_id", "vastgelegd_op", "wijze") VALUES (NEW."aanvraag_id", NEW."datum", NEW."gevraagd_op", NEW."gezagdrager_id", NEW."id", NEW."inhoud", NEW."leerling_id", NEW."partij", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reden_niet_gehoord", NEW."standpunt", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."wijze"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_193ef() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagdocumentevent" ("bestand", "geannuleerd_op", "gemaakt_op", "gevraagd_door_id", "gevraagd_op", "grootte", "id", "jaarverslag_id", "kenmerken", "paginas", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "uuid") VALUES (NEW."bestand", NEW."geannuleerd_op", NEW."gemaakt_op", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."grootte", NEW."id", NEW."jaarverslag_id", NEW."kenmerken", NEW."paginas", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."soort", NEW."uuid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1ec44() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_plaatsingevent" ("aantal", "bron", "categorie", "datum", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "status", "swv_id") VALUES (NEW."aantal", NEW."bron", NEW."categorie", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reden", NEW."status", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1faa3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_uurregelevent" ("aanvraag_id", "consult_id", "corrigeert_id", "dag", "id", "minuten", "notitie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "swv_id", "vastgelegd_op", "wie_id") VALUES (NEW."aanvraag_id", NEW."consult_id", NEW."corrigeert_id", NEW."dag", NEW."id", NEW."minuten", NEW."notitie", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."school_id", NEW."soort_id", NEW."swv_id", NEW."vastgelegd_op", NEW."wie_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_20bc1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_percentageevent" ("bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_21b3f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_rolvoorstelevent" ("beslist_door_id", "beslist_op", "door_id", "gebruiker_id", "id", "lidmaatschap_id", "onderzoek_tot", "onderzoek_van", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "rol", "scope", "status", "swv_id", "tot", "van", "vervalt_op", "wijzigt_id") VALUES (NEW."beslist_door_id", NEW."beslist_op", NEW."door_id", NEW."gebruiker_id", NEW."id", NEW."lidmaatschap_id", NEW."onderzoek_tot", NEW."onderzoek_van", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reden", NEW."rol", NEW."scope", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."vervalt_op", NEW."wijzigt_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_21eb7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inleeskoppelingevent" ("door_id", "gewijzigd_op", "id", "koppeling", "koppen", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."door_id", NEW."gewijzigd_op", NEW."id", NEW."koppeling", NEW."koppen", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_23f79() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_organisatieevent" ("actief", "adres", "bestuur_id", "brin", "code", "email", "id", "kleur_merk", "kleur_merk_op", "land", "logo_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "schoolsoort", "sector", "soort", "telefoon", "vestiging", "vraagt_beide_gezagdragers") VALUES (NEW."actief", NEW."adres", NEW."bestuur_id", NEW."brin", NEW."code", NEW."email", NEW."id", NEW."kleur_merk", NEW."kleur_merk_op", NEW."land", NEW."logo_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."plaats", NEW."postcode", NEW."schoolsoort", NEW."sector", NEW."soort", NEW."telefoon", NEW."vestiging", NEW."vraagt_beide_gezagdragers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_24e29() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_beschikkingevent" ("bedrag", "bron", "datum", "gewijzigd_op", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "status", "swv_id") VALUES (NEW."bedrag", NEW."bron", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."soort", NEW."status", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_261c5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_deskundigenadviesevent" ("aanvraag_id", "categorie", "deskundige_id", "discipline", "gevraagd_op", "gewijzigd_op", "gronden", "hash", "id", "leerling_id", "naam", "ondertekend_op", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "uiterlijk_op", "verklaart_onafhankelijk", "vervallen_op", "vervallen_reden", "waarom_geen_arrangement", "werkgever") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."deskundige_id", NEW."discipline", NEW."gevraagd_op", NEW."gewijzigd_op", NEW."gronden", NEW."hash", NEW."id", NEW."leerling_id", NEW."naam", NEW."ondertekend_op", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."registratie", NEW."uiterlijk_op", NEW."verklaart_onafhankelijk", NEW."vervallen_op", NEW."vervallen_reden", NEW."waarom_geen_arrangement", NEW."werkgever"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_28b13() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_meldingevent" ("achternaam", "afgehandeld_door_id", "afgehandeld_op", "bron", "categorie_id", "geboorte_onbekend", "geboortedatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "roepnaam", "school_id", "sinds", "status", "swv_id", "thuiszitter_id", "toelichting", "tot", "tussenvoegsel") VALUES (NEW."achternaam", NEW."afgehandeld_door_id", NEW."afgehandeld_op", NEW."bron", NEW."categorie_id", NEW."geboorte_onbekend", NEW."geboortedatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reden", NEW."roepnaam", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."thuiszitter_id", NEW."toelichting", NEW."tot", NEW."tussenvoegsel"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_29213() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_streefwaardeevent" ("id", "indicator", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "toelichting", "tot", "van", "waarde") VALUES (NEW."id", NEW."indicator", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."swv_id", NEW."toelichting", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_2b444() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_deelnameevent" ("bron", "code", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_2d6e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_importbestandevent" ("door_id", "geen_bsn", "id", "koppeling", "naam", "notatie", "object_id", "op", "overgenomen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "rijen", "sha256", "soort", "swv_id") VALUES (NEW."door_id", NEW."geen_bsn", NEW."id", NEW."koppeling", NEW."naam", NEW."notatie", NEW."object_id", NEW."op", NEW."overgenomen_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."resultaat", NEW."rijen", NEW."sha256", NEW."soort", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_31086() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_consultsoortevent" ("id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3a163() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_toekenningevent" ("begin", "besluit_id", "eind", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."begin", NEW."besluit_id", NEW."eind", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3d51e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_inschrijvingevent" ("id", "las_id", "leerjaar", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort", "tot", "van", "vastgelegd_op", "vervangt_id", "vervangt_tot") VALUES (NEW."id", NEW."las_id", NEW."leerjaar", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."school_id", NEW."soort", NEW."tot", NEW."van", NEW."vastgelegd_op", NEW."vervangt_id", NEW."vervangt_tot"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3f98a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "beslisser", "beslisser_boven_mandaat", "brief_tekst", "code", "geeft_tlv", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "mandaatbedrag", "max_dagen_per_week", "max_weken", "naam", "norm_aantal", "norm_eenheid", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "swv_id", "tot", "uitleg", "van", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."beslisser", NEW."beslisser_boven_mandaat", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."mandaatbedrag", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."norm_aantal", NEW."norm_eenheid", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_42fee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagcijferevent" ("code", "gegevens", "geteld_op", "hoofdstuk_id", "id", "jaarverslag_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."gegevens", NEW."geteld_op", NEW."hoofdstuk_id", NEW."id", NEW."jaarverslag_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_44197() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."zitting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_46b59() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_oorzaakevent" ("code", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van", "volgorde") VALUES (NEW."code", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tot", NEW."van", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_48577() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_gebruikerevent" ("aangemaakt_op", "achternaam", "discipline", "email", "id", "is_active", "naam", "naam_nazien", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "roepnaam", "titel", "tussenvoegsel", "werkgever_id") VALUES (NEW."aangemaakt_op", NEW."achternaam", NEW."discipline", NEW."email", NEW."id", NEW."is_active", NEW."naam", NEW."naam_nazien", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."registratie", NEW."roepnaam", NEW."titel", NEW."tussenvoegsel", NEW."werkgever_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4b5f8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_betalingevent" ("bedrag", "datum", "id", "omschrijving", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (NEW."bedrag", NEW."datum", NEW."id", NEW."omschrijving", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."verdeling_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_5408c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_bezwaarevent" ("advies", "advies_op", "afwijking", "beslisser", "beslist_door_id", "beslist_op", "besluit_id", "commissie", "doorgezonden_op", "gepost_op", "gezagdrager_id", "hoorzitting_op", "id", "indiener", "indiener_naam", "ingetrokken_op", "leerling_id", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "verdaagd_op") VALUES (NEW."advies", NEW."advies_op", NEW."afwijking", NEW."beslisser", NEW."beslist_door_id", NEW."beslist_op", NEW."besluit_id", NEW."commissie", NEW."doorgezonden_op", NEW."gepost_op", NEW."gezagdrager_id", NEW."hoorzitting_op", NEW."id", NEW."indiener", NEW."indiener_naam", NEW."ingetrokken_op", NEW."leerling_id", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."uitkomst", NEW."verdaagd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_54a6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdeelbriefevent" ("bestand", "gemaakt_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "uuid", "verdeling_id") VALUES (NEW."bestand", NEW."gemaakt_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."uuid", NEW."verdeling_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_56d59() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_hoofdstukevent" ("code", "eigenaar_id", "gewijzigd_op", "id", "jaarverslag_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "tekst", "volgorde") VALUES (NEW."code", NEW."eigenaar_id", NEW."gewijzigd_op", NEW."id", NEW."jaarverslag_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."rol", NEW."tekst", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_57d7d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_oppevent" ("aangemaakt_door_id", "aangemaakt_op", "aanleiding", "aanleiding_op", "begin", "buiten_werking_op", "eind", "evaluatie_voor", "geevalueerd_op", "gewijzigd_op", "herkomst", "id", "leerling_bekwaam", "leerling_id", "nummer", "onbekwaam_reden", "onbekwaam_sinds", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "uiterlijk_op", "versie", "vertegenwoordiger", "vigerend_id") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."aanleiding", NEW."aanleiding_op", NEW."begin", NEW."buiten_werking_op", NEW."eind", NEW."evaluatie_voor", NEW."geevalueerd_op", NEW."gewijzigd_op", NEW."herkomst", NEW."id", NEW."leerling_bekwaam", NEW."leerling_id", NEW."nummer", NEW."onbekwaam_reden", NEW."onbekwaam_sinds", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."school_id", NEW."soort_id", NEW."status", NEW."uiterlijk_op", NEW."versie", NEW."vertegenwoordiger", NEW."vigerend_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_59b17() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "sluitingsdatum", "status", "swv_id") VALUES (NEW."begintijd", NEW."datum", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."plaats", NEW."quorum", NEW."sluitingsdatum", NEW."status", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_5f068() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_lijstregelevent" ("controle_id", "door_id", "id", "lidmaatschap_id", "oordeel", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."controle_id", NEW."door_id", NEW."id", NEW."lidmaatschap_id", NEW."oordeel", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_60137() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_logoevent" ("breedte", "door_id", "hoogte", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "swv_id") VALUES (NEW."breedte", NEW."door_id", NEW."hoogte", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."soort", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_63fd2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_gezagdragerevent" ("adres", "contactpersoon", "email", "id", "land", "leerling_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "relatie", "telefoon", "tot") VALUES (NEW."adres", NEW."contactpersoon", NEW."email", NEW."id", NEW."land", NEW."leerling_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."plaats", NEW."postcode", NEW."relatie", NEW."telefoon", NEW."tot"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_65e3c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_arrangementtotaalevent" ("aantal", "bedrag", "begin", "bijgewerkt_op", "eind", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id") VALUES (NEW."aantal", NEW."bedrag", NEW."begin", NEW."bijgewerkt_op", NEW."eind", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."soort", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_65fb8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_contactmomentevent" ("datum", "id", "leerling_id", "met", "notitie", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_door_id", "vastgelegd_op") VALUES (NEW."datum", NEW."id", NEW."leerling_id", NEW."met", NEW."notitie", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."vastgelegd_door_id", NEW."vastgelegd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_671c2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_terugkeerschemaevent" ("gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "vervangen_op") VALUES (NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."thuiszitter_id", NEW."toelichting", NEW."vervangen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_67293() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_verzuimcategorieevent" ("artikel", "blijvend", "code", "groep", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "uitleg", "van", "volgorde", "vraagt_einddatum", "vraagt_inschrijving") VALUES (NEW."artikel", NEW."blijvend", NEW."code", NEW."groep", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde", NEW."vraagt_einddatum", NEW."vraagt_inschrijving"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_69b5b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_tariefevent" ("bedrag", "bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van") VALUES (NEW."bedrag", NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6a495() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_tlvbeginevent" ("door_id", "eerste", "gebruikt", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "swv_id") VALUES (NEW."door_id", NEW."eerste", NEW."gebruikt", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reden", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6d11f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "na_aantal", "na_eenheid", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tot", "uitleg", "van", "volgorde") VALUES (NEW."beslisser", NEW."id", NEW."na_aantal", NEW."na_eenheid", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."rollen", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6ebd1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_escalatieevent" ("door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "trede_id") VALUES (NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."thuiszitter_id", NEW."trede_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7674a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_tellingevent" ("aantal", "bron", "code", "datum", "gewijzigd_op", "hoogst", "id", "laagst", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id") VALUES (NEW."aantal", NEW."bron", NEW."code", NEW."datum", NEW."gewijzigd_op", NEW."hoogst", NEW."id", NEW."laagst", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."status", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_79e47() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_termijnevent" ("aantal", "bron", "code", "eenheid", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."aantal", NEW."bron", NEW."code", NEW."eenheid", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7a848() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_consultinhoudevent" ("advies", "consult_id", "groep", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vraag") VALUES (NEW."advies", NEW."consult_id", NEW."groep", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7e91e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagbijlageevent" ("bestand", "grootte", "id", "is_getagd", "jaarverslag_id", "naam", "paginas", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "toegevoegd_door_id", "toegevoegd_op", "uuid", "vervallen_op") VALUES (NEW."bestand", NEW."grootte", NEW."id", NEW."is_getagd", NEW."jaarverslag_id", NEW."naam", NEW."paginas", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."soort", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."uuid", NEW."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_805e5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_aansluitingevent" ("id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_825a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_verschoningevent" ("agendapunt_id", "gebruiker_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."agendapunt_id", NEW."gebruiker_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reden"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_82752() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inlezingevent" ("door_id", "id", "naam", "object_id", "ongedaan_door_id", "ongedaan_op", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "rijen", "rol", "sha256", "soort") VALUES (NEW."door_id", NEW."id", NEW."naam", NEW."object_id", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."resultaat", NEW."rijen", NEW."rol", NEW."sha256", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_844e4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_lidmaatschapevent" ("gebruiker_id", "id", "onderzoek_tot", "onderzoek_van", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "scope", "tot", "van") VALUES (NEW."gebruiker_id", NEW."id", NEW."onderzoek_tot", NEW."onderzoek_van", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."rol", NEW."scope", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_866ab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_documentevent" ("bestand", "datum", "grootte", "id", "leerling_id", "mime", "naam", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "toegevoegd_door_id", "toegevoegd_op", "uuid", "verwijderd_op") VALUES (NEW."bestand", NEW."datum", NEW."grootte", NEW."id", NEW."leerling_id", NEW."mime", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."soort", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."uuid", NEW."verwijderd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8b95d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdeelmodelevent" ("aangemaakt_op", "betaalpercentages", "betaalritme", "gemaakt_van_id", "id", "jaar", "naam", "negatief", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaatsingen_op", "swv_id", "toelichting", "versie") VALUES (NEW."aangemaakt_op", NEW."betaalpercentages", NEW."betaalritme", NEW."gemaakt_van_id", NEW."id", NEW."jaar", NEW."naam", NEW."negatief", NEW."periode", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."plaatsingen_op", NEW."swv_id", NEW."toelichting", NEW."versie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8e787() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_terugkeerstapevent" ("id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schema_id", "uren_per_week", "van") VALUES (NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."schema_id", NEW."uren_per_week", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_91055() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_consultevent" ("aan_id", "aanvraag_id", "beantwoord_door_id", "beantwoord_op", "behandelaar_id", "gesloten_op", "gesteld_door_id", "gesteld_op", "gewijzigd_op", "id", "nummer", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "swv_id", "uitkomst", "versie") VALUES (NEW."aan_id", NEW."aanvraag_id", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."behandelaar_id", NEW."gesloten_op", NEW."gesteld_door_id", NEW."gesteld_op", NEW."gewijzigd_op", NEW."id", NEW."nummer", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."school_id", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uitkomst", NEW."versie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_92fa5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_verzuimperiodeevent" ("categorie_id", "geoorloofd", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "tot", "van", "vastgelegd_door_id", "vastgelegd_op", "vervallen_op") VALUES (NEW."categorie_id", NEW."geoorloofd", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."thuiszitter_id", NEW."tot", NEW."van", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_947c2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_delingevent" ("document_id", "id", "leerling_id", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."document_id", NEW."id", NEW."leerling_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_96ee5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdelingsdeelevent" ("bedrag", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (NEW."bedrag", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."verdeling_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_973b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_leerlingevent" ("aangemaakt_op", "achternaam", "adres", "geboorte_onbekend", "geboortedatum", "geen_gezag", "id", "land", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "roepnaam", "tussenvoegsel", "voornamen", "woongemeente_id") VALUES (NEW."aangemaakt_op", NEW."achternaam", NEW."adres", NEW."geboorte_onbekend", NEW."geboortedatum", NEW."geen_gezag", NEW."id", NEW."land", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."plaats", NEW."postcode", NEW."roepnaam", NEW."tussenvoegsel", NEW."voornamen", NEW."woongemeente_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_98c84() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_begrotingevent" ("aangemaakt_door_id", "aangemaakt_op", "bron", "gewijzigd_op", "goedgekeurd_op", "id", "ingestemd_op", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "vastgesteld_op", "versie", "volgnummer") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."bron", NEW."gewijzigd_op", NEW."goedgekeurd_op", NEW."id", NEW."ingestemd_op", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."status", NEW."swv_id", NEW."toelichting", NEW."vastgesteld_op", NEW."versie", NEW."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9adf5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdelingevent" ("aangemaakt_op", "begin", "bijstelling", "eind", "gedeeld_op", "id", "jaar", "model_id", "naam", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "totaal", "uuid", "vastgesteld_op", "versie", "vervangt_id", "volgnummer") VALUES (NEW."aangemaakt_op", NEW."begin", NEW."bijstelling", NEW."eind", NEW."gedeeld_op", NEW."id", NEW."jaar", NEW."model_id", NEW."naam", NEW."periode", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."status", NEW."swv_id", NEW."toelichting", NEW."totaal", NEW."uuid", NEW."vastgesteld_op", NEW."versie", NEW."vervangt_id", NEW."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a10a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_toegangevent" ("bron_id", "grond", "id", "leerling_id", "omvang", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van") VALUES (NEW."bron_id", NEW."grond", NEW."id", NEW."leerling_id", NEW."omvang", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a7883() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_doelevent" ("doel", "gewijzigd_op", "hoe_vaak", "id", "leerling_id", "meetbaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steun", "tot_en_met", "van", "versie_id", "verwijderd_op", "volgorde", "wie") VALUES (NEW."doel", NEW."gewijzigd_op", NEW."hoe_vaak", NEW."id", NEW."leerling_id", NEW."meetbaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."steun", NEW."tot_en_met", NEW."van", NEW."versie_id", NEW."verwijderd_op", NEW."volgorde", NEW."wie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a7f24() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_realisatieregelevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "maand", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "swv_id") VALUES (NEW."bedrag", NEW."bestand_id", NEW."bron", NEW."code", NEW."id", NEW."jaar", NEW."maand", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."programma", NEW."soort", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a9ff2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_verdeelregelevent" ("code", "id", "label", "model_id", "parameters", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgorde") VALUES (NEW."code", NEW."id", NEW."label", NEW."model_id", NEW."parameters", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."soort", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_aaea4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_reserveevent" ("beginstand", "begroting_id", "doel", "id", "is_publiek", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."beginstand", NEW."begroting_id", NEW."doel", NEW."id", NEW."is_publiek", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ab8be() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "rapportage_jaarverslagevent" ("aangemaakt_door_id", "aangemaakt_op", "cijfers_op", "goedgekeurd_op", "id", "is_demo", "jaar", "openbaar_op", "opgemaakt_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "sha256", "status", "swv_id", "vastgesteld_op", "versie", "vervangt_id", "volgnummer") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."cijfers_op", NEW."goedgekeurd_op", NEW."id", NEW."is_demo", NEW."jaar", NEW."openbaar_op", NEW."opgemaakt_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reden", NEW."sha256", NEW."status", NEW."swv_id", NEW."vastgesteld_op", NEW."versie", NEW."vervangt_id", NEW."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ad8e2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_termijngebeurtenisevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "id", "leerling_id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tot", "weken") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."id", NEW."leerling_id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."soort", NEW."tot", NEW."weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_afd08() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inrichtkeuzeevent" ("door_id", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "punt", "reden", "swv_id") VALUES (NEW."door_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."punt", NEW."reden", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b1034() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_balanspostevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "moment", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id") VALUES (NEW."bedrag", NEW."bestand_id", NEW."bron", NEW."code", NEW."id", NEW."jaar", NEW."moment", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b42a7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_begrotingsbedragevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id") VALUES (NEW."bedrag", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."post_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b64a8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_oppversieevent" ("afwijkingen", "basisondersteuning", "belemmerend", "bevorderend", "bijlage_id", "gewijzigd_op", "handelingsdeel_hash", "hash", "id", "instemming_bij_vaststellen", "leerling_id", "nummer", "onderdelen_extern", "ondersteuningsbehoefte", "oordeel_cvb", "opp_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitstroom", "uitstroombestemming", "vastgesteld_door_id", "vastgesteld_op", "vervallen_op") VALUES (NEW."afwijkingen", NEW."basisondersteuning", NEW."belemmerend", NEW."bevorderend", NEW."bijlage_id", NEW."gewijzigd_op", NEW."handelingsdeel_hash", NEW."hash", NEW."id", NEW."instemming_bij_vaststellen", NEW."leerling_id", NEW."nummer", NEW."onderdelen_extern", NEW."ondersteuningsbehoefte", NEW."oordeel_cvb", NEW."opp_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."uitstroom", NEW."uitstroombestemming", NEW."vastgesteld_door_id", NEW."vastgesteld_op", NEW."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b7353() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_briefgegevensevent" ("bestuursorgaan", "bezwaar_email", "bezwaar_site", "commissie_adres", "commissie_naam", "directeur_is_bestuur", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steunpunt_email", "steunpunt_naam", "steunpunt_site", "steunpunt_telefoon", "swv_id") VALUES (NEW."bestuursorgaan", NEW."bezwaar_email", NEW."bezwaar_site", NEW."commissie_adres", NEW."commissie_naam", NEW."directeur_is_bestuur", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."steunpunt_email", NEW."steunpunt_naam", NEW."steunpunt_site", NEW."steunpunt_telefoon", NEW."swv_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ba47a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "leerlingen_kwalificatieevent" ("bron", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vanaf", "vastgelegd_op", "vervallen_op") VALUES (NEW."bron", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."soort", NEW."vanaf", NEW."vastgelegd_op", NEW."vervallen_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ba60e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_kwartaalopgaveevent" ("bekend_op", "bestand", "cijfers", "id", "peildatum", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "swv_id", "verzonden_door_id", "verzonden_op", "volgnummer") VALUES (NEW."bekend_op", NEW."bestand", NEW."cijfers", NEW."id", NEW."peildatum", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."swv_id", NEW."verzonden_door_id", NEW."verzonden_op", NEW."volgnummer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bcf72() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_papieraanvraagevent" ("aanvraag_id", "id", "leerling_id", "ondertekend_door", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_door_id", "vastgelegd_op", "wijze") VALUES (NEW."aanvraag_id", NEW."id", NEW."leerling_id", NEW."ondertekend_door", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."wijze"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bee6e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_groepslidevent" ("groep", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."groep", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bf2fc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_bedrag", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c32fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_oppsoortevent" ("code", "evaluatie_weken", "id", "is_opp", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schoolsoorten", "swv_id", "tot", "uitleg", "van", "vanaf_leeftijd", "vaststeller", "verplicht", "weken") VALUES (NEW."code", NEW."evaluatie_weken", NEW."id", NEW."is_opp", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."schoolsoorten", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vanaf_leeftijd", NEW."vaststeller", NEW."verplicht", NEW."weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c73f9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_besluitevent" ("aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "beslist_door_id", "bezwaar_tot_en_met", "categorie", "dagen_per_week", "datum", "eind", "functie", "id", "leerling_id", "motivering", "namens", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "uitkomst", "weken") VALUES (NEW."aanvraag_id", NEW."afwijking", NEW."bedrag", NEW."begin", NEW."bekendgemaakt_op", NEW."beslist_door_id", NEW."bezwaar_tot_en_met", NEW."categorie", NEW."dagen_per_week", NEW."datum", NEW."eind", NEW."functie", NEW."id", NEW."leerling_id", NEW."motivering", NEW."namens", NEW."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."rol", NEW."status", NEW."uitkomst", NEW."weken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d2492() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_lijstcontroleevent" ("bevestigd_op", "door_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "uiterlijk") VALUES (NEW."bevestigd_op", NEW."door_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."swv_id", NEW."uiterlijk"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d48f7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "organisatie_inleesbestandevent" ("door_id", "geen_bsn", "id", "koppeling", "meldingen", "naam", "notatie", "object_id", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort") VALUES (NEW."door_id", NEW."geen_bsn", NEW."id", NEW."koppeling", NEW."meldingen", NEW."naam", NEW."notatie", NEW."object_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d53a1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_maandbevestigingevent" ("door_id", "id", "maand", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "swv_id", "zaken") VALUES (NEW."door_id", NEW."id", NEW."maand", NEW."op", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."school_id", NEW."swv_id", NEW."zaken"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d70a0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_begrotingspostevent" ("begroting_id", "code", "groei", "herkomst", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "spoor", "toelichting", "volgorde") VALUES (NEW."begroting_id", NEW."code", NEW."groei", NEW."herkomst", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."programma", NEW."soort", NEW."spoor", NEW."toelichting", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e07e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_thuiszitterevent" ("bestemming", "bron", "casusregisseur_id", "categorie_id", "einddatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "gewijzigd_op", "id", "leerling_id", "nazorg_op", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sinds", "status", "swv_id", "versie", "volgende_actie_id") VALUES (NEW."bestemming", NEW."bron", NEW."casusregisseur_id", NEW."categorie_id", NEW."einddatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."gewijzigd_op", NEW."id", NEW."leerling_id", NEW."nazorg_op", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."versie", NEW."volgende_actie_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e7147() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_overlegafspraakevent" ("gemaakt_op", "id", "leerling_id", "overleg_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "thuiszitter_id", "uiterlijk", "wat", "wie") VALUES (NEW."gemaakt_op", NEW."id", NEW."leerling_id", NEW."overleg_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."status", NEW."thuiszitter_id", NEW."uiterlijk", NEW."wat", NEW."wie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e7395() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "financien_reservemutatieevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reserve_id") VALUES (NEW."bedrag", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reserve_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e805a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_afspraakevent" ("afgerond_op", "gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "voor", "wat", "wie") VALUES (NEW."afgerond_op", NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."status", NEW."voor", NEW."wat", NEW."wie"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e8f4e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_interventieevent" ("aanbieder", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "soort", "thuiszitter_id", "toelichting", "tot", "van", "wat") VALUES (NEW."aanbieder", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."resultaat", NEW."soort", NEW."thuiszitter_id", NEW."toelichting", NEW."tot", NEW."van", NEW."wat"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_eab44() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_situatieevent" ("belemmeringen", "id", "leerling_id", "oorzaken", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "zorg", "zorg_gestart_op", "zorg_wacht_sinds") VALUES (NEW."belemmeringen", NEW."id", NEW."leerling_id", NEW."oorzaken", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."thuiszitter_id", NEW."toelichting", NEW."zorg", NEW."zorg_gestart_op", NEW."zorg_wacht_sinds"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ed2bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_actieevent" ("aangemaakt_op", "eigenaar_id", "gedaan_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "thuiszitter_id", "uiterlijk", "wat") VALUES (NEW."aangemaakt_op", NEW."eigenaar_id", NEW."gedaan_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."resultaat", NEW."thuiszitter_id", NEW."uiterlijk", NEW."wat"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f06b7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_aanvraagdocumentevent" ("aanvraag_id", "document_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toegevoegd_op") VALUES (NEW."aanvraag_id", NEW."document_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."toegevoegd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f0dfe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_zittingsdeelnameevent" ("aanwezig", "gebruiker_id", "id", "is_voorzitter", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (NEW."aanwezig", NEW."gebruiker_id", NEW."id", NEW."is_voorzitter", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."zitting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f1d90() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "toewijzing_briefevent" ("aan_leerling", "besluit_id", "bestand", "datum", "gemaakt_op", "gezagdrager_id", "id", "inhoud", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "school_id", "sha256", "status", "uuid", "verzonden_op") VALUES (NEW."aan_leerling", NEW."besluit_id", NEW."bestand", NEW."datum", NEW."gemaakt_op", NEW."gezagdrager_id", NEW."id", NEW."inhoud", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."route", NEW."school_id", NEW."sha256", NEW."status", NEW."uuid", NEW."verzonden_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f3667() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "thuiszitters_overlegevent" ("aanwezig", "datum", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "thuiszitter_id", "vastgelegd_door_id", "verslag") VALUES (NEW."aanwezig", NEW."datum", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."soort", NEW."thuiszitter_id", NEW."vastgelegd_door_id", NEW."verslag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_fc5bd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "consulten_uursoortevent" ("id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_fe3e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "opp_opponderdeelevent" ("code", "id", "max_tekens", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_id", "uitleg", "verplicht", "volgorde") VALUES (NEW."code", NEW."id", NEW."max_tekens", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."soort_id", NEW."uitleg", NEW."verplicht", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vastgelegd_82202() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if (to_jsonb(new) - array['vervallen_op']::text[]) is distinct from (to_jsonb(old) - array['vervallen_op']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vastgesteld_0930d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from opp_oppversie v where v.id = old.versie_id and v.vastgesteld_op is not null) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from opp_oppversie v where v.id = new.versie_id and v.vastgesteld_op is not null) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vastgesteld_10afa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if (to_jsonb(new) - array['status', 'versie', 'openbaar_op']::text[]) is distinct from (to_jsonb(old) - array['status', 'versie', 'openbaar_op']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vastgesteld_12926() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vastgesteld_b34cd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vastgesteld_e604f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vervallen_b5f97() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vervallen_fa897() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vervallen_fba2b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_vervangen_eeeb7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_verwijderd_0d8f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_verzonden_4a6cf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if (to_jsonb(new) - array['bestand', 'sha256', 'gemaakt_op']::text[]) is distinct from (to_jsonb(old) - array['bestand', 'sha256', 'gemaakt_op']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_verzonden_77b4a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if (to_jsonb(new) - array['bestand']::text[]) is distinct from (to_jsonb(old) - array['bestand']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_verzonden_fb188() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;
        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.pgtrigger_voorstel_vast_315bc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_zitting_gehouden_78f9e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;
        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_zitting z where z.id = old.zitting_id and z.status <> 'gepland') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_zitting z where z.id = new.zitting_id and z.status <> 'gepland') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    
                END;
            $$;
CREATE FUNCTION public.verband_is_toepassing() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
        select coalesce(nullif(current_setting('role', true), 'none'), session_user) = 'verband_app' $$;



CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_consult (
    id bigint NOT NULL,
    versie integer NOT NULL,
    nummer character varying(12) NOT NULL,
    onderwerp character varying(10) NOT NULL,
    status character varying(12) NOT NULL,
    gesteld_op date NOT NULL,
    beantwoord_op date,
    gesloten_op date,
    uitkomst character varying(12) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    aan_id bigint,
    aanvraag_id bigint,
    beantwoord_door_id bigint,
    behandelaar_id bigint,
    gesteld_door_id bigint NOT NULL,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    soort_id bigint NOT NULL,
    CONSTRAINT consult_aanvraag_is_uitkomst CHECK (((aanvraag_id IS NULL) OR ((uitkomst)::text = 'aanvraag'::text))),
    CONSTRAINT consult_antwoord_na_vraag CHECK (((beantwoord_op IS NULL) OR (beantwoord_op >= gesteld_op))),
    CONSTRAINT consult_antwoord_volledig CHECK ((((beantwoord_door_id IS NULL) AND (beantwoord_op IS NULL)) OR ((beantwoord_door_id IS NOT NULL) AND (beantwoord_op IS NOT NULL)))),
    CONSTRAINT consult_beantwoord CHECK (((NOT ((status)::text = 'beantwoord'::text)) OR (beantwoord_op IS NOT NULL))),
    CONSTRAINT consult_gesloten_volledig CHECK ((((gesloten_op IS NOT NULL) AND ((status)::text = 'gesloten'::text) AND (uitkomst IN ('beantwoord', 'doorverwezen', 'aanvraag', 'ingetrokken'))) OR ((NOT ((status)::text = 'gesloten'::text)) AND (gesloten_op IS NULL) AND ((uitkomst)::text = ''::text)))),
    CONSTRAINT consult_onderwerp CHECK ((onderwerp IN ('leerling', 'groep', 'school'))),
    CONSTRAINT consult_opgepakt_door CHECK (((NOT ((status)::text = 'opgepakt'::text)) OR (behandelaar_id IS NOT NULL))),
    CONSTRAINT consult_status CHECK ((status IN ('gesteld', 'opgepakt', 'beantwoord', 'gesloten'))),
    CONSTRAINT consulten_consult_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.consulten_consult ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_consult_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_consultevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    versie integer NOT NULL,
    nummer character varying(12) NOT NULL,
    onderwerp character varying(10) NOT NULL,
    status character varying(12) NOT NULL,
    gesteld_op date NOT NULL,
    beantwoord_op date,
    gesloten_op date,
    uitkomst character varying(12) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    aan_id bigint,
    aanvraag_id bigint,
    beantwoord_door_id bigint,
    behandelaar_id bigint,
    gesteld_door_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    soort_id bigint NOT NULL,
    CONSTRAINT consulten_consultevent_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.consulten_consultevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_consultevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_consultinhoud (
    id bigint NOT NULL,
    groep character varying(100) NOT NULL,
    vraag text NOT NULL,
    advies text NOT NULL,
    consult_id bigint NOT NULL,
    leerling_id bigint,
    CONSTRAINT consultinhoud_leerling_of_groep CHECK (((leerling_id IS NULL) OR ((groep)::text = ''::text))),
    CONSTRAINT consultinhoud_vraag CHECK ((NOT (vraag = ''::text)))
);
ALTER TABLE public.consulten_consultinhoud ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_consultinhoud_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_consultinhoudevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    groep character varying(100) NOT NULL,
    vraag text NOT NULL,
    advies text NOT NULL,
    consult_id bigint NOT NULL,
    leerling_id bigint,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.consulten_consultinhoudevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_consultinhoudevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_consultsoort (
    id bigint NOT NULL,
    naam character varying(80) NOT NULL,
    sorteernaam character varying(80) GENERATED ALWAYS AS (translate(lower((naam)::text), 'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'::text, 'aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'::text)) STORED COLLATE pg_catalog."C",
    van date NOT NULL,
    tot date,
    swv_id bigint NOT NULL,
    CONSTRAINT consultsoort_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van)))
);
ALTER TABLE public.consulten_consultsoort ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_consultsoort_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_consultsoortevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    naam character varying(80) NOT NULL,
    van date NOT NULL,
    tot date,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.consulten_consultsoortevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_consultsoortevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_consultstap (
    id bigint NOT NULL,
    actie character varying(40) NOT NULL,
    van character varying(12) NOT NULL,
    naar character varying(12) NOT NULL,
    versie integer NOT NULL,
    toelichting text NOT NULL,
    op timestamp with time zone NOT NULL,
    consult_id bigint NOT NULL,
    door_id bigint NOT NULL,
    lidmaatschap_id bigint,
    CONSTRAINT consulten_consultstap_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.consulten_consultstap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_consultstap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_uurmaand (
    id bigint NOT NULL,
    maand date NOT NULL,
    gesloten_op timestamp with time zone NOT NULL,
    gesloten_door_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT uurmaand_eerste_dag CHECK ((EXTRACT(day FROM maand) = (1)::numeric))
);
ALTER TABLE public.consulten_uurmaand ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_uurmaand_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_uurregel (
    id bigint NOT NULL,
    dag date NOT NULL,
    minuten smallint NOT NULL,
    notitie character varying(200) NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint,
    consult_id bigint,
    corrigeert_id bigint,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    wie_id bigint NOT NULL,
    soort_id bigint NOT NULL,
    CONSTRAINT uurregel_correctie CHECK ((((corrigeert_id IS NULL) AND (minuten > 0)) OR ((corrigeert_id IS NOT NULL) AND (minuten < 0)))),
    CONSTRAINT uurregel_een_zaak CHECK (((consult_id IS NULL) OR (aanvraag_id IS NULL))),
    CONSTRAINT uurregel_kwartier CHECK ((minuten = (15 * (minuten / 15)))),
    CONSTRAINT uurregel_minuten CHECK (((minuten >= '-1440'::integer) AND (minuten <= 1440) AND (NOT (minuten = 0))))
);
ALTER TABLE public.consulten_uurregel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_uurregel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_uurregelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    dag date NOT NULL,
    minuten smallint NOT NULL,
    notitie character varying(200) NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint,
    consult_id bigint,
    corrigeert_id bigint,
    pgh_obj_id bigint NOT NULL,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    wie_id bigint NOT NULL,
    soort_id bigint NOT NULL
);
ALTER TABLE public.consulten_uurregelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_uurregelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_uursoort (
    id bigint NOT NULL,
    naam character varying(80) NOT NULL,
    sorteernaam character varying(80) GENERATED ALWAYS AS (translate(lower((naam)::text), 'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'::text, 'aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'::text)) STORED COLLATE pg_catalog."C",
    van date NOT NULL,
    tot date,
    swv_id bigint NOT NULL,
    CONSTRAINT uursoort_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van)))
);
ALTER TABLE public.consulten_uursoort ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_uursoort_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.consulten_uursoortevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    naam character varying(80) NOT NULL,
    van date NOT NULL,
    tot date,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.consulten_uursoortevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.consulten_uursoortevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
COMMENT ON TABLE public.django_migrations IS 'verband: reeks 2';
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.financien_arrangementtotaal (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    soort character varying(40) NOT NULL,
    begin date NOT NULL,
    eind date NOT NULL,
    aantal integer NOT NULL,
    bedrag numeric(12,2) NOT NULL,
    bijgewerkt_op timestamp with time zone NOT NULL,
    CONSTRAINT arrangementtotaal_niet_negatief CHECK ((bedrag >= (0)::numeric)),
    CONSTRAINT financien_arrangementtotaal_aantal_check CHECK ((aantal >= 0))
);
ALTER TABLE public.financien_arrangementtotaal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_arrangementtotaal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_arrangementtotaalevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    soort character varying(40) NOT NULL,
    begin date NOT NULL,
    eind date NOT NULL,
    aantal integer NOT NULL,
    bedrag numeric(12,2) NOT NULL,
    bijgewerkt_op timestamp with time zone NOT NULL,
    CONSTRAINT financien_arrangementtotaalevent_aantal_check CHECK ((aantal >= 0))
);
ALTER TABLE public.financien_arrangementtotaalevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_arrangementtotaalevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_balanspost (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    jaar smallint NOT NULL,
    moment character varying(5) NOT NULL,
    code character varying(14) NOT NULL,
    naam character varying(160) NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    bestand_id bigint,
    bron character varying(160) NOT NULL,
    CONSTRAINT balanspost_activa_of_passiva CHECK ((((code)::text ~~ '1%'::text) OR ((code)::text ~~ '2%'::text))),
    CONSTRAINT balanspost_jaar CHECK (((jaar >= 2014) AND (jaar <= 2100))),
    CONSTRAINT balanspost_moment CHECK ((moment IN ('begin', 'eind'))),
    CONSTRAINT financien_balanspost_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.financien_balanspost ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_balanspost_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_balanspostevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    jaar smallint NOT NULL,
    moment character varying(5) NOT NULL,
    code character varying(14) NOT NULL,
    naam character varying(160) NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    bestand_id bigint,
    bron character varying(160) NOT NULL,
    CONSTRAINT financien_balanspostevent_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.financien_balanspostevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_balanspostevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_begroting (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    jaar smallint NOT NULL,
    volgnummer smallint NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    aangemaakt_door_id bigint NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    goedgekeurd_op date,
    ingestemd_op date,
    vastgesteld_op date,
    momentopname jsonb,
    sha256 character varying(64) NOT NULL,
    CONSTRAINT begroting_jaar CHECK (((jaar >= 2014) AND (jaar <= 2100))),
    CONSTRAINT begroting_status CHECK ((status IN ('concept', 'rvt', 'opr', 'vastgesteld', 'ingetrokken'))),
    CONSTRAINT begroting_vastgesteld_na_goedkeuring_en_instemming CHECK (((NOT ((status)::text = 'vastgesteld'::text)) OR ((goedgekeurd_op IS NOT NULL) AND (ingestemd_op IS NOT NULL) AND (vastgesteld_op IS NOT NULL) AND (momentopname IS NOT NULL) AND (NOT ((sha256)::text = ''::text))))),
    CONSTRAINT financien_begroting_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT financien_begroting_versie_check CHECK ((versie >= 0)),
    CONSTRAINT financien_begroting_volgnummer_check CHECK ((volgnummer >= 0))
);
ALTER TABLE public.financien_begroting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_begroting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_begrotingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    jaar smallint NOT NULL,
    volgnummer smallint NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    aangemaakt_door_id bigint NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    goedgekeurd_op date,
    ingestemd_op date,
    vastgesteld_op date,
    sha256 character varying(64) NOT NULL,
    CONSTRAINT financien_begrotingevent_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT financien_begrotingevent_versie_check CHECK ((versie >= 0)),
    CONSTRAINT financien_begrotingevent_volgnummer_check CHECK ((volgnummer >= 0))
);
ALTER TABLE public.financien_begrotingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_begrotingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_begrotingsbedrag (
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    jaar smallint NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    CONSTRAINT financien_begrotingsbedrag_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.financien_begrotingsbedrag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_begrotingsbedrag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_begrotingsbedragevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    jaar smallint NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    CONSTRAINT financien_begrotingsbedragevent_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.financien_begrotingsbedragevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_begrotingsbedragevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_begrotingspost (
    id bigint NOT NULL,
    begroting_id bigint NOT NULL,
    code character varying(14) NOT NULL,
    naam character varying(160) NOT NULL,
    programma character varying(80) NOT NULL,
    soort character varying(20) NOT NULL,
    volgorde smallint NOT NULL,
    herkomst character varying(10) NOT NULL,
    groei numeric(7,4),
    toelichting character varying(500) NOT NULL,
    spoor jsonb NOT NULL,
    CONSTRAINT begrotingspost_code_en_naam CHECK (((NOT ((code)::text = ''::text)) AND (NOT ((naam)::text = ''::text)))),
    CONSTRAINT begrotingspost_groei CHECK (((groei IS NULL) OR ((groei >= ('-100'::integer)::numeric) AND (groei <= (100)::numeric)))),
    CONSTRAINT begrotingspost_herkomst CHECK ((herkomst IN ('handmatig', 'import', 'model'))),
    CONSTRAINT begrotingspost_soort CHECK ((soort IN ('baten', 'lasten', 'financiele_baten', 'financiele_lasten'))),
    CONSTRAINT financien_begrotingspost_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.financien_begrotingspost ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_begrotingspost_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_begrotingspostevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    begroting_id bigint NOT NULL,
    code character varying(14) NOT NULL,
    naam character varying(160) NOT NULL,
    programma character varying(80) NOT NULL,
    soort character varying(20) NOT NULL,
    volgorde smallint NOT NULL,
    herkomst character varying(10) NOT NULL,
    groei numeric(7,4),
    toelichting character varying(500) NOT NULL,
    spoor jsonb NOT NULL,
    CONSTRAINT financien_begrotingspostevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.financien_begrotingspostevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_begrotingspostevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_begrotingstap (
    id bigint NOT NULL,
    begroting_id bigint NOT NULL,
    actie character varying(30) NOT NULL,
    van character varying(12) NOT NULL,
    naar character varying(12) NOT NULL,
    versie integer NOT NULL,
    door_id bigint NOT NULL,
    lidmaatschap_id bigint,
    toelichting text NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT financien_begrotingstap_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.financien_begrotingstap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_begrotingstap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_beschikking (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    jaar smallint NOT NULL,
    soort character varying(14) NOT NULL,
    datum date NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    CONSTRAINT beschikking_heeft_bron CHECK ((NOT ((bron)::text = ''::text))),
    CONSTRAINT beschikking_jaar CHECK (((jaar >= 2014) AND (jaar <= 2100))),
    CONSTRAINT beschikking_soort CHECK ((soort IN ('licht_bruto', 'licht_aftrek', 'zwaar_bruto', 'zwaar_aftrek', 'netto'))),
    CONSTRAINT financien_beschikking_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.financien_beschikking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_beschikking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_beschikkingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    jaar smallint NOT NULL,
    soort character varying(14) NOT NULL,
    datum date NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    CONSTRAINT financien_beschikkingevent_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.financien_beschikkingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_beschikkingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_betaling (
    id bigint NOT NULL,
    verdeling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    datum date NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    omschrijving character varying(120) NOT NULL
);
ALTER TABLE public.financien_betaling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_betaling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_betalingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    verdeling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    datum date NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    omschrijving character varying(120) NOT NULL
);
ALTER TABLE public.financien_betalingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_betalingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_deelname (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    code character varying(40) NOT NULL,
    organisatie_id bigint NOT NULL,
    van date NOT NULL,
    tot date,
    waarde numeric(5,2) NOT NULL,
    CONSTRAINT deelname_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT deelname_heeft_bron CHECK ((NOT ((bron)::text = ''::text))),
    CONSTRAINT deelname_tussen_0_en_1 CHECK (((waarde >= (0)::numeric) AND (waarde <= (1)::numeric)))
);
ALTER TABLE public.financien_deelname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_deelname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_deelnameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    code character varying(40) NOT NULL,
    organisatie_id bigint NOT NULL,
    van date NOT NULL,
    tot date,
    waarde numeric(5,2) NOT NULL
);
ALTER TABLE public.financien_deelnameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_deelnameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_download (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    object_id bigint NOT NULL,
    door_id bigint NOT NULL,
    lidmaatschap_id bigint NOT NULL,
    op timestamp with time zone NOT NULL
);
ALTER TABLE public.financien_download ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_download_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_groepslid (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    groep character varying(60) NOT NULL,
    van date NOT NULL,
    tot date,
    CONSTRAINT groepslid_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT groepslid_heeft_groep CHECK ((NOT ((groep)::text = ''::text)))
);
ALTER TABLE public.financien_groepslid ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_groepslid_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_groepslidevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    groep character varying(60) NOT NULL,
    van date NOT NULL,
    tot date
);
ALTER TABLE public.financien_groepslidevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_groepslidevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_importbestand (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    soort character varying(40) NOT NULL,
    object_id bigint,
    naam character varying(160) NOT NULL,
    notatie character varying(2) NOT NULL,
    inhoud bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    rijen integer NOT NULL,
    door_id bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    overgenomen_op timestamp with time zone,
    resultaat character varying(300) NOT NULL,
    geen_bsn jsonb DEFAULT '{}'::jsonb NOT NULL,
    koppeling jsonb NOT NULL,
    CONSTRAINT financien_importbestand_rijen_check CHECK ((rijen >= 0))
);
ALTER TABLE public.financien_importbestand ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_importbestand_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_importbestandevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    soort character varying(40) NOT NULL,
    object_id bigint,
    naam character varying(160) NOT NULL,
    notatie character varying(2) NOT NULL,
    sha256 character varying(64) NOT NULL,
    rijen integer NOT NULL,
    door_id bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    overgenomen_op timestamp with time zone,
    resultaat character varying(300) NOT NULL,
    geen_bsn jsonb DEFAULT '{}'::jsonb NOT NULL,
    koppeling jsonb NOT NULL,
    CONSTRAINT financien_importbestandevent_rijen_check CHECK ((rijen >= 0))
);
ALTER TABLE public.financien_importbestandevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_importbestandevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_percentage (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    code character varying(40) NOT NULL,
    van date NOT NULL,
    tot date,
    waarde numeric(8,4) NOT NULL,
    CONSTRAINT percentage_binnen_grenzen CHECK (((((code)::text = 'groei'::text) AND (waarde >= ('-100'::integer)::numeric) AND (waarde <= (1000)::numeric)) OR (((code)::text = 'indexering'::text) AND (waarde >= ('-100'::integer)::numeric) AND (waarde <= (1000)::numeric)) OR (((code)::text = 'verevening_omvang'::text) AND (waarde >= ('-100'::integer)::numeric) AND (waarde <= (1000)::numeric)) OR ((NOT (code IN ('groei', 'indexering', 'verevening_omvang'))) AND (waarde >= (0)::numeric) AND (waarde <= (100)::numeric)))),
    CONSTRAINT percentage_code CHECK ((code IN ('verevening_positief', 'verevening_negatief', 'signaleringswaarde', 'drempel', 'aandeel', 'groei', 'indexering', 'verevening_omvang'))),
    CONSTRAINT percentage_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT percentage_heeft_bron CHECK ((NOT ((bron)::text = ''::text))),
    CONSTRAINT percentage_status CHECK ((status IN ('voorlopig', 'definitief')))
);
ALTER TABLE public.financien_percentage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_percentage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_percentageevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    code character varying(40) NOT NULL,
    van date NOT NULL,
    tot date,
    waarde numeric(8,4) NOT NULL
);
ALTER TABLE public.financien_percentageevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_percentageevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_plaatsing (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    organisatie_id bigint,
    categorie character varying(10) NOT NULL,
    reden character varying(20) NOT NULL,
    datum date NOT NULL,
    aantal integer NOT NULL,
    CONSTRAINT financien_plaatsing_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT plaatsing_categorie CHECK ((categorie IN ('sbo', 'so_1', 'so_2', 'so_3', 'vso_1', 'vso_2', 'vso_3'))),
    CONSTRAINT plaatsing_heeft_bron CHECK ((NOT ((bron)::text = ''::text))),
    CONSTRAINT plaatsing_niet_negatief CHECK ((aantal >= 0)),
    CONSTRAINT plaatsing_status CHECK ((status IN ('voorlopig', 'definitief')))
);
ALTER TABLE public.financien_plaatsing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_plaatsing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_plaatsingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    organisatie_id bigint,
    categorie character varying(10) NOT NULL,
    reden character varying(20) NOT NULL,
    datum date NOT NULL,
    aantal integer NOT NULL,
    CONSTRAINT financien_plaatsingevent_aantal_check CHECK ((aantal >= 0))
);
ALTER TABLE public.financien_plaatsingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_plaatsingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_realisatieregel (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    jaar smallint NOT NULL,
    maand smallint NOT NULL,
    code character varying(14) NOT NULL,
    naam character varying(160) NOT NULL,
    programma character varying(80) NOT NULL,
    soort character varying(20) NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    bestand_id bigint,
    bron character varying(160) NOT NULL,
    CONSTRAINT financien_realisatieregel_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT financien_realisatieregel_maand_check CHECK ((maand >= 0)),
    CONSTRAINT realisatie_jaar CHECK (((jaar >= 2014) AND (jaar <= 2100))),
    CONSTRAINT realisatie_maand CHECK (((maand >= 1) AND (maand <= 12))),
    CONSTRAINT realisatie_soort CHECK ((soort IN ('baten', 'lasten', 'financiele_baten', 'financiele_lasten')))
);
ALTER TABLE public.financien_realisatieregel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_realisatieregel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_realisatieregelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    jaar smallint NOT NULL,
    maand smallint NOT NULL,
    code character varying(14) NOT NULL,
    naam character varying(160) NOT NULL,
    programma character varying(80) NOT NULL,
    soort character varying(20) NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    bestand_id bigint,
    bron character varying(160) NOT NULL,
    CONSTRAINT financien_realisatieregelevent_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT financien_realisatieregelevent_maand_check CHECK ((maand >= 0))
);
ALTER TABLE public.financien_realisatieregelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_realisatieregelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_reserve (
    id bigint NOT NULL,
    begroting_id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    naam character varying(120) NOT NULL,
    doel character varying(300) NOT NULL,
    beginstand numeric(14,2) NOT NULL,
    is_publiek boolean NOT NULL,
    CONSTRAINT reserve_bestemming_heeft_doel CHECK ((((soort)::text = 'algemeen'::text) OR ((NOT ((doel)::text = ''::text)) AND (beginstand >= (0)::numeric)))),
    CONSTRAINT reserve_soort CHECK ((soort IN ('algemeen', 'bestemming')))
);
ALTER TABLE public.financien_reserve ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_reserve_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_reserveevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    begroting_id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    naam character varying(120) NOT NULL,
    doel character varying(300) NOT NULL,
    beginstand numeric(14,2) NOT NULL,
    is_publiek boolean NOT NULL
);
ALTER TABLE public.financien_reserveevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_reserveevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_reservemutatie (
    id bigint NOT NULL,
    reserve_id bigint NOT NULL,
    jaar smallint NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    CONSTRAINT financien_reservemutatie_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.financien_reservemutatie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_reservemutatie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_reservemutatieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    reserve_id bigint NOT NULL,
    jaar smallint NOT NULL,
    bedrag numeric(14,2) NOT NULL,
    CONSTRAINT financien_reservemutatieevent_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.financien_reservemutatieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_reservemutatieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_tarief (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    code character varying(40) NOT NULL,
    van date NOT NULL,
    tot date,
    bedrag numeric(12,2) NOT NULL,
    CONSTRAINT tarief_code CHECK ((code IN ('licht', 'zwaar', 'regio', 'lwoo', 'pro', 'sbo', 'so_1', 'so_2', 'so_3', 'so_1_tot_8', 'so_1_vanaf_8', 'so_2_tot_8', 'so_2_vanaf_8', 'so_3_tot_8', 'so_3_vanaf_8', 'vso_1', 'vso_2', 'vso_3', 'te_verdelen', 'centrale_kosten', 'vaste_voet', 'schoolbudget', 'basis', 'extra', 'arrangement', 'vangnet', 'signaleringswaarde_minimum'))),
    CONSTRAINT tarief_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT tarief_heeft_bron CHECK ((NOT ((bron)::text = ''::text))),
    CONSTRAINT tarief_niet_negatief CHECK ((bedrag >= (0)::numeric)),
    CONSTRAINT tarief_status CHECK ((status IN ('voorlopig', 'definitief')))
);
ALTER TABLE public.financien_tarief ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_tarief_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_tariefevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    code character varying(40) NOT NULL,
    van date NOT NULL,
    tot date,
    bedrag numeric(12,2) NOT NULL
);
ALTER TABLE public.financien_tariefevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_tariefevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_telling (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    code character varying(40) NOT NULL,
    organisatie_id bigint NOT NULL,
    datum date NOT NULL,
    aantal numeric(10,2),
    hoogst numeric(10,2),
    laagst numeric(10,2),
    CONSTRAINT telling_aantal_of_bereik CHECK ((((aantal IS NOT NULL) AND (hoogst IS NULL) AND (laagst IS NULL)) OR ((aantal IS NULL) AND (hoogst IS NOT NULL) AND (laagst IS NOT NULL) AND (hoogst > laagst) AND (laagst >= (0)::numeric)))),
    CONSTRAINT telling_code CHECK ((code IN ('leerlingen', 'lwoo', 'pro', 'sbo', 'so_1', 'so_2', 'so_3', 'vso_1', 'vso_2', 'vso_3', 'locaties', 'opp', 'extra_steun', 'gewogen', 'deelname_regulier', 'deelname_totaal', 'tlv_gewoon', 'tlv_nieuw', 'tlv_uitgezonderd', 'fte_bestuur', 'fte_op', 'fte_oop'))),
    CONSTRAINT telling_heeft_bron CHECK ((NOT ((bron)::text = ''::text))),
    CONSTRAINT telling_niet_negatief CHECK ((aantal >= (0)::numeric)),
    CONSTRAINT telling_status CHECK ((status IN ('voorlopig', 'definitief')))
);
ALTER TABLE public.financien_telling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_telling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_tellingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    status character varying(10) NOT NULL,
    bron character varying(300) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    code character varying(40) NOT NULL,
    organisatie_id bigint NOT NULL,
    datum date NOT NULL,
    aantal numeric(10,2),
    hoogst numeric(10,2),
    laagst numeric(10,2)
);
ALTER TABLE public.financien_tellingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_tellingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdeelbrief (
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    verdeling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    gemaakt_op timestamp with time zone,
    CONSTRAINT verdeelbrief_gemaakt_heeft_bestand CHECK (((gemaakt_op IS NULL) OR ((NOT ((bestand)::text = ''::text)) AND (NOT ((sha256)::text = ''::text)))))
);
ALTER TABLE public.financien_verdeelbrief ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdeelbrief_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdeelbriefevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    verdeling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    gemaakt_op timestamp with time zone
);
ALTER TABLE public.financien_verdeelbriefevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdeelbriefevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdeelmodel (
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    naam character varying(120) NOT NULL,
    jaar smallint NOT NULL,
    periode character varying(12) NOT NULL,
    betaalritme character varying(12) NOT NULL,
    betaalpercentages numeric(5,2)[] NOT NULL,
    negatief character varying(12) NOT NULL,
    plaatsingen_op date NOT NULL,
    toelichting text NOT NULL,
    gemaakt_van_id bigint,
    aangemaakt_op timestamp with time zone NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT financien_verdeelmodel_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT financien_verdeelmodel_versie_check CHECK ((versie >= 0)),
    CONSTRAINT verdeelmodel_betaalritme CHECK ((betaalritme IN ('maanden', 'kwartalen', 'ineens', 'percentages'))),
    CONSTRAINT verdeelmodel_jaar CHECK (((jaar >= 2014) AND (jaar <= 2100))),
    CONSTRAINT verdeelmodel_negatief CHECK ((negatief IN ('melden', 'verrekenen', 'in_rekening'))),
    CONSTRAINT verdeelmodel_periode CHECK ((periode IN ('kalenderjaar', 'schooljaar'))),
    CONSTRAINT verdeelmodel_termijnen CHECK ((((
CASE
    WHEN (betaalpercentages IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(betaalpercentages, 1), 0)
END >= 1) AND ((betaalritme)::text = 'percentages'::text)) OR ((NOT ((betaalritme)::text = 'percentages'::text)) AND (betaalpercentages = '{}'::numeric(5,2)[]))))
);
ALTER TABLE public.financien_verdeelmodel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdeelmodel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdeelmodelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    swv_id bigint NOT NULL,
    naam character varying(120) NOT NULL,
    jaar smallint NOT NULL,
    periode character varying(12) NOT NULL,
    betaalritme character varying(12) NOT NULL,
    betaalpercentages numeric(5,2)[] NOT NULL,
    negatief character varying(12) NOT NULL,
    plaatsingen_op date NOT NULL,
    toelichting text NOT NULL,
    gemaakt_van_id bigint,
    aangemaakt_op timestamp with time zone NOT NULL,
    versie integer NOT NULL,
    CONSTRAINT financien_verdeelmodelevent_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT financien_verdeelmodelevent_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.financien_verdeelmodelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdeelmodelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdeelregel (
    id bigint NOT NULL,
    model_id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(40) NOT NULL,
    code character varying(40) NOT NULL,
    label character varying(120) NOT NULL,
    parameters jsonb NOT NULL,
    CONSTRAINT financien_verdeelregel_volgorde_check CHECK ((volgorde >= 0)),
    CONSTRAINT verdeelregel_heeft_naam CHECK ((NOT ((label)::text = ''::text)))
);
ALTER TABLE public.financien_verdeelregel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdeelregel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdeelregelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    model_id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(40) NOT NULL,
    code character varying(40) NOT NULL,
    label character varying(120) NOT NULL,
    parameters jsonb NOT NULL,
    CONSTRAINT financien_verdeelregelevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.financien_verdeelregelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdeelregelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdeling (
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    swv_id bigint NOT NULL,
    model_id bigint NOT NULL,
    naam character varying(120) NOT NULL,
    jaar smallint NOT NULL,
    periode character varying(12) NOT NULL,
    begin date NOT NULL,
    eind date NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    bijstelling jsonb NOT NULL,
    toelichting text NOT NULL,
    volgnummer smallint,
    vervangt_id bigint,
    snapshot jsonb,
    sha256 character varying(64) NOT NULL,
    totaal numeric(14,2),
    aangemaakt_op timestamp with time zone NOT NULL,
    gedeeld_op timestamp with time zone,
    vastgesteld_op timestamp with time zone,
    CONSTRAINT financien_verdeling_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT financien_verdeling_versie_check CHECK ((versie >= 0)),
    CONSTRAINT financien_verdeling_volgnummer_check CHECK ((volgnummer >= 0)),
    CONSTRAINT verdeling_gedeeld_heeft_uitkomst CHECK (((NOT (status IN ('gedeeld', 'vastgesteld'))) OR ((snapshot IS NOT NULL) AND (totaal IS NOT NULL) AND (NOT ((sha256)::text = ''::text))))),
    CONSTRAINT verdeling_status CHECK ((status IN ('concept', 'gedeeld', 'vastgesteld', 'opgeborgen'))),
    CONSTRAINT verdeling_vastgesteld_heeft_volgnummer CHECK (((((status)::text = 'vastgesteld'::text) AND (vastgesteld_op IS NOT NULL) AND (volgnummer >= 1)) OR ((NOT ((status)::text = 'vastgesteld'::text)) AND (vastgesteld_op IS NULL) AND (volgnummer IS NULL))))
);
ALTER TABLE public.financien_verdeling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdeling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdelingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    swv_id bigint NOT NULL,
    model_id bigint NOT NULL,
    naam character varying(120) NOT NULL,
    jaar smallint NOT NULL,
    periode character varying(12) NOT NULL,
    begin date NOT NULL,
    eind date NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    bijstelling jsonb NOT NULL,
    toelichting text NOT NULL,
    volgnummer smallint,
    vervangt_id bigint,
    sha256 character varying(64) NOT NULL,
    totaal numeric(14,2),
    aangemaakt_op timestamp with time zone NOT NULL,
    gedeeld_op timestamp with time zone,
    vastgesteld_op timestamp with time zone,
    CONSTRAINT financien_verdelingevent_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT financien_verdelingevent_versie_check CHECK ((versie >= 0)),
    CONSTRAINT financien_verdelingevent_volgnummer_check CHECK ((volgnummer >= 0))
);
ALTER TABLE public.financien_verdelingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdelingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdelingsdeel (
    id bigint NOT NULL,
    verdeling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    bedrag numeric(14,2) NOT NULL
);
ALTER TABLE public.financien_verdelingsdeel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdelingsdeel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdelingsdeelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    verdeling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    bedrag numeric(14,2) NOT NULL
);
ALTER TABLE public.financien_verdelingsdeelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdelingsdeelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.financien_verdelingstap (
    id bigint NOT NULL,
    verdeling_id bigint NOT NULL,
    actie character varying(30) NOT NULL,
    van character varying(12) NOT NULL,
    naar character varying(12) NOT NULL,
    versie integer NOT NULL,
    door_id bigint NOT NULL,
    lidmaatschap_id bigint,
    toelichting text NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT financien_verdelingstap_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.financien_verdelingstap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.financien_verdelingstap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kern_bericht (
    id bigint NOT NULL,
    aan character varying(254) NOT NULL,
    onderwerp character varying(200) NOT NULL,
    tekst text NOT NULL,
    soort character varying(60) NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    verzonden_op timestamp with time zone,
    gebruiker_id bigint,
    over_id bigint,
    over_soort character varying(60) NOT NULL,
    van_swv bigint,
    CONSTRAINT bericht_waarover CHECK ((((over_id IS NULL) AND ((over_soort)::text = ''::text)) OR ((NOT ((over_soort)::text = ''::text)) AND (over_id IS NOT NULL))))
);
ALTER TABLE public.kern_bericht ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kern_bericht_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kern_beveiligingsgebeurtenis (
    id bigint NOT NULL,
    soort character varying(30) NOT NULL,
    uitkomst character varying(10) NOT NULL,
    op timestamp with time zone NOT NULL,
    lidmaatschap_id bigint,
    herkomst inet,
    kanaal character varying(10) NOT NULL,
    gegevens jsonb NOT NULL,
    betreft_id bigint,
    gebruiker_id bigint,
    aantal integer NOT NULL,
    laatst_op timestamp with time zone NOT NULL,
    swvs bigint[] NOT NULL,
    vouw character varying(64),
    CONSTRAINT gebeurtenis_aantal CHECK ((aantal >= 1)),
    CONSTRAINT gebeurtenis_soort CHECK ((soort IN ('ingelogd', 'inloggen_mislukt', 'geblokkeerd', 'uitgelogd', 'sessie_beeindigd', 'wachtwoord_gewijzigd', 'wachtwoord_gevraagd', 'wachtwoord_hersteld', 'adres_gewijzigd', 'tweede_stap_ingesteld', 'tweede_stap_gebruikt', 'tweede_stap_mislukt', 'tweede_stap_weg', 'tweede_stap_gewist', 'herstelcodes_gemaakt', 'herstelcode_gebruikt', 'uitgenodigd', 'rol_gegeven', 'rol_gewijzigd', 'rol_geweigerd', 'rol_beeindigd', 'account_gesloten', 'lijst_nagezien', 'token_gemaakt', 'token_gebruikt', 'token_ingetrokken', 'toegang_geweigerd', 'geexporteerd', 'gezocht', 'instelling_gewijzigd', 'logboek_gelezen', 'bericht_omgeleid', 'opdracht', 'reservekopie', 'teruggezet'))),
    CONSTRAINT gebeurtenis_uitkomst CHECK ((uitkomst IN ('gelukt', 'geweigerd'))),
    CONSTRAINT kern_beveiligingsgebeurtenis_aantal_check CHECK ((aantal >= 0))
);
ALTER TABLE public.kern_beveiligingsgebeurtenis ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kern_beveiligingsgebeurtenis_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kern_kolomkeuze (
    id bigint NOT NULL,
    lijst character varying(100) NOT NULL,
    kolommen character varying(200)[] NOT NULL,
    gebruiker_id bigint NOT NULL
);
ALTER TABLE public.kern_kolomkeuze ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kern_kolomkeuze_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kern_logboektermijn (
    id bigint NOT NULL,
    maanden smallint NOT NULL,
    reden character varying(500) NOT NULL,
    op timestamp with time zone NOT NULL,
    CONSTRAINT kern_logboektermijn_maanden_check CHECK ((maanden >= 0)),
    CONSTRAINT logboektermijn_grenzen CHECK (((maanden >= 6) AND (maanden <= 84))),
    CONSTRAINT logboektermijn_met_reden CHECK ((NOT ((reden)::text = ''::text)))
);
ALTER TABLE public.kern_logboektermijn ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kern_logboektermijn_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kern_nachtronde (
    id bigint NOT NULL,
    naam character varying(100) NOT NULL,
    gelukt_op timestamp with time zone,
    mislukt_op timestamp with time zone,
    fout character varying(100) NOT NULL
);
ALTER TABLE public.kern_nachtronde ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kern_nachtronde_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kern_taak (
    id bigint NOT NULL,
    soort character varying(60) NOT NULL,
    object_id bigint NOT NULL,
    status character varying(8) NOT NULL,
    voortgang smallint NOT NULL,
    fase character varying(100) NOT NULL,
    pogingen smallint NOT NULL,
    fout character varying(500) NOT NULL,
    sleutel character varying(120),
    organisaties integer[] NOT NULL,
    queue character varying(20) NOT NULL,
    celery_id character varying(60) NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    uitgedeeld_op timestamp with time zone,
    niet_voor timestamp with time zone,
    gestart_op timestamp with time zone,
    gereed_op timestamp with time zone,
    gebruiker_id bigint,
    afgehandeld_door_id bigint,
    afgehandeld_op timestamp with time zone,
    afhandeling character varying(500) NOT NULL,
    mislukt_op timestamp with time zone,
    opnieuw_op timestamp with time zone,
    pogingen_totaal smallint NOT NULL,
    CONSTRAINT kern_taak_pogingen_check CHECK ((pogingen >= 0)),
    CONSTRAINT kern_taak_pogingen_totaal_check CHECK ((pogingen_totaal >= 0)),
    CONSTRAINT kern_taak_voortgang_check CHECK ((voortgang >= 0)),
    CONSTRAINT taak_afgehandeld_met_reden CHECK ((((afgehandeld_op IS NULL) AND ((afhandeling)::text = ''::text)) OR ((afgehandeld_op IS NOT NULL) AND (NOT ((afhandeling)::text = ''::text))))),
    CONSTRAINT taak_gereed_op CHECK ((((gereed_op IS NOT NULL) AND ((status)::text = 'gereed'::text)) OR ((NOT ((status)::text = 'gereed'::text)) AND (gereed_op IS NULL)))),
    CONSTRAINT taak_gestart_op CHECK (((NOT ((status)::text = 'bezig'::text)) OR (gestart_op IS NOT NULL))),
    CONSTRAINT taak_mislukt_met_fout CHECK (((NOT ((status)::text = 'mislukt'::text)) OR (NOT ((fout)::text = ''::text)))),
    CONSTRAINT taak_status CHECK ((status IN ('wacht', 'bezig', 'gereed', 'mislukt'))),
    CONSTRAINT taak_voortgang CHECK ((voortgang <= 100))
);
ALTER TABLE public.kern_taak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kern_taak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kern_valsalarm (
    id bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    veld character varying(120) NOT NULL,
    object_soort character varying(60) NOT NULL,
    object_id bigint,
    reden character varying(500) NOT NULL,
    vingerafdruk character varying(64) NOT NULL,
    door_id bigint NOT NULL,
    CONSTRAINT valsalarm_met_reden CHECK ((NOT ((reden)::text = ''::text)))
);
ALTER TABLE public.kern_valsalarm ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kern_valsalarm_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kern_verzendpoging (
    id bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    aan character varying(254) NOT NULL,
    uitkomst character varying(10) NOT NULL,
    code smallint,
    bericht_id bigint NOT NULL,
    CONSTRAINT kern_verzendpoging_code_check CHECK ((code >= 0)),
    CONSTRAINT verzendpoging_uitkomst CHECK ((uitkomst IN ('verzonden', 'geweigerd', 'uitgesteld')))
);
ALTER TABLE public.kern_verzendpoging ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kern_verzendpoging_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.knox_authtoken (
    digest character varying(128) NOT NULL,
    created timestamp with time zone NOT NULL,
    user_id bigint NOT NULL,
    expiry timestamp with time zone,
    token_key character varying(25) NOT NULL
);
CREATE TABLE public.leerlingen_deling (
    id bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    organisatie_id bigint NOT NULL,
    document_id bigint NOT NULL,
    leerling_id bigint NOT NULL
);
ALTER TABLE public.leerlingen_deling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_deling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_delingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    organisatie_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    document_id bigint NOT NULL,
    leerling_id bigint NOT NULL
);
ALTER TABLE public.leerlingen_delingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_delingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_document (
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    soort character varying(24) NOT NULL,
    datum date NOT NULL,
    naam character varying(200) NOT NULL,
    bestand character varying(200) NOT NULL,
    mime character varying(100) NOT NULL,
    grootte bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    verwijderd_op timestamp with time zone,
    organisatie_id bigint NOT NULL,
    toegevoegd_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    CONSTRAINT leerlingen_document_grootte_check CHECK ((grootte >= 0))
);
ALTER TABLE public.leerlingen_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_documentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    soort character varying(24) NOT NULL,
    datum date NOT NULL,
    naam character varying(200) NOT NULL,
    bestand character varying(200) NOT NULL,
    mime character varying(100) NOT NULL,
    grootte bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    verwijderd_op timestamp with time zone,
    organisatie_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    toegevoegd_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    CONSTRAINT leerlingen_documentevent_grootte_check CHECK ((grootte >= 0))
);
ALTER TABLE public.leerlingen_documentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_documentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_gezagdrager (
    id bigint NOT NULL,
    naam character varying(150) NOT NULL,
    relatie character varying(10) NOT NULL,
    adres character varying(200) NOT NULL,
    postcode character varying(12) NOT NULL,
    plaats character varying(100) NOT NULL,
    email character varying(254) NOT NULL,
    telefoon character varying(20) NOT NULL,
    tot date,
    leerling_id bigint NOT NULL,
    contactpersoon character varying(150) DEFAULT ''::character varying NOT NULL,
    land character varying(2) DEFAULT 'NL'::character varying NOT NULL
);
ALTER TABLE public.leerlingen_gezagdrager ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_gezagdrager_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_gezagdragerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    naam character varying(150) NOT NULL,
    relatie character varying(10) NOT NULL,
    adres character varying(200) NOT NULL,
    postcode character varying(12) NOT NULL,
    plaats character varying(100) NOT NULL,
    email character varying(254) NOT NULL,
    telefoon character varying(20) NOT NULL,
    tot date,
    pgh_obj_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    contactpersoon character varying(150) DEFAULT ''::character varying NOT NULL,
    land character varying(2) DEFAULT 'NL'::character varying NOT NULL
);
ALTER TABLE public.leerlingen_gezagdragerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_gezagdragerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_inschrijving (
    id bigint NOT NULL,
    soort character varying(12) NOT NULL,
    van date NOT NULL,
    tot date,
    las_id character varying(40) NOT NULL,
    leerjaar character varying(20) NOT NULL,
    school_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    vastgelegd_op timestamp with time zone,
    vervangt_id bigint,
    vervangt_tot date,
    CONSTRAINT inschrijving_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT inschrijving_soort CHECK ((soort IN ('inschrijving', 'aanmelding')))
);
ALTER TABLE public.leerlingen_inschrijving ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_inschrijving_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_inschrijvingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    soort character varying(12) NOT NULL,
    van date NOT NULL,
    tot date,
    las_id character varying(40) NOT NULL,
    leerjaar character varying(20) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    school_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    vastgelegd_op timestamp with time zone,
    vervangt_id bigint,
    vervangt_tot date
);
ALTER TABLE public.leerlingen_inschrijvingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_inschrijvingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_inzage (
    id bigint NOT NULL,
    pagina character varying(60) NOT NULL,
    object_id bigint,
    op timestamp with time zone NOT NULL,
    gebruiker_id bigint NOT NULL,
    lidmaatschap_id bigint,
    leerling_id bigint NOT NULL
);
ALTER TABLE public.leerlingen_inzage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_inzage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_kwalificatie (
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    vanaf date NOT NULL,
    bron character varying(200) NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    vervallen_op timestamp with time zone,
    leerling_id bigint NOT NULL,
    CONSTRAINT kwalificatie_met_bron CHECK ((NOT ((bron)::text = ''::text))),
    CONSTRAINT kwalificatie_soort CHECK ((soort IN ('startkwalificatie', 'praktijkonderwijs', 'vso_arbeid', 'vso_dagbesteding'))),
    CONSTRAINT kwalificatie_vervallen_na_vastgelegd CHECK (((vervallen_op IS NULL) OR (vervallen_op >= vastgelegd_op)))
);
ALTER TABLE public.leerlingen_kwalificatie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_kwalificatie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_kwalificatieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    vanaf date NOT NULL,
    bron character varying(200) NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    vervallen_op timestamp with time zone,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.leerlingen_kwalificatieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_kwalificatieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_leerling (
    id bigint NOT NULL,
    nummer character varying(12) NOT NULL,
    roepnaam character varying(60) NOT NULL,
    voornamen character varying(120) NOT NULL,
    tussenvoegsel character varying(20) NOT NULL,
    achternaam character varying(100) NOT NULL,
    geboortedatum date NOT NULL,
    postcode character varying(12) NOT NULL,
    zoeknaam text GENERATED ALWAYS AS (translate(lower(((COALESCE(roepnaam, ''::character varying))::text || COALESCE((COALESCE(' '::text, ''::text) || COALESCE(((COALESCE(tussenvoegsel, ''::character varying))::text || COALESCE((COALESCE(' '::text, ''::text) || (COALESCE(achternaam, ''::character varying))::text), ''::text)), ''::text)), ''::text))), 'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'::text, 'aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'::text)) STORED,
    aangemaakt_op timestamp with time zone NOT NULL,
    woongemeente_id bigint,
    adres character varying(200) DEFAULT ''::character varying NOT NULL,
    plaats character varying(100) DEFAULT ''::character varying NOT NULL,
    geboorte_onbekend character varying(9) DEFAULT ''::character varying NOT NULL,
    geen_gezag character varying(300) DEFAULT ''::character varying NOT NULL,
    land character varying(2) DEFAULT 'NL'::character varying NOT NULL,
    CONSTRAINT leerling_geboorte_eerste_dag CHECK ((((geboorte_onbekend)::text = ''::text) OR (((geboorte_onbekend)::text = 'dag'::text) AND (EXTRACT(day FROM geboortedatum) = (1)::numeric)) OR (((geboorte_onbekend)::text = 'dag_maand'::text) AND (EXTRACT(day FROM geboortedatum) = (1)::numeric) AND (EXTRACT(month FROM geboortedatum) = (1)::numeric)))),
    CONSTRAINT leerling_heeft_naam CHECK ((NOT ((achternaam)::text = ''::text)))
);
ALTER TABLE public.leerlingen_leerling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_leerling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_leerlingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    nummer character varying(12) NOT NULL,
    roepnaam character varying(60) NOT NULL,
    voornamen character varying(120) NOT NULL,
    tussenvoegsel character varying(20) NOT NULL,
    achternaam character varying(100) NOT NULL,
    geboortedatum date NOT NULL,
    postcode character varying(12) NOT NULL,
    zoeknaam text GENERATED ALWAYS AS (translate(lower(((COALESCE(roepnaam, ''::character varying))::text || COALESCE((COALESCE(' '::text, ''::text) || COALESCE(((COALESCE(tussenvoegsel, ''::character varying))::text || COALESCE((COALESCE(' '::text, ''::text) || (COALESCE(achternaam, ''::character varying))::text), ''::text)), ''::text)), ''::text))), 'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'::text, 'aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'::text)) STORED,
    aangemaakt_op timestamp with time zone NOT NULL,
    pgh_obj_id bigint NOT NULL,
    woongemeente_id bigint,
    adres character varying(200) DEFAULT ''::character varying NOT NULL,
    plaats character varying(100) DEFAULT ''::character varying NOT NULL,
    geboorte_onbekend character varying(9) DEFAULT ''::character varying NOT NULL,
    geen_gezag character varying(300) DEFAULT ''::character varying NOT NULL,
    land character varying(2) DEFAULT 'NL'::character varying NOT NULL
);
ALTER TABLE public.leerlingen_leerlingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_leerlingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_toegang (
    id bigint NOT NULL,
    grond character varying(12) NOT NULL,
    bron_id bigint NOT NULL,
    omvang character varying(8) NOT NULL,
    van date NOT NULL,
    tot date,
    leerling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    CONSTRAINT toegang_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT toegang_grond CHECK ((grond IN ('inschrijving', 'aanmelding', 'aanvraag', 'thuiszitter', 'consult', 'bezwaar', 'opp'))),
    CONSTRAINT toegang_omvang CHECK ((omvang IN ('dossier', 'zaak', 'beperkt', 'register')))
);
ALTER TABLE public.leerlingen_toegang ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_toegang_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.leerlingen_toegangevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    grond character varying(12) NOT NULL,
    bron_id bigint NOT NULL,
    omvang character varying(8) NOT NULL,
    van date NOT NULL,
    tot date,
    leerling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.leerlingen_toegangevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.leerlingen_toegangevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_afspraak (
    id bigint NOT NULL,
    wat character varying(300) NOT NULL,
    wie character varying(120) NOT NULL,
    voor date NOT NULL,
    status character varying(9) NOT NULL,
    afgerond_op date,
    gemaakt_op timestamp with time zone NOT NULL,
    gemaakt_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    CONSTRAINT afspraak_afgerond_op CHECK ((((afgerond_op IS NULL) AND ((status)::text = 'open'::text)) OR ((NOT ((status)::text = 'open'::text)) AND (afgerond_op IS NOT NULL)))),
    CONSTRAINT afspraak_status CHECK ((status IN ('open', 'gedaan', 'vervallen')))
);
ALTER TABLE public.opp_afspraak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_afspraak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_afspraakevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    wat character varying(300) NOT NULL,
    wie character varying(120) NOT NULL,
    voor date NOT NULL,
    status character varying(9) NOT NULL,
    afgerond_op date,
    gemaakt_op timestamp with time zone NOT NULL,
    gemaakt_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.opp_afspraakevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_afspraakevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_contactmoment (
    id bigint NOT NULL,
    datum date NOT NULL,
    met character varying(120) NOT NULL,
    notitie character varying(500) NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    leerling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL
);
ALTER TABLE public.opp_contactmoment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_contactmoment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_contactmomentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    datum date NOT NULL,
    met character varying(120) NOT NULL,
    notitie character varying(500) NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    leerling_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL
);
ALTER TABLE public.opp_contactmomentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_contactmomentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_doel (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    doel character varying(500) NOT NULL,
    meetbaar character varying(300) NOT NULL,
    steun character varying(500) NOT NULL,
    wie character varying(120) NOT NULL,
    hoe_vaak character varying(120) NOT NULL,
    van date,
    tot_en_met date,
    verwijderd_op timestamp with time zone,
    gewijzigd_op timestamp with time zone NOT NULL,
    leerling_id bigint NOT NULL,
    versie_id bigint NOT NULL,
    CONSTRAINT doel_einde_na_begin CHECK (((tot_en_met IS NULL) OR (van IS NULL) OR (tot_en_met >= van))),
    CONSTRAINT opp_doel_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.opp_doel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_doel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_doelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    doel character varying(500) NOT NULL,
    meetbaar character varying(300) NOT NULL,
    steun character varying(500) NOT NULL,
    wie character varying(120) NOT NULL,
    hoe_vaak character varying(120) NOT NULL,
    van date,
    tot_en_met date,
    verwijderd_op timestamp with time zone,
    gewijzigd_op timestamp with time zone NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    versie_id bigint NOT NULL,
    CONSTRAINT opp_doelevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.opp_doelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_doelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_doelresultaat (
    id bigint NOT NULL,
    resultaat character varying(7) NOT NULL,
    doel_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    evaluatie_id bigint NOT NULL,
    CONSTRAINT doelresultaat_resultaat CHECK ((resultaat IN ('bereikt', 'deels', 'niet')))
);
ALTER TABLE public.opp_doelresultaat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_doelresultaat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_evaluatie (
    id bigint NOT NULL,
    datum date NOT NULL,
    wijze character varying(12) NOT NULL,
    conclusie text NOT NULL,
    mening text NOT NULL,
    vervolg character varying(11) NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    leerling_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL,
    opp_id bigint NOT NULL,
    versie_id bigint NOT NULL,
    CONSTRAINT evaluatie_met_ouders CHECK ((NOT ((wijze)::text = 'niet'::text))),
    CONSTRAINT evaluatie_vervolg CHECK ((vervolg IN ('voortzetten', 'bijstellen')))
);
ALTER TABLE public.opp_evaluatie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_evaluatie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_opp (
    id bigint NOT NULL,
    nummer character varying(16) NOT NULL,
    herkomst character varying(8) NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    aanleiding character varying(14) NOT NULL,
    aanleiding_op date NOT NULL,
    uiterlijk_op date NOT NULL,
    leerling_bekwaam boolean NOT NULL,
    begin date,
    eind date,
    geevalueerd_op date,
    evaluatie_voor date,
    aangemaakt_op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    aangemaakt_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    school_id bigint NOT NULL,
    soort_id bigint NOT NULL,
    vigerend_id bigint,
    onbekwaam_reden character varying(12) DEFAULT ''::character varying NOT NULL,
    onbekwaam_sinds date,
    vertegenwoordiger character varying(150) DEFAULT ''::character varying NOT NULL,
    buiten_werking_op date,
    CONSTRAINT opp_aanleiding CHECK ((aanleiding IN ('inschrijving', 'plaatsing', 'ondersteuning'))),
    CONSTRAINT opp_buiten_werking_na_tekst CHECK (((buiten_werking_op IS NULL) OR (vigerend_id IS NOT NULL))),
    CONSTRAINT opp_einde_na_begin CHECK (((eind IS NULL) OR (eind >= begin))),
    CONSTRAINT opp_herkomst CHECK ((herkomst IN ('verband', 'extern'))),
    CONSTRAINT opp_onbekwaam_met_reden CHECK (((leerling_bekwaam AND ((onbekwaam_reden)::text = ''::text) AND (onbekwaam_sinds IS NULL) AND ((vertegenwoordiger)::text = ''::text)) OR ((NOT leerling_bekwaam) AND (onbekwaam_reden IN ('curatele', 'mentorschap', 'anders')) AND (onbekwaam_sinds IS NOT NULL) AND (NOT ((vertegenwoordiger)::text = ''::text))))),
    CONSTRAINT opp_opp_versie_check CHECK ((versie >= 0)),
    CONSTRAINT opp_status CHECK ((status IN ('concept', 'besproken', 'vastgesteld', 'geevalueerd', 'bijgesteld', 'afgesloten'))),
    CONSTRAINT opp_vastgesteld_heeft_begin_en_tekst CHECK (((status IN ('concept', 'besproken', 'afgesloten')) OR ((begin IS NOT NULL) AND (vigerend_id IS NOT NULL))))
);
ALTER TABLE public.opp_opp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_opp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_oppevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    nummer character varying(16) NOT NULL,
    herkomst character varying(8) NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    aanleiding character varying(14) NOT NULL,
    aanleiding_op date NOT NULL,
    uiterlijk_op date NOT NULL,
    leerling_bekwaam boolean NOT NULL,
    begin date,
    eind date,
    geevalueerd_op date,
    evaluatie_voor date,
    aangemaakt_op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    aangemaakt_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    school_id bigint NOT NULL,
    soort_id bigint NOT NULL,
    vigerend_id bigint,
    onbekwaam_reden character varying(12) DEFAULT ''::character varying NOT NULL,
    onbekwaam_sinds date,
    vertegenwoordiger character varying(150) DEFAULT ''::character varying NOT NULL,
    buiten_werking_op date,
    CONSTRAINT opp_oppevent_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.opp_oppevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_oppevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_opphandeling (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    hash character varying(64) NOT NULL,
    partij character varying(20) NOT NULL,
    wijze character varying(12) NOT NULL,
    datum date,
    uitkomst character varying(13) NOT NULL,
    tekst text NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    gezagdrager_id bigint,
    leerling_id bigint NOT NULL,
    opp_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL,
    versie_id bigint NOT NULL,
    gevraagd_op date,
    CONSTRAINT opphandeling_gehoord_of_niet CHECK ((((datum IS NULL) AND ((soort)::text = 'gehoord'::text) AND ((wijze)::text = 'niet'::text)) OR ((datum IS NOT NULL) AND ((soort)::text = 'overleg'::text) AND ((wijze)::text = 'niet'::text) AND (NOT (tekst = ''::text))) OR ((datum IS NOT NULL) AND ((uitkomst)::text = 'niet_gevraagd'::text) AND ((wijze)::text = 'niet'::text)) OR ((NOT ((wijze)::text = 'niet'::text)) AND (NOT ((uitkomst)::text = 'niet_gevraagd'::text)) AND (datum IS NOT NULL)))),
    CONSTRAINT opphandeling_gevraagd_voor_antwoord CHECK (((gevraagd_op IS NULL) OR ((gevraagd_op <= datum) AND ((soort)::text = 'instemming'::text) AND (NOT ((uitkomst)::text = 'niet_gevraagd'::text))))),
    CONSTRAINT opphandeling_reden_of_mening CHECK (((NOT (tekst = ''::text)) OR ((NOT ((soort)::text = 'gehoord'::text)) AND (uitkomst IN ('', 'ingestemd'))))),
    CONSTRAINT opphandeling_soort CHECK ((soort IN ('overleg', 'instemming', 'gehoord'))),
    CONSTRAINT opphandeling_uitkomst_bij_instemming CHECK (((((soort)::text = 'instemming'::text) AND (uitkomst IN ('ingestemd', 'geweigerd', 'niet_bereikt', 'niet_gevraagd'))) OR ((NOT ((soort)::text = 'instemming'::text)) AND ((uitkomst)::text = ''::text)))),
    CONSTRAINT opphandeling_wijze CHECK ((wijze IN ('gesprek', 'schriftelijk', 'telefonisch', 'niet')))
);
ALTER TABLE public.opp_opphandeling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_opphandeling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_opponderdeel (
    id bigint NOT NULL,
    code character varying(24) NOT NULL,
    verplicht boolean NOT NULL,
    uitleg text NOT NULL,
    max_tekens integer NOT NULL,
    volgorde smallint NOT NULL,
    soort_id bigint NOT NULL,
    CONSTRAINT opp_opponderdeel_max_tekens_check CHECK ((max_tekens >= 0)),
    CONSTRAINT opp_opponderdeel_volgorde_check CHECK ((volgorde >= 0)),
    CONSTRAINT opponderdeel_code CHECK ((code IN ('uitstroom', 'bevorderend', 'belemmerend', 'basisondersteuning', 'ondersteuningsbehoefte', 'handelingsdeel', 'afwijkingen', 'oordeel_cvb')))
);
ALTER TABLE public.opp_opponderdeel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_opponderdeel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_opponderdeelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code character varying(24) NOT NULL,
    verplicht boolean NOT NULL,
    uitleg text NOT NULL,
    max_tekens integer NOT NULL,
    volgorde smallint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    soort_id bigint NOT NULL,
    CONSTRAINT opp_opponderdeelevent_max_tekens_check CHECK ((max_tekens >= 0)),
    CONSTRAINT opp_opponderdeelevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.opp_opponderdeelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_opponderdeelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_oppsoort (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    naam character varying(100) NOT NULL,
    uitleg text NOT NULL,
    van date NOT NULL,
    tot date,
    schoolsoorten character varying(3)[] NOT NULL,
    verplicht character varying(7) NOT NULL,
    vanaf_leeftijd smallint,
    is_opp boolean NOT NULL,
    weken smallint NOT NULL,
    evaluatie_weken smallint,
    vaststeller character varying(20) NOT NULL,
    swv_id bigint NOT NULL,
    sorteernaam character varying(100) GENERATED ALWAYS AS (translate(lower((naam)::text), 'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'::text, 'aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'::text)) STORED COLLATE pg_catalog."C",
    CONSTRAINT opp_oppsoort_evaluatie_weken_check CHECK ((evaluatie_weken >= 0)),
    CONSTRAINT opp_oppsoort_vanaf_leeftijd_check CHECK ((vanaf_leeftijd >= 0)),
    CONSTRAINT opp_oppsoort_weken_check CHECK ((weken >= 0)),
    CONSTRAINT oppsoort_code CHECK ((code IN ('vol', 'light', 'handelingsplan'))),
    CONSTRAINT oppsoort_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT oppsoort_ten_hoogste_zes_weken CHECK (((NOT is_opp) OR (weken <= 6))),
    CONSTRAINT oppsoort_verplicht CHECK ((verplicht IN ('altijd', 'extra', 'keuze')))
);
ALTER TABLE public.opp_oppsoort ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_oppsoort_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_oppsoortevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    naam character varying(100) NOT NULL,
    uitleg text NOT NULL,
    van date NOT NULL,
    tot date,
    schoolsoorten character varying(3)[] NOT NULL,
    verplicht character varying(7) NOT NULL,
    vanaf_leeftijd smallint,
    is_opp boolean NOT NULL,
    weken smallint NOT NULL,
    evaluatie_weken smallint,
    vaststeller character varying(20) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT opp_oppsoortevent_evaluatie_weken_check CHECK ((evaluatie_weken >= 0)),
    CONSTRAINT opp_oppsoortevent_vanaf_leeftijd_check CHECK ((vanaf_leeftijd >= 0)),
    CONSTRAINT opp_oppsoortevent_weken_check CHECK ((weken >= 0))
);
ALTER TABLE public.opp_oppsoortevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_oppsoortevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_oppstatus (
    id bigint NOT NULL,
    actie character varying(40) NOT NULL,
    van character varying(12) NOT NULL,
    naar character varying(12) NOT NULL,
    versie integer NOT NULL,
    toelichting text NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    lidmaatschap_id bigint,
    opp_id bigint NOT NULL,
    CONSTRAINT opp_oppstatus_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.opp_oppstatus ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_oppstatus_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_oppstuk (
    id bigint NOT NULL,
    gemaakt_op timestamp with time zone NOT NULL,
    document_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    versie_id bigint NOT NULL
);
ALTER TABLE public.opp_oppstuk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_oppstuk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_oppversie (
    id bigint NOT NULL,
    nummer smallint NOT NULL,
    uitstroombestemming character varying(24) NOT NULL,
    uitstroom text NOT NULL,
    bevorderend text NOT NULL,
    belemmerend text NOT NULL,
    basisondersteuning text NOT NULL,
    ondersteuningsbehoefte text NOT NULL,
    afwijkingen text NOT NULL,
    oordeel_cvb text NOT NULL,
    onderdelen_extern character varying(24)[] NOT NULL,
    vastgesteld_op date,
    hash character varying(64) NOT NULL,
    handelingsdeel_hash character varying(64) NOT NULL,
    instemming_bij_vaststellen character varying(10) NOT NULL,
    vervallen_op date,
    gewijzigd_op timestamp with time zone NOT NULL,
    bijlage_id bigint,
    leerling_id bigint NOT NULL,
    opp_id bigint NOT NULL,
    vastgesteld_door_id bigint,
    CONSTRAINT opp_oppversie_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT oppversie_bestemming CHECK ((((uitstroombestemming)::text = ''::text) OR (uitstroombestemming IN ('vso', 'pro', 'vmbo_bb', 'vmbo_kb', 'vmbo_gt', 'havo', 'vwo', 'mbo_entree', 'mbo_2', 'mbo_3', 'mbo_4', 'hbo', 'wo', 'profiel_vervolg', 'profiel_arbeid', 'profiel_dagbesteding', 'arbeid_regulier', 'arbeid_begeleid', 'arbeid_beschut')))),
    CONSTRAINT oppversie_vastgesteld_is_volledig CHECK (((vastgesteld_op IS NULL) OR ((vastgesteld_door_id IS NOT NULL) AND (vervallen_op IS NULL) AND (NOT ((hash)::text = ''::text)))))
);
ALTER TABLE public.opp_oppversie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_oppversie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_oppversieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    nummer smallint NOT NULL,
    uitstroombestemming character varying(24) NOT NULL,
    uitstroom text NOT NULL,
    bevorderend text NOT NULL,
    belemmerend text NOT NULL,
    basisondersteuning text NOT NULL,
    ondersteuningsbehoefte text NOT NULL,
    afwijkingen text NOT NULL,
    oordeel_cvb text NOT NULL,
    onderdelen_extern character varying(24)[] NOT NULL,
    vastgesteld_op date,
    hash character varying(64) NOT NULL,
    handelingsdeel_hash character varying(64) NOT NULL,
    instemming_bij_vaststellen character varying(10) NOT NULL,
    vervallen_op date,
    gewijzigd_op timestamp with time zone NOT NULL,
    bijlage_id bigint,
    leerling_id bigint NOT NULL,
    opp_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    vastgesteld_door_id bigint,
    CONSTRAINT opp_oppversieevent_nummer_check CHECK ((nummer >= 0))
);
ALTER TABLE public.opp_oppversieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_oppversieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_overdracht (
    id bigint NOT NULL,
    datum date NOT NULL,
    wijze character varying(12) NOT NULL,
    toelichting text NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    gezagdrager_id bigint,
    leerling_id bigint NOT NULL,
    opp_id bigint NOT NULL,
    school_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL,
    CONSTRAINT overdracht_wijze CHECK ((wijze IN ('gesprek', 'schriftelijk', 'telefonisch')))
);
ALTER TABLE public.opp_overdracht ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_overdracht_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.opp_schoolstand (
    id bigint NOT NULL,
    peildatum date NOT NULL,
    lopend integer NOT NULL,
    vastgesteld integer NOT NULL,
    te_laat integer NOT NULL,
    evaluatie_te_laat integer NOT NULL,
    voldoet integer NOT NULL,
    bijgewerkt_op timestamp with time zone NOT NULL,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    ontbreekt integer DEFAULT 0 NOT NULL,
    CONSTRAINT opp_schoolstand_evaluatie_te_laat_check CHECK ((evaluatie_te_laat >= 0)),
    CONSTRAINT opp_schoolstand_lopend_check CHECK ((lopend >= 0)),
    CONSTRAINT opp_schoolstand_ontbreekt_check CHECK ((ontbreekt >= 0)),
    CONSTRAINT opp_schoolstand_te_laat_check CHECK ((te_laat >= 0)),
    CONSTRAINT opp_schoolstand_vastgesteld_check CHECK ((vastgesteld >= 0)),
    CONSTRAINT opp_schoolstand_voldoet_check CHECK ((voldoet >= 0)),
    CONSTRAINT schoolstand_delen_passen CHECK (((vastgesteld <= lopend) AND (voldoet <= vastgesteld)))
);
ALTER TABLE public.opp_schoolstand ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opp_schoolstand_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_aansluiting (
    id bigint NOT NULL,
    van date NOT NULL,
    tot date,
    organisatie_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT aansluiting_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van)))
);
ALTER TABLE public.organisatie_aansluiting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_aansluiting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_aansluitingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    van date NOT NULL,
    tot date,
    pgh_obj_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.organisatie_aansluitingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_aansluitingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_adreswijziging (
    id bigint NOT NULL,
    nieuw character varying(254) NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    gebruiker_id bigint NOT NULL
);
ALTER TABLE public.organisatie_adreswijziging ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_adreswijziging_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_gebruiker (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    email character varying(254) NOT NULL,
    naam character varying(273) NOT NULL,
    is_active boolean NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    discipline character varying(60) NOT NULL,
    registratie character varying(60) NOT NULL,
    werkgever_id bigint,
    achternaam character varying(150) DEFAULT ''::character varying NOT NULL,
    naam_nazien boolean DEFAULT false NOT NULL,
    roepnaam character varying(60) DEFAULT ''::character varying NOT NULL,
    tussenvoegsel character varying(20) DEFAULT ''::character varying NOT NULL,
    titel character varying(40) DEFAULT ''::character varying NOT NULL,
    sorteernaam character varying(400) GENERATED ALWAYS AS (translate(lower(((COALESCE(achternaam, ''::character varying))::text || COALESCE((COALESCE(' '::text, ''::text) || COALESCE(((COALESCE(roepnaam, ''::character varying))::text || COALESCE((COALESCE(' '::text, ''::text) || (COALESCE(tussenvoegsel, ''::character varying))::text), ''::text)), ''::text)), ''::text))), 'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'::text, 'aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'::text)) STORED COLLATE pg_catalog."C",
    CONSTRAINT gebruiker_email_klein CHECK (((email)::text = lower((email)::text))),
    CONSTRAINT gebruiker_naam_uit_delen CHECK (((NOT ((achternaam)::text = ''::text)) AND ((naam)::text = btrim(regexp_replace((((((((titel)::text || ' '::text) || (roepnaam)::text) || ' '::text) || (tussenvoegsel)::text) || ' '::text) || (achternaam)::text), ' +'::text, ' '::text, 'g'::text)))))
);
ALTER TABLE public.organisatie_gebruiker ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_gebruiker_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_gebruikerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    email character varying(254) NOT NULL,
    naam character varying(273) NOT NULL,
    is_active boolean NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    discipline character varying(60) NOT NULL,
    registratie character varying(60) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    werkgever_id bigint,
    achternaam character varying(150) DEFAULT ''::character varying NOT NULL,
    roepnaam character varying(60) DEFAULT ''::character varying NOT NULL,
    tussenvoegsel character varying(20) DEFAULT ''::character varying NOT NULL,
    naam_nazien boolean DEFAULT false NOT NULL,
    titel character varying(40) DEFAULT ''::character varying NOT NULL
);
ALTER TABLE public.organisatie_gebruikerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_gebruikerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_inleesbestand (
    id bigint NOT NULL,
    soort character varying(40) NOT NULL,
    object_id bigint,
    naam character varying(160) NOT NULL,
    inhoud bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    notatie character varying(2) NOT NULL,
    geen_bsn jsonb NOT NULL,
    koppeling jsonb NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    meldingen jsonb DEFAULT '[]'::jsonb NOT NULL
);
ALTER TABLE public.organisatie_inleesbestand ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_inleesbestand_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_inleesbestandevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    soort character varying(40) NOT NULL,
    object_id bigint,
    naam character varying(160) NOT NULL,
    sha256 character varying(64) NOT NULL,
    notatie character varying(2) NOT NULL,
    geen_bsn jsonb NOT NULL,
    koppeling jsonb NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    meldingen jsonb DEFAULT '[]'::jsonb NOT NULL
);
ALTER TABLE public.organisatie_inleesbestandevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_inleesbestandevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_inleeskoppeling (
    id bigint NOT NULL,
    soort character varying(40) NOT NULL,
    koppen character varying(64) NOT NULL,
    koppeling jsonb NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    organisatie_id bigint NOT NULL
);
ALTER TABLE public.organisatie_inleeskoppeling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_inleeskoppeling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_inleeskoppelingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    soort character varying(40) NOT NULL,
    koppen character varying(64) NOT NULL,
    koppeling jsonb NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.organisatie_inleeskoppelingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_inleeskoppelingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_inlezing (
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    soort character varying(40) NOT NULL,
    object_id bigint,
    naam character varying(160) NOT NULL,
    sha256 character varying(64) NOT NULL,
    rijen integer NOT NULL,
    resultaat character varying(300) NOT NULL,
    wijzigingen jsonb NOT NULL,
    op timestamp with time zone NOT NULL,
    ongedaan_op timestamp with time zone,
    door_id bigint NOT NULL,
    ongedaan_door_id bigint,
    organisatie_id bigint NOT NULL,
    CONSTRAINT inlezing_ongedaan_door_iemand CHECK ((((ongedaan_door_id IS NULL) AND (ongedaan_op IS NULL)) OR ((ongedaan_door_id IS NOT NULL) AND (ongedaan_op IS NOT NULL)))),
    CONSTRAINT organisatie_inlezing_rijen_check CHECK ((rijen >= 0))
);
ALTER TABLE public.organisatie_inlezing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_inlezing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_inlezingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    soort character varying(40) NOT NULL,
    object_id bigint,
    naam character varying(160) NOT NULL,
    sha256 character varying(64) NOT NULL,
    rijen integer NOT NULL,
    resultaat character varying(300) NOT NULL,
    op timestamp with time zone NOT NULL,
    ongedaan_op timestamp with time zone,
    door_id bigint NOT NULL,
    ongedaan_door_id bigint,
    organisatie_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT organisatie_inlezingevent_rijen_check CHECK ((rijen >= 0))
);
ALTER TABLE public.organisatie_inlezingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_inlezingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_inrichtkeuze (
    id bigint NOT NULL,
    punt character varying(20) NOT NULL,
    reden character varying(300) NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT inrichtkeuze_punt CHECK ((punt IN ('gegevens', 'logo', 'organisaties', 'gemeenten', 'mensen', 'tweede', 'soorten', 'brieven', 'tlvnummer', 'tarieven', 'mail', 'virusscanner', 'reservekopie'))),
    CONSTRAINT inrichtkeuze_reden CHECK ((NOT ((reden)::text = ''::text)))
);
ALTER TABLE public.organisatie_inrichtkeuze ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_inrichtkeuze_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_inrichtkeuzeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    punt character varying(20) NOT NULL,
    reden character varying(300) NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.organisatie_inrichtkeuzeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_inrichtkeuzeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_lidmaatschap (
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    scope character varying(12) NOT NULL,
    van date NOT NULL,
    tot date,
    gebruiker_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    onderzoek_tot date,
    onderzoek_van date,
    CONSTRAINT lidmaatschap_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT lidmaatschap_onderzoek_van_auditor CHECK ((((onderzoek_tot IS NULL) AND (onderzoek_van IS NULL)) OR (((onderzoek_van IS NULL) OR (onderzoek_tot IS NULL)) AND ((rol)::text = 'auditor'::text)) OR ((onderzoek_tot > onderzoek_van) AND ((rol)::text = 'auditor'::text)))),
    CONSTRAINT lidmaatschap_rol CHECK ((rol IN ('zorgcoordinator', 'schoolleider', 'bestuurder', 'secretaris', 'deskundige', 'cvt_lid', 'cvt_voorzitter', 'consulent', 'directeur', 'controller', 'leerplicht', 'toezichthouder', 'auditor', 'beheerder'))),
    CONSTRAINT lidmaatschap_scope_hoort_bij_rol CHECK (((((rol)::text = 'auditor'::text) AND (scope IN ('accountant', 'inspectie', 'fg')) AND (tot IS NOT NULL)) OR (((rol)::text = 'toezichthouder'::text) AND (scope IN ('rvt', 'opr'))) OR ((NOT (rol IN ('auditor', 'toezichthouder'))) AND ((scope)::text = ''::text))))
);
ALTER TABLE public.organisatie_lidmaatschap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_lidmaatschap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_lidmaatschapevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    scope character varying(12) NOT NULL,
    van date NOT NULL,
    tot date,
    gebruiker_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    onderzoek_tot date,
    onderzoek_van date
);
ALTER TABLE public.organisatie_lidmaatschapevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_lidmaatschapevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_lijstcontrole (
    id bigint NOT NULL,
    uiterlijk date NOT NULL,
    bevestigd_op timestamp with time zone,
    door_id bigint,
    swv_id bigint NOT NULL,
    CONSTRAINT lijstcontrole_bevestigd_door CHECK ((((bevestigd_op IS NULL) AND (door_id IS NULL)) OR ((bevestigd_op IS NOT NULL) AND (door_id IS NOT NULL))))
);
ALTER TABLE public.organisatie_lijstcontrole ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_lijstcontrole_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_lijstcontroleevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    uiterlijk date NOT NULL,
    bevestigd_op timestamp with time zone,
    door_id bigint,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.organisatie_lijstcontroleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_lijstcontroleevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_lijstregel (
    id bigint NOT NULL,
    oordeel character varying(10) NOT NULL,
    op timestamp with time zone NOT NULL,
    controle_id bigint NOT NULL,
    door_id bigint NOT NULL,
    lidmaatschap_id bigint NOT NULL,
    CONSTRAINT lijstregel_oordeel CHECK ((oordeel IN ('klopt', 'beeindigd')))
);
ALTER TABLE public.organisatie_lijstregel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_lijstregel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_lijstregelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    oordeel character varying(10) NOT NULL,
    op timestamp with time zone NOT NULL,
    controle_id bigint NOT NULL,
    door_id bigint NOT NULL,
    lidmaatschap_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.organisatie_lijstregelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_lijstregelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_logo (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    inhoud bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    breedte smallint NOT NULL,
    hoogte smallint NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT logo_soort CHECK ((soort IN ('image/png', 'image/jpeg'))),
    CONSTRAINT organisatie_logo_breedte_check CHECK ((breedte >= 0)),
    CONSTRAINT organisatie_logo_hoogte_check CHECK ((hoogte >= 0))
);
ALTER TABLE public.organisatie_logo ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_logo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_logoevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    sha256 character varying(64) NOT NULL,
    breedte smallint NOT NULL,
    hoogte smallint NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT organisatie_logoevent_breedte_check CHECK ((breedte >= 0)),
    CONSTRAINT organisatie_logoevent_hoogte_check CHECK ((hoogte >= 0))
);
ALTER TABLE public.organisatie_logoevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_logoevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_organisatie (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    naam character varying(200) NOT NULL,
    code character varying(20) NOT NULL,
    sector character varying(2) NOT NULL,
    brin character varying(4) NOT NULL,
    vestiging character varying(2) NOT NULL,
    schoolsoort character varying(3) NOT NULL,
    adres character varying(200) NOT NULL,
    postcode character varying(12) NOT NULL,
    plaats character varying(100) NOT NULL,
    email character varying(254) NOT NULL,
    telefoon character varying(20) NOT NULL,
    actief boolean NOT NULL,
    kleur_merk character varying(7) NOT NULL,
    kleur_merk_op character varying(7) NOT NULL,
    bestuur_id bigint,
    logo_id bigint,
    vraagt_beide_gezagdragers boolean DEFAULT false NOT NULL,
    land character varying(2) DEFAULT 'NL'::character varying NOT NULL,
    sorteernaam character varying(200) GENERATED ALWAYS AS (translate(lower((naam)::text), 'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'::text, 'aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'::text)) STORED COLLATE pg_catalog."C",
    CONSTRAINT organisatie_school_heeft_bestuur_en_brin CHECK (((NOT ((soort)::text = 'school'::text)) OR ((bestuur_id IS NOT NULL) AND (NOT ((brin)::text = ''::text)) AND (NOT ((vestiging)::text = ''::text))))),
    CONSTRAINT organisatie_schoolsoort CHECK ((((schoolsoort IN ('bao', 'sbo', 'so', 'vo', 'pro', 'vso')) AND ((soort)::text = 'school'::text)) OR ((NOT ((soort)::text = 'school'::text)) AND ((schoolsoort)::text = ''::text)))),
    CONSTRAINT organisatie_soort CHECK ((soort IN ('swv', 'bestuur', 'school', 'gemeente', 'extern'))),
    CONSTRAINT organisatie_swv_code_en_sector CHECK (((NOT ((soort)::text = 'swv'::text)) OR ((NOT ((code)::text = ''::text)) AND (sector IN ('po', 'vo')))))
);
ALTER TABLE public.organisatie_organisatie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_organisatie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_organisatieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    naam character varying(200) NOT NULL,
    code character varying(20) NOT NULL,
    sector character varying(2) NOT NULL,
    brin character varying(4) NOT NULL,
    vestiging character varying(2) NOT NULL,
    schoolsoort character varying(3) NOT NULL,
    adres character varying(200) NOT NULL,
    postcode character varying(12) NOT NULL,
    plaats character varying(100) NOT NULL,
    email character varying(254) NOT NULL,
    telefoon character varying(20) NOT NULL,
    actief boolean NOT NULL,
    kleur_merk character varying(7) NOT NULL,
    kleur_merk_op character varying(7) NOT NULL,
    bestuur_id bigint,
    pgh_obj_id bigint NOT NULL,
    logo_id bigint,
    vraagt_beide_gezagdragers boolean DEFAULT false NOT NULL,
    land character varying(2) DEFAULT 'NL'::character varying NOT NULL
);
ALTER TABLE public.organisatie_organisatieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_organisatieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_rolvoorstel (
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    scope character varying(12) NOT NULL,
    van date NOT NULL,
    tot date,
    onderzoek_van date,
    onderzoek_tot date,
    op timestamp with time zone NOT NULL,
    vervalt_op date NOT NULL,
    status character varying(12) NOT NULL,
    beslist_op timestamp with time zone,
    reden character varying(500) NOT NULL,
    beslist_door_id bigint,
    door_id bigint NOT NULL,
    gebruiker_id bigint NOT NULL,
    lidmaatschap_id bigint,
    organisatie_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    wijzigt_id bigint,
    CONSTRAINT rolvoorstel_alleen_eerste_directeur CHECK (((NOT ((status)::text = 'alleen'::text)) OR ((beslist_door_id IS NULL) AND ((rol)::text = 'directeur'::text)))),
    CONSTRAINT rolvoorstel_beslist_op CHECK ((((beslist_op IS NULL) AND ((status)::text = 'voorgesteld'::text)) OR ((NOT ((status)::text = 'voorgesteld'::text)) AND (beslist_op IS NOT NULL)))),
    CONSTRAINT rolvoorstel_geeft_pas_bevestigd_een_rol CHECK ((((lidmaatschap_id IS NOT NULL) AND (status IN ('bevestigd', 'alleen', 'opdracht'))) OR ((NOT (status IN ('bevestigd', 'alleen', 'opdracht'))) AND (lidmaatschap_id IS NULL)))),
    CONSTRAINT rolvoorstel_niet_voor_zichzelf CHECK ((NOT (door_id = gebruiker_id))),
    CONSTRAINT rolvoorstel_reden CHECK (((NOT (status IN ('opdracht', 'geweigerd'))) OR (NOT ((reden)::text = ''::text)))),
    CONSTRAINT rolvoorstel_rol CHECK ((rol IN ('zorgcoordinator', 'schoolleider', 'bestuurder', 'secretaris', 'deskundige', 'cvt_lid', 'cvt_voorzitter', 'consulent', 'directeur', 'controller', 'leerplicht', 'toezichthouder', 'auditor', 'beheerder'))),
    CONSTRAINT rolvoorstel_status CHECK ((status IN ('voorgesteld', 'bevestigd', 'alleen', 'opdracht', 'geweigerd', 'ingetrokken', 'vervallen'))),
    CONSTRAINT rolvoorstel_tweede_persoon CHECK (((NOT (status IN ('bevestigd', 'geweigerd'))) OR ((beslist_door_id IS NOT NULL) AND (NOT ((beslist_door_id = door_id) AND (beslist_door_id IS NOT NULL))) AND (NOT ((beslist_door_id = gebruiker_id) AND (beslist_door_id IS NOT NULL))))))
);
ALTER TABLE public.organisatie_rolvoorstel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_rolvoorstel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_rolvoorstelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    scope character varying(12) NOT NULL,
    van date NOT NULL,
    tot date,
    onderzoek_van date,
    onderzoek_tot date,
    op timestamp with time zone NOT NULL,
    vervalt_op date NOT NULL,
    status character varying(12) NOT NULL,
    beslist_op timestamp with time zone,
    reden character varying(500) NOT NULL,
    beslist_door_id bigint,
    door_id bigint NOT NULL,
    gebruiker_id bigint NOT NULL,
    lidmaatschap_id bigint,
    organisatie_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    wijzigt_id bigint
);
ALTER TABLE public.organisatie_rolvoorstelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_rolvoorstelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_teller (
    id bigint NOT NULL,
    soort character varying(40) NOT NULL,
    reeks character varying(20) NOT NULL,
    waarde bigint NOT NULL,
    CONSTRAINT organisatie_teller_waarde_check CHECK ((waarde >= 0))
);
ALTER TABLE public.organisatie_teller ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_teller_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.organisatie_tokenbereik (
    id bigint NOT NULL,
    naam character varying(60) NOT NULL,
    schrijven boolean NOT NULL,
    kamers character varying(12)[] NOT NULL,
    laatst_gebruikt timestamp with time zone,
    lidmaatschap_id bigint,
    token_id character varying(128) NOT NULL,
    CONSTRAINT tokenbereik_kamers CHECK (((kamers <@ ARRAY['consulten'::character varying(12), 'leerlingen'::character varying(12), 'opp'::character varying(12), 'thuiszitters'::character varying(12), 'toewijzing'::character varying(12), 'financien'::character varying(12), 'rapportage'::character varying(12)]) AND (
CASE
    WHEN (kamers IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(kamers, 1), 0)
END > 0)))
);
ALTER TABLE public.organisatie_tokenbereik ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisatie_tokenbereik_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);
CREATE TABLE public.rapportage_aanvraagcijfer (
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    maand date NOT NULL,
    herkomst character varying(12) NOT NULL,
    ontvangen integer NOT NULL,
    toegekend integer NOT NULL,
    afgewezen integer NOT NULL,
    buiten_behandeling integer NOT NULL,
    met_wettermijn integer NOT NULL,
    binnen_wettermijn integer NOT NULL,
    met_norm integer NOT NULL,
    binnen_norm integer NOT NULL,
    instroom integer NOT NULL,
    uitstroom integer NOT NULL,
    terugstroom integer NOT NULL,
    doorlooptijden integer[] NOT NULL,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT aanvraagcijfer_begin_van_de_maand CHECK ((EXTRACT(day FROM maand) = (1)::numeric)),
    CONSTRAINT aanvraagcijfer_delen_passen CHECK (((binnen_norm <= met_norm) AND (binnen_wettermijn <= met_wettermijn))),
    CONSTRAINT aanvraagcijfer_herkomst CHECK ((herkomst IN ('geteld', 'overgenomen'))),
    CONSTRAINT rapportage_aanvraagcijfer_afgewezen_check CHECK ((afgewezen >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_binnen_norm_check CHECK ((binnen_norm >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_binnen_wettermijn_check CHECK ((binnen_wettermijn >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_buiten_behandeling_check CHECK ((buiten_behandeling >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_instroom_check CHECK ((instroom >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_met_norm_check CHECK ((met_norm >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_met_wettermijn_check CHECK ((met_wettermijn >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_ontvangen_check CHECK ((ontvangen >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_terugstroom_check CHECK ((terugstroom >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_toegekend_check CHECK ((toegekend >= 0)),
    CONSTRAINT rapportage_aanvraagcijfer_uitstroom_check CHECK ((uitstroom >= 0))
);
ALTER TABLE public.rapportage_aanvraagcijfer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_aanvraagcijfer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_auditdownload (
    id bigint NOT NULL,
    scope character varying(12) NOT NULL,
    bestand character varying(200) NOT NULL,
    adres character varying(200) NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    lidmaatschap_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT auditdownload_scope CHECK ((scope IN ('accountant', 'inspectie', 'fg')))
);
ALTER TABLE public.rapportage_auditdownload ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_auditdownload_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_hoofdstuk (
    id bigint NOT NULL,
    code character varying(30) NOT NULL,
    volgorde smallint NOT NULL,
    rol character varying(20) NOT NULL,
    tekst text NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    eigenaar_id bigint,
    jaarverslag_id bigint NOT NULL,
    CONSTRAINT rapportage_hoofdstuk_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.rapportage_hoofdstuk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_hoofdstuk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_hoofdstukevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code character varying(30) NOT NULL,
    volgorde smallint NOT NULL,
    rol character varying(20) NOT NULL,
    tekst text NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    eigenaar_id bigint,
    pgh_obj_id bigint NOT NULL,
    jaarverslag_id bigint NOT NULL,
    CONSTRAINT rapportage_hoofdstukevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.rapportage_hoofdstukevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_hoofdstukevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_jaarverslag (
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    volgnummer smallint NOT NULL,
    reden character varying(500) NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    is_demo boolean NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    cijfers_op timestamp with time zone,
    opgemaakt_op date,
    goedgekeurd_op date,
    vastgesteld_op date,
    openbaar_op date,
    snapshot jsonb,
    sha256 character varying(64) NOT NULL,
    aangemaakt_door_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    vervangt_id bigint,
    CONSTRAINT jaarverslag_erratum_heeft_reden CHECK (((((reden)::text = ''::text) AND (vervangt_id IS NULL) AND (volgnummer = 1)) OR ((vervangt_id IS NOT NULL) AND (volgnummer > 1) AND (NOT ((reden)::text = ''::text))))),
    CONSTRAINT jaarverslag_jaar CHECK (((jaar >= 2014) AND (jaar <= 2100))),
    CONSTRAINT jaarverslag_openbaar_heeft_datum CHECK (((NOT ((status)::text = 'openbaar'::text)) OR (openbaar_op IS NOT NULL))),
    CONSTRAINT jaarverslag_status CHECK ((status IN ('concept', 'opgemaakt', 'goedgekeurd', 'vastgesteld', 'openbaar', 'ingetrokken'))),
    CONSTRAINT jaarverslag_vastgesteld_heeft_gegevens CHECK (((((sha256)::text = ''::text) AND (status IN ('concept', 'goedgekeurd', 'ingetrokken', 'opgemaakt')) AND (vastgesteld_op IS NULL)) OR ((snapshot IS NOT NULL) AND (status IN ('openbaar', 'vastgesteld')) AND (vastgesteld_op IS NOT NULL) AND (NOT ((sha256)::text = ''::text))))),
    CONSTRAINT rapportage_jaarverslag_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT rapportage_jaarverslag_versie_check CHECK ((versie >= 0)),
    CONSTRAINT rapportage_jaarverslag_volgnummer_check CHECK ((volgnummer >= 0))
);
ALTER TABLE public.rapportage_jaarverslag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_jaarverslag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_jaarverslagbijlage (
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    soort character varying(20) NOT NULL,
    naam character varying(150) NOT NULL,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    grootte integer NOT NULL,
    paginas smallint NOT NULL,
    is_getagd boolean NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    vervallen_op timestamp with time zone,
    jaarverslag_id bigint NOT NULL,
    toegevoegd_door_id bigint NOT NULL,
    CONSTRAINT jaarverslagbijlage_heeft_bladzijden CHECK ((paginas >= 1)),
    CONSTRAINT jaarverslagbijlage_soort CHECK ((soort IN ('jaarrekening', 'controleverklaring'))),
    CONSTRAINT rapportage_jaarverslagbijlage_grootte_check CHECK ((grootte >= 0)),
    CONSTRAINT rapportage_jaarverslagbijlage_paginas_check CHECK ((paginas >= 0))
);
ALTER TABLE public.rapportage_jaarverslagbijlage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_jaarverslagbijlage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_jaarverslagbijlageevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    soort character varying(20) NOT NULL,
    naam character varying(150) NOT NULL,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    grootte integer NOT NULL,
    paginas smallint NOT NULL,
    is_getagd boolean NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    vervallen_op timestamp with time zone,
    jaarverslag_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    toegevoegd_door_id bigint NOT NULL,
    CONSTRAINT rapportage_jaarverslagbijlageevent_grootte_check CHECK ((grootte >= 0)),
    CONSTRAINT rapportage_jaarverslagbijlageevent_paginas_check CHECK ((paginas >= 0))
);
ALTER TABLE public.rapportage_jaarverslagbijlageevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_jaarverslagbijlageevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_jaarverslagcijfer (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    gegevens jsonb NOT NULL,
    geteld_op timestamp with time zone NOT NULL,
    hoofdstuk_id bigint NOT NULL,
    jaarverslag_id bigint NOT NULL
);
ALTER TABLE public.rapportage_jaarverslagcijfer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_jaarverslagcijfer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_jaarverslagcijferevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    gegevens jsonb NOT NULL,
    geteld_op timestamp with time zone NOT NULL,
    hoofdstuk_id bigint NOT NULL,
    jaarverslag_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.rapportage_jaarverslagcijferevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_jaarverslagcijferevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_jaarverslagdocument (
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    soort character varying(12) NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    geannuleerd_op timestamp with time zone,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    grootte integer NOT NULL,
    paginas smallint NOT NULL,
    kenmerken jsonb NOT NULL,
    gemaakt_op timestamp with time zone,
    gevraagd_door_id bigint NOT NULL,
    jaarverslag_id bigint NOT NULL,
    CONSTRAINT jaarverslagdocument_gemaakt_heeft_bestand CHECK (((gemaakt_op IS NULL) OR ((NOT ((bestand)::text = ''::text)) AND (NOT ((sha256)::text = ''::text)) AND (paginas >= 1)))),
    CONSTRAINT jaarverslagdocument_soort CHECK ((soort IN ('concept', 'definitief'))),
    CONSTRAINT rapportage_jaarverslagdocument_grootte_check CHECK ((grootte >= 0)),
    CONSTRAINT rapportage_jaarverslagdocument_paginas_check CHECK ((paginas >= 0))
);
ALTER TABLE public.rapportage_jaarverslagdocument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_jaarverslagdocument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_jaarverslagdocumentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    soort character varying(12) NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    geannuleerd_op timestamp with time zone,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    grootte integer NOT NULL,
    paginas smallint NOT NULL,
    kenmerken jsonb NOT NULL,
    gemaakt_op timestamp with time zone,
    gevraagd_door_id bigint NOT NULL,
    jaarverslag_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT rapportage_jaarverslagdocumentevent_grootte_check CHECK ((grootte >= 0)),
    CONSTRAINT rapportage_jaarverslagdocumentevent_paginas_check CHECK ((paginas >= 0))
);
ALTER TABLE public.rapportage_jaarverslagdocumentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_jaarverslagdocumentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_jaarverslagevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    volgnummer smallint NOT NULL,
    reden character varying(500) NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    is_demo boolean NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    cijfers_op timestamp with time zone,
    opgemaakt_op date,
    goedgekeurd_op date,
    vastgesteld_op date,
    openbaar_op date,
    sha256 character varying(64) NOT NULL,
    aangemaakt_door_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    vervangt_id bigint,
    CONSTRAINT rapportage_jaarverslagevent_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT rapportage_jaarverslagevent_versie_check CHECK ((versie >= 0)),
    CONSTRAINT rapportage_jaarverslagevent_volgnummer_check CHECK ((volgnummer >= 0))
);
ALTER TABLE public.rapportage_jaarverslagevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_jaarverslagevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_jaarverslagstap (
    id bigint NOT NULL,
    actie character varying(30) NOT NULL,
    van character varying(12) NOT NULL,
    naar character varying(12) NOT NULL,
    versie integer NOT NULL,
    toelichting text NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    jaarverslag_id bigint NOT NULL,
    lidmaatschap_id bigint,
    CONSTRAINT rapportage_jaarverslagstap_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.rapportage_jaarverslagstap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_jaarverslagstap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_steekproef (
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    beginwaarde character varying(60) NOT NULL,
    gevraagd smallint NOT NULL,
    getrokken smallint NOT NULL,
    populatie integer NOT NULL,
    populatie_sha256 character varying(64) NOT NULL,
    sha256 character varying(64) NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    lidmaatschap_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT rapportage_steekproef_getrokken_check CHECK ((getrokken >= 0)),
    CONSTRAINT rapportage_steekproef_gevraagd_check CHECK ((gevraagd >= 0)),
    CONSTRAINT rapportage_steekproef_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT rapportage_steekproef_populatie_check CHECK ((populatie >= 0)),
    CONSTRAINT steekproef_aantallen_passen CHECK (((getrokken <= populatie) AND (getrokken <= gevraagd))),
    CONSTRAINT steekproef_heeft_beginwaarde CHECK ((NOT ((beginwaarde)::text = ''::text)))
);
ALTER TABLE public.rapportage_steekproef ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_steekproef_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_streefwaarde (
    id bigint NOT NULL,
    indicator character varying(24) NOT NULL,
    waarde numeric(12,2) NOT NULL,
    van date NOT NULL,
    tot date,
    toelichting character varying(300) NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT streefwaarde_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT streefwaarde_indicator CHECK ((indicator IN ('deelname_vso', 'deelname_so', 'deelname_sbo', 'deelname_pro', 'categorieen', 'instroom', 'uitstroom', 'terugstroom', 'aanvragen', 'aanvragen_per_1000', 'honorering', 'doorlooptijd', 'op_tijd_wet', 'op_tijd_norm', 'opp_op_tijd', 'thuiszitters', 'doorbetaling', 'besteding'))),
    CONSTRAINT streefwaarde_niet_negatief CHECK ((waarde >= (0)::numeric))
);
ALTER TABLE public.rapportage_streefwaarde ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_streefwaarde_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_streefwaardeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    indicator character varying(24) NOT NULL,
    waarde numeric(12,2) NOT NULL,
    van date NOT NULL,
    tot date,
    toelichting character varying(300) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.rapportage_streefwaardeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_streefwaardeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_telmoment (
    id bigint NOT NULL,
    vandaag date NOT NULL,
    op timestamp with time zone NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.rapportage_telmoment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_telmoment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rapportage_thuiszittercijfer (
    id bigint NOT NULL,
    peildatum date NOT NULL,
    kolom character varying(12) NOT NULL,
    herkomst character varying(12) NOT NULL,
    aantal integer NOT NULL,
    school_id bigint,
    swv_id bigint NOT NULL,
    CONSTRAINT rapportage_thuiszittercijfer_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT thuiszittercijfer_herkomst CHECK ((herkomst IN ('geteld', 'overgenomen')))
);
ALTER TABLE public.rapportage_thuiszittercijfer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rapportage_thuiszittercijfer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);
ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);
ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_actie (
    id bigint NOT NULL,
    wat character varying(300) NOT NULL,
    uiterlijk date NOT NULL,
    gedaan_op date,
    resultaat text NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    eigenaar_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL,
    CONSTRAINT thuiszitteractie_gedaan_met_resultaat CHECK (((gedaan_op IS NULL) OR (NOT (resultaat = ''::text)))),
    CONSTRAINT thuiszitteractie_wat CHECK ((NOT ((wat)::text = ''::text)))
);
ALTER TABLE public.thuiszitters_actie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_actie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_actieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    wat character varying(300) NOT NULL,
    uiterlijk date NOT NULL,
    gedaan_op date,
    resultaat text NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    eigenaar_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_actieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_actieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_escalatie (
    id bigint NOT NULL,
    op date NOT NULL,
    door_id bigint,
    leerling_id bigint NOT NULL,
    trede_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_escalatie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_escalatie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_escalatieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    op date NOT NULL,
    door_id bigint,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    trede_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_escalatieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_escalatieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_escalatietrede (
    id bigint NOT NULL,
    naam character varying(100) NOT NULL,
    uitleg text NOT NULL,
    na_aantal smallint,
    na_eenheid character varying(8) NOT NULL,
    rollen character varying(20)[] NOT NULL,
    beslisser character varying(20) NOT NULL,
    volgorde smallint NOT NULL,
    van date NOT NULL,
    tot date,
    swv_id bigint NOT NULL,
    CONSTRAINT escalatietrede_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT escalatietrede_termijn_volledig CHECK ((((na_aantal IS NULL) AND ((na_eenheid)::text = ''::text)) OR ((na_aantal >= 1) AND (na_eenheid IN ('dagen', 'weken', 'maanden'))))),
    CONSTRAINT thuiszitters_escalatietrede_na_aantal_check CHECK ((na_aantal >= 0)),
    CONSTRAINT thuiszitters_escalatietrede_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.thuiszitters_escalatietrede ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_escalatietrede_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_escalatietredeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    naam character varying(100) NOT NULL,
    uitleg text NOT NULL,
    na_aantal smallint,
    na_eenheid character varying(8) NOT NULL,
    rollen character varying(20)[] NOT NULL,
    beslisser character varying(20) NOT NULL,
    volgorde smallint NOT NULL,
    van date NOT NULL,
    tot date,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT thuiszitters_escalatietredeevent_na_aantal_check CHECK ((na_aantal >= 0)),
    CONSTRAINT thuiszitters_escalatietredeevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.thuiszitters_escalatietredeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_escalatietredeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_interventie (
    id bigint NOT NULL,
    soort character varying(12) NOT NULL,
    wat character varying(300) NOT NULL,
    aanbieder character varying(150) NOT NULL,
    van date NOT NULL,
    tot date,
    resultaat character varying(10) NOT NULL,
    toelichting text NOT NULL,
    leerling_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL,
    CONSTRAINT interventie_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT interventie_resultaat_heeft_einde CHECK ((((resultaat)::text = 'loopt'::text) OR (tot IS NOT NULL)))
);
ALTER TABLE public.thuiszitters_interventie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_interventie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_interventieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    soort character varying(12) NOT NULL,
    wat character varying(300) NOT NULL,
    aanbieder character varying(150) NOT NULL,
    van date NOT NULL,
    tot date,
    resultaat character varying(10) NOT NULL,
    toelichting text NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_interventieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_interventieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_kwartaalopgave (
    id bigint NOT NULL,
    peildatum date NOT NULL,
    volgnummer smallint NOT NULL,
    bekend_op timestamp with time zone NOT NULL,
    cijfers jsonb NOT NULL,
    sha256 character varying(64) NOT NULL,
    verzonden_op timestamp with time zone NOT NULL,
    bestand character varying(200) NOT NULL,
    swv_id bigint NOT NULL,
    verzonden_door_id bigint NOT NULL,
    CONSTRAINT kwartaalopgave_bekend_voor_verzonden CHECK ((verzonden_op >= bekend_op)),
    CONSTRAINT thuiszitters_kwartaalopgave_volgnummer_check CHECK ((volgnummer >= 0))
);
ALTER TABLE public.thuiszitters_kwartaalopgave ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_kwartaalopgave_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_kwartaalopgaveevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    peildatum date NOT NULL,
    volgnummer smallint NOT NULL,
    bekend_op timestamp with time zone NOT NULL,
    cijfers jsonb NOT NULL,
    sha256 character varying(64) NOT NULL,
    verzonden_op timestamp with time zone NOT NULL,
    bestand character varying(200) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    verzonden_door_id bigint NOT NULL,
    CONSTRAINT thuiszitters_kwartaalopgaveevent_volgnummer_check CHECK ((volgnummer >= 0))
);
ALTER TABLE public.thuiszitters_kwartaalopgaveevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_kwartaalopgaveevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_maandbevestiging (
    id bigint NOT NULL,
    maand date NOT NULL,
    zaken character varying(12)[] NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT maandbevestiging_eerste_dag CHECK ((EXTRACT(day FROM maand) = (1)::numeric))
);
ALTER TABLE public.thuiszitters_maandbevestiging ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_maandbevestiging_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_maandbevestigingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    maand date NOT NULL,
    zaken character varying(12)[] NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_maandbevestigingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_maandbevestigingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_melding (
    id bigint NOT NULL,
    roepnaam character varying(60) NOT NULL,
    tussenvoegsel character varying(20) NOT NULL,
    achternaam character varying(100) NOT NULL,
    geboortedatum date NOT NULL,
    sinds date NOT NULL,
    tot date,
    toelichting text NOT NULL,
    bron character varying(10) NOT NULL,
    gemeld_op timestamp with time zone NOT NULL,
    status character varying(11) NOT NULL,
    reden text NOT NULL,
    afgehandeld_op timestamp with time zone,
    afgehandeld_door_id bigint,
    gemeente_id bigint NOT NULL,
    gemeld_door_id bigint NOT NULL,
    school_id bigint,
    swv_id bigint NOT NULL,
    thuiszitter_id bigint,
    categorie_id bigint NOT NULL,
    geboorte_onbekend character varying(9) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT melding_afgehandeld_volledig CHECK ((((status IN ('nieuw', 'doorgegeven')) AND (thuiszitter_id IS NULL)) OR (((status)::text = 'gekoppeld'::text) AND (thuiszitter_id IS NOT NULL)) OR (((status)::text = 'afgewezen'::text) AND (NOT (reden = ''::text))))),
    CONSTRAINT melding_geboorte_eerste_dag CHECK ((((geboorte_onbekend)::text = ''::text) OR (((geboorte_onbekend)::text = 'dag'::text) AND (EXTRACT(day FROM geboortedatum) = (1)::numeric)) OR (((geboorte_onbekend)::text = 'dag_maand'::text) AND (EXTRACT(day FROM geboortedatum) = (1)::numeric) AND (EXTRACT(month FROM geboortedatum) = (1)::numeric)))),
    CONSTRAINT melding_heeft_naam CHECK ((NOT ((achternaam)::text = ''::text))),
    CONSTRAINT melding_status CHECK ((status IN ('nieuw', 'doorgegeven', 'gekoppeld', 'afgewezen')))
);
ALTER TABLE public.thuiszitters_melding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_melding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_meldingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    roepnaam character varying(60) NOT NULL,
    tussenvoegsel character varying(20) NOT NULL,
    achternaam character varying(100) NOT NULL,
    geboortedatum date NOT NULL,
    sinds date NOT NULL,
    tot date,
    toelichting text NOT NULL,
    bron character varying(10) NOT NULL,
    gemeld_op timestamp with time zone NOT NULL,
    status character varying(11) NOT NULL,
    reden text NOT NULL,
    afgehandeld_op timestamp with time zone,
    afgehandeld_door_id bigint,
    gemeente_id bigint NOT NULL,
    gemeld_door_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    school_id bigint,
    swv_id bigint NOT NULL,
    thuiszitter_id bigint,
    categorie_id bigint NOT NULL,
    geboorte_onbekend character varying(9) DEFAULT ''::character varying NOT NULL
);
ALTER TABLE public.thuiszitters_meldingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_meldingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_oorzaak (
    id bigint NOT NULL,
    code character varying(30) NOT NULL,
    naam character varying(100) NOT NULL,
    volgorde smallint NOT NULL,
    van date NOT NULL,
    tot date,
    CONSTRAINT oorzaak_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT thuiszitters_oorzaak_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.thuiszitters_oorzaak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_oorzaak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_oorzaakevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code character varying(30) NOT NULL,
    naam character varying(100) NOT NULL,
    volgorde smallint NOT NULL,
    van date NOT NULL,
    tot date,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT thuiszitters_oorzaakevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.thuiszitters_oorzaakevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_oorzaakevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_opgaveregel (
    id bigint NOT NULL,
    kolom character varying(12) NOT NULL,
    categorie character varying(30) NOT NULL,
    sinds date NOT NULL,
    leerling_id bigint NOT NULL,
    opgave_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_opgaveregel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_opgaveregel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_overleg (
    id bigint NOT NULL,
    soort character varying(14) NOT NULL,
    datum date NOT NULL,
    aanwezig character varying(500) NOT NULL,
    verslag text NOT NULL,
    leerling_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_overleg ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_overleg_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_overlegafspraak (
    id bigint NOT NULL,
    wat character varying(300) NOT NULL,
    wie character varying(150) NOT NULL,
    uiterlijk date NOT NULL,
    status character varying(14) NOT NULL,
    gemaakt_op date NOT NULL,
    leerling_id bigint NOT NULL,
    overleg_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL,
    CONSTRAINT overlegafspraak_status CHECK ((status IN ('open', 'nagekomen', 'niet_nagekomen', 'vervallen'))),
    CONSTRAINT overlegafspraak_wat_en_wie CHECK (((NOT ((wat)::text = ''::text)) AND (NOT ((wie)::text = ''::text))))
);
ALTER TABLE public.thuiszitters_overlegafspraak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_overlegafspraak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_overlegafspraakevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    wat character varying(300) NOT NULL,
    wie character varying(150) NOT NULL,
    uiterlijk date NOT NULL,
    status character varying(14) NOT NULL,
    gemaakt_op date NOT NULL,
    leerling_id bigint NOT NULL,
    overleg_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_overlegafspraakevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_overlegafspraakevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_overlegevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    soort character varying(14) NOT NULL,
    datum date NOT NULL,
    aanwezig character varying(500) NOT NULL,
    verslag text NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_overlegevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_overlegevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_situatie (
    id bigint NOT NULL,
    toelichting text NOT NULL,
    oorzaken character varying(30)[] NOT NULL,
    belemmeringen character varying(12)[] NOT NULL,
    zorg character varying(200) NOT NULL,
    zorg_wacht_sinds date,
    zorg_gestart_op date,
    leerling_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL,
    CONSTRAINT situatie_zorg_na_wachten CHECK (((zorg_gestart_op IS NULL) OR (zorg_wacht_sinds IS NULL) OR (zorg_gestart_op >= zorg_wacht_sinds)))
);
ALTER TABLE public.thuiszitters_situatie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_situatie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_situatieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    toelichting text NOT NULL,
    oorzaken character varying(30)[] NOT NULL,
    belemmeringen character varying(12)[] NOT NULL,
    zorg character varying(200) NOT NULL,
    zorg_wacht_sinds date,
    zorg_gestart_op date,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_situatieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_situatieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_termijn (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    aantal smallint NOT NULL,
    eenheid character varying(8) NOT NULL,
    bron character varying(200) NOT NULL,
    van date NOT NULL,
    tot date,
    swv_id bigint,
    CONSTRAINT thuiszitters_termijn_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT thuiszittertermijn_code CHECK ((code IN ('kort', 'lang', 'plan', 'nazorg', 'eerste_actie', 'naar_directeur'))),
    CONSTRAINT thuiszittertermijn_eenheid CHECK ((eenheid IN ('dagen', 'weken', 'maanden'))),
    CONSTRAINT thuiszittertermijn_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van)))
);
ALTER TABLE public.thuiszitters_termijn ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_termijn_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_termijnevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    aantal smallint NOT NULL,
    eenheid character varying(8) NOT NULL,
    bron character varying(200) NOT NULL,
    van date NOT NULL,
    tot date,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint,
    CONSTRAINT thuiszitters_termijnevent_aantal_check CHECK ((aantal >= 0))
);
ALTER TABLE public.thuiszitters_termijnevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_termijnevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_terugkeerschema (
    id bigint NOT NULL,
    gemaakt_op date NOT NULL,
    vervangen_op date,
    toelichting text NOT NULL,
    gemaakt_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_terugkeerschema ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_terugkeerschema_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_terugkeerschemaevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    gemaakt_op date NOT NULL,
    vervangen_op date,
    toelichting text NOT NULL,
    gemaakt_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_terugkeerschemaevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_terugkeerschemaevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_terugkeerstap (
    id bigint NOT NULL,
    van date NOT NULL,
    uren_per_week numeric(4,1) NOT NULL,
    leerling_id bigint NOT NULL,
    schema_id bigint NOT NULL,
    CONSTRAINT terugkeerstap_uren CHECK (((uren_per_week >= (0)::numeric) AND (uren_per_week <= (40)::numeric)))
);
ALTER TABLE public.thuiszitters_terugkeerstap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_terugkeerstap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_terugkeerstapevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    van date NOT NULL,
    uren_per_week numeric(4,1) NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    schema_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_terugkeerstapevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_terugkeerstapevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_thuiszitter (
    id bigint NOT NULL,
    nummer character varying(12) NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    bron character varying(10) NOT NULL,
    gemeld_op date NOT NULL,
    sinds date NOT NULL,
    einddatum date,
    bestemming character varying(14) NOT NULL,
    nazorg_op date,
    gewijzigd_op timestamp with time zone NOT NULL,
    casusregisseur_id bigint NOT NULL,
    gemeente_id bigint NOT NULL,
    gemeld_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    school_id bigint,
    swv_id bigint NOT NULL,
    volgende_actie_id bigint,
    categorie_id bigint NOT NULL,
    CONSTRAINT thuiszitter_altijd_volgende_actie CHECK (((((status)::text = 'afgesloten'::text) AND (volgende_actie_id IS NULL)) OR ((NOT ((status)::text = 'afgesloten'::text)) AND (volgende_actie_id IS NOT NULL)))),
    CONSTRAINT thuiszitter_bron CHECK ((bron IN ('school', 'leerplicht', 'ouder', 'swv'))),
    CONSTRAINT thuiszitter_einde_na_begin CHECK (((einddatum IS NULL) OR (einddatum >= sinds))),
    CONSTRAINT thuiszitter_einde_volledig CHECK ((((status IN ('gemeld', 'in_onderzoek', 'actief')) AND ((bestemming)::text = ''::text) AND (einddatum IS NULL)) OR ((status IN ('nazorg', 'afgesloten')) AND (einddatum IS NOT NULL) AND (NOT ((bestemming)::text = ''::text))))),
    CONSTRAINT thuiszitter_nazorg_datum CHECK (((NOT ((status)::text = 'nazorg'::text)) OR (nazorg_op IS NOT NULL))),
    CONSTRAINT thuiszitter_status CHECK ((status IN ('gemeld', 'in_onderzoek', 'actief', 'nazorg', 'afgesloten'))),
    CONSTRAINT thuiszitters_thuiszitter_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.thuiszitters_thuiszitter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_thuiszitter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_thuiszitterevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    nummer character varying(12) NOT NULL,
    status character varying(12) NOT NULL,
    versie integer NOT NULL,
    bron character varying(10) NOT NULL,
    gemeld_op date NOT NULL,
    sinds date NOT NULL,
    einddatum date,
    bestemming character varying(14) NOT NULL,
    nazorg_op date,
    gewijzigd_op timestamp with time zone NOT NULL,
    casusregisseur_id bigint NOT NULL,
    gemeente_id bigint NOT NULL,
    gemeld_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    school_id bigint,
    swv_id bigint NOT NULL,
    volgende_actie_id bigint,
    categorie_id bigint NOT NULL,
    CONSTRAINT thuiszitters_thuiszitterevent_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.thuiszitters_thuiszitterevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_thuiszitterevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_thuiszitterstatus (
    id bigint NOT NULL,
    actie character varying(40) NOT NULL,
    van character varying(12) NOT NULL,
    naar character varying(12) NOT NULL,
    versie integer NOT NULL,
    toelichting text NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    lidmaatschap_id bigint,
    thuiszitter_id bigint NOT NULL,
    CONSTRAINT thuiszitters_thuiszitterstatus_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.thuiszitters_thuiszitterstatus ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_thuiszitterstatus_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_verzuimcategorie (
    id bigint NOT NULL,
    code character varying(30) NOT NULL,
    naam character varying(100) NOT NULL,
    groep character varying(12) NOT NULL,
    artikel character varying(60) NOT NULL,
    uitleg text NOT NULL,
    vraagt_inschrijving boolean NOT NULL,
    vraagt_einddatum boolean NOT NULL,
    volgorde smallint NOT NULL,
    van date NOT NULL,
    tot date,
    blijvend boolean NOT NULL,
    CONSTRAINT thuiszitters_verzuimcategorie_volgorde_check CHECK ((volgorde >= 0)),
    CONSTRAINT verzuimcategorie_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT verzuimcategorie_groep CHECK ((groep IN ('absoluut', 'relatief', 'dreigend', 'vrijstelling')))
);
ALTER TABLE public.thuiszitters_verzuimcategorie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_verzuimcategorie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_verzuimcategorieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code character varying(30) NOT NULL,
    naam character varying(100) NOT NULL,
    groep character varying(12) NOT NULL,
    artikel character varying(60) NOT NULL,
    uitleg text NOT NULL,
    vraagt_inschrijving boolean NOT NULL,
    vraagt_einddatum boolean NOT NULL,
    volgorde smallint NOT NULL,
    van date NOT NULL,
    tot date,
    pgh_obj_id bigint NOT NULL,
    blijvend boolean NOT NULL,
    CONSTRAINT thuiszitters_verzuimcategorieevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.thuiszitters_verzuimcategorieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_verzuimcategorieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_verzuimperiode (
    id bigint NOT NULL,
    geoorloofd character varying(12) NOT NULL,
    van date NOT NULL,
    tot date,
    vastgelegd_op timestamp with time zone NOT NULL,
    vervallen_op timestamp with time zone,
    categorie_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL,
    CONSTRAINT verzuimperiode_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT verzuimperiode_geoorloofd CHECK ((geoorloofd IN ('geoorloofd', 'ongeoorloofd', 'onbekend'))),
    CONSTRAINT verzuimperiode_vervallen_na_vastgelegd CHECK (((vervallen_op IS NULL) OR (vervallen_op >= vastgelegd_op)))
);
ALTER TABLE public.thuiszitters_verzuimperiode ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_verzuimperiode_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.thuiszitters_verzuimperiodeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    geoorloofd character varying(12) NOT NULL,
    van date NOT NULL,
    tot date,
    vastgelegd_op timestamp with time zone NOT NULL,
    vervallen_op timestamp with time zone,
    categorie_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    thuiszitter_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL
);
ALTER TABLE public.thuiszitters_verzuimperiodeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.thuiszitters_verzuimperiodeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_aanvraag (
    id bigint NOT NULL,
    nummer character varying(12) NOT NULL,
    sleutel uuid NOT NULL,
    status character varying(16) NOT NULL,
    versie integer NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    ontvangen_op date,
    compleet_op date,
    uiterlijk_op date,
    norm_op date,
    vraag_tot date,
    adviezen_gevraagd smallint NOT NULL,
    adviezen_binnen smallint NOT NULL,
    advies_voor date,
    zitting_op date,
    gevraagde_categorie smallint,
    gevraagd_van date,
    gevraagd_tot_en_met date,
    gevraagd_bedrag numeric(9,2),
    gevraagde_weken smallint,
    gevraagde_dagen_per_week smallint,
    antwoorden jsonb NOT NULL,
    aangemaakt_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    ontvangende_school_id bigint,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    vervolg_van_id bigint,
    soort_id bigint NOT NULL,
    klad jsonb NOT NULL,
    eigenaar_id bigint,
    CONSTRAINT aanvraag_bedrag CHECK (((gevraagd_bedrag IS NULL) OR (gevraagd_bedrag >= (0)::numeric))),
    CONSTRAINT aanvraag_categorie CHECK (((gevraagde_categorie IS NULL) OR (gevraagde_categorie = ANY (ARRAY[1, 2, 3])))),
    CONSTRAINT aanvraag_einde_na_begin CHECK (((gevraagd_tot_en_met IS NULL) OR (gevraagd_tot_en_met >= gevraagd_van))),
    CONSTRAINT aanvraag_ingediend_heeft_ontvangstdatum CHECK (((status IN ('bij_ouders', 'concept', 'ingetrokken', 'ter_akkoord')) OR (ontvangen_op IS NOT NULL))),
    CONSTRAINT aanvraag_ontvangen_heeft_norm CHECK (((ontvangen_op IS NULL) OR (norm_op IS NOT NULL))),
    CONSTRAINT aanvraag_onvolledig_tot CHECK (((NOT ((status)::text = 'onvolledig'::text)) OR (vraag_tot IS NOT NULL))),
    CONSTRAINT aanvraag_status CHECK ((status IN ('concept', 'bij_ouders', 'ter_akkoord', 'ingediend', 'onvolledig', 'bij_deskundigen', 'geagendeerd', 'aangehouden', 'geadviseerd', 'besloten', 'ingetrokken'))),
    CONSTRAINT toewijzing_aanvraag_adviezen_binnen_check CHECK ((adviezen_binnen >= 0)),
    CONSTRAINT toewijzing_aanvraag_adviezen_gevraagd_check CHECK ((adviezen_gevraagd >= 0)),
    CONSTRAINT toewijzing_aanvraag_gevraagde_categorie_check CHECK ((gevraagde_categorie >= 0)),
    CONSTRAINT toewijzing_aanvraag_gevraagde_dagen_per_week_check CHECK ((gevraagde_dagen_per_week >= 0)),
    CONSTRAINT toewijzing_aanvraag_gevraagde_weken_check CHECK ((gevraagde_weken >= 0)),
    CONSTRAINT toewijzing_aanvraag_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.toewijzing_aanvraag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_aanvraag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_aanvraagdocument (
    id bigint NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    document_id bigint NOT NULL,
    leerling_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_aanvraagdocument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_aanvraagdocument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_aanvraagdocumentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    document_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_aanvraagdocumentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_aanvraagdocumentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_aanvraagevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    nummer character varying(12) NOT NULL,
    sleutel uuid NOT NULL,
    status character varying(16) NOT NULL,
    versie integer NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    ontvangen_op date,
    compleet_op date,
    uiterlijk_op date,
    norm_op date,
    vraag_tot date,
    adviezen_gevraagd smallint NOT NULL,
    adviezen_binnen smallint NOT NULL,
    advies_voor date,
    zitting_op date,
    gevraagde_categorie smallint,
    gevraagd_van date,
    gevraagd_tot_en_met date,
    gevraagd_bedrag numeric(9,2),
    gevraagde_weken smallint,
    gevraagde_dagen_per_week smallint,
    antwoorden jsonb NOT NULL,
    aangemaakt_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    ontvangende_school_id bigint,
    pgh_obj_id bigint NOT NULL,
    school_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    vervolg_van_id bigint,
    soort_id bigint NOT NULL,
    klad jsonb NOT NULL,
    eigenaar_id bigint,
    CONSTRAINT toewijzing_aanvraagevent_adviezen_binnen_check CHECK ((adviezen_binnen >= 0)),
    CONSTRAINT toewijzing_aanvraagevent_adviezen_gevraagd_check CHECK ((adviezen_gevraagd >= 0)),
    CONSTRAINT toewijzing_aanvraagevent_gevraagde_categorie_check CHECK ((gevraagde_categorie >= 0)),
    CONSTRAINT toewijzing_aanvraagevent_gevraagde_dagen_per_week_check CHECK ((gevraagde_dagen_per_week >= 0)),
    CONSTRAINT toewijzing_aanvraagevent_gevraagde_weken_check CHECK ((gevraagde_weken >= 0)),
    CONSTRAINT toewijzing_aanvraagevent_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.toewijzing_aanvraagevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_aanvraagevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_aanvraagsoort (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    naam character varying(100) NOT NULL,
    uitleg text NOT NULL,
    van date NOT NULL,
    tot date,
    route character varying(30)[] NOT NULL,
    is_awb_besluit boolean NOT NULL,
    geeft_tlv boolean NOT NULL,
    vraagt_categorie boolean NOT NULL,
    vraagt_bedrag boolean NOT NULL,
    vraagt_weken boolean NOT NULL,
    periode_regel character varying(12) NOT NULL,
    max_weken smallint,
    max_dagen_per_week smallint,
    aantal_deskundigen smallint NOT NULL,
    beslisser character varying(20) NOT NULL,
    mandaatbedrag numeric(9,2),
    beslisser_boven_mandaat character varying(20) NOT NULL,
    wettelijke_weken smallint NOT NULL,
    norm_aantal smallint NOT NULL,
    norm_eenheid character varying(9) NOT NULL,
    adviestermijn_dagen smallint NOT NULL,
    brief_tekst text NOT NULL,
    swv_id bigint NOT NULL,
    grenzen_bron character varying(300) DEFAULT ''::character varying NOT NULL,
    hoogstens_jaren smallint,
    leeftijd_tot smallint,
    leeftijd_vanaf smallint,
    scholen_naar character varying(3)[] DEFAULT '{}'::character varying(3)[] NOT NULL,
    scholen_van character varying(3)[] DEFAULT '{}'::character varying(3)[] NOT NULL,
    sorteernaam character varying(100) GENERATED ALWAYS AS (translate(lower((naam)::text), 'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'::text, 'aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'::text)) STORED COLLATE pg_catalog."C",
    CONSTRAINT aanvraagsoort_awb_ten_hoogste_acht_weken CHECK ((wettelijke_weken <= 8)),
    CONSTRAINT aanvraagsoort_einde_na_begin CHECK (((tot IS NULL) OR (tot >= van))),
    CONSTRAINT aanvraagsoort_leeftijden CHECK (((leeftijd_vanaf IS NULL) OR (leeftijd_tot IS NULL) OR (leeftijd_tot >= leeftijd_vanaf))),
    CONSTRAINT aanvraagsoort_mandaat_volledig CHECK (((((beslisser_boven_mandaat)::text = ''::text) AND (mandaatbedrag IS NULL)) OR ((mandaatbedrag >= (0)::numeric) AND (NOT ((beslisser_boven_mandaat)::text = ''::text))))),
    CONSTRAINT aanvraagsoort_scholen CHECK (((scholen_van <@ ARRAY['bao'::character varying(3), 'sbo'::character varying(3), 'so'::character varying(3), 'vo'::character varying(3), 'pro'::character varying(3), 'vso'::character varying(3)]) AND (scholen_naar <@ ARRAY['bao'::character varying(3), 'sbo'::character varying(3), 'so'::character varying(3), 'vo'::character varying(3), 'pro'::character varying(3), 'vso'::character varying(3)]))),
    CONSTRAINT aanvraagsoort_ten_hoogste_twee_deskundigen CHECK ((aantal_deskundigen <= 2)),
    CONSTRAINT toewijzing_aanvraagsoort_aantal_deskundigen_check CHECK ((aantal_deskundigen >= 0)),
    CONSTRAINT toewijzing_aanvraagsoort_adviestermijn_dagen_check CHECK ((adviestermijn_dagen >= 0)),
    CONSTRAINT toewijzing_aanvraagsoort_hoogstens_jaren_check CHECK ((hoogstens_jaren >= 0)),
    CONSTRAINT toewijzing_aanvraagsoort_leeftijd_tot_check CHECK ((leeftijd_tot >= 0)),
    CONSTRAINT toewijzing_aanvraagsoort_leeftijd_vanaf_check CHECK ((leeftijd_vanaf >= 0)),
    CONSTRAINT toewijzing_aanvraagsoort_max_dagen_per_week_check CHECK ((max_dagen_per_week >= 0)),
    CONSTRAINT toewijzing_aanvraagsoort_max_weken_check CHECK ((max_weken >= 0)),
    CONSTRAINT toewijzing_aanvraagsoort_norm_aantal_check CHECK ((norm_aantal >= 0)),
    CONSTRAINT toewijzing_aanvraagsoort_wettelijke_weken_check CHECK ((wettelijke_weken >= 0))
);
ALTER TABLE public.toewijzing_aanvraagsoort ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_aanvraagsoort_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_aanvraagsoortevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    naam character varying(100) NOT NULL,
    uitleg text NOT NULL,
    van date NOT NULL,
    tot date,
    route character varying(30)[] NOT NULL,
    is_awb_besluit boolean NOT NULL,
    geeft_tlv boolean NOT NULL,
    vraagt_categorie boolean NOT NULL,
    vraagt_bedrag boolean NOT NULL,
    vraagt_weken boolean NOT NULL,
    periode_regel character varying(12) NOT NULL,
    max_weken smallint,
    max_dagen_per_week smallint,
    aantal_deskundigen smallint NOT NULL,
    beslisser character varying(20) NOT NULL,
    mandaatbedrag numeric(9,2),
    beslisser_boven_mandaat character varying(20) NOT NULL,
    wettelijke_weken smallint NOT NULL,
    norm_aantal smallint NOT NULL,
    norm_eenheid character varying(9) NOT NULL,
    adviestermijn_dagen smallint NOT NULL,
    brief_tekst text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    grenzen_bron character varying(300) DEFAULT ''::character varying NOT NULL,
    hoogstens_jaren smallint,
    leeftijd_tot smallint,
    leeftijd_vanaf smallint,
    scholen_naar character varying(3)[] DEFAULT '{}'::character varying(3)[] NOT NULL,
    scholen_van character varying(3)[] DEFAULT '{}'::character varying(3)[] NOT NULL,
    CONSTRAINT toewijzing_aanvraagsoortevent_aantal_deskundigen_check CHECK ((aantal_deskundigen >= 0)),
    CONSTRAINT toewijzing_aanvraagsoortevent_adviestermijn_dagen_check CHECK ((adviestermijn_dagen >= 0)),
    CONSTRAINT toewijzing_aanvraagsoortevent_hoogstens_jaren_check CHECK ((hoogstens_jaren >= 0)),
    CONSTRAINT toewijzing_aanvraagsoortevent_leeftijd_tot_check CHECK ((leeftijd_tot >= 0)),
    CONSTRAINT toewijzing_aanvraagsoortevent_leeftijd_vanaf_check CHECK ((leeftijd_vanaf >= 0)),
    CONSTRAINT toewijzing_aanvraagsoortevent_max_dagen_per_week_check CHECK ((max_dagen_per_week >= 0)),
    CONSTRAINT toewijzing_aanvraagsoortevent_max_weken_check CHECK ((max_weken >= 0)),
    CONSTRAINT toewijzing_aanvraagsoortevent_norm_aantal_check CHECK ((norm_aantal >= 0)),
    CONSTRAINT toewijzing_aanvraagsoortevent_wettelijke_weken_check CHECK ((wettelijke_weken >= 0))
);
ALTER TABLE public.toewijzing_aanvraagsoortevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_aanvraagsoortevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_aanvraagstatus (
    id bigint NOT NULL,
    actie character varying(40) NOT NULL,
    van character varying(16) NOT NULL,
    naar character varying(16) NOT NULL,
    versie integer NOT NULL,
    toelichting text NOT NULL,
    op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    lidmaatschap_id bigint,
    CONSTRAINT toewijzing_aanvraagstatus_versie_check CHECK ((versie >= 0))
);
ALTER TABLE public.toewijzing_aanvraagstatus ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_aanvraagstatus_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_agendapunt (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    minuten smallint NOT NULL,
    vervallen_op timestamp with time zone,
    oordeel character varying(10) NOT NULL,
    categorie smallint,
    motivering text NOT NULL,
    aanvraag_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    zitting_id bigint NOT NULL,
    CONSTRAINT agendapunt_advies_is_gemotiveerd CHECK ((((oordeel)::text = ''::text) OR (NOT (motivering = ''::text)))),
    CONSTRAINT toewijzing_agendapunt_categorie_check CHECK ((categorie >= 0)),
    CONSTRAINT toewijzing_agendapunt_minuten_check CHECK ((minuten >= 0)),
    CONSTRAINT toewijzing_agendapunt_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.toewijzing_agendapunt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_agendapunt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_agendapuntevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    minuten smallint NOT NULL,
    vervallen_op timestamp with time zone,
    oordeel character varying(10) NOT NULL,
    categorie smallint,
    motivering text NOT NULL,
    aanvraag_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    zitting_id bigint NOT NULL,
    CONSTRAINT toewijzing_agendapuntevent_categorie_check CHECK ((categorie >= 0)),
    CONSTRAINT toewijzing_agendapuntevent_minuten_check CHECK ((minuten >= 0)),
    CONSTRAINT toewijzing_agendapuntevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.toewijzing_agendapuntevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_agendapuntevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_besluit (
    id bigint NOT NULL,
    status character varying(14) NOT NULL,
    uitkomst character varying(20) NOT NULL,
    datum date NOT NULL,
    rol character varying(20) NOT NULL,
    motivering text NOT NULL,
    afwijking text NOT NULL,
    categorie smallint,
    begin date,
    eind date,
    bedrag numeric(9,2),
    weken smallint,
    dagen_per_week smallint,
    bekendgemaakt_op date,
    bezwaar_tot_en_met date,
    aanvraag_id bigint NOT NULL,
    beslist_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    functie character varying(120) NOT NULL,
    namens character varying(300) NOT NULL,
    ondertekenaar character varying(150) NOT NULL,
    CONSTRAINT besluit_bedrag CHECK (((bedrag IS NULL) OR (bedrag >= (0)::numeric))),
    CONSTRAINT besluit_bekend_heeft_datum CHECK (((NOT ((status)::text = 'bekendgemaakt'::text)) OR (bekendgemaakt_op IS NOT NULL))),
    CONSTRAINT besluit_is_gemotiveerd CHECK ((NOT (motivering = ''::text))),
    CONSTRAINT besluit_toekenning_heeft_periode CHECK (((NOT ((uitkomst)::text = 'toegekend'::text)) OR ((begin IS NOT NULL) AND (eind >= begin)))),
    CONSTRAINT toewijzing_besluit_categorie_check CHECK ((categorie >= 0)),
    CONSTRAINT toewijzing_besluit_dagen_per_week_check CHECK ((dagen_per_week >= 0)),
    CONSTRAINT toewijzing_besluit_weken_check CHECK ((weken >= 0))
);
ALTER TABLE public.toewijzing_besluit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_besluit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_besluitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    status character varying(14) NOT NULL,
    uitkomst character varying(20) NOT NULL,
    datum date NOT NULL,
    rol character varying(20) NOT NULL,
    motivering text NOT NULL,
    afwijking text NOT NULL,
    categorie smallint,
    begin date,
    eind date,
    bedrag numeric(9,2),
    weken smallint,
    dagen_per_week smallint,
    bekendgemaakt_op date,
    bezwaar_tot_en_met date,
    aanvraag_id bigint NOT NULL,
    beslist_door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    functie character varying(120) NOT NULL,
    namens character varying(300) NOT NULL,
    ondertekenaar character varying(150) NOT NULL,
    CONSTRAINT toewijzing_besluitevent_categorie_check CHECK ((categorie >= 0)),
    CONSTRAINT toewijzing_besluitevent_dagen_per_week_check CHECK ((dagen_per_week >= 0)),
    CONSTRAINT toewijzing_besluitevent_weken_check CHECK ((weken >= 0))
);
ALTER TABLE public.toewijzing_besluitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_besluitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_bezwaar (
    id bigint NOT NULL,
    indiener character varying(12) NOT NULL,
    indiener_naam character varying(100) NOT NULL,
    ontvangen_op date NOT NULL,
    gepost_op date,
    commissie boolean NOT NULL,
    doorgezonden_op date,
    hoorzitting_op date,
    verdaagd_op date,
    advies character varying(20) NOT NULL,
    advies_op date,
    uitkomst character varying(20) NOT NULL,
    beslist_op date,
    afwijking text NOT NULL,
    ingetrokken_op date,
    besluit_id bigint NOT NULL,
    gezagdrager_id bigint,
    leerling_id bigint NOT NULL,
    beslisser character varying(150) NOT NULL,
    beslist_door_id bigint,
    CONSTRAINT bezwaar_advies_na_doorzending CHECK (((((advies)::text = ''::text) AND (advies_op IS NULL)) OR ((NOT ((advies)::text = ''::text)) AND (advies_op >= doorgezonden_op) AND (doorgezonden_op IS NOT NULL)))),
    CONSTRAINT bezwaar_afwijking_gemotiveerd CHECK ((((uitkomst)::text = ''::text) OR (NOT commissie) OR ((advies)::text = (uitkomst)::text) OR (NOT (afwijking = ''::text)))),
    CONSTRAINT bezwaar_ander_heeft_naam CHECK (((((indiener)::text = 'ander'::text) AND (NOT ((indiener_naam)::text = ''::text))) OR ((NOT ((indiener)::text = 'ander'::text)) AND ((indiener_naam)::text = ''::text)))),
    CONSTRAINT bezwaar_beslist_na_advies CHECK (((beslist_op IS NULL) OR (advies_op IS NULL) OR (beslist_op >= advies_op))),
    CONSTRAINT bezwaar_beslist_na_ontvangst CHECK (((beslist_op IS NULL) OR (beslist_op >= ontvangen_op))),
    CONSTRAINT bezwaar_beslist_of_ingetrokken CHECK ((((beslist_op IS NULL) AND ((uitkomst)::text = ''::text)) OR ((NOT ((uitkomst)::text = ''::text)) AND (beslist_op IS NOT NULL) AND (ingetrokken_op IS NULL)))),
    CONSTRAINT bezwaar_doorgezonden_aan_commissie CHECK ((commissie OR (doorgezonden_op IS NULL))),
    CONSTRAINT bezwaar_doorgezonden_na_ontvangst CHECK (((doorgezonden_op IS NULL) OR (doorgezonden_op >= ontvangen_op))),
    CONSTRAINT bezwaar_eerst_gepost CHECK (((gepost_op IS NULL) OR (gepost_op <= ontvangen_op))),
    CONSTRAINT bezwaar_gezagdrager_is_indiener CHECK (((gezagdrager_id IS NULL) OR ((indiener)::text = 'gezagdrager'::text))),
    CONSTRAINT bezwaar_hoorzitting_na_ontvangst CHECK (((hoorzitting_op IS NULL) OR (hoorzitting_op >= ontvangen_op))),
    CONSTRAINT bezwaar_ingetrokken_na_ontvangst CHECK (((ingetrokken_op IS NULL) OR (ingetrokken_op >= ontvangen_op))),
    CONSTRAINT bezwaar_verdaagd_na_ontvangst CHECK (((verdaagd_op IS NULL) OR (verdaagd_op >= ontvangen_op)))
);
ALTER TABLE public.toewijzing_bezwaar ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_bezwaar_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_bezwaarevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    indiener character varying(12) NOT NULL,
    indiener_naam character varying(100) NOT NULL,
    ontvangen_op date NOT NULL,
    gepost_op date,
    commissie boolean NOT NULL,
    doorgezonden_op date,
    hoorzitting_op date,
    verdaagd_op date,
    advies character varying(20) NOT NULL,
    advies_op date,
    uitkomst character varying(20) NOT NULL,
    beslist_op date,
    afwijking text NOT NULL,
    ingetrokken_op date,
    besluit_id bigint NOT NULL,
    gezagdrager_id bigint,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    beslisser character varying(150) NOT NULL,
    beslist_door_id bigint
);
ALTER TABLE public.toewijzing_bezwaarevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_bezwaarevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_brief (
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    status character varying(12) NOT NULL,
    route character varying(8) NOT NULL,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    gemaakt_op timestamp with time zone,
    verzonden_op date,
    besluit_id bigint NOT NULL,
    gezagdrager_id bigint,
    leerling_id bigint NOT NULL,
    school_id bigint,
    aan_leerling boolean DEFAULT false NOT NULL,
    datum date,
    inhoud jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT brief_een_geadresseerde CHECK ((((NOT aan_leerling) AND (gezagdrager_id IS NULL) AND (school_id IS NOT NULL)) OR ((NOT aan_leerling) AND (gezagdrager_id IS NOT NULL) AND (school_id IS NULL)) OR (aan_leerling AND (gezagdrager_id IS NULL) AND (school_id IS NULL)))),
    CONSTRAINT brief_verzonden_heeft_route CHECK (((NOT ((status)::text = 'vrijgegeven'::text)) OR ((NOT ((route)::text = ''::text)) AND (verzonden_op IS NOT NULL))))
);
ALTER TABLE public.toewijzing_brief ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_brief_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_briefevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    status character varying(12) NOT NULL,
    route character varying(8) NOT NULL,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    gemaakt_op timestamp with time zone,
    verzonden_op date,
    besluit_id bigint NOT NULL,
    gezagdrager_id bigint,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    school_id bigint,
    aan_leerling boolean DEFAULT false NOT NULL,
    datum date,
    inhoud jsonb DEFAULT '{}'::jsonb NOT NULL
);
ALTER TABLE public.toewijzing_briefevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_briefevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_briefgegevens (
    id bigint NOT NULL,
    bestuursorgaan character varying(150) NOT NULL,
    directeur_is_bestuur boolean NOT NULL,
    bezwaar_email character varying(254) NOT NULL,
    bezwaar_site character varying(200) NOT NULL,
    commissie_naam character varying(150) NOT NULL,
    commissie_adres character varying(250) NOT NULL,
    steunpunt_naam character varying(150) NOT NULL,
    steunpunt_telefoon character varying(20) NOT NULL,
    steunpunt_email character varying(254) NOT NULL,
    steunpunt_site character varying(200) NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_briefgegevens ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_briefgegevens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_briefgegevensevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    bestuursorgaan character varying(150) NOT NULL,
    directeur_is_bestuur boolean NOT NULL,
    bezwaar_email character varying(254) NOT NULL,
    bezwaar_site character varying(200) NOT NULL,
    commissie_naam character varying(150) NOT NULL,
    commissie_adres character varying(250) NOT NULL,
    steunpunt_naam character varying(150) NOT NULL,
    steunpunt_telefoon character varying(20) NOT NULL,
    steunpunt_email character varying(254) NOT NULL,
    steunpunt_site character varying(200) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_briefgegevensevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_briefgegevensevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_checklistitem (
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    documentsoort character varying(24) NOT NULL,
    label character varying(200) NOT NULL,
    verplicht boolean NOT NULL,
    max_leeftijd_maanden smallint,
    vanaf_leeftijd smallint,
    volgorde smallint NOT NULL,
    aanvraagsoort_id bigint NOT NULL,
    CONSTRAINT checklist_documentsoort CHECK (((((soort)::text = 'document'::text) AND (NOT ((documentsoort)::text = ''::text))) OR ((NOT ((soort)::text = 'document'::text)) AND ((documentsoort)::text = ''::text)))),
    CONSTRAINT toewijzing_checklistitem_max_leeftijd_maanden_check CHECK ((max_leeftijd_maanden >= 0)),
    CONSTRAINT toewijzing_checklistitem_vanaf_leeftijd_check CHECK ((vanaf_leeftijd >= 0)),
    CONSTRAINT toewijzing_checklistitem_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.toewijzing_checklistitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_checklistitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_deskundigenadvies (
    id bigint NOT NULL,
    naam character varying(150) NOT NULL,
    discipline character varying(24) NOT NULL,
    registratie character varying(60) NOT NULL,
    werkgever character varying(200) NOT NULL,
    gevraagd_op date NOT NULL,
    uiterlijk_op date NOT NULL,
    vervallen_op date,
    vervallen_reden text NOT NULL,
    oordeel character varying(10) NOT NULL,
    categorie smallint,
    gronden text NOT NULL,
    waarom_geen_arrangement text NOT NULL,
    verklaart_onafhankelijk boolean NOT NULL,
    ondertekend_op timestamp with time zone,
    hash character varying(64) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    deskundige_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    CONSTRAINT advies_ondertekend_is_volledig CHECK (((ondertekend_op IS NULL) OR (verklaart_onafhankelijk AND (NOT ((hash)::text = ''::text)) AND (NOT ((oordeel)::text = ''::text)) AND (NOT (gronden = ''::text))))),
    CONSTRAINT toewijzing_deskundigenadvies_categorie_check CHECK ((categorie >= 0))
);
ALTER TABLE public.toewijzing_deskundigenadvies ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_deskundigenadvies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_deskundigenadviesevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    naam character varying(150) NOT NULL,
    discipline character varying(24) NOT NULL,
    registratie character varying(60) NOT NULL,
    werkgever character varying(200) NOT NULL,
    gevraagd_op date NOT NULL,
    uiterlijk_op date NOT NULL,
    vervallen_op date,
    vervallen_reden text NOT NULL,
    oordeel character varying(10) NOT NULL,
    categorie smallint,
    gronden text NOT NULL,
    waarom_geen_arrangement text CONSTRAINT toewijzing_deskundigenadviesev_waarom_geen_arrangement_not_null NOT NULL,
    verklaart_onafhankelijk boolean CONSTRAINT toewijzing_deskundigenadviesev_verklaart_onafhankelijk_not_null NOT NULL,
    ondertekend_op timestamp with time zone,
    hash character varying(64) NOT NULL,
    gewijzigd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    deskundige_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT toewijzing_deskundigenadviesevent_categorie_check CHECK ((categorie >= 0))
);
ALTER TABLE public.toewijzing_deskundigenadviesevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_deskundigenadviesevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_papieraanvraag (
    id bigint NOT NULL,
    ontvangen_op date NOT NULL,
    wijze character varying(10) NOT NULL,
    ondertekend_door character varying(150) NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL,
    CONSTRAINT papieraanvraag_ondertekend CHECK ((NOT ((ondertekend_door)::text = ''::text))),
    CONSTRAINT papieraanvraag_wijze CHECK ((wijze IN ('post', 'email', 'balie')))
);
ALTER TABLE public.toewijzing_papieraanvraag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_papieraanvraag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_papieraanvraagevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    ontvangen_op date NOT NULL,
    wijze character varying(10) NOT NULL,
    ondertekend_door character varying(150) NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_papieraanvraagevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_papieraanvraagevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_postbundel (
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    dag date NOT NULL,
    alleen_nieuwe boolean NOT NULL,
    dubbelzijdig boolean NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    gemaakt_op timestamp with time zone,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    paginas integer NOT NULL,
    brieven bigint[] NOT NULL,
    ontbreekt bigint[] NOT NULL,
    gemaakt_voor_id bigint NOT NULL,
    lidmaatschap_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT postbundel_gemaakt CHECK (((gemaakt_op IS NULL) OR (NOT ((sha256)::text = ''::text)))),
    CONSTRAINT toewijzing_postbundel_paginas_check CHECK ((paginas >= 0))
);
ALTER TABLE public.toewijzing_postbundel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_postbundel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_termijngebeurtenis (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    datum date NOT NULL,
    tot date,
    beantwoord_op date,
    weken smallint,
    onderwerp character varying(2000) NOT NULL,
    aanvraag_id bigint NOT NULL,
    door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    CONSTRAINT termijn_antwoord_na_vraag CHECK (((beantwoord_op IS NULL) OR (beantwoord_op >= datum))),
    CONSTRAINT termijn_einde_na_begin CHECK (((tot IS NULL) OR (tot >= datum))),
    CONSTRAINT termijn_volledig CHECK (((((soort)::text = 'vraag'::text) AND (tot IS NOT NULL) AND (NOT ((onderwerp)::text = ''::text))) OR (((soort)::text = 'uitstel'::text) AND (tot IS NOT NULL)) OR (((soort)::text = 'verlenging'::text) AND (weken >= 1)))),
    CONSTRAINT toewijzing_termijngebeurtenis_weken_check CHECK ((weken >= 0))
);
ALTER TABLE public.toewijzing_termijngebeurtenis ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_termijngebeurtenis_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_termijngebeurtenisevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    datum date NOT NULL,
    tot date,
    beantwoord_op date,
    weken smallint,
    onderwerp character varying(2000) NOT NULL,
    aanvraag_id bigint NOT NULL,
    door_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT toewijzing_termijngebeurtenisevent_weken_check CHECK ((weken >= 0))
);
ALTER TABLE public.toewijzing_termijngebeurtenisevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_termijngebeurtenisevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_tlvbegin (
    id bigint NOT NULL,
    eerste bigint NOT NULL,
    gebruikt bigint NOT NULL,
    reden character varying(300) NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT tlvbegin_na_gebruikt CHECK ((eerste > gebruikt)),
    CONSTRAINT tlvbegin_reden_bij_gat CHECK (((gebruikt = 0) OR (NOT ((reden)::text = ''::text)))),
    CONSTRAINT tlvbegin_zes_cijfers CHECK (((eerste >= 1) AND (eerste <= 999999))),
    CONSTRAINT toewijzing_tlvbegin_eerste_check CHECK ((eerste >= 0)),
    CONSTRAINT toewijzing_tlvbegin_gebruikt_check CHECK ((gebruikt >= 0))
);
ALTER TABLE public.toewijzing_tlvbegin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_tlvbegin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_tlvbeginevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    eerste bigint NOT NULL,
    gebruikt bigint NOT NULL,
    reden character varying(300) NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT toewijzing_tlvbeginevent_eerste_check CHECK ((eerste >= 0)),
    CONSTRAINT toewijzing_tlvbeginevent_gebruikt_check CHECK ((gebruikt >= 0))
);
ALTER TABLE public.toewijzing_tlvbeginevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_tlvbeginevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_tlvnummer (
    id bigint NOT NULL,
    volgnummer bigint NOT NULL,
    op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT toewijzing_tlvnummer_volgnummer_check CHECK ((volgnummer >= 0))
);
ALTER TABLE public.toewijzing_tlvnummer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_tlvnummer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_toekenning (
    id bigint NOT NULL,
    status character varying(14) NOT NULL,
    begin date NOT NULL,
    eind date NOT NULL,
    besluit_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    CONSTRAINT toekenning_einde_na_begin CHECK ((eind >= begin))
);
ALTER TABLE public.toewijzing_toekenning ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_toekenning_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_toekenningevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    status character varying(14) NOT NULL,
    begin date NOT NULL,
    eind date NOT NULL,
    besluit_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_toekenningevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_toekenningevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_verschoning (
    id bigint NOT NULL,
    reden character varying(200) NOT NULL,
    agendapunt_id bigint NOT NULL,
    gebruiker_id bigint NOT NULL,
    leerling_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_verschoning ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_verschoning_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_verschoningevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    reden character varying(200) NOT NULL,
    agendapunt_id bigint NOT NULL,
    gebruiker_id bigint NOT NULL,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_verschoningevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_verschoningevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_vraag (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    stap character varying(20) NOT NULL,
    label character varying(200) NOT NULL,
    uitleg text NOT NULL,
    verplicht boolean NOT NULL,
    max_tekens integer NOT NULL,
    volgorde smallint NOT NULL,
    aanvraagsoort_id bigint NOT NULL,
    CONSTRAINT toewijzing_vraag_max_tekens_check CHECK ((max_tekens >= 0)),
    CONSTRAINT toewijzing_vraag_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.toewijzing_vraag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_vraag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_zienswijze (
    id bigint NOT NULL,
    partij character varying(20) NOT NULL,
    wijze character varying(14) NOT NULL,
    datum date,
    standpunt character varying(6) NOT NULL,
    inhoud text NOT NULL,
    reden_niet_gehoord text NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    gezagdrager_id bigint,
    leerling_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL,
    gevraagd_op date,
    CONSTRAINT zienswijze_gehoord_of_reden CHECK ((((wijze IN ('niet', 'niet_bereikt', 'niet_gevraagd')) AND (NOT (reden_niet_gehoord = ''::text))) OR ((NOT (wijze IN ('niet', 'niet_bereikt', 'niet_gevraagd'))) AND (datum IS NOT NULL) AND (NOT ((standpunt)::text = ''::text)))))
);
ALTER TABLE public.toewijzing_zienswijze ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_zienswijze_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_zienswijzeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    partij character varying(20) NOT NULL,
    wijze character varying(14) NOT NULL,
    datum date,
    standpunt character varying(6) NOT NULL,
    inhoud text NOT NULL,
    reden_niet_gehoord text NOT NULL,
    vastgelegd_op timestamp with time zone NOT NULL,
    aanvraag_id bigint NOT NULL,
    gezagdrager_id bigint,
    leerling_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    vastgelegd_door_id bigint NOT NULL,
    gevraagd_op date
);
ALTER TABLE public.toewijzing_zienswijzeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_zienswijzeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_zitting (
    id bigint NOT NULL,
    datum date NOT NULL,
    begintijd time without time zone NOT NULL,
    sluitingsdatum date NOT NULL,
    plaats character varying(200) NOT NULL,
    quorum smallint NOT NULL,
    status character varying(10) NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT toewijzing_zitting_quorum_check CHECK ((quorum >= 0)),
    CONSTRAINT zitting_sluit_voor_datum CHECK ((sluitingsdatum <= datum))
);
ALTER TABLE public.toewijzing_zitting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_zitting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_zittingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    datum date NOT NULL,
    begintijd time without time zone NOT NULL,
    sluitingsdatum date NOT NULL,
    plaats character varying(200) NOT NULL,
    quorum smallint NOT NULL,
    status character varying(10) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT toewijzing_zittingevent_quorum_check CHECK ((quorum >= 0))
);
ALTER TABLE public.toewijzing_zittingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_zittingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_zittingsdeelname (
    id bigint NOT NULL,
    is_voorzitter boolean NOT NULL,
    aanwezig boolean,
    gebruiker_id bigint NOT NULL,
    zitting_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_zittingsdeelname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_zittingsdeelname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_zittingsdeelnameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id bigint NOT NULL,
    is_voorzitter boolean NOT NULL,
    aanwezig boolean,
    gebruiker_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    zitting_id bigint NOT NULL
);
ALTER TABLE public.toewijzing_zittingsdeelnameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_zittingsdeelnameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.toewijzing_zittingsstuk (
    id bigint NOT NULL,
    uuid uuid NOT NULL,
    soort character varying(14) NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    gemaakt_op timestamp with time zone,
    bestand character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    paginas integer NOT NULL,
    aanvragen bigint[] NOT NULL,
    weggelaten smallint NOT NULL,
    gemaakt_voor_id bigint NOT NULL,
    lidmaatschap_id bigint NOT NULL,
    zitting_id bigint NOT NULL,
    CONSTRAINT toewijzing_zittingsstuk_paginas_check CHECK ((paginas >= 0)),
    CONSTRAINT toewijzing_zittingsstuk_weggelaten_check CHECK ((weggelaten >= 0)),
    CONSTRAINT zittingsstuk_gemaakt_heeft_bestand CHECK (((gemaakt_op IS NULL) OR ((NOT ((bestand)::text = ''::text)) AND (NOT ((sha256)::text = ''::text)))))
);
ALTER TABLE public.toewijzing_zittingsstuk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.toewijzing_zittingsstuk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wet_feit (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    waarde character varying(500) NOT NULL,
    van date NOT NULL,
    tot date,
    artikel character varying(100) NOT NULL,
    bron character varying(300) NOT NULL,
    nagezien_op date,
    niet_nagezien character varying(300) NOT NULL,
    op timestamp with time zone NOT NULL,
    door_id bigint NOT NULL,
    swv_id bigint NOT NULL,
    CONSTRAINT feit_einde_na_begin CHECK (((tot IS NULL) OR (tot > van))),
    CONSTRAINT feit_nagezien_of_waarom_niet CHECK ((((nagezien_op IS NOT NULL) AND ((niet_nagezien)::text = ''::text)) OR ((nagezien_op IS NULL) AND (NOT ((niet_nagezien)::text = ''::text))))),
    CONSTRAINT feit_waarde_en_bron CHECK (((NOT ((waarde)::text = ''::text)) AND (NOT ((bron)::text = ''::text))))
);
ALTER TABLE public.wet_feit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wet_feit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY public.leerlingen_inschrijving
    ADD CONSTRAINT aanmelding_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, leerling_id WITH =, school_id WITH =) WHERE (((soort)::text = 'aanmelding'::text));
ALTER TABLE ONLY public.organisatie_aansluiting
    ADD CONSTRAINT aansluiting_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, organisatie_id WITH =);
ALTER TABLE ONLY public.rapportage_aanvraagcijfer
    ADD CONSTRAINT aanvraagcijfer_uniek UNIQUE (swv_id, school_id, soort, maand);
ALTER TABLE ONLY public.toewijzing_aanvraagdocument
    ADD CONSTRAINT aanvraagdocument_uniek UNIQUE (aanvraag_id, document_id);
ALTER TABLE ONLY public.toewijzing_aanvraagsoort
    ADD CONSTRAINT aanvraagsoort_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, code WITH =);
ALTER TABLE ONLY public.toewijzing_aanvraagstatus
    ADD CONSTRAINT aanvraagstatus_uniek_versie UNIQUE (aanvraag_id, versie);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_arrangementtotaal
    ADD CONSTRAINT arrangementtotaal_uniek UNIQUE (swv_id, organisatie_id, soort, begin, eind, bedrag);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_balanspost
    ADD CONSTRAINT balanspost_uniek UNIQUE (swv_id, jaar, moment, code, naam);
ALTER TABLE ONLY public.financien_begroting
    ADD CONSTRAINT begroting_uniek_volgnummer UNIQUE (swv_id, jaar, volgnummer);
ALTER TABLE ONLY public.financien_begrotingsbedrag
    ADD CONSTRAINT begrotingsbedrag_uniek_per_jaar UNIQUE (post_id, jaar);
ALTER TABLE ONLY public.financien_begrotingspost
    ADD CONSTRAINT begrotingspost_uniek UNIQUE (begroting_id, code, naam, programma);
ALTER TABLE ONLY public.financien_begrotingstap
    ADD CONSTRAINT begrotingstap_uniek_versie UNIQUE (begroting_id, versie);
ALTER TABLE ONLY public.financien_beschikking
    ADD CONSTRAINT beschikking_een_per_dag UNIQUE (swv_id, jaar, soort, datum);
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_aanvraag_id_key UNIQUE (aanvraag_id);
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_nummer_key UNIQUE (nummer);
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consulten_consultevent
    ADD CONSTRAINT consulten_consultevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.consulten_consultinhoud
    ADD CONSTRAINT consulten_consultinhoud_consult_id_key UNIQUE (consult_id);
ALTER TABLE ONLY public.consulten_consultinhoud
    ADD CONSTRAINT consulten_consultinhoud_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consulten_consultinhoudevent
    ADD CONSTRAINT consulten_consultinhoudevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.consulten_consultsoort
    ADD CONSTRAINT consulten_consultsoort_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consulten_consultsoortevent
    ADD CONSTRAINT consulten_consultsoortevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.consulten_consultstap
    ADD CONSTRAINT consulten_consultstap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consulten_uurmaand
    ADD CONSTRAINT consulten_uurmaand_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consulten_uurregel
    ADD CONSTRAINT consulten_uurregel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consulten_uurregelevent
    ADD CONSTRAINT consulten_uurregelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.consulten_uursoort
    ADD CONSTRAINT consulten_uursoort_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.consulten_uursoortevent
    ADD CONSTRAINT consulten_uursoortevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.consulten_consultsoort
    ADD CONSTRAINT consultsoort_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, naam WITH =);
ALTER TABLE ONLY public.consulten_consultstap
    ADD CONSTRAINT consultstap_uniek_versie UNIQUE (consult_id, versie);
ALTER TABLE ONLY public.financien_deelname
    ADD CONSTRAINT deelname_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, code WITH =, organisatie_id WITH =);
ALTER TABLE ONLY public.toewijzing_zittingsdeelname
    ADD CONSTRAINT deelname_uniek UNIQUE (zitting_id, gebruiker_id);
ALTER TABLE ONLY public.leerlingen_deling
    ADD CONSTRAINT deling_uniek UNIQUE (document_id, organisatie_id);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.opp_doelresultaat
    ADD CONSTRAINT doelresultaat_uniek UNIQUE (evaluatie_id, doel_id);
ALTER TABLE ONLY public.thuiszitters_escalatie
    ADD CONSTRAINT escalatie_uniek_op_dag UNIQUE (thuiszitter_id, trede_id, op);
ALTER TABLE ONLY public.thuiszitters_escalatietrede
    ADD CONSTRAINT escalatietrede_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, naam WITH =);
ALTER TABLE ONLY public.financien_arrangementtotaal
    ADD CONSTRAINT financien_arrangementtotaal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_arrangementtotaalevent
    ADD CONSTRAINT financien_arrangementtotaalevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_balanspost
    ADD CONSTRAINT financien_balanspost_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_balanspostevent
    ADD CONSTRAINT financien_balanspostevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_begroting
    ADD CONSTRAINT financien_begroting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_begrotingevent
    ADD CONSTRAINT financien_begrotingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_begrotingsbedrag
    ADD CONSTRAINT financien_begrotingsbedrag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_begrotingsbedragevent
    ADD CONSTRAINT financien_begrotingsbedragevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_begrotingspost
    ADD CONSTRAINT financien_begrotingspost_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_begrotingspostevent
    ADD CONSTRAINT financien_begrotingspostevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_begrotingstap
    ADD CONSTRAINT financien_begrotingstap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_beschikking
    ADD CONSTRAINT financien_beschikking_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_beschikkingevent
    ADD CONSTRAINT financien_beschikkingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_betaling
    ADD CONSTRAINT financien_betaling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_betalingevent
    ADD CONSTRAINT financien_betalingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_deelname
    ADD CONSTRAINT financien_deelname_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_deelnameevent
    ADD CONSTRAINT financien_deelnameevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_download
    ADD CONSTRAINT financien_download_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_groepslid
    ADD CONSTRAINT financien_groepslid_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_groepslidevent
    ADD CONSTRAINT financien_groepslidevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_importbestand
    ADD CONSTRAINT financien_importbestand_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_importbestandevent
    ADD CONSTRAINT financien_importbestandevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_percentage
    ADD CONSTRAINT financien_percentage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_percentageevent
    ADD CONSTRAINT financien_percentageevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_plaatsing
    ADD CONSTRAINT financien_plaatsing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_plaatsingevent
    ADD CONSTRAINT financien_plaatsingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_realisatieregel
    ADD CONSTRAINT financien_realisatieregel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_realisatieregelevent
    ADD CONSTRAINT financien_realisatieregelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_reserve
    ADD CONSTRAINT financien_reserve_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_reserveevent
    ADD CONSTRAINT financien_reserveevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_reservemutatie
    ADD CONSTRAINT financien_reservemutatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_reservemutatieevent
    ADD CONSTRAINT financien_reservemutatieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_tarief
    ADD CONSTRAINT financien_tarief_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_tariefevent
    ADD CONSTRAINT financien_tariefevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_telling
    ADD CONSTRAINT financien_telling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_tellingevent
    ADD CONSTRAINT financien_tellingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_verdeelbrief
    ADD CONSTRAINT financien_verdeelbrief_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_verdeelbrief
    ADD CONSTRAINT financien_verdeelbrief_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.financien_verdeelbriefevent
    ADD CONSTRAINT financien_verdeelbriefevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_verdeelmodel
    ADD CONSTRAINT financien_verdeelmodel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_verdeelmodelevent
    ADD CONSTRAINT financien_verdeelmodelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_verdeelregel
    ADD CONSTRAINT financien_verdeelregel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_verdeelregelevent
    ADD CONSTRAINT financien_verdeelregelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_verdeling
    ADD CONSTRAINT financien_verdeling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_verdeling
    ADD CONSTRAINT financien_verdeling_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.financien_verdeling
    ADD CONSTRAINT financien_verdeling_vervangt_id_key UNIQUE (vervangt_id);
ALTER TABLE ONLY public.financien_verdelingevent
    ADD CONSTRAINT financien_verdelingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_verdelingsdeel
    ADD CONSTRAINT financien_verdelingsdeel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_verdelingsdeelevent
    ADD CONSTRAINT financien_verdelingsdeelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.financien_verdelingstap
    ADD CONSTRAINT financien_verdelingstap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_groepslid
    ADD CONSTRAINT groepslid_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, organisatie_id WITH =);
ALTER TABLE ONLY public.rapportage_hoofdstuk
    ADD CONSTRAINT hoofdstuk_uniek UNIQUE (jaarverslag_id, code);
ALTER TABLE ONLY public.organisatie_inleeskoppeling
    ADD CONSTRAINT inleeskoppeling_een_per_koppen UNIQUE (organisatie_id, soort, koppen);
ALTER TABLE ONLY public.organisatie_inrichtkeuze
    ADD CONSTRAINT inrichtkeuze_een_per_punt UNIQUE (swv_id, punt);
ALTER TABLE ONLY public.leerlingen_inschrijving
    ADD CONSTRAINT inschrijving_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, leerling_id WITH =) WHERE (((soort)::text = 'inschrijving'::text));
ALTER TABLE ONLY public.rapportage_jaarverslag
    ADD CONSTRAINT jaarverslag_uniek UNIQUE (swv_id, jaar, volgnummer);
ALTER TABLE ONLY public.rapportage_jaarverslagcijfer
    ADD CONSTRAINT jaarverslagcijfer_uniek UNIQUE (jaarverslag_id, code);
ALTER TABLE ONLY public.rapportage_jaarverslagstap
    ADD CONSTRAINT jaarverslagstap_uniek_versie UNIQUE (jaarverslag_id, versie);
ALTER TABLE ONLY public.kern_bericht
    ADD CONSTRAINT kern_bericht_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kern_beveiligingsgebeurtenis
    ADD CONSTRAINT kern_beveiligingsgebeurtenis_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kern_beveiligingsgebeurtenis
    ADD CONSTRAINT kern_beveiligingsgebeurtenis_vouw_key UNIQUE (vouw);
ALTER TABLE ONLY public.kern_kolomkeuze
    ADD CONSTRAINT kern_kolomkeuze_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kern_logboektermijn
    ADD CONSTRAINT kern_logboektermijn_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kern_nachtronde
    ADD CONSTRAINT kern_nachtronde_naam_key UNIQUE (naam);
ALTER TABLE ONLY public.kern_nachtronde
    ADD CONSTRAINT kern_nachtronde_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kern_taak
    ADD CONSTRAINT kern_taak_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kern_taak
    ADD CONSTRAINT kern_taak_sleutel_key UNIQUE (sleutel);
ALTER TABLE ONLY public.kern_valsalarm
    ADD CONSTRAINT kern_valsalarm_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kern_verzendpoging
    ADD CONSTRAINT kern_verzendpoging_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.knox_authtoken
    ADD CONSTRAINT knox_authtoken_pkey PRIMARY KEY (digest);
ALTER TABLE ONLY public.kern_kolomkeuze
    ADD CONSTRAINT kolomkeuze_uniek UNIQUE (gebruiker_id, lijst);
ALTER TABLE ONLY public.thuiszitters_kwartaalopgave
    ADD CONSTRAINT kwartaalopgave_uniek UNIQUE (swv_id, peildatum, volgnummer);
ALTER TABLE ONLY public.leerlingen_deling
    ADD CONSTRAINT leerlingen_deling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leerlingen_delingevent
    ADD CONSTRAINT leerlingen_delingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.leerlingen_document
    ADD CONSTRAINT leerlingen_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leerlingen_document
    ADD CONSTRAINT leerlingen_document_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.leerlingen_documentevent
    ADD CONSTRAINT leerlingen_documentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.leerlingen_gezagdrager
    ADD CONSTRAINT leerlingen_gezagdrager_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leerlingen_gezagdragerevent
    ADD CONSTRAINT leerlingen_gezagdragerevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.leerlingen_inschrijving
    ADD CONSTRAINT leerlingen_inschrijving_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leerlingen_inschrijvingevent
    ADD CONSTRAINT leerlingen_inschrijvingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.leerlingen_inzage
    ADD CONSTRAINT leerlingen_inzage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leerlingen_kwalificatie
    ADD CONSTRAINT leerlingen_kwalificatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leerlingen_kwalificatieevent
    ADD CONSTRAINT leerlingen_kwalificatieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.leerlingen_leerling
    ADD CONSTRAINT leerlingen_leerling_nummer_key UNIQUE (nummer);
ALTER TABLE ONLY public.leerlingen_leerling
    ADD CONSTRAINT leerlingen_leerling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leerlingen_leerlingevent
    ADD CONSTRAINT leerlingen_leerlingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.leerlingen_toegang
    ADD CONSTRAINT leerlingen_toegang_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leerlingen_toegangevent
    ADD CONSTRAINT leerlingen_toegangevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_lidmaatschap
    ADD CONSTRAINT lidmaatschap_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, gebruiker_id WITH =, rol WITH =, organisatie_id WITH =);
ALTER TABLE ONLY public.organisatie_lijstregel
    ADD CONSTRAINT lijstregel_een_per_rol UNIQUE (controle_id, lidmaatschap_id);
ALTER TABLE ONLY public.thuiszitters_maandbevestiging
    ADD CONSTRAINT maandbevestiging_uniek UNIQUE (swv_id, school_id, maand);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_oorzaak
    ADD CONSTRAINT oorzaak_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, code WITH =);
ALTER TABLE ONLY public.thuiszitters_opgaveregel
    ADD CONSTRAINT opgaveregel_uniek UNIQUE (opgave_id, thuiszitter_id);
ALTER TABLE ONLY public.opp_afspraak
    ADD CONSTRAINT opp_afspraak_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_afspraakevent
    ADD CONSTRAINT opp_afspraakevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.opp_contactmoment
    ADD CONSTRAINT opp_contactmoment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_contactmomentevent
    ADD CONSTRAINT opp_contactmomentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.opp_doel
    ADD CONSTRAINT opp_doel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_doelevent
    ADD CONSTRAINT opp_doelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.opp_doelresultaat
    ADD CONSTRAINT opp_doelresultaat_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_evaluatie
    ADD CONSTRAINT opp_evaluatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_opp
    ADD CONSTRAINT opp_opp_nummer_key UNIQUE (nummer);
ALTER TABLE ONLY public.opp_opp
    ADD CONSTRAINT opp_opp_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_oppevent
    ADD CONSTRAINT opp_oppevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.opp_opphandeling
    ADD CONSTRAINT opp_opphandeling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_opponderdeel
    ADD CONSTRAINT opp_opponderdeel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_opponderdeelevent
    ADD CONSTRAINT opp_opponderdeelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.opp_oppsoort
    ADD CONSTRAINT opp_oppsoort_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_oppsoortevent
    ADD CONSTRAINT opp_oppsoortevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.opp_oppstatus
    ADD CONSTRAINT opp_oppstatus_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_oppstuk
    ADD CONSTRAINT opp_oppstuk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_oppversie
    ADD CONSTRAINT opp_oppversie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_oppversieevent
    ADD CONSTRAINT opp_oppversieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.opp_overdracht
    ADD CONSTRAINT opp_overdracht_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_schoolstand
    ADD CONSTRAINT opp_schoolstand_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opp_opponderdeel
    ADD CONSTRAINT opponderdeel_uniek UNIQUE (soort_id, code);
ALTER TABLE ONLY public.opp_oppsoort
    ADD CONSTRAINT oppsoort_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, code WITH =);
ALTER TABLE ONLY public.opp_oppstatus
    ADD CONSTRAINT oppstatus_uniek_versie UNIQUE (opp_id, versie);
ALTER TABLE ONLY public.opp_oppversie
    ADD CONSTRAINT oppversie_uniek UNIQUE (opp_id, nummer);
ALTER TABLE ONLY public.organisatie_aansluiting
    ADD CONSTRAINT organisatie_aansluiting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_aansluitingevent
    ADD CONSTRAINT organisatie_aansluitingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_adreswijziging
    ADD CONSTRAINT organisatie_adreswijziging_gebruiker_id_key UNIQUE (gebruiker_id);
ALTER TABLE ONLY public.organisatie_adreswijziging
    ADD CONSTRAINT organisatie_adreswijziging_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_gebruiker
    ADD CONSTRAINT organisatie_gebruiker_email_key UNIQUE (email);
ALTER TABLE ONLY public.organisatie_gebruiker
    ADD CONSTRAINT organisatie_gebruiker_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_gebruikerevent
    ADD CONSTRAINT organisatie_gebruikerevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_inleesbestand
    ADD CONSTRAINT organisatie_inleesbestand_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_inleesbestandevent
    ADD CONSTRAINT organisatie_inleesbestandevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_inleeskoppeling
    ADD CONSTRAINT organisatie_inleeskoppeling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_inleeskoppelingevent
    ADD CONSTRAINT organisatie_inleeskoppelingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_inlezing
    ADD CONSTRAINT organisatie_inlezing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_inlezingevent
    ADD CONSTRAINT organisatie_inlezingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_inrichtkeuze
    ADD CONSTRAINT organisatie_inrichtkeuze_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_inrichtkeuzeevent
    ADD CONSTRAINT organisatie_inrichtkeuzeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_lidmaatschap
    ADD CONSTRAINT organisatie_lidmaatschap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_lidmaatschapevent
    ADD CONSTRAINT organisatie_lidmaatschapevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_lijstcontrole
    ADD CONSTRAINT organisatie_lijstcontrole_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_lijstcontroleevent
    ADD CONSTRAINT organisatie_lijstcontroleevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_lijstregel
    ADD CONSTRAINT organisatie_lijstregel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_lijstregelevent
    ADD CONSTRAINT organisatie_lijstregelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_logo
    ADD CONSTRAINT organisatie_logo_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_logoevent
    ADD CONSTRAINT organisatie_logoevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_organisatie
    ADD CONSTRAINT organisatie_organisatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_organisatieevent
    ADD CONSTRAINT organisatie_organisatieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_rolvoorstel
    ADD CONSTRAINT organisatie_rolvoorstel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_rolvoorstelevent
    ADD CONSTRAINT organisatie_rolvoorstelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.organisatie_teller
    ADD CONSTRAINT organisatie_teller_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_tokenbereik
    ADD CONSTRAINT organisatie_tokenbereik_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisatie_tokenbereik
    ADD CONSTRAINT organisatie_tokenbereik_token_id_key UNIQUE (token_id);
ALTER TABLE ONLY public.opp_overdracht
    ADD CONSTRAINT overdracht_uniek UNIQUE (opp_id, school_id);
ALTER TABLE ONLY public.financien_percentage
    ADD CONSTRAINT percentage_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, code WITH =, status WITH =);
ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_plaatsing
    ADD CONSTRAINT plaatsing_een_per_dag UNIQUE NULLS NOT DISTINCT (swv_id, organisatie_id, categorie, reden, datum, status);
ALTER TABLE ONLY public.rapportage_aanvraagcijfer
    ADD CONSTRAINT rapportage_aanvraagcijfer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_auditdownload
    ADD CONSTRAINT rapportage_auditdownload_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_hoofdstuk
    ADD CONSTRAINT rapportage_hoofdstuk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_hoofdstukevent
    ADD CONSTRAINT rapportage_hoofdstukevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.rapportage_jaarverslag
    ADD CONSTRAINT rapportage_jaarverslag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_jaarverslag
    ADD CONSTRAINT rapportage_jaarverslag_vervangt_id_key UNIQUE (vervangt_id);
ALTER TABLE ONLY public.rapportage_jaarverslagbijlage
    ADD CONSTRAINT rapportage_jaarverslagbijlage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_jaarverslagbijlage
    ADD CONSTRAINT rapportage_jaarverslagbijlage_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.rapportage_jaarverslagbijlageevent
    ADD CONSTRAINT rapportage_jaarverslagbijlageevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.rapportage_jaarverslagcijfer
    ADD CONSTRAINT rapportage_jaarverslagcijfer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_jaarverslagcijferevent
    ADD CONSTRAINT rapportage_jaarverslagcijferevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.rapportage_jaarverslagdocument
    ADD CONSTRAINT rapportage_jaarverslagdocument_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_jaarverslagdocument
    ADD CONSTRAINT rapportage_jaarverslagdocument_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.rapportage_jaarverslagdocumentevent
    ADD CONSTRAINT rapportage_jaarverslagdocumentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.rapportage_jaarverslagevent
    ADD CONSTRAINT rapportage_jaarverslagevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.rapportage_jaarverslagstap
    ADD CONSTRAINT rapportage_jaarverslagstap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_steekproef
    ADD CONSTRAINT rapportage_steekproef_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_streefwaarde
    ADD CONSTRAINT rapportage_streefwaarde_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_streefwaardeevent
    ADD CONSTRAINT rapportage_streefwaardeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.rapportage_telmoment
    ADD CONSTRAINT rapportage_telmoment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_telmoment
    ADD CONSTRAINT rapportage_telmoment_swv_id_key UNIQUE (swv_id);
ALTER TABLE ONLY public.rapportage_thuiszittercijfer
    ADD CONSTRAINT rapportage_thuiszittercijfer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.financien_realisatieregel
    ADD CONSTRAINT realisatie_uniek_per_maand UNIQUE (swv_id, jaar, maand, code, naam, programma);
ALTER TABLE ONLY public.financien_reserve
    ADD CONSTRAINT reserve_uniek_naam UNIQUE (begroting_id, naam);
ALTER TABLE ONLY public.financien_reservemutatie
    ADD CONSTRAINT reservemutatie_uniek_per_jaar UNIQUE (reserve_id, jaar);
ALTER TABLE ONLY public.opp_schoolstand
    ADD CONSTRAINT schoolstand_uniek UNIQUE (school_id, swv_id, peildatum);
ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);
ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rapportage_streefwaarde
    ADD CONSTRAINT streefwaarde_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, indicator WITH =);
ALTER TABLE ONLY public.financien_tarief
    ADD CONSTRAINT tarief_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, code WITH =, status WITH =);
ALTER TABLE ONLY public.organisatie_teller
    ADD CONSTRAINT teller_uniek UNIQUE (soort, reeks);
ALTER TABLE ONLY public.financien_telling
    ADD CONSTRAINT telling_een_per_dag UNIQUE (swv_id, organisatie_id, code, datum, status);
ALTER TABLE ONLY public.thuiszitters_terugkeerstap
    ADD CONSTRAINT terugkeerstap_uniek_van UNIQUE (schema_id, van);
ALTER TABLE ONLY public.rapportage_thuiszittercijfer
    ADD CONSTRAINT thuiszittercijfer_uniek UNIQUE NULLS NOT DISTINCT (swv_id, school_id, peildatum, kolom);
ALTER TABLE ONLY public.thuiszitters_actie
    ADD CONSTRAINT thuiszitters_actie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_actieevent
    ADD CONSTRAINT thuiszitters_actieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_escalatie
    ADD CONSTRAINT thuiszitters_escalatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_escalatieevent
    ADD CONSTRAINT thuiszitters_escalatieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_escalatietrede
    ADD CONSTRAINT thuiszitters_escalatietrede_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_escalatietredeevent
    ADD CONSTRAINT thuiszitters_escalatietredeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_interventie
    ADD CONSTRAINT thuiszitters_interventie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_interventieevent
    ADD CONSTRAINT thuiszitters_interventieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_kwartaalopgave
    ADD CONSTRAINT thuiszitters_kwartaalopgave_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_kwartaalopgaveevent
    ADD CONSTRAINT thuiszitters_kwartaalopgaveevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_maandbevestiging
    ADD CONSTRAINT thuiszitters_maandbevestiging_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_maandbevestigingevent
    ADD CONSTRAINT thuiszitters_maandbevestigingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_melding
    ADD CONSTRAINT thuiszitters_melding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_meldingevent
    ADD CONSTRAINT thuiszitters_meldingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_oorzaak
    ADD CONSTRAINT thuiszitters_oorzaak_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_oorzaakevent
    ADD CONSTRAINT thuiszitters_oorzaakevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_opgaveregel
    ADD CONSTRAINT thuiszitters_opgaveregel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_overleg
    ADD CONSTRAINT thuiszitters_overleg_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_overlegafspraak
    ADD CONSTRAINT thuiszitters_overlegafspraak_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_overlegafspraakevent
    ADD CONSTRAINT thuiszitters_overlegafspraakevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_overlegevent
    ADD CONSTRAINT thuiszitters_overlegevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_situatie
    ADD CONSTRAINT thuiszitters_situatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_situatie
    ADD CONSTRAINT thuiszitters_situatie_thuiszitter_id_key UNIQUE (thuiszitter_id);
ALTER TABLE ONLY public.thuiszitters_situatieevent
    ADD CONSTRAINT thuiszitters_situatieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_termijn
    ADD CONSTRAINT thuiszitters_termijn_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_termijnevent
    ADD CONSTRAINT thuiszitters_termijnevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_terugkeerschema
    ADD CONSTRAINT thuiszitters_terugkeerschema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_terugkeerschemaevent
    ADD CONSTRAINT thuiszitters_terugkeerschemaevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_terugkeerstap
    ADD CONSTRAINT thuiszitters_terugkeerstap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_terugkeerstapevent
    ADD CONSTRAINT thuiszitters_terugkeerstapevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszitter_nummer_key UNIQUE (nummer);
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszitter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_thuiszitterevent
    ADD CONSTRAINT thuiszitters_thuiszitterevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_thuiszitterstatus
    ADD CONSTRAINT thuiszitters_thuiszitterstatus_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_verzuimcategorie
    ADD CONSTRAINT thuiszitters_verzuimcategorie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_verzuimcategorieevent
    ADD CONSTRAINT thuiszitters_verzuimcategorieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_verzuimperiode
    ADD CONSTRAINT thuiszitters_verzuimperiode_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.thuiszitters_verzuimperiodeevent
    ADD CONSTRAINT thuiszitters_verzuimperiodeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.thuiszitters_thuiszitterstatus
    ADD CONSTRAINT thuiszitterstatus_uniek_versie UNIQUE (thuiszitter_id, versie);
ALTER TABLE ONLY public.thuiszitters_termijn
    ADD CONSTRAINT thuiszittertermijn_allen_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, code WITH =) WHERE ((swv_id IS NULL));
ALTER TABLE ONLY public.thuiszitters_termijn
    ADD CONSTRAINT thuiszittertermijn_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, code WITH =) WHERE ((swv_id IS NOT NULL));
ALTER TABLE ONLY public.toewijzing_tlvnummer
    ADD CONSTRAINT tlvnummer_uniek UNIQUE (swv_id, volgnummer);
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_nummer_key UNIQUE (nummer);
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_sleutel_key UNIQUE (sleutel);
ALTER TABLE ONLY public.toewijzing_aanvraagdocument
    ADD CONSTRAINT toewijzing_aanvraagdocument_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_aanvraagdocumentevent
    ADD CONSTRAINT toewijzing_aanvraagdocumentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_aanvraagevent
    ADD CONSTRAINT toewijzing_aanvraagevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_aanvraagsoort
    ADD CONSTRAINT toewijzing_aanvraagsoort_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_aanvraagsoortevent
    ADD CONSTRAINT toewijzing_aanvraagsoortevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_aanvraagstatus
    ADD CONSTRAINT toewijzing_aanvraagstatus_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_agendapunt
    ADD CONSTRAINT toewijzing_agendapunt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_agendapuntevent
    ADD CONSTRAINT toewijzing_agendapuntevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_besluit
    ADD CONSTRAINT toewijzing_besluit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_besluitevent
    ADD CONSTRAINT toewijzing_besluitevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_bezwaar
    ADD CONSTRAINT toewijzing_bezwaar_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_bezwaarevent
    ADD CONSTRAINT toewijzing_bezwaarevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_brief
    ADD CONSTRAINT toewijzing_brief_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_brief
    ADD CONSTRAINT toewijzing_brief_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.toewijzing_briefevent
    ADD CONSTRAINT toewijzing_briefevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_briefgegevens
    ADD CONSTRAINT toewijzing_briefgegevens_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_briefgegevens
    ADD CONSTRAINT toewijzing_briefgegevens_swv_id_key UNIQUE (swv_id);
ALTER TABLE ONLY public.toewijzing_briefgegevensevent
    ADD CONSTRAINT toewijzing_briefgegevensevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_checklistitem
    ADD CONSTRAINT toewijzing_checklistitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_deskundigenadvies
    ADD CONSTRAINT toewijzing_deskundigenadvies_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_deskundigenadviesevent
    ADD CONSTRAINT toewijzing_deskundigenadviesevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_papieraanvraag
    ADD CONSTRAINT toewijzing_papieraanvraag_aanvraag_id_key UNIQUE (aanvraag_id);
ALTER TABLE ONLY public.toewijzing_papieraanvraag
    ADD CONSTRAINT toewijzing_papieraanvraag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_papieraanvraagevent
    ADD CONSTRAINT toewijzing_papieraanvraagevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_postbundel
    ADD CONSTRAINT toewijzing_postbundel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_postbundel
    ADD CONSTRAINT toewijzing_postbundel_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.toewijzing_termijngebeurtenis
    ADD CONSTRAINT toewijzing_termijngebeurtenis_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_termijngebeurtenisevent
    ADD CONSTRAINT toewijzing_termijngebeurtenisevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_tlvbegin
    ADD CONSTRAINT toewijzing_tlvbegin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_tlvbeginevent
    ADD CONSTRAINT toewijzing_tlvbeginevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_tlvnummer
    ADD CONSTRAINT toewijzing_tlvnummer_aanvraag_id_key UNIQUE (aanvraag_id);
ALTER TABLE ONLY public.toewijzing_tlvnummer
    ADD CONSTRAINT toewijzing_tlvnummer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_toekenning
    ADD CONSTRAINT toewijzing_toekenning_besluit_id_key UNIQUE (besluit_id);
ALTER TABLE ONLY public.toewijzing_toekenning
    ADD CONSTRAINT toewijzing_toekenning_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_toekenningevent
    ADD CONSTRAINT toewijzing_toekenningevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_verschoning
    ADD CONSTRAINT toewijzing_verschoning_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_verschoningevent
    ADD CONSTRAINT toewijzing_verschoningevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_vraag
    ADD CONSTRAINT toewijzing_vraag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_zienswijze
    ADD CONSTRAINT toewijzing_zienswijze_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_zienswijzeevent
    ADD CONSTRAINT toewijzing_zienswijzeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_zitting
    ADD CONSTRAINT toewijzing_zitting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_zittingevent
    ADD CONSTRAINT toewijzing_zittingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_zittingsdeelname
    ADD CONSTRAINT toewijzing_zittingsdeelname_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_zittingsdeelnameevent
    ADD CONSTRAINT toewijzing_zittingsdeelnameevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.toewijzing_zittingsstuk
    ADD CONSTRAINT toewijzing_zittingsstuk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_zittingsstuk
    ADD CONSTRAINT toewijzing_zittingsstuk_uuid_key UNIQUE (uuid);
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);
ALTER TABLE ONLY public.consulten_uurmaand
    ADD CONSTRAINT uurmaand_uniek UNIQUE (swv_id, maand);
ALTER TABLE ONLY public.consulten_uursoort
    ADD CONSTRAINT uursoort_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, swv_id WITH =, naam WITH =);
ALTER TABLE ONLY public.financien_verdeelbrief
    ADD CONSTRAINT verdeelbrief_uniek UNIQUE (verdeling_id, organisatie_id);
ALTER TABLE ONLY public.financien_verdeelmodel
    ADD CONSTRAINT verdeelmodel_uniek_naam UNIQUE (swv_id, jaar, periode, naam);
ALTER TABLE ONLY public.financien_verdeelregel
    ADD CONSTRAINT verdeelregel_code UNIQUE (model_id, code);
ALTER TABLE ONLY public.financien_verdeelregel
    ADD CONSTRAINT verdeelregel_volgorde UNIQUE (model_id, volgorde) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdeling
    ADD CONSTRAINT verdeling_uniek_volgnummer UNIQUE (swv_id, jaar, periode, volgnummer);
ALTER TABLE ONLY public.financien_verdelingsdeel
    ADD CONSTRAINT verdelingsdeel_uniek UNIQUE (verdeling_id, organisatie_id);
ALTER TABLE ONLY public.financien_verdelingstap
    ADD CONSTRAINT verdelingstap_uniek_versie UNIQUE (verdeling_id, versie);
ALTER TABLE ONLY public.toewijzing_verschoning
    ADD CONSTRAINT verschoning_uniek UNIQUE (agendapunt_id, gebruiker_id);
ALTER TABLE ONLY public.thuiszitters_verzuimcategorie
    ADD CONSTRAINT verzuimcategorie_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, code WITH =);
ALTER TABLE ONLY public.thuiszitters_verzuimperiode
    ADD CONSTRAINT verzuimperiode_geen_overlap EXCLUDE USING gist (daterange(van, tot, '[)'::text) WITH &&, leerling_id WITH =) WHERE ((vervallen_op IS NULL));
ALTER TABLE ONLY public.toewijzing_vraag
    ADD CONSTRAINT vraag_uniek UNIQUE (aanvraagsoort_id, code);
ALTER TABLE ONLY public.wet_feit
    ADD CONSTRAINT wet_feit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toewijzing_zienswijze
    ADD CONSTRAINT zienswijze_uniek_per_partij UNIQUE NULLS NOT DISTINCT (aanvraag_id, partij, gezagdrager_id);
CREATE INDEX aanvraag_eigenaar ON public.toewijzing_aanvraag USING btree (eigenaar_id, id) WHERE (eigenaar_id IS NOT NULL);
CREATE INDEX aanvraag_leerling ON public.toewijzing_aanvraag USING btree (leerling_id, id DESC);
CREATE INDEX aanvraag_ontvangend ON public.toewijzing_aanvraag USING btree (ontvangende_school_id) WHERE (ontvangende_school_id IS NOT NULL);
CREATE INDEX aanvraag_school_nummer ON public.toewijzing_aanvraag USING btree (school_id, id);
CREATE INDEX aanvraag_school_nummer_open ON public.toewijzing_aanvraag USING btree (school_id, id) WHERE (status IN ('aangehouden', 'bij_deskundigen', 'bij_ouders', 'concept', 'geadviseerd', 'geagendeerd', 'ingediend', 'onvolledig', 'ter_akkoord'));
CREATE INDEX aanvraag_school_open ON public.toewijzing_aanvraag USING btree (school_id, (
CASE
    WHEN (uiterlijk_op IS NOT NULL) THEN uiterlijk_op
    ELSE norm_op
END), id) WHERE (status IN ('aangehouden', 'bij_deskundigen', 'bij_ouders', 'concept', 'geadviseerd', 'geagendeerd', 'ingediend', 'onvolledig', 'ter_akkoord'));
CREATE INDEX aanvraag_school_status ON public.toewijzing_aanvraag USING btree (school_id, status, id DESC);
CREATE INDEX aanvraag_school_uiterlijk ON public.toewijzing_aanvraag USING btree (school_id, (
CASE
    WHEN (uiterlijk_op IS NOT NULL) THEN uiterlijk_op
    ELSE norm_op
END), id);
CREATE INDEX aanvraag_school_vraag ON public.toewijzing_aanvraag USING btree (school_id, vraag_tot, id) WHERE ((status)::text = 'onvolledig'::text);
CREATE INDEX aanvraag_swv_advies ON public.toewijzing_aanvraag USING btree (swv_id, advies_voor, id) WHERE ((status)::text = 'bij_deskundigen'::text);
CREATE INDEX aanvraag_swv_controleren ON public.toewijzing_aanvraag USING btree (swv_id, ontvangen_op, id) WHERE ((compleet_op IS NULL) AND ((status)::text = 'ingediend'::text));
CREATE INDEX aanvraag_swv_nummer ON public.toewijzing_aanvraag USING btree (swv_id, id);
CREATE INDEX aanvraag_swv_nummer_open ON public.toewijzing_aanvraag USING btree (swv_id, id) WHERE (status IN ('aangehouden', 'bij_deskundigen', 'bij_ouders', 'concept', 'geadviseerd', 'geagendeerd', 'ingediend', 'onvolledig', 'ter_akkoord'));
CREATE INDEX aanvraag_swv_school ON public.toewijzing_aanvraag USING btree (swv_id, school_id, id);
CREATE INDEX aanvraag_swv_school_open ON public.toewijzing_aanvraag USING btree (swv_id, school_id, id) WHERE (status IN ('aangehouden', 'bij_deskundigen', 'bij_ouders', 'concept', 'geadviseerd', 'geagendeerd', 'ingediend', 'onvolledig', 'ter_akkoord'));
CREATE INDEX aanvraag_swv_soort ON public.toewijzing_aanvraag USING btree (swv_id, soort_id, id);
CREATE INDEX aanvraag_swv_soort_open ON public.toewijzing_aanvraag USING btree (swv_id, soort_id, id) WHERE (status IN ('aangehouden', 'bij_deskundigen', 'bij_ouders', 'concept', 'geadviseerd', 'geagendeerd', 'ingediend', 'onvolledig', 'ter_akkoord'));
CREATE INDEX aanvraag_swv_status ON public.toewijzing_aanvraag USING btree (swv_id, status, id DESC);
CREATE INDEX aanvraag_swv_uiterlijk ON public.toewijzing_aanvraag USING btree (swv_id, (
CASE
    WHEN (uiterlijk_op IS NOT NULL) THEN uiterlijk_op
    ELSE norm_op
END), id);
CREATE INDEX aanvraag_swv_uiterlijk_open ON public.toewijzing_aanvraag USING btree (swv_id, (
CASE
    WHEN (uiterlijk_op IS NOT NULL) THEN uiterlijk_op
    ELSE norm_op
END), id) WHERE (status IN ('aangehouden', 'bij_deskundigen', 'bij_ouders', 'concept', 'geadviseerd', 'geagendeerd', 'ingediend', 'onvolledig', 'ter_akkoord'));
CREATE INDEX aanvraag_swv_vraag ON public.toewijzing_aanvraag USING btree (swv_id, vraag_tot, id) WHERE ((status)::text = 'onvolledig'::text);
CREATE INDEX aanvraag_swv_zitting ON public.toewijzing_aanvraag USING btree (swv_id, zitting_op, id) WHERE ((status)::text = 'geagendeerd'::text);
CREATE INDEX aanvraagcijfer_swv_maand ON public.rapportage_aanvraagcijfer USING btree (swv_id, maand);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX advies_deskundige ON public.toewijzing_deskundigenadvies USING btree (deskundige_id, ondertekend_op);
CREATE UNIQUE INDEX advies_uniek_per_deskundige ON public.toewijzing_deskundigenadvies USING btree (aanvraag_id, deskundige_id) WHERE (vervallen_op IS NULL);
CREATE INDEX afspraak_leerling ON public.opp_afspraak USING btree (leerling_id, voor);
CREATE INDEX afspraak_open ON public.opp_afspraak USING btree (organisatie_id, voor) WHERE ((status)::text = 'open'::text);
CREATE UNIQUE INDEX agendapunt_een_open_per_aanvraag ON public.toewijzing_agendapunt USING btree (aanvraag_id) WHERE (((oordeel)::text = ''::text) AND (vervallen_op IS NULL));
CREATE INDEX auditdownload_swv_op ON public.rapportage_auditdownload USING btree (swv_id, op DESC, id DESC);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE UNIQUE INDEX begroting_een_in_bewerking ON public.financien_begroting USING btree (swv_id, jaar) WHERE (status IN ('concept', 'rvt', 'opr'));
CREATE INDEX bericht_niet_verzonden ON public.kern_bericht USING btree (van_swv) WHERE (verzonden_op IS NULL);
CREATE UNIQUE INDEX besluit_een_geldig_per_aanvraag ON public.toewijzing_besluit USING btree (aanvraag_id) WHERE (NOT ((status)::text = 'vervallen'::text));
CREATE INDEX besluit_nog_niet_bekend ON public.toewijzing_besluit USING btree (aanvraag_id) WHERE ((status)::text = 'concept'::text);
CREATE INDEX betaling_per_bestuur ON public.financien_betaling USING btree (verdeling_id, organisatie_id, datum);
CREATE UNIQUE INDEX bezwaar_een_open_per_indiener ON public.toewijzing_bezwaar USING btree (besluit_id, indiener, gezagdrager_id, indiener_naam) NULLS NOT DISTINCT WHERE ((beslist_op IS NULL) AND (ingetrokken_op IS NULL));
CREATE INDEX bezwaar_open ON public.toewijzing_bezwaar USING btree (besluit_id) WHERE ((beslist_op IS NULL) AND (ingetrokken_op IS NULL));
CREATE INDEX brief_post ON public.toewijzing_brief USING btree (verzonden_op) WHERE ((route)::text = 'post'::text);
CREATE UNIQUE INDEX brief_uniek_per_geadresseerde ON public.toewijzing_brief USING btree (besluit_id, school_id, gezagdrager_id) NULLS NOT DISTINCT WHERE (NOT ((status)::text = 'vervallen'::text));
CREATE INDEX consult_school_gesteld ON public.consulten_consult USING btree (school_id, gesteld_op, id);
CREATE INDEX consult_school_nummer ON public.consulten_consult USING btree (school_id, id);
CREATE INDEX consult_school_status ON public.consulten_consult USING btree (school_id, status, gesteld_op);
CREATE INDEX consult_swv_gesteld ON public.consulten_consult USING btree (swv_id, gesteld_op, id);
CREATE INDEX consult_swv_nummer ON public.consulten_consult USING btree (swv_id, id);
CREATE INDEX consult_swv_status ON public.consulten_consult USING btree (swv_id, status, gesteld_op);
CREATE INDEX consulten_consult_behandelaar_id_8058daf3 ON public.consulten_consult USING btree (behandelaar_id);
CREATE INDEX consulten_consult_gesteld_door_id_2d88a376 ON public.consulten_consult USING btree (gesteld_door_id);
CREATE INDEX consulten_consult_nummer_dadc16ba_like ON public.consulten_consult USING btree (nummer varchar_pattern_ops);
CREATE INDEX consulten_consult_school_id_a28ec195 ON public.consulten_consult USING btree (school_id);
CREATE INDEX consulten_consult_soort_id_16806ac1 ON public.consulten_consult USING btree (soort_id);
CREATE INDEX consulten_consult_swv_id_4b64dd74 ON public.consulten_consult USING btree (swv_id);
CREATE INDEX consulten_consultevent_aan_id_e169394c ON public.consulten_consultevent USING btree (aan_id);
CREATE INDEX consulten_consultevent_aanvraag_id_78b0ed8b ON public.consulten_consultevent USING btree (aanvraag_id);
CREATE INDEX consulten_consultevent_beantwoord_door_id_171bd223 ON public.consulten_consultevent USING btree (beantwoord_door_id);
CREATE INDEX consulten_consultevent_behandelaar_id_e310d7e4 ON public.consulten_consultevent USING btree (behandelaar_id);
CREATE INDEX consulten_consultevent_gesteld_door_id_d290d7d9 ON public.consulten_consultevent USING btree (gesteld_door_id);
CREATE INDEX consulten_consultevent_pgh_obj_id_7588ecd2 ON public.consulten_consultevent USING btree (pgh_obj_id);
CREATE INDEX consulten_consultevent_school_id_fe39b7bd ON public.consulten_consultevent USING btree (school_id);
CREATE INDEX consulten_consultevent_soort_id_45283a98 ON public.consulten_consultevent USING btree (soort_id);
CREATE INDEX consulten_consultevent_swv_id_9e4fb676 ON public.consulten_consultevent USING btree (swv_id);
CREATE INDEX consulten_consultinhoud_leerling_id_a16a9b09 ON public.consulten_consultinhoud USING btree (leerling_id);
CREATE INDEX consulten_consultinhoudevent_consult_id_d2b282d2 ON public.consulten_consultinhoudevent USING btree (consult_id);
CREATE INDEX consulten_consultinhoudevent_leerling_id_9c3d324d ON public.consulten_consultinhoudevent USING btree (leerling_id);
CREATE INDEX consulten_consultinhoudevent_pgh_obj_id_8ba40cb1 ON public.consulten_consultinhoudevent USING btree (pgh_obj_id);
CREATE INDEX consulten_consultsoort_swv_id_e9b53155 ON public.consulten_consultsoort USING btree (swv_id);
CREATE INDEX consulten_consultsoortevent_pgh_obj_id_9ceb0166 ON public.consulten_consultsoortevent USING btree (pgh_obj_id);
CREATE INDEX consulten_consultsoortevent_swv_id_26008679 ON public.consulten_consultsoortevent USING btree (swv_id);
CREATE INDEX consulten_consultstap_consult_id_011d01c7 ON public.consulten_consultstap USING btree (consult_id);
CREATE INDEX consulten_consultstap_door_id_a608afd5 ON public.consulten_consultstap USING btree (door_id);
CREATE INDEX consulten_consultstap_lidmaatschap_id_c48a77b5 ON public.consulten_consultstap USING btree (lidmaatschap_id);
CREATE INDEX consulten_uurmaand_gesloten_door_id_9d9a638f ON public.consulten_uurmaand USING btree (gesloten_door_id);
CREATE INDEX consulten_uurmaand_swv_id_d5d76ba8 ON public.consulten_uurmaand USING btree (swv_id);
CREATE INDEX consulten_uurregel_aanvraag_id_a09e9ec5 ON public.consulten_uurregel USING btree (aanvraag_id);
CREATE INDEX consulten_uurregel_consult_id_997af340 ON public.consulten_uurregel USING btree (consult_id);
CREATE INDEX consulten_uurregel_corrigeert_id_21dc4a5f ON public.consulten_uurregel USING btree (corrigeert_id);
CREATE INDEX consulten_uurregel_school_id_37e5b2e0 ON public.consulten_uurregel USING btree (school_id);
CREATE INDEX consulten_uurregel_soort_id_e554debb ON public.consulten_uurregel USING btree (soort_id);
CREATE INDEX consulten_uurregel_swv_id_cc1341a8 ON public.consulten_uurregel USING btree (swv_id);
CREATE INDEX consulten_uurregel_wie_id_debfc865 ON public.consulten_uurregel USING btree (wie_id);
CREATE INDEX consulten_uurregelevent_aanvraag_id_f9e129e1 ON public.consulten_uurregelevent USING btree (aanvraag_id);
CREATE INDEX consulten_uurregelevent_consult_id_d210d5ad ON public.consulten_uurregelevent USING btree (consult_id);
CREATE INDEX consulten_uurregelevent_corrigeert_id_3b7fbc09 ON public.consulten_uurregelevent USING btree (corrigeert_id);
CREATE INDEX consulten_uurregelevent_pgh_obj_id_5e825fe5 ON public.consulten_uurregelevent USING btree (pgh_obj_id);
CREATE INDEX consulten_uurregelevent_school_id_cd7aea67 ON public.consulten_uurregelevent USING btree (school_id);
CREATE INDEX consulten_uurregelevent_soort_id_92729962 ON public.consulten_uurregelevent USING btree (soort_id);
CREATE INDEX consulten_uurregelevent_swv_id_f500d4fc ON public.consulten_uurregelevent USING btree (swv_id);
CREATE INDEX consulten_uurregelevent_wie_id_e5f79d07 ON public.consulten_uurregelevent USING btree (wie_id);
CREATE INDEX consulten_uursoort_swv_id_74460dde ON public.consulten_uursoort USING btree (swv_id);
CREATE INDEX consulten_uursoortevent_pgh_obj_id_a7703b0c ON public.consulten_uursoortevent USING btree (pgh_obj_id);
CREATE INDEX consulten_uursoortevent_swv_id_199bbaae ON public.consulten_uursoortevent USING btree (swv_id);
CREATE INDEX contactmoment_leerling ON public.opp_contactmoment USING btree (leerling_id, datum DESC);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX download_swv ON public.financien_download USING btree (swv_id, id DESC);
CREATE INDEX feit_swv_code ON public.wet_feit USING btree (swv_id, code);
CREATE INDEX financien_arrangementtotaal_organisatie_id_88aeeadb ON public.financien_arrangementtotaal USING btree (organisatie_id);
CREATE INDEX financien_arrangementtotaal_swv_id_a8c1961a ON public.financien_arrangementtotaal USING btree (swv_id);
CREATE INDEX financien_arrangementtotaalevent_organisatie_id_44589a7d ON public.financien_arrangementtotaalevent USING btree (organisatie_id);
CREATE INDEX financien_arrangementtotaalevent_pgh_obj_id_6a0db3a3 ON public.financien_arrangementtotaalevent USING btree (pgh_obj_id);
CREATE INDEX financien_arrangementtotaalevent_swv_id_5ca11739 ON public.financien_arrangementtotaalevent USING btree (swv_id);
CREATE INDEX financien_balanspost_bestand_id_44b68e70 ON public.financien_balanspost USING btree (bestand_id);
CREATE INDEX financien_balanspost_swv_id_68100318 ON public.financien_balanspost USING btree (swv_id);
CREATE INDEX financien_balanspostevent_bestand_id_01895fb6 ON public.financien_balanspostevent USING btree (bestand_id);
CREATE INDEX financien_balanspostevent_pgh_obj_id_52235dd7 ON public.financien_balanspostevent USING btree (pgh_obj_id);
CREATE INDEX financien_balanspostevent_swv_id_2c58700f ON public.financien_balanspostevent USING btree (swv_id);
CREATE INDEX financien_begroting_aangemaakt_door_id_70f9fbbc ON public.financien_begroting USING btree (aangemaakt_door_id);
CREATE INDEX financien_begroting_swv_id_575b3a18 ON public.financien_begroting USING btree (swv_id);
CREATE INDEX financien_begrotingevent_aangemaakt_door_id_05a3f4da ON public.financien_begrotingevent USING btree (aangemaakt_door_id);
CREATE INDEX financien_begrotingevent_pgh_obj_id_d13b3401 ON public.financien_begrotingevent USING btree (pgh_obj_id);
CREATE INDEX financien_begrotingevent_swv_id_39f0e5d4 ON public.financien_begrotingevent USING btree (swv_id);
CREATE INDEX financien_begrotingsbedrag_post_id_b107fd99 ON public.financien_begrotingsbedrag USING btree (post_id);
CREATE INDEX financien_begrotingsbedragevent_pgh_obj_id_55025509 ON public.financien_begrotingsbedragevent USING btree (pgh_obj_id);
CREATE INDEX financien_begrotingsbedragevent_post_id_5d1c0b0a ON public.financien_begrotingsbedragevent USING btree (post_id);
CREATE INDEX financien_begrotingspost_begroting_id_586224ad ON public.financien_begrotingspost USING btree (begroting_id);
CREATE INDEX financien_begrotingspostevent_begroting_id_797b1114 ON public.financien_begrotingspostevent USING btree (begroting_id);
CREATE INDEX financien_begrotingspostevent_pgh_obj_id_3706ea89 ON public.financien_begrotingspostevent USING btree (pgh_obj_id);
CREATE INDEX financien_begrotingstap_begroting_id_9bb6e75b ON public.financien_begrotingstap USING btree (begroting_id);
CREATE INDEX financien_begrotingstap_door_id_b673ae09 ON public.financien_begrotingstap USING btree (door_id);
CREATE INDEX financien_begrotingstap_lidmaatschap_id_928f739d ON public.financien_begrotingstap USING btree (lidmaatschap_id);
CREATE INDEX financien_beschikking_swv_id_a9b24988 ON public.financien_beschikking USING btree (swv_id);
CREATE INDEX financien_beschikkingevent_pgh_obj_id_75469a3c ON public.financien_beschikkingevent USING btree (pgh_obj_id);
CREATE INDEX financien_beschikkingevent_swv_id_ee595ca1 ON public.financien_beschikkingevent USING btree (swv_id);
CREATE INDEX financien_betaling_organisatie_id_e1e8ca96 ON public.financien_betaling USING btree (organisatie_id);
CREATE INDEX financien_betaling_verdeling_id_1a386d94 ON public.financien_betaling USING btree (verdeling_id);
CREATE INDEX financien_betalingevent_organisatie_id_eb15c319 ON public.financien_betalingevent USING btree (organisatie_id);
CREATE INDEX financien_betalingevent_pgh_obj_id_bbe9e50d ON public.financien_betalingevent USING btree (pgh_obj_id);
CREATE INDEX financien_betalingevent_verdeling_id_20cef671 ON public.financien_betalingevent USING btree (verdeling_id);
CREATE INDEX financien_deelname_code_1c302d5a ON public.financien_deelname USING btree (code);
CREATE INDEX financien_deelname_code_1c302d5a_like ON public.financien_deelname USING btree (code varchar_pattern_ops);
CREATE INDEX financien_deelname_organisatie_id_1413b7de ON public.financien_deelname USING btree (organisatie_id);
CREATE INDEX financien_deelname_swv_id_1d21bc33 ON public.financien_deelname USING btree (swv_id);
CREATE INDEX financien_deelnameevent_organisatie_id_e55e19da ON public.financien_deelnameevent USING btree (organisatie_id);
CREATE INDEX financien_deelnameevent_pgh_obj_id_ddb370fb ON public.financien_deelnameevent USING btree (pgh_obj_id);
CREATE INDEX financien_deelnameevent_swv_id_62e892bf ON public.financien_deelnameevent USING btree (swv_id);
CREATE INDEX financien_download_door_id_054506ba ON public.financien_download USING btree (door_id);
CREATE INDEX financien_download_lidmaatschap_id_8b4b5603 ON public.financien_download USING btree (lidmaatschap_id);
CREATE INDEX financien_download_swv_id_59a52c87 ON public.financien_download USING btree (swv_id);
CREATE INDEX financien_groepslid_organisatie_id_536470c4 ON public.financien_groepslid USING btree (organisatie_id);
CREATE INDEX financien_groepslid_swv_id_4d731b09 ON public.financien_groepslid USING btree (swv_id);
CREATE INDEX financien_groepslidevent_organisatie_id_7e7faafe ON public.financien_groepslidevent USING btree (organisatie_id);
CREATE INDEX financien_groepslidevent_pgh_obj_id_6afa6719 ON public.financien_groepslidevent USING btree (pgh_obj_id);
CREATE INDEX financien_groepslidevent_swv_id_660a1400 ON public.financien_groepslidevent USING btree (swv_id);
CREATE INDEX financien_importbestand_door_id_dc068ebf ON public.financien_importbestand USING btree (door_id);
CREATE INDEX financien_importbestand_swv_id_9b2972b0 ON public.financien_importbestand USING btree (swv_id);
CREATE INDEX financien_importbestandevent_door_id_d8f0977b ON public.financien_importbestandevent USING btree (door_id);
CREATE INDEX financien_importbestandevent_pgh_obj_id_76589e16 ON public.financien_importbestandevent USING btree (pgh_obj_id);
CREATE INDEX financien_importbestandevent_swv_id_c21536df ON public.financien_importbestandevent USING btree (swv_id);
CREATE INDEX financien_percentage_swv_id_8a0a61c0 ON public.financien_percentage USING btree (swv_id);
CREATE INDEX financien_percentageevent_pgh_obj_id_066df9b9 ON public.financien_percentageevent USING btree (pgh_obj_id);
CREATE INDEX financien_percentageevent_swv_id_93228fd5 ON public.financien_percentageevent USING btree (swv_id);
CREATE INDEX financien_plaatsing_organisatie_id_691a0211 ON public.financien_plaatsing USING btree (organisatie_id);
CREATE INDEX financien_plaatsing_swv_id_7a632da0 ON public.financien_plaatsing USING btree (swv_id);
CREATE INDEX financien_plaatsingevent_organisatie_id_7a9b2d75 ON public.financien_plaatsingevent USING btree (organisatie_id);
CREATE INDEX financien_plaatsingevent_pgh_obj_id_e313a46d ON public.financien_plaatsingevent USING btree (pgh_obj_id);
CREATE INDEX financien_plaatsingevent_swv_id_3e219a39 ON public.financien_plaatsingevent USING btree (swv_id);
CREATE INDEX financien_realisatieregel_bestand_id_beceb173 ON public.financien_realisatieregel USING btree (bestand_id);
CREATE INDEX financien_realisatieregel_swv_id_4f7190e2 ON public.financien_realisatieregel USING btree (swv_id);
CREATE INDEX financien_realisatieregelevent_bestand_id_0ffe40de ON public.financien_realisatieregelevent USING btree (bestand_id);
CREATE INDEX financien_realisatieregelevent_pgh_obj_id_e058eaec ON public.financien_realisatieregelevent USING btree (pgh_obj_id);
CREATE INDEX financien_realisatieregelevent_swv_id_dc7c3efd ON public.financien_realisatieregelevent USING btree (swv_id);
CREATE INDEX financien_reserve_begroting_id_6d1de2e5 ON public.financien_reserve USING btree (begroting_id);
CREATE INDEX financien_reserveevent_begroting_id_4be9c73f ON public.financien_reserveevent USING btree (begroting_id);
CREATE INDEX financien_reserveevent_pgh_obj_id_19166a7b ON public.financien_reserveevent USING btree (pgh_obj_id);
CREATE INDEX financien_reservemutatie_reserve_id_b9c7f60c ON public.financien_reservemutatie USING btree (reserve_id);
CREATE INDEX financien_reservemutatieevent_pgh_obj_id_34650f57 ON public.financien_reservemutatieevent USING btree (pgh_obj_id);
CREATE INDEX financien_reservemutatieevent_reserve_id_b3fba345 ON public.financien_reservemutatieevent USING btree (reserve_id);
CREATE INDEX financien_tarief_swv_id_f6fbfaa6 ON public.financien_tarief USING btree (swv_id);
CREATE INDEX financien_tariefevent_pgh_obj_id_f6f420cb ON public.financien_tariefevent USING btree (pgh_obj_id);
CREATE INDEX financien_tariefevent_swv_id_39351901 ON public.financien_tariefevent USING btree (swv_id);
CREATE INDEX financien_telling_organisatie_id_80c9306a ON public.financien_telling USING btree (organisatie_id);
CREATE INDEX financien_telling_swv_id_d76d2d4a ON public.financien_telling USING btree (swv_id);
CREATE INDEX financien_tellingevent_organisatie_id_9c141d4e ON public.financien_tellingevent USING btree (organisatie_id);
CREATE INDEX financien_tellingevent_pgh_obj_id_f7a9a718 ON public.financien_tellingevent USING btree (pgh_obj_id);
CREATE INDEX financien_tellingevent_swv_id_471e2748 ON public.financien_tellingevent USING btree (swv_id);
CREATE INDEX financien_verdeelbrief_organisatie_id_6903ba81 ON public.financien_verdeelbrief USING btree (organisatie_id);
CREATE INDEX financien_verdeelbrief_verdeling_id_f1a08daf ON public.financien_verdeelbrief USING btree (verdeling_id);
CREATE INDEX financien_verdeelbriefevent_organisatie_id_35241d2d ON public.financien_verdeelbriefevent USING btree (organisatie_id);
CREATE INDEX financien_verdeelbriefevent_pgh_obj_id_49044640 ON public.financien_verdeelbriefevent USING btree (pgh_obj_id);
CREATE INDEX financien_verdeelbriefevent_verdeling_id_8043ac0b ON public.financien_verdeelbriefevent USING btree (verdeling_id);
CREATE INDEX financien_verdeelmodel_gemaakt_van_id_82ce4bdc ON public.financien_verdeelmodel USING btree (gemaakt_van_id);
CREATE INDEX financien_verdeelmodel_swv_id_68b99427 ON public.financien_verdeelmodel USING btree (swv_id);
CREATE INDEX financien_verdeelmodelevent_gemaakt_van_id_a14246d9 ON public.financien_verdeelmodelevent USING btree (gemaakt_van_id);
CREATE INDEX financien_verdeelmodelevent_pgh_obj_id_e9374b73 ON public.financien_verdeelmodelevent USING btree (pgh_obj_id);
CREATE INDEX financien_verdeelmodelevent_swv_id_d4600ac4 ON public.financien_verdeelmodelevent USING btree (swv_id);
CREATE INDEX financien_verdeelregel_code_151dbc07 ON public.financien_verdeelregel USING btree (code);
CREATE INDEX financien_verdeelregel_code_151dbc07_like ON public.financien_verdeelregel USING btree (code varchar_pattern_ops);
CREATE INDEX financien_verdeelregel_model_id_8ca57c1c ON public.financien_verdeelregel USING btree (model_id);
CREATE INDEX financien_verdeelregelevent_model_id_6e12f492 ON public.financien_verdeelregelevent USING btree (model_id);
CREATE INDEX financien_verdeelregelevent_pgh_obj_id_e073644b ON public.financien_verdeelregelevent USING btree (pgh_obj_id);
CREATE INDEX financien_verdeling_model_id_7f41546f ON public.financien_verdeling USING btree (model_id);
CREATE INDEX financien_verdeling_swv_id_b5617ce1 ON public.financien_verdeling USING btree (swv_id);
CREATE INDEX financien_verdelingevent_model_id_6477f4f5 ON public.financien_verdelingevent USING btree (model_id);
CREATE INDEX financien_verdelingevent_pgh_obj_id_8def1e68 ON public.financien_verdelingevent USING btree (pgh_obj_id);
CREATE INDEX financien_verdelingevent_swv_id_23055cec ON public.financien_verdelingevent USING btree (swv_id);
CREATE INDEX financien_verdelingevent_vervangt_id_e856557f ON public.financien_verdelingevent USING btree (vervangt_id);
CREATE INDEX financien_verdelingsdeel_organisatie_id_eae8c39b ON public.financien_verdelingsdeel USING btree (organisatie_id);
CREATE INDEX financien_verdelingsdeel_verdeling_id_b55a7ec0 ON public.financien_verdelingsdeel USING btree (verdeling_id);
CREATE INDEX financien_verdelingsdeelevent_organisatie_id_9e348b83 ON public.financien_verdelingsdeelevent USING btree (organisatie_id);
CREATE INDEX financien_verdelingsdeelevent_pgh_obj_id_652f60ca ON public.financien_verdelingsdeelevent USING btree (pgh_obj_id);
CREATE INDEX financien_verdelingsdeelevent_verdeling_id_0e2a600e ON public.financien_verdelingsdeelevent USING btree (verdeling_id);
CREATE INDEX financien_verdelingstap_door_id_b81d8128 ON public.financien_verdelingstap USING btree (door_id);
CREATE INDEX financien_verdelingstap_lidmaatschap_id_a592cf09 ON public.financien_verdelingstap USING btree (lidmaatschap_id);
CREATE INDEX financien_verdelingstap_verdeling_id_e15fda28 ON public.financien_verdelingstap USING btree (verdeling_id);
CREATE INDEX gebeurtenis_betreft_op ON public.kern_beveiligingsgebeurtenis USING btree (betreft_id, op DESC, id DESC);
CREATE INDEX gebeurtenis_gebruiker_op ON public.kern_beveiligingsgebeurtenis USING btree (gebruiker_id, op DESC, id DESC);
CREATE INDEX gebeurtenis_onbekend ON public.kern_beveiligingsgebeurtenis USING btree (op DESC) WHERE (swvs = '{}'::bigint[]);
CREATE INDEX gebeurtenis_op ON public.kern_beveiligingsgebeurtenis USING btree (op DESC, id DESC);
CREATE INDEX gebeurtenis_soort_op ON public.kern_beveiligingsgebeurtenis USING btree (soort, op DESC, id DESC);
CREATE INDEX gebruiker_sorteernaam ON public.organisatie_gebruiker USING btree (sorteernaam, id);
CREATE INDEX importbestand_wacht ON public.financien_importbestand USING btree (swv_id, op) WHERE (overgenomen_op IS NULL);
CREATE INDEX inleesbestand_op ON public.organisatie_inleesbestand USING btree (organisatie_id, op);
CREATE INDEX inlezing_lijst ON public.organisatie_inlezing USING btree (organisatie_id, rol, op DESC);
CREATE INDEX inlezing_zelfde ON public.organisatie_inlezing USING btree (organisatie_id, soort, sha256);
CREATE INDEX inschrijving_school_leerling ON public.leerlingen_inschrijving USING btree (school_id, leerling_id);
CREATE INDEX inzage_leerling_op ON public.leerlingen_inzage USING btree (leerling_id, op DESC);
CREATE INDEX inzage_op ON public.leerlingen_inzage USING brin (op);
CREATE UNIQUE INDEX jaarverslag_een_lopend ON public.rapportage_jaarverslag USING btree (swv_id, jaar) WHERE (status IN ('concept', 'goedgekeurd', 'opgemaakt'));
CREATE UNIQUE INDEX jaarverslagbijlage_een_geldig ON public.rapportage_jaarverslagbijlage USING btree (jaarverslag_id, soort) WHERE (vervallen_op IS NULL);
CREATE UNIQUE INDEX jaarverslagdocument_een_definitief ON public.rapportage_jaarverslagdocument USING btree (jaarverslag_id) WHERE ((soort)::text = 'definitief'::text);
CREATE INDEX kern_bericht_gebruiker_id_ed1f4a17 ON public.kern_bericht USING btree (gebruiker_id);
CREATE INDEX kern_beveiligingsgebeurtenis_betreft_id_8970a4e0 ON public.kern_beveiligingsgebeurtenis USING btree (betreft_id);
CREATE INDEX kern_beveiligingsgebeurtenis_gebruiker_id_40617500 ON public.kern_beveiligingsgebeurtenis USING btree (gebruiker_id);
CREATE INDEX kern_beveiligingsgebeurtenis_vouw_15a24b8d_like ON public.kern_beveiligingsgebeurtenis USING btree (vouw varchar_pattern_ops);
CREATE INDEX kern_kolomkeuze_gebruiker_id_72166486 ON public.kern_kolomkeuze USING btree (gebruiker_id);
CREATE INDEX kern_nachtronde_naam_0eaa29b6_like ON public.kern_nachtronde USING btree (naam varchar_pattern_ops);
CREATE INDEX kern_taak_afgehandeld_door_id_00900556 ON public.kern_taak USING btree (afgehandeld_door_id);
CREATE INDEX kern_taak_gebruiker_id_e5dbc173 ON public.kern_taak USING btree (gebruiker_id);
CREATE INDEX kern_taak_sleutel_7d44eb8d_like ON public.kern_taak USING btree (sleutel varchar_pattern_ops);
CREATE INDEX kern_valsalarm_door_id_b721b16a ON public.kern_valsalarm USING btree (door_id);
CREATE INDEX kern_verzendpoging_bericht_id_aa163120 ON public.kern_verzendpoging USING btree (bericht_id);
CREATE INDEX knox_authtoken_digest_188c7e77_like ON public.knox_authtoken USING btree (digest varchar_pattern_ops);
CREATE INDEX knox_authtoken_token_key_8f4f7d47 ON public.knox_authtoken USING btree (token_key);
CREATE INDEX knox_authtoken_token_key_8f4f7d47_like ON public.knox_authtoken USING btree (token_key varchar_pattern_ops);
CREATE INDEX knox_authtoken_user_id_e5a5d899 ON public.knox_authtoken USING btree (user_id);
CREATE UNIQUE INDEX kwalificatie_een_per_soort ON public.leerlingen_kwalificatie USING btree (leerling_id, soort) WHERE (vervallen_op IS NULL);
CREATE INDEX leerling_geboortedatum ON public.leerlingen_leerling USING btree (geboortedatum, id);
CREATE INDEX leerling_naam ON public.leerlingen_leerling USING btree (achternaam, roepnaam, id);
CREATE INDEX leerling_sorteernaam ON public.leerlingen_leerling USING btree (translate(lower((achternaam)::text), 'àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'::text, 'aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'::text), roepnaam, id);
CREATE INDEX leerling_zoeknaam ON public.leerlingen_leerling USING gin (zoeknaam public.gin_trgm_ops);
CREATE INDEX leerlingen_deling_document_id_45ae1c9b ON public.leerlingen_deling USING btree (document_id);
CREATE INDEX leerlingen_deling_leerling_id_5572b7b6 ON public.leerlingen_deling USING btree (leerling_id);
CREATE INDEX leerlingen_deling_organisatie_id_bddb2074 ON public.leerlingen_deling USING btree (organisatie_id);
CREATE INDEX leerlingen_delingevent_document_id_54811555 ON public.leerlingen_delingevent USING btree (document_id);
CREATE INDEX leerlingen_delingevent_leerling_id_f8e6018a ON public.leerlingen_delingevent USING btree (leerling_id);
CREATE INDEX leerlingen_delingevent_organisatie_id_4838cef8 ON public.leerlingen_delingevent USING btree (organisatie_id);
CREATE INDEX leerlingen_delingevent_pgh_obj_id_870116c4 ON public.leerlingen_delingevent USING btree (pgh_obj_id);
CREATE INDEX leerlingen_document_leerling_id_b5dba370 ON public.leerlingen_document USING btree (leerling_id);
CREATE INDEX leerlingen_document_organisatie_id_99bda164 ON public.leerlingen_document USING btree (organisatie_id);
CREATE INDEX leerlingen_document_toegevoegd_door_id_b5aede8d ON public.leerlingen_document USING btree (toegevoegd_door_id);
CREATE INDEX leerlingen_documentevent_leerling_id_a118ef4e ON public.leerlingen_documentevent USING btree (leerling_id);
CREATE INDEX leerlingen_documentevent_organisatie_id_9c1cdec2 ON public.leerlingen_documentevent USING btree (organisatie_id);
CREATE INDEX leerlingen_documentevent_pgh_obj_id_c3e89a7d ON public.leerlingen_documentevent USING btree (pgh_obj_id);
CREATE INDEX leerlingen_documentevent_toegevoegd_door_id_4935760c ON public.leerlingen_documentevent USING btree (toegevoegd_door_id);
CREATE INDEX leerlingen_gezagdrager_leerling_id_39922f2a ON public.leerlingen_gezagdrager USING btree (leerling_id);
CREATE INDEX leerlingen_gezagdragerevent_leerling_id_025c31d8 ON public.leerlingen_gezagdragerevent USING btree (leerling_id);
CREATE INDEX leerlingen_gezagdragerevent_pgh_obj_id_387fd6e7 ON public.leerlingen_gezagdragerevent USING btree (pgh_obj_id);
CREATE INDEX leerlingen_inschrijving_leerling_id_dc95796f ON public.leerlingen_inschrijving USING btree (leerling_id);
CREATE INDEX leerlingen_inschrijving_school_id_03918171 ON public.leerlingen_inschrijving USING btree (school_id);
CREATE INDEX leerlingen_inschrijving_vervangt_id_85905994 ON public.leerlingen_inschrijving USING btree (vervangt_id);
CREATE INDEX leerlingen_inschrijvingevent_leerling_id_101f0651 ON public.leerlingen_inschrijvingevent USING btree (leerling_id);
CREATE INDEX leerlingen_inschrijvingevent_pgh_obj_id_ddf66cad ON public.leerlingen_inschrijvingevent USING btree (pgh_obj_id);
CREATE INDEX leerlingen_inschrijvingevent_school_id_f09520bd ON public.leerlingen_inschrijvingevent USING btree (school_id);
CREATE INDEX leerlingen_inschrijvingevent_vervangt_id_d90c075e ON public.leerlingen_inschrijvingevent USING btree (vervangt_id);
CREATE INDEX leerlingen_inzage_gebruiker_id_4fbd424c ON public.leerlingen_inzage USING btree (gebruiker_id);
CREATE INDEX leerlingen_inzage_leerling_id_2529264d ON public.leerlingen_inzage USING btree (leerling_id);
CREATE INDEX leerlingen_inzage_lidmaatschap_id_068fb7d2 ON public.leerlingen_inzage USING btree (lidmaatschap_id);
CREATE INDEX leerlingen_kwalificatie_leerling_id_500cff6e ON public.leerlingen_kwalificatie USING btree (leerling_id);
CREATE INDEX leerlingen_kwalificatieevent_leerling_id_a5aab93e ON public.leerlingen_kwalificatieevent USING btree (leerling_id);
CREATE INDEX leerlingen_kwalificatieevent_pgh_obj_id_cdaf316b ON public.leerlingen_kwalificatieevent USING btree (pgh_obj_id);
CREATE INDEX leerlingen_leerling_nummer_aac940c9_like ON public.leerlingen_leerling USING btree (nummer varchar_pattern_ops);
CREATE INDEX leerlingen_leerling_woongemeente_id_b1bb2433 ON public.leerlingen_leerling USING btree (woongemeente_id);
CREATE INDEX leerlingen_leerlingevent_pgh_obj_id_8af8382f ON public.leerlingen_leerlingevent USING btree (pgh_obj_id);
CREATE INDEX leerlingen_leerlingevent_woongemeente_id_2d70b296 ON public.leerlingen_leerlingevent USING btree (woongemeente_id);
CREATE INDEX leerlingen_toegang_leerling_id_a4c3352b ON public.leerlingen_toegang USING btree (leerling_id);
CREATE INDEX leerlingen_toegang_organisatie_id_bfe6cc04 ON public.leerlingen_toegang USING btree (organisatie_id);
CREATE INDEX leerlingen_toegangevent_leerling_id_a524e835 ON public.leerlingen_toegangevent USING btree (leerling_id);
CREATE INDEX leerlingen_toegangevent_organisatie_id_82c392b3 ON public.leerlingen_toegangevent USING btree (organisatie_id);
CREATE INDEX leerlingen_toegangevent_pgh_obj_id_4fc404bb ON public.leerlingen_toegangevent USING btree (pgh_obj_id);
CREATE UNIQUE INDEX lijstcontrole_een_open ON public.organisatie_lijstcontrole USING btree (swv_id) WHERE (bevestigd_op IS NULL);
CREATE UNIQUE INDEX melding_een_keer ON public.thuiszitters_melding USING btree (gemeente_id, roepnaam, achternaam, geboortedatum) WHERE (status IN ('nieuw', 'doorgegeven'));
CREATE INDEX melding_swv_status ON public.thuiszitters_melding USING btree (swv_id, status);
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX opp_afspraak_gemaakt_door_id_0458f1c8 ON public.opp_afspraak USING btree (gemaakt_door_id);
CREATE INDEX opp_afspraak_leerling_id_3a2f0901 ON public.opp_afspraak USING btree (leerling_id);
CREATE INDEX opp_afspraak_organisatie_id_69787abc ON public.opp_afspraak USING btree (organisatie_id);
CREATE INDEX opp_afspraakevent_gemaakt_door_id_50e9cbf7 ON public.opp_afspraakevent USING btree (gemaakt_door_id);
CREATE INDEX opp_afspraakevent_leerling_id_ee2be579 ON public.opp_afspraakevent USING btree (leerling_id);
CREATE INDEX opp_afspraakevent_organisatie_id_9b49bbbf ON public.opp_afspraakevent USING btree (organisatie_id);
CREATE INDEX opp_afspraakevent_pgh_obj_id_85723aa5 ON public.opp_afspraakevent USING btree (pgh_obj_id);
CREATE INDEX opp_contactmoment_leerling_id_992704f0 ON public.opp_contactmoment USING btree (leerling_id);
CREATE INDEX opp_contactmoment_organisatie_id_5611228c ON public.opp_contactmoment USING btree (organisatie_id);
CREATE INDEX opp_contactmoment_vastgelegd_door_id_862bf7aa ON public.opp_contactmoment USING btree (vastgelegd_door_id);
CREATE INDEX opp_contactmomentevent_leerling_id_d830c900 ON public.opp_contactmomentevent USING btree (leerling_id);
CREATE INDEX opp_contactmomentevent_organisatie_id_91af1d7a ON public.opp_contactmomentevent USING btree (organisatie_id);
CREATE INDEX opp_contactmomentevent_pgh_obj_id_dda47753 ON public.opp_contactmomentevent USING btree (pgh_obj_id);
CREATE INDEX opp_contactmomentevent_vastgelegd_door_id_309e908b ON public.opp_contactmomentevent USING btree (vastgelegd_door_id);
CREATE INDEX opp_doel_leerling_id_5c897396 ON public.opp_doel USING btree (leerling_id);
CREATE INDEX opp_doel_versie_id_686e7a40 ON public.opp_doel USING btree (versie_id);
CREATE INDEX opp_doelevent_leerling_id_2ab308e0 ON public.opp_doelevent USING btree (leerling_id);
CREATE INDEX opp_doelevent_pgh_obj_id_76e54749 ON public.opp_doelevent USING btree (pgh_obj_id);
CREATE INDEX opp_doelevent_versie_id_2965f370 ON public.opp_doelevent USING btree (versie_id);
CREATE INDEX opp_doelresultaat_doel_id_5619276e ON public.opp_doelresultaat USING btree (doel_id);
CREATE INDEX opp_doelresultaat_evaluatie_id_15b9f17c ON public.opp_doelresultaat USING btree (evaluatie_id);
CREATE INDEX opp_doelresultaat_leerling_id_f92e334c ON public.opp_doelresultaat USING btree (leerling_id);
CREATE UNIQUE INDEX opp_een_lopend_per_school ON public.opp_opp USING btree (leerling_id, school_id) WHERE (NOT ((status)::text = 'afgesloten'::text));
CREATE INDEX opp_evaluatie_leerling_id_9ae7b247 ON public.opp_evaluatie USING btree (leerling_id);
CREATE INDEX opp_evaluatie_opp_id_9f5f3e6a ON public.opp_evaluatie USING btree (opp_id);
CREATE INDEX opp_evaluatie_vastgelegd_door_id_2ed64b6d ON public.opp_evaluatie USING btree (vastgelegd_door_id);
CREATE INDEX opp_evaluatie_versie_id_7a1bccfd ON public.opp_evaluatie USING btree (versie_id);
CREATE INDEX opp_leerling ON public.opp_opp USING btree (leerling_id, id DESC);
CREATE INDEX opp_opp_aangemaakt_door_id_65f25b20 ON public.opp_opp USING btree (aangemaakt_door_id);
CREATE INDEX opp_opp_leerling_id_1da6ea57 ON public.opp_opp USING btree (leerling_id);
CREATE INDEX opp_opp_nummer_0a8f4554_like ON public.opp_opp USING btree (nummer varchar_pattern_ops);
CREATE INDEX opp_opp_school_id_d520cb75 ON public.opp_opp USING btree (school_id);
CREATE INDEX opp_opp_soort_id_323a824b ON public.opp_opp USING btree (soort_id);
CREATE INDEX opp_opp_vigerend_id_5cb394de ON public.opp_opp USING btree (vigerend_id);
CREATE INDEX opp_oppevent_aangemaakt_door_id_6357660b ON public.opp_oppevent USING btree (aangemaakt_door_id);
CREATE INDEX opp_oppevent_leerling_id_1d2e4a72 ON public.opp_oppevent USING btree (leerling_id);
CREATE INDEX opp_oppevent_pgh_obj_id_fe3e94cb ON public.opp_oppevent USING btree (pgh_obj_id);
CREATE INDEX opp_oppevent_school_id_7b92dafd ON public.opp_oppevent USING btree (school_id);
CREATE INDEX opp_oppevent_soort_id_ab6d71d0 ON public.opp_oppevent USING btree (soort_id);
CREATE INDEX opp_oppevent_vigerend_id_882ccdcc ON public.opp_oppevent USING btree (vigerend_id);
CREATE INDEX opp_opphandeling_gezagdrager_id_931f1e9f ON public.opp_opphandeling USING btree (gezagdrager_id);
CREATE INDEX opp_opphandeling_leerling_id_0b70d0de ON public.opp_opphandeling USING btree (leerling_id);
CREATE INDEX opp_opphandeling_opp_id_065a1929 ON public.opp_opphandeling USING btree (opp_id);
CREATE INDEX opp_opphandeling_vastgelegd_door_id_923ba4a5 ON public.opp_opphandeling USING btree (vastgelegd_door_id);
CREATE INDEX opp_opphandeling_versie_id_ef0bcce6 ON public.opp_opphandeling USING btree (versie_id);
CREATE INDEX opp_opponderdeel_soort_id_d7bb8c2a ON public.opp_opponderdeel USING btree (soort_id);
CREATE INDEX opp_opponderdeelevent_pgh_obj_id_e9bf6223 ON public.opp_opponderdeelevent USING btree (pgh_obj_id);
CREATE INDEX opp_opponderdeelevent_soort_id_f88d3438 ON public.opp_opponderdeelevent USING btree (soort_id);
CREATE INDEX opp_oppsoort_swv_id_4edacc59 ON public.opp_oppsoort USING btree (swv_id);
CREATE INDEX opp_oppsoortevent_pgh_obj_id_1b89e693 ON public.opp_oppsoortevent USING btree (pgh_obj_id);
CREATE INDEX opp_oppsoortevent_swv_id_d47c34a5 ON public.opp_oppsoortevent USING btree (swv_id);
CREATE INDEX opp_oppstatus_door_id_c1daa2db ON public.opp_oppstatus USING btree (door_id);
CREATE INDEX opp_oppstatus_leerling_id_0a0fe4ef ON public.opp_oppstatus USING btree (leerling_id);
CREATE INDEX opp_oppstatus_lidmaatschap_id_65e82dbc ON public.opp_oppstatus USING btree (lidmaatschap_id);
CREATE INDEX opp_oppstatus_opp_id_5b05e2af ON public.opp_oppstatus USING btree (opp_id);
CREATE INDEX opp_oppstuk_document_id_796fcadb ON public.opp_oppstuk USING btree (document_id);
CREATE INDEX opp_oppstuk_leerling_id_ffd46afe ON public.opp_oppstuk USING btree (leerling_id);
CREATE INDEX opp_oppversie_bijlage_id_04c35027 ON public.opp_oppversie USING btree (bijlage_id);
CREATE INDEX opp_oppversie_leerling_id_edf35bb8 ON public.opp_oppversie USING btree (leerling_id);
CREATE INDEX opp_oppversie_opp_id_df835ee9 ON public.opp_oppversie USING btree (opp_id);
CREATE INDEX opp_oppversie_vastgesteld_door_id_8b9bafac ON public.opp_oppversie USING btree (vastgesteld_door_id);
CREATE INDEX opp_oppversieevent_bijlage_id_867e9645 ON public.opp_oppversieevent USING btree (bijlage_id);
CREATE INDEX opp_oppversieevent_leerling_id_312e4a9f ON public.opp_oppversieevent USING btree (leerling_id);
CREATE INDEX opp_oppversieevent_opp_id_f933b97e ON public.opp_oppversieevent USING btree (opp_id);
CREATE INDEX opp_oppversieevent_pgh_obj_id_263c5fcd ON public.opp_oppversieevent USING btree (pgh_obj_id);
CREATE INDEX opp_oppversieevent_vastgesteld_door_id_2eb2e232 ON public.opp_oppversieevent USING btree (vastgesteld_door_id);
CREATE INDEX opp_overdracht_gezagdrager_id_d3dd8b8b ON public.opp_overdracht USING btree (gezagdrager_id);
CREATE INDEX opp_overdracht_leerling_id_1e652984 ON public.opp_overdracht USING btree (leerling_id);
CREATE INDEX opp_overdracht_opp_id_ecb803db ON public.opp_overdracht USING btree (opp_id);
CREATE INDEX opp_overdracht_school_id_7f2eaea1 ON public.opp_overdracht USING btree (school_id);
CREATE INDEX opp_overdracht_vastgelegd_door_id_e8ee0374 ON public.opp_overdracht USING btree (vastgelegd_door_id);
CREATE INDEX opp_school_begin ON public.opp_opp USING btree (school_id, begin, id);
CREATE INDEX opp_school_evaluatie ON public.opp_opp USING btree (school_id, evaluatie_voor, id);
CREATE INDEX opp_school_nummer ON public.opp_opp USING btree (school_id, id);
CREATE INDEX opp_school_status ON public.opp_opp USING btree (school_id, status, id DESC);
CREATE INDEX opp_schoolstand_school_id_e93d7d48 ON public.opp_schoolstand USING btree (school_id);
CREATE INDEX opp_schoolstand_swv_id_75afd3fb ON public.opp_schoolstand USING btree (swv_id);
CREATE INDEX opphandeling_opp ON public.opp_opphandeling USING btree (opp_id, soort);
CREATE INDEX oppstuk_versie ON public.opp_oppstuk USING btree (versie_id, id DESC);
CREATE UNIQUE INDEX oppversie_een_open ON public.opp_oppversie USING btree (opp_id) WHERE ((vastgesteld_op IS NULL) AND (vervallen_op IS NULL));
CREATE INDEX organisatie_aansluiting_organisatie_id_a4ae9ff4 ON public.organisatie_aansluiting USING btree (organisatie_id);
CREATE INDEX organisatie_aansluiting_swv_id_5a68e46e ON public.organisatie_aansluiting USING btree (swv_id);
CREATE INDEX organisatie_aansluitingevent_organisatie_id_7feb2203 ON public.organisatie_aansluitingevent USING btree (organisatie_id);
CREATE INDEX organisatie_aansluitingevent_pgh_obj_id_c46e6308 ON public.organisatie_aansluitingevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_aansluitingevent_swv_id_2f56b36e ON public.organisatie_aansluitingevent USING btree (swv_id);
CREATE INDEX organisatie_gebruiker_email_a710bc6b_like ON public.organisatie_gebruiker USING btree (email varchar_pattern_ops);
CREATE INDEX organisatie_gebruiker_werkgever_id_988bc4ba ON public.organisatie_gebruiker USING btree (werkgever_id);
CREATE INDEX organisatie_gebruikerevent_pgh_obj_id_ef75880a ON public.organisatie_gebruikerevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_gebruikerevent_werkgever_id_f36ef510 ON public.organisatie_gebruikerevent USING btree (werkgever_id);
CREATE INDEX organisatie_inleesbestand_door_id_9c2ebd09 ON public.organisatie_inleesbestand USING btree (door_id);
CREATE INDEX organisatie_inleesbestand_organisatie_id_723ffdf3 ON public.organisatie_inleesbestand USING btree (organisatie_id);
CREATE INDEX organisatie_inleesbestandevent_door_id_d14ea21b ON public.organisatie_inleesbestandevent USING btree (door_id);
CREATE INDEX organisatie_inleesbestandevent_organisatie_id_3e9295ce ON public.organisatie_inleesbestandevent USING btree (organisatie_id);
CREATE INDEX organisatie_inleesbestandevent_pgh_obj_id_b3c3c4ad ON public.organisatie_inleesbestandevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_inleeskoppeling_door_id_7f415d7e ON public.organisatie_inleeskoppeling USING btree (door_id);
CREATE INDEX organisatie_inleeskoppeling_organisatie_id_62bcbc76 ON public.organisatie_inleeskoppeling USING btree (organisatie_id);
CREATE INDEX organisatie_inleeskoppelingevent_door_id_902996e2 ON public.organisatie_inleeskoppelingevent USING btree (door_id);
CREATE INDEX organisatie_inleeskoppelingevent_organisatie_id_86ffcf80 ON public.organisatie_inleeskoppelingevent USING btree (organisatie_id);
CREATE INDEX organisatie_inleeskoppelingevent_pgh_obj_id_ff15bcd8 ON public.organisatie_inleeskoppelingevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_inlezing_door_id_5ef669e4 ON public.organisatie_inlezing USING btree (door_id);
CREATE INDEX organisatie_inlezing_ongedaan_door_id_aefc927e ON public.organisatie_inlezing USING btree (ongedaan_door_id);
CREATE INDEX organisatie_inlezing_organisatie_id_309e5f7f ON public.organisatie_inlezing USING btree (organisatie_id);
CREATE INDEX organisatie_inlezingevent_door_id_9aeacf0a ON public.organisatie_inlezingevent USING btree (door_id);
CREATE INDEX organisatie_inlezingevent_ongedaan_door_id_1809d23d ON public.organisatie_inlezingevent USING btree (ongedaan_door_id);
CREATE INDEX organisatie_inlezingevent_organisatie_id_aef09da6 ON public.organisatie_inlezingevent USING btree (organisatie_id);
CREATE INDEX organisatie_inlezingevent_pgh_obj_id_84919d85 ON public.organisatie_inlezingevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_inrichtkeuze_door_id_43428e76 ON public.organisatie_inrichtkeuze USING btree (door_id);
CREATE INDEX organisatie_inrichtkeuze_swv_id_409a2bc3 ON public.organisatie_inrichtkeuze USING btree (swv_id);
CREATE INDEX organisatie_inrichtkeuzeevent_door_id_e694a0c9 ON public.organisatie_inrichtkeuzeevent USING btree (door_id);
CREATE INDEX organisatie_inrichtkeuzeevent_pgh_obj_id_cfd372f4 ON public.organisatie_inrichtkeuzeevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_inrichtkeuzeevent_swv_id_a7717433 ON public.organisatie_inrichtkeuzeevent USING btree (swv_id);
CREATE INDEX organisatie_lidmaatschap_gebruiker_id_d68a5c59 ON public.organisatie_lidmaatschap USING btree (gebruiker_id);
CREATE INDEX organisatie_lidmaatschap_organisatie_id_4cdaa014 ON public.organisatie_lidmaatschap USING btree (organisatie_id);
CREATE INDEX organisatie_lidmaatschapevent_gebruiker_id_1f60d0c1 ON public.organisatie_lidmaatschapevent USING btree (gebruiker_id);
CREATE INDEX organisatie_lidmaatschapevent_organisatie_id_6a523f23 ON public.organisatie_lidmaatschapevent USING btree (organisatie_id);
CREATE INDEX organisatie_lidmaatschapevent_pgh_obj_id_8e86a7ae ON public.organisatie_lidmaatschapevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_lijstcontrole_door_id_1db87181 ON public.organisatie_lijstcontrole USING btree (door_id);
CREATE INDEX organisatie_lijstcontrole_swv_id_0f668b70 ON public.organisatie_lijstcontrole USING btree (swv_id);
CREATE INDEX organisatie_lijstcontroleevent_door_id_b59bfff9 ON public.organisatie_lijstcontroleevent USING btree (door_id);
CREATE INDEX organisatie_lijstcontroleevent_pgh_obj_id_e773efd4 ON public.organisatie_lijstcontroleevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_lijstcontroleevent_swv_id_9e280eb1 ON public.organisatie_lijstcontroleevent USING btree (swv_id);
CREATE INDEX organisatie_lijstregel_controle_id_6f477b1a ON public.organisatie_lijstregel USING btree (controle_id);
CREATE INDEX organisatie_lijstregel_door_id_c5bc76ef ON public.organisatie_lijstregel USING btree (door_id);
CREATE INDEX organisatie_lijstregel_lidmaatschap_id_8a67cb66 ON public.organisatie_lijstregel USING btree (lidmaatschap_id);
CREATE INDEX organisatie_lijstregelevent_controle_id_55a628c6 ON public.organisatie_lijstregelevent USING btree (controle_id);
CREATE INDEX organisatie_lijstregelevent_door_id_eb63872d ON public.organisatie_lijstregelevent USING btree (door_id);
CREATE INDEX organisatie_lijstregelevent_lidmaatschap_id_2064dc46 ON public.organisatie_lijstregelevent USING btree (lidmaatschap_id);
CREATE INDEX organisatie_lijstregelevent_pgh_obj_id_7d89b654 ON public.organisatie_lijstregelevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_logo_door_id_4226c698 ON public.organisatie_logo USING btree (door_id);
CREATE INDEX organisatie_logo_swv_id_c791485e ON public.organisatie_logo USING btree (swv_id);
CREATE INDEX organisatie_logoevent_door_id_0c0232e8 ON public.organisatie_logoevent USING btree (door_id);
CREATE INDEX organisatie_logoevent_pgh_obj_id_0ca8886b ON public.organisatie_logoevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_logoevent_swv_id_081075d2 ON public.organisatie_logoevent USING btree (swv_id);
CREATE INDEX organisatie_organisatie_bestuur_id_1a3a8e65 ON public.organisatie_organisatie USING btree (bestuur_id);
CREATE INDEX organisatie_organisatie_logo_id_61dd641d ON public.organisatie_organisatie USING btree (logo_id);
CREATE INDEX organisatie_organisatieevent_bestuur_id_4b35e46d ON public.organisatie_organisatieevent USING btree (bestuur_id);
CREATE INDEX organisatie_organisatieevent_logo_id_03726bf4 ON public.organisatie_organisatieevent USING btree (logo_id);
CREATE INDEX organisatie_organisatieevent_pgh_obj_id_bd9029e5 ON public.organisatie_organisatieevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_rolvoorstel_beslist_door_id_31f36add ON public.organisatie_rolvoorstel USING btree (beslist_door_id);
CREATE INDEX organisatie_rolvoorstel_door_id_0dd2bb61 ON public.organisatie_rolvoorstel USING btree (door_id);
CREATE INDEX organisatie_rolvoorstel_gebruiker_id_e1facd31 ON public.organisatie_rolvoorstel USING btree (gebruiker_id);
CREATE INDEX organisatie_rolvoorstel_lidmaatschap_id_b2e5f6f2 ON public.organisatie_rolvoorstel USING btree (lidmaatschap_id);
CREATE INDEX organisatie_rolvoorstel_organisatie_id_e2063651 ON public.organisatie_rolvoorstel USING btree (organisatie_id);
CREATE INDEX organisatie_rolvoorstel_swv_id_0f09ebfc ON public.organisatie_rolvoorstel USING btree (swv_id);
CREATE INDEX organisatie_rolvoorstel_wijzigt_id_5e798633 ON public.organisatie_rolvoorstel USING btree (wijzigt_id);
CREATE INDEX organisatie_rolvoorstelevent_beslist_door_id_23a93e62 ON public.organisatie_rolvoorstelevent USING btree (beslist_door_id);
CREATE INDEX organisatie_rolvoorstelevent_door_id_6add17d5 ON public.organisatie_rolvoorstelevent USING btree (door_id);
CREATE INDEX organisatie_rolvoorstelevent_gebruiker_id_27248ff6 ON public.organisatie_rolvoorstelevent USING btree (gebruiker_id);
CREATE INDEX organisatie_rolvoorstelevent_lidmaatschap_id_ad4a2113 ON public.organisatie_rolvoorstelevent USING btree (lidmaatschap_id);
CREATE INDEX organisatie_rolvoorstelevent_organisatie_id_1ec8078e ON public.organisatie_rolvoorstelevent USING btree (organisatie_id);
CREATE INDEX organisatie_rolvoorstelevent_pgh_obj_id_23770f41 ON public.organisatie_rolvoorstelevent USING btree (pgh_obj_id);
CREATE INDEX organisatie_rolvoorstelevent_swv_id_2c57ee49 ON public.organisatie_rolvoorstelevent USING btree (swv_id);
CREATE INDEX organisatie_rolvoorstelevent_wijzigt_id_87c84799 ON public.organisatie_rolvoorstelevent USING btree (wijzigt_id);
CREATE INDEX organisatie_tokenbereik_lidmaatschap_id_86f8c249 ON public.organisatie_tokenbereik USING btree (lidmaatschap_id);
CREATE INDEX organisatie_tokenbereik_token_id_d13f868e_like ON public.organisatie_tokenbereik USING btree (token_id varchar_pattern_ops);
CREATE UNIQUE INDEX organisatie_uniek_brin_vestiging ON public.organisatie_organisatie USING btree (brin, vestiging) WHERE ((soort)::text = 'school'::text);
CREATE UNIQUE INDEX organisatie_uniek_code ON public.organisatie_organisatie USING btree (soort, code) WHERE (NOT ((code)::text = ''::text));
CREATE INDEX percentage_swv ON public.financien_percentage USING btree (swv_id, van DESC);
CREATE INDEX plaatsing_swv ON public.financien_plaatsing USING btree (swv_id, datum DESC);
CREATE INDEX postbundel_dag ON public.toewijzing_postbundel USING btree (swv_id, dag, id DESC);
CREATE INDEX rapportage_aanvraagcijfer_school_id_a7e943d8 ON public.rapportage_aanvraagcijfer USING btree (school_id);
CREATE INDEX rapportage_aanvraagcijfer_swv_id_99ac02d8 ON public.rapportage_aanvraagcijfer USING btree (swv_id);
CREATE INDEX rapportage_auditdownload_door_id_6046cd7a ON public.rapportage_auditdownload USING btree (door_id);
CREATE INDEX rapportage_auditdownload_lidmaatschap_id_d4efcdf0 ON public.rapportage_auditdownload USING btree (lidmaatschap_id);
CREATE INDEX rapportage_auditdownload_swv_id_dfac3fd5 ON public.rapportage_auditdownload USING btree (swv_id);
CREATE INDEX rapportage_hoofdstuk_code_f237f71c ON public.rapportage_hoofdstuk USING btree (code);
CREATE INDEX rapportage_hoofdstuk_code_f237f71c_like ON public.rapportage_hoofdstuk USING btree (code varchar_pattern_ops);
CREATE INDEX rapportage_hoofdstuk_eigenaar_id_2768eccb ON public.rapportage_hoofdstuk USING btree (eigenaar_id);
CREATE INDEX rapportage_hoofdstuk_jaarverslag_id_e21c6804 ON public.rapportage_hoofdstuk USING btree (jaarverslag_id);
CREATE INDEX rapportage_hoofdstukevent_eigenaar_id_7644a0ef ON public.rapportage_hoofdstukevent USING btree (eigenaar_id);
CREATE INDEX rapportage_hoofdstukevent_jaarverslag_id_3bec8a1b ON public.rapportage_hoofdstukevent USING btree (jaarverslag_id);
CREATE INDEX rapportage_hoofdstukevent_pgh_obj_id_1a10bb4f ON public.rapportage_hoofdstukevent USING btree (pgh_obj_id);
CREATE INDEX rapportage_jaarverslag_aangemaakt_door_id_2493157b ON public.rapportage_jaarverslag USING btree (aangemaakt_door_id);
CREATE INDEX rapportage_jaarverslag_swv_id_eec24438 ON public.rapportage_jaarverslag USING btree (swv_id);
CREATE INDEX rapportage_jaarverslagbijlage_jaarverslag_id_ca9713ee ON public.rapportage_jaarverslagbijlage USING btree (jaarverslag_id);
CREATE INDEX rapportage_jaarverslagbijlage_toegevoegd_door_id_a47d59a9 ON public.rapportage_jaarverslagbijlage USING btree (toegevoegd_door_id);
CREATE INDEX rapportage_jaarverslagbijlageevent_jaarverslag_id_c8462464 ON public.rapportage_jaarverslagbijlageevent USING btree (jaarverslag_id);
CREATE INDEX rapportage_jaarverslagbijlageevent_pgh_obj_id_39746eb3 ON public.rapportage_jaarverslagbijlageevent USING btree (pgh_obj_id);
CREATE INDEX rapportage_jaarverslagbijlageevent_toegevoegd_door_id_0789e814 ON public.rapportage_jaarverslagbijlageevent USING btree (toegevoegd_door_id);
CREATE INDEX rapportage_jaarverslagcijfer_code_7d4d07ee ON public.rapportage_jaarverslagcijfer USING btree (code);
CREATE INDEX rapportage_jaarverslagcijfer_code_7d4d07ee_like ON public.rapportage_jaarverslagcijfer USING btree (code varchar_pattern_ops);
CREATE INDEX rapportage_jaarverslagcijfer_hoofdstuk_id_3af53f78 ON public.rapportage_jaarverslagcijfer USING btree (hoofdstuk_id);
CREATE INDEX rapportage_jaarverslagcijfer_jaarverslag_id_6256a6ae ON public.rapportage_jaarverslagcijfer USING btree (jaarverslag_id);
CREATE INDEX rapportage_jaarverslagcijferevent_hoofdstuk_id_78871de4 ON public.rapportage_jaarverslagcijferevent USING btree (hoofdstuk_id);
CREATE INDEX rapportage_jaarverslagcijferevent_jaarverslag_id_45637386 ON public.rapportage_jaarverslagcijferevent USING btree (jaarverslag_id);
CREATE INDEX rapportage_jaarverslagcijferevent_pgh_obj_id_0f113287 ON public.rapportage_jaarverslagcijferevent USING btree (pgh_obj_id);
CREATE INDEX rapportage_jaarverslagdocument_gevraagd_door_id_cd51eb54 ON public.rapportage_jaarverslagdocument USING btree (gevraagd_door_id);
CREATE INDEX rapportage_jaarverslagdocument_jaarverslag_id_7286c61e ON public.rapportage_jaarverslagdocument USING btree (jaarverslag_id);
CREATE INDEX rapportage_jaarverslagdocumentevent_gevraagd_door_id_605a9997 ON public.rapportage_jaarverslagdocumentevent USING btree (gevraagd_door_id);
CREATE INDEX rapportage_jaarverslagdocumentevent_jaarverslag_id_33398d1f ON public.rapportage_jaarverslagdocumentevent USING btree (jaarverslag_id);
CREATE INDEX rapportage_jaarverslagdocumentevent_pgh_obj_id_e13796b4 ON public.rapportage_jaarverslagdocumentevent USING btree (pgh_obj_id);
CREATE INDEX rapportage_jaarverslagevent_aangemaakt_door_id_6a4a6d7e ON public.rapportage_jaarverslagevent USING btree (aangemaakt_door_id);
CREATE INDEX rapportage_jaarverslagevent_pgh_obj_id_f7e2465b ON public.rapportage_jaarverslagevent USING btree (pgh_obj_id);
CREATE INDEX rapportage_jaarverslagevent_swv_id_52754ac5 ON public.rapportage_jaarverslagevent USING btree (swv_id);
CREATE INDEX rapportage_jaarverslagevent_vervangt_id_1757fba9 ON public.rapportage_jaarverslagevent USING btree (vervangt_id);
CREATE INDEX rapportage_jaarverslagstap_door_id_8ed11660 ON public.rapportage_jaarverslagstap USING btree (door_id);
CREATE INDEX rapportage_jaarverslagstap_jaarverslag_id_ee466122 ON public.rapportage_jaarverslagstap USING btree (jaarverslag_id);
CREATE INDEX rapportage_jaarverslagstap_lidmaatschap_id_e15de57f ON public.rapportage_jaarverslagstap USING btree (lidmaatschap_id);
CREATE INDEX rapportage_steekproef_door_id_13dc20b0 ON public.rapportage_steekproef USING btree (door_id);
CREATE INDEX rapportage_steekproef_lidmaatschap_id_1ee45ff1 ON public.rapportage_steekproef USING btree (lidmaatschap_id);
CREATE INDEX rapportage_steekproef_swv_id_51309554 ON public.rapportage_steekproef USING btree (swv_id);
CREATE INDEX rapportage_streefwaarde_swv_id_ada029b4 ON public.rapportage_streefwaarde USING btree (swv_id);
CREATE INDEX rapportage_streefwaardeevent_pgh_obj_id_0fcb58ca ON public.rapportage_streefwaardeevent USING btree (pgh_obj_id);
CREATE INDEX rapportage_streefwaardeevent_swv_id_f2f76d36 ON public.rapportage_streefwaardeevent USING btree (swv_id);
CREATE INDEX rapportage_thuiszittercijfer_school_id_dd14e594 ON public.rapportage_thuiszittercijfer USING btree (school_id);
CREATE INDEX rapportage_thuiszittercijfer_swv_id_32cfd3f3 ON public.rapportage_thuiszittercijfer USING btree (swv_id);
CREATE UNIQUE INDEX reserve_een_algemene ON public.financien_reserve USING btree (begroting_id) WHERE ((soort)::text = 'algemeen'::text);
CREATE UNIQUE INDEX rolvoorstel_een_open ON public.organisatie_rolvoorstel USING btree (gebruiker_id, rol, organisatie_id) WHERE ((status)::text = 'voorgesteld'::text);
CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);
CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);
CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);
CREATE INDEX taak_mislukt ON public.kern_taak USING btree (soort, object_id) WHERE ((afgehandeld_op IS NULL) AND ((status)::text = 'mislukt'::text));
CREATE INDEX taak_object ON public.kern_taak USING btree (soort, object_id);
CREATE INDEX taak_open ON public.kern_taak USING btree (aangemaakt_op) WHERE (status IN ('wacht', 'bezig'));
CREATE INDEX tarief_swv ON public.financien_tarief USING btree (swv_id, van DESC);
CREATE INDEX telling_swv ON public.financien_telling USING btree (swv_id, datum DESC, code);
CREATE UNIQUE INDEX terugkeerschema_een_geldig ON public.thuiszitters_terugkeerschema USING btree (thuiszitter_id) WHERE (vervangen_op IS NULL);
CREATE UNIQUE INDEX thuiszitter_een_lopende_zaak ON public.thuiszitters_thuiszitter USING btree (leerling_id) WHERE (NOT ((status)::text = 'afgesloten'::text));
CREATE INDEX thuiszitter_gemeente ON public.thuiszitters_thuiszitter USING btree (gemeente_id, status);
CREATE INDEX thuiszitter_gemeente_sinds ON public.thuiszitters_thuiszitter USING btree (gemeente_id, sinds, id);
CREATE INDEX thuiszitter_regisseur ON public.thuiszitters_thuiszitter USING btree (casusregisseur_id, status);
CREATE INDEX thuiszitter_school ON public.thuiszitters_thuiszitter USING btree (school_id, status);
CREATE INDEX thuiszitter_school_sinds ON public.thuiszitters_thuiszitter USING btree (school_id, sinds, id);
CREATE INDEX thuiszitter_swv_nummer ON public.thuiszitters_thuiszitter USING btree (swv_id, id);
CREATE INDEX thuiszitter_swv_sinds ON public.thuiszitters_thuiszitter USING btree (swv_id, sinds, id);
CREATE INDEX thuiszitter_swv_status ON public.thuiszitters_thuiszitter USING btree (swv_id, status, id DESC);
CREATE INDEX thuiszitteractie_open ON public.thuiszitters_actie USING btree (eigenaar_id, uiterlijk) WHERE (gedaan_op IS NULL);
CREATE INDEX thuiszittercijfer_swv ON public.rapportage_thuiszittercijfer USING btree (swv_id, peildatum);
CREATE INDEX thuiszitters_actie_eigenaar_id_145fbc23 ON public.thuiszitters_actie USING btree (eigenaar_id);
CREATE INDEX thuiszitters_actie_leerling_id_bc157b01 ON public.thuiszitters_actie USING btree (leerling_id);
CREATE INDEX thuiszitters_actie_thuiszitter_id_2085d821 ON public.thuiszitters_actie USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_actieevent_eigenaar_id_6d0c3734 ON public.thuiszitters_actieevent USING btree (eigenaar_id);
CREATE INDEX thuiszitters_actieevent_leerling_id_4af087a5 ON public.thuiszitters_actieevent USING btree (leerling_id);
CREATE INDEX thuiszitters_actieevent_pgh_obj_id_3114bbec ON public.thuiszitters_actieevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_actieevent_thuiszitter_id_29fcafbe ON public.thuiszitters_actieevent USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_escalatie_door_id_3d1a2a30 ON public.thuiszitters_escalatie USING btree (door_id);
CREATE INDEX thuiszitters_escalatie_leerling_id_f4cddbe7 ON public.thuiszitters_escalatie USING btree (leerling_id);
CREATE INDEX thuiszitters_escalatie_thuiszitter_id_d27a5f59 ON public.thuiszitters_escalatie USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_escalatie_trede_id_fcc972e7 ON public.thuiszitters_escalatie USING btree (trede_id);
CREATE INDEX thuiszitters_escalatieevent_door_id_2cb7c0f6 ON public.thuiszitters_escalatieevent USING btree (door_id);
CREATE INDEX thuiszitters_escalatieevent_leerling_id_7d7c8ae9 ON public.thuiszitters_escalatieevent USING btree (leerling_id);
CREATE INDEX thuiszitters_escalatieevent_pgh_obj_id_a426258b ON public.thuiszitters_escalatieevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_escalatieevent_thuiszitter_id_7dce9dd7 ON public.thuiszitters_escalatieevent USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_escalatieevent_trede_id_db6b9fb2 ON public.thuiszitters_escalatieevent USING btree (trede_id);
CREATE INDEX thuiszitters_escalatietrede_swv_id_2b6352be ON public.thuiszitters_escalatietrede USING btree (swv_id);
CREATE INDEX thuiszitters_escalatietredeevent_pgh_obj_id_d667dacc ON public.thuiszitters_escalatietredeevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_escalatietredeevent_swv_id_4ca2eb4a ON public.thuiszitters_escalatietredeevent USING btree (swv_id);
CREATE INDEX thuiszitters_interventie_leerling_id_3004ef2f ON public.thuiszitters_interventie USING btree (leerling_id);
CREATE INDEX thuiszitters_interventie_thuiszitter_id_a6323758 ON public.thuiszitters_interventie USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_interventieevent_leerling_id_44d7ae24 ON public.thuiszitters_interventieevent USING btree (leerling_id);
CREATE INDEX thuiszitters_interventieevent_pgh_obj_id_2a8d6262 ON public.thuiszitters_interventieevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_interventieevent_thuiszitter_id_591dd4a9 ON public.thuiszitters_interventieevent USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_kwartaalopgave_swv_id_3d91bb51 ON public.thuiszitters_kwartaalopgave USING btree (swv_id);
CREATE INDEX thuiszitters_kwartaalopgave_verzonden_door_id_2a45a405 ON public.thuiszitters_kwartaalopgave USING btree (verzonden_door_id);
CREATE INDEX thuiszitters_kwartaalopgaveevent_pgh_obj_id_eba80405 ON public.thuiszitters_kwartaalopgaveevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_kwartaalopgaveevent_swv_id_d39cbd9d ON public.thuiszitters_kwartaalopgaveevent USING btree (swv_id);
CREATE INDEX thuiszitters_kwartaalopgaveevent_verzonden_door_id_7c251f3e ON public.thuiszitters_kwartaalopgaveevent USING btree (verzonden_door_id);
CREATE INDEX thuiszitters_maandbevestiging_door_id_765ba586 ON public.thuiszitters_maandbevestiging USING btree (door_id);
CREATE INDEX thuiszitters_maandbevestiging_school_id_b96d4990 ON public.thuiszitters_maandbevestiging USING btree (school_id);
CREATE INDEX thuiszitters_maandbevestiging_swv_id_a3ff3708 ON public.thuiszitters_maandbevestiging USING btree (swv_id);
CREATE INDEX thuiszitters_maandbevestigingevent_door_id_8373b435 ON public.thuiszitters_maandbevestigingevent USING btree (door_id);
CREATE INDEX thuiszitters_maandbevestigingevent_pgh_obj_id_c672c520 ON public.thuiszitters_maandbevestigingevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_maandbevestigingevent_school_id_6a560169 ON public.thuiszitters_maandbevestigingevent USING btree (school_id);
CREATE INDEX thuiszitters_maandbevestigingevent_swv_id_884a3268 ON public.thuiszitters_maandbevestigingevent USING btree (swv_id);
CREATE INDEX thuiszitters_melding_afgehandeld_door_id_18b15066 ON public.thuiszitters_melding USING btree (afgehandeld_door_id);
CREATE INDEX thuiszitters_melding_categorie_id_8b37fe53 ON public.thuiszitters_melding USING btree (categorie_id);
CREATE INDEX thuiszitters_melding_gemeente_id_4cf9405e ON public.thuiszitters_melding USING btree (gemeente_id);
CREATE INDEX thuiszitters_melding_gemeld_door_id_90a9ce50 ON public.thuiszitters_melding USING btree (gemeld_door_id);
CREATE INDEX thuiszitters_melding_school_id_6db6c33f ON public.thuiszitters_melding USING btree (school_id);
CREATE INDEX thuiszitters_melding_swv_id_57d63872 ON public.thuiszitters_melding USING btree (swv_id);
CREATE INDEX thuiszitters_melding_thuiszitter_id_5064f3ae ON public.thuiszitters_melding USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_meldingevent_afgehandeld_door_id_0b3b6103 ON public.thuiszitters_meldingevent USING btree (afgehandeld_door_id);
CREATE INDEX thuiszitters_meldingevent_categorie_id_89fcb15e ON public.thuiszitters_meldingevent USING btree (categorie_id);
CREATE INDEX thuiszitters_meldingevent_gemeente_id_195e945f ON public.thuiszitters_meldingevent USING btree (gemeente_id);
CREATE INDEX thuiszitters_meldingevent_gemeld_door_id_b0d25ab5 ON public.thuiszitters_meldingevent USING btree (gemeld_door_id);
CREATE INDEX thuiszitters_meldingevent_pgh_obj_id_489ada40 ON public.thuiszitters_meldingevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_meldingevent_school_id_10e0e9f2 ON public.thuiszitters_meldingevent USING btree (school_id);
CREATE INDEX thuiszitters_meldingevent_swv_id_4d1eb6d8 ON public.thuiszitters_meldingevent USING btree (swv_id);
CREATE INDEX thuiszitters_meldingevent_thuiszitter_id_089dbda2 ON public.thuiszitters_meldingevent USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_oorzaakevent_pgh_obj_id_7ed36fbd ON public.thuiszitters_oorzaakevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_opgaveregel_leerling_id_235f0c03 ON public.thuiszitters_opgaveregel USING btree (leerling_id);
CREATE INDEX thuiszitters_opgaveregel_opgave_id_c185f2da ON public.thuiszitters_opgaveregel USING btree (opgave_id);
CREATE INDEX thuiszitters_opgaveregel_thuiszitter_id_d6733489 ON public.thuiszitters_opgaveregel USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_overleg_leerling_id_eda2d0f6 ON public.thuiszitters_overleg USING btree (leerling_id);
CREATE INDEX thuiszitters_overleg_thuiszitter_id_012ba8c6 ON public.thuiszitters_overleg USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_overleg_vastgelegd_door_id_f8b64973 ON public.thuiszitters_overleg USING btree (vastgelegd_door_id);
CREATE INDEX thuiszitters_overlegafspraak_leerling_id_bf669a5d ON public.thuiszitters_overlegafspraak USING btree (leerling_id);
CREATE INDEX thuiszitters_overlegafspraak_overleg_id_23f54002 ON public.thuiszitters_overlegafspraak USING btree (overleg_id);
CREATE INDEX thuiszitters_overlegafspraak_thuiszitter_id_6d06b543 ON public.thuiszitters_overlegafspraak USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_overlegafspraakevent_leerling_id_5e34b59f ON public.thuiszitters_overlegafspraakevent USING btree (leerling_id);
CREATE INDEX thuiszitters_overlegafspraakevent_overleg_id_45a52860 ON public.thuiszitters_overlegafspraakevent USING btree (overleg_id);
CREATE INDEX thuiszitters_overlegafspraakevent_pgh_obj_id_ebfc064d ON public.thuiszitters_overlegafspraakevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_overlegafspraakevent_thuiszitter_id_89dac3d4 ON public.thuiszitters_overlegafspraakevent USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_overlegevent_leerling_id_843545f5 ON public.thuiszitters_overlegevent USING btree (leerling_id);
CREATE INDEX thuiszitters_overlegevent_pgh_obj_id_2ba8bcd0 ON public.thuiszitters_overlegevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_overlegevent_thuiszitter_id_0d96dd07 ON public.thuiszitters_overlegevent USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_overlegevent_vastgelegd_door_id_fc90847f ON public.thuiszitters_overlegevent USING btree (vastgelegd_door_id);
CREATE INDEX thuiszitters_situatie_leerling_id_6e748b69 ON public.thuiszitters_situatie USING btree (leerling_id);
CREATE INDEX thuiszitters_situatieevent_leerling_id_e32d9be1 ON public.thuiszitters_situatieevent USING btree (leerling_id);
CREATE INDEX thuiszitters_situatieevent_pgh_obj_id_a06710ee ON public.thuiszitters_situatieevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_situatieevent_thuiszitter_id_5ef22c58 ON public.thuiszitters_situatieevent USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_termijn_swv_id_ba4d79c2 ON public.thuiszitters_termijn USING btree (swv_id);
CREATE INDEX thuiszitters_termijnevent_pgh_obj_id_3ae9a67e ON public.thuiszitters_termijnevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_termijnevent_swv_id_b31a2c9f ON public.thuiszitters_termijnevent USING btree (swv_id);
CREATE INDEX thuiszitters_terugkeerschema_gemaakt_door_id_04400f0e ON public.thuiszitters_terugkeerschema USING btree (gemaakt_door_id);
CREATE INDEX thuiszitters_terugkeerschema_leerling_id_d344186a ON public.thuiszitters_terugkeerschema USING btree (leerling_id);
CREATE INDEX thuiszitters_terugkeerschema_thuiszitter_id_ad79fd7a ON public.thuiszitters_terugkeerschema USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_terugkeerschemaevent_gemaakt_door_id_6d573225 ON public.thuiszitters_terugkeerschemaevent USING btree (gemaakt_door_id);
CREATE INDEX thuiszitters_terugkeerschemaevent_leerling_id_cb14a0af ON public.thuiszitters_terugkeerschemaevent USING btree (leerling_id);
CREATE INDEX thuiszitters_terugkeerschemaevent_pgh_obj_id_49c700ce ON public.thuiszitters_terugkeerschemaevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_terugkeerschemaevent_thuiszitter_id_a1966301 ON public.thuiszitters_terugkeerschemaevent USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_terugkeerstap_leerling_id_5cfd1dc5 ON public.thuiszitters_terugkeerstap USING btree (leerling_id);
CREATE INDEX thuiszitters_terugkeerstap_schema_id_c2b54469 ON public.thuiszitters_terugkeerstap USING btree (schema_id);
CREATE INDEX thuiszitters_terugkeerstapevent_leerling_id_ba2d911b ON public.thuiszitters_terugkeerstapevent USING btree (leerling_id);
CREATE INDEX thuiszitters_terugkeerstapevent_pgh_obj_id_161d6f2d ON public.thuiszitters_terugkeerstapevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_terugkeerstapevent_schema_id_beff620f ON public.thuiszitters_terugkeerstapevent USING btree (schema_id);
CREATE INDEX thuiszitters_thuiszitter_casusregisseur_id_a99cbff6 ON public.thuiszitters_thuiszitter USING btree (casusregisseur_id);
CREATE INDEX thuiszitters_thuiszitter_categorie_id_b30e1a44 ON public.thuiszitters_thuiszitter USING btree (categorie_id);
CREATE INDEX thuiszitters_thuiszitter_gemeente_id_aa56bd84 ON public.thuiszitters_thuiszitter USING btree (gemeente_id);
CREATE INDEX thuiszitters_thuiszitter_gemeld_door_id_1638aaae ON public.thuiszitters_thuiszitter USING btree (gemeld_door_id);
CREATE INDEX thuiszitters_thuiszitter_leerling_id_efff4bb6 ON public.thuiszitters_thuiszitter USING btree (leerling_id);
CREATE INDEX thuiszitters_thuiszitter_nummer_1c67444c_like ON public.thuiszitters_thuiszitter USING btree (nummer varchar_pattern_ops);
CREATE INDEX thuiszitters_thuiszitter_school_id_8606622f ON public.thuiszitters_thuiszitter USING btree (school_id);
CREATE INDEX thuiszitters_thuiszitter_swv_id_629f07b9 ON public.thuiszitters_thuiszitter USING btree (swv_id);
CREATE INDEX thuiszitters_thuiszitter_volgende_actie_id_7b3dbbe4 ON public.thuiszitters_thuiszitter USING btree (volgende_actie_id);
CREATE INDEX thuiszitters_thuiszitterevent_casusregisseur_id_dd0660cb ON public.thuiszitters_thuiszitterevent USING btree (casusregisseur_id);
CREATE INDEX thuiszitters_thuiszitterevent_categorie_id_49e525c3 ON public.thuiszitters_thuiszitterevent USING btree (categorie_id);
CREATE INDEX thuiszitters_thuiszitterevent_gemeente_id_accc3939 ON public.thuiszitters_thuiszitterevent USING btree (gemeente_id);
CREATE INDEX thuiszitters_thuiszitterevent_gemeld_door_id_c80563ca ON public.thuiszitters_thuiszitterevent USING btree (gemeld_door_id);
CREATE INDEX thuiszitters_thuiszitterevent_leerling_id_61d67170 ON public.thuiszitters_thuiszitterevent USING btree (leerling_id);
CREATE INDEX thuiszitters_thuiszitterevent_pgh_obj_id_bdbdd01d ON public.thuiszitters_thuiszitterevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_thuiszitterevent_school_id_1d5673a2 ON public.thuiszitters_thuiszitterevent USING btree (school_id);
CREATE INDEX thuiszitters_thuiszitterevent_swv_id_c5c502a4 ON public.thuiszitters_thuiszitterevent USING btree (swv_id);
CREATE INDEX thuiszitters_thuiszitterevent_volgende_actie_id_a43138c5 ON public.thuiszitters_thuiszitterevent USING btree (volgende_actie_id);
CREATE INDEX thuiszitters_thuiszitterstatus_door_id_512bf8da ON public.thuiszitters_thuiszitterstatus USING btree (door_id);
CREATE INDEX thuiszitters_thuiszitterstatus_leerling_id_1443f773 ON public.thuiszitters_thuiszitterstatus USING btree (leerling_id);
CREATE INDEX thuiszitters_thuiszitterstatus_lidmaatschap_id_a44d9177 ON public.thuiszitters_thuiszitterstatus USING btree (lidmaatschap_id);
CREATE INDEX thuiszitters_thuiszitterstatus_thuiszitter_id_6ef9be2e ON public.thuiszitters_thuiszitterstatus USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_verzuimcategorieevent_pgh_obj_id_1cdce0c3 ON public.thuiszitters_verzuimcategorieevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_verzuimperiode_categorie_id_9eac82a4 ON public.thuiszitters_verzuimperiode USING btree (categorie_id);
CREATE INDEX thuiszitters_verzuimperiode_leerling_id_415a0c59 ON public.thuiszitters_verzuimperiode USING btree (leerling_id);
CREATE INDEX thuiszitters_verzuimperiode_thuiszitter_id_b90d0673 ON public.thuiszitters_verzuimperiode USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_verzuimperiode_vastgelegd_door_id_e9b98fe6 ON public.thuiszitters_verzuimperiode USING btree (vastgelegd_door_id);
CREATE INDEX thuiszitters_verzuimperiodeevent_categorie_id_f0dd3050 ON public.thuiszitters_verzuimperiodeevent USING btree (categorie_id);
CREATE INDEX thuiszitters_verzuimperiodeevent_leerling_id_298da749 ON public.thuiszitters_verzuimperiodeevent USING btree (leerling_id);
CREATE INDEX thuiszitters_verzuimperiodeevent_pgh_obj_id_7dcb6d42 ON public.thuiszitters_verzuimperiodeevent USING btree (pgh_obj_id);
CREATE INDEX thuiszitters_verzuimperiodeevent_thuiszitter_id_36a4528c ON public.thuiszitters_verzuimperiodeevent USING btree (thuiszitter_id);
CREATE INDEX thuiszitters_verzuimperiodeevent_vastgelegd_door_id_6b92338d ON public.thuiszitters_verzuimperiodeevent USING btree (vastgelegd_door_id);
CREATE INDEX toegang_leerling_organisatie ON public.leerlingen_toegang USING btree (leerling_id, organisatie_id);
CREATE INDEX toegang_organisatie_leerling ON public.leerlingen_toegang USING btree (organisatie_id, leerling_id);
CREATE UNIQUE INDEX toegang_uniek ON public.leerlingen_toegang USING btree (leerling_id, organisatie_id, grond, bron_id) WHERE (tot IS NULL);
CREATE INDEX toekenning_eind ON public.toewijzing_toekenning USING btree (status, eind);
CREATE INDEX toewijzing_aanvraag_aangemaakt_door_id_a4940cb3 ON public.toewijzing_aanvraag USING btree (aangemaakt_door_id);
CREATE INDEX toewijzing_aanvraag_leerling_id_0636b191 ON public.toewijzing_aanvraag USING btree (leerling_id);
CREATE INDEX toewijzing_aanvraag_nummer_cba51457_like ON public.toewijzing_aanvraag USING btree (nummer varchar_pattern_ops);
CREATE INDEX toewijzing_aanvraag_ontvangende_school_id_a1a7a4fd ON public.toewijzing_aanvraag USING btree (ontvangende_school_id);
CREATE INDEX toewijzing_aanvraag_school_id_30bd0357 ON public.toewijzing_aanvraag USING btree (school_id);
CREATE INDEX toewijzing_aanvraag_soort_id_e03ed310 ON public.toewijzing_aanvraag USING btree (soort_id);
CREATE INDEX toewijzing_aanvraag_swv_id_aac0e345 ON public.toewijzing_aanvraag USING btree (swv_id);
CREATE INDEX toewijzing_aanvraag_vervolg_van_id_9a343a8c ON public.toewijzing_aanvraag USING btree (vervolg_van_id);
CREATE INDEX toewijzing_aanvraagdocument_aanvraag_id_ba8b82cf ON public.toewijzing_aanvraagdocument USING btree (aanvraag_id);
CREATE INDEX toewijzing_aanvraagdocument_document_id_252ace9f ON public.toewijzing_aanvraagdocument USING btree (document_id);
CREATE INDEX toewijzing_aanvraagdocument_leerling_id_ce62e318 ON public.toewijzing_aanvraagdocument USING btree (leerling_id);
CREATE INDEX toewijzing_aanvraagdocumentevent_aanvraag_id_a9497977 ON public.toewijzing_aanvraagdocumentevent USING btree (aanvraag_id);
CREATE INDEX toewijzing_aanvraagdocumentevent_document_id_0550af3a ON public.toewijzing_aanvraagdocumentevent USING btree (document_id);
CREATE INDEX toewijzing_aanvraagdocumentevent_leerling_id_153d22de ON public.toewijzing_aanvraagdocumentevent USING btree (leerling_id);
CREATE INDEX toewijzing_aanvraagdocumentevent_pgh_obj_id_54d438df ON public.toewijzing_aanvraagdocumentevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_aanvraagevent_aangemaakt_door_id_242a090d ON public.toewijzing_aanvraagevent USING btree (aangemaakt_door_id);
CREATE INDEX toewijzing_aanvraagevent_eigenaar_id_fef0fab3 ON public.toewijzing_aanvraagevent USING btree (eigenaar_id);
CREATE INDEX toewijzing_aanvraagevent_leerling_id_89e6d22e ON public.toewijzing_aanvraagevent USING btree (leerling_id);
CREATE INDEX toewijzing_aanvraagevent_ontvangende_school_id_7c53a6de ON public.toewijzing_aanvraagevent USING btree (ontvangende_school_id);
CREATE INDEX toewijzing_aanvraagevent_pgh_obj_id_ca441c25 ON public.toewijzing_aanvraagevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_aanvraagevent_school_id_c1e55047 ON public.toewijzing_aanvraagevent USING btree (school_id);
CREATE INDEX toewijzing_aanvraagevent_soort_id_dff3709b ON public.toewijzing_aanvraagevent USING btree (soort_id);
CREATE INDEX toewijzing_aanvraagevent_swv_id_e3991cde ON public.toewijzing_aanvraagevent USING btree (swv_id);
CREATE INDEX toewijzing_aanvraagevent_vervolg_van_id_8db61575 ON public.toewijzing_aanvraagevent USING btree (vervolg_van_id);
CREATE INDEX toewijzing_aanvraagsoort_swv_id_e61271e9 ON public.toewijzing_aanvraagsoort USING btree (swv_id);
CREATE INDEX toewijzing_aanvraagsoortevent_pgh_obj_id_10c89598 ON public.toewijzing_aanvraagsoortevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_aanvraagsoortevent_swv_id_92612b78 ON public.toewijzing_aanvraagsoortevent USING btree (swv_id);
CREATE INDEX toewijzing_aanvraagstatus_aanvraag_id_7fa3c2a5 ON public.toewijzing_aanvraagstatus USING btree (aanvraag_id);
CREATE INDEX toewijzing_aanvraagstatus_door_id_3683a7de ON public.toewijzing_aanvraagstatus USING btree (door_id);
CREATE INDEX toewijzing_aanvraagstatus_leerling_id_c3abc0be ON public.toewijzing_aanvraagstatus USING btree (leerling_id);
CREATE INDEX toewijzing_aanvraagstatus_lidmaatschap_id_6d8e7dcc ON public.toewijzing_aanvraagstatus USING btree (lidmaatschap_id);
CREATE INDEX toewijzing_agendapunt_aanvraag_id_b74a8371 ON public.toewijzing_agendapunt USING btree (aanvraag_id);
CREATE INDEX toewijzing_agendapunt_leerling_id_cbb20ff6 ON public.toewijzing_agendapunt USING btree (leerling_id);
CREATE INDEX toewijzing_agendapunt_zitting_id_a3d90508 ON public.toewijzing_agendapunt USING btree (zitting_id);
CREATE INDEX toewijzing_agendapuntevent_aanvraag_id_37c008b5 ON public.toewijzing_agendapuntevent USING btree (aanvraag_id);
CREATE INDEX toewijzing_agendapuntevent_leerling_id_3e82114f ON public.toewijzing_agendapuntevent USING btree (leerling_id);
CREATE INDEX toewijzing_agendapuntevent_pgh_obj_id_fd2924fb ON public.toewijzing_agendapuntevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_agendapuntevent_zitting_id_54c7c3d2 ON public.toewijzing_agendapuntevent USING btree (zitting_id);
CREATE INDEX toewijzing_besluit_aanvraag_id_ecda3e0c ON public.toewijzing_besluit USING btree (aanvraag_id);
CREATE INDEX toewijzing_besluit_beslist_door_id_a063ed38 ON public.toewijzing_besluit USING btree (beslist_door_id);
CREATE INDEX toewijzing_besluit_leerling_id_48f28e5a ON public.toewijzing_besluit USING btree (leerling_id);
CREATE INDEX toewijzing_besluitevent_aanvraag_id_adc6fbc8 ON public.toewijzing_besluitevent USING btree (aanvraag_id);
CREATE INDEX toewijzing_besluitevent_beslist_door_id_33ab0664 ON public.toewijzing_besluitevent USING btree (beslist_door_id);
CREATE INDEX toewijzing_besluitevent_leerling_id_590c25d4 ON public.toewijzing_besluitevent USING btree (leerling_id);
CREATE INDEX toewijzing_besluitevent_pgh_obj_id_d3f45e27 ON public.toewijzing_besluitevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_bezwaar_beslist_door_id_e7a30ca8 ON public.toewijzing_bezwaar USING btree (beslist_door_id);
CREATE INDEX toewijzing_bezwaar_besluit_id_e48cab41 ON public.toewijzing_bezwaar USING btree (besluit_id);
CREATE INDEX toewijzing_bezwaar_gezagdrager_id_c0d8a277 ON public.toewijzing_bezwaar USING btree (gezagdrager_id);
CREATE INDEX toewijzing_bezwaar_leerling_id_5f36871d ON public.toewijzing_bezwaar USING btree (leerling_id);
CREATE INDEX toewijzing_bezwaarevent_beslist_door_id_12c6a3c6 ON public.toewijzing_bezwaarevent USING btree (beslist_door_id);
CREATE INDEX toewijzing_bezwaarevent_besluit_id_edbbbae8 ON public.toewijzing_bezwaarevent USING btree (besluit_id);
CREATE INDEX toewijzing_bezwaarevent_gezagdrager_id_6c10d19b ON public.toewijzing_bezwaarevent USING btree (gezagdrager_id);
CREATE INDEX toewijzing_bezwaarevent_leerling_id_49059435 ON public.toewijzing_bezwaarevent USING btree (leerling_id);
CREATE INDEX toewijzing_bezwaarevent_pgh_obj_id_81987f99 ON public.toewijzing_bezwaarevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_brief_besluit_id_1bd88fa2 ON public.toewijzing_brief USING btree (besluit_id);
CREATE INDEX toewijzing_brief_gezagdrager_id_a22f2494 ON public.toewijzing_brief USING btree (gezagdrager_id);
CREATE INDEX toewijzing_brief_leerling_id_70b1cb5a ON public.toewijzing_brief USING btree (leerling_id);
CREATE INDEX toewijzing_brief_school_id_4d6e3b7a ON public.toewijzing_brief USING btree (school_id);
CREATE INDEX toewijzing_briefevent_besluit_id_b1e02b9c ON public.toewijzing_briefevent USING btree (besluit_id);
CREATE INDEX toewijzing_briefevent_gezagdrager_id_0506b652 ON public.toewijzing_briefevent USING btree (gezagdrager_id);
CREATE INDEX toewijzing_briefevent_leerling_id_53cd3174 ON public.toewijzing_briefevent USING btree (leerling_id);
CREATE INDEX toewijzing_briefevent_pgh_obj_id_82e9d73a ON public.toewijzing_briefevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_briefevent_school_id_c8c10e78 ON public.toewijzing_briefevent USING btree (school_id);
CREATE INDEX toewijzing_briefgegevensevent_pgh_obj_id_020d79ca ON public.toewijzing_briefgegevensevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_briefgegevensevent_swv_id_27b6c225 ON public.toewijzing_briefgegevensevent USING btree (swv_id);
CREATE INDEX toewijzing_checklistitem_aanvraagsoort_id_9b8dad2a ON public.toewijzing_checklistitem USING btree (aanvraagsoort_id);
CREATE INDEX toewijzing_deskundigenadvies_aanvraag_id_7972d8da ON public.toewijzing_deskundigenadvies USING btree (aanvraag_id);
CREATE INDEX toewijzing_deskundigenadvies_deskundige_id_4723640f ON public.toewijzing_deskundigenadvies USING btree (deskundige_id);
CREATE INDEX toewijzing_deskundigenadvies_leerling_id_04d9d9be ON public.toewijzing_deskundigenadvies USING btree (leerling_id);
CREATE INDEX toewijzing_deskundigenadviesevent_aanvraag_id_b5272367 ON public.toewijzing_deskundigenadviesevent USING btree (aanvraag_id);
CREATE INDEX toewijzing_deskundigenadviesevent_deskundige_id_3b569b5c ON public.toewijzing_deskundigenadviesevent USING btree (deskundige_id);
CREATE INDEX toewijzing_deskundigenadviesevent_leerling_id_a5921552 ON public.toewijzing_deskundigenadviesevent USING btree (leerling_id);
CREATE INDEX toewijzing_deskundigenadviesevent_pgh_obj_id_d6e56396 ON public.toewijzing_deskundigenadviesevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_papieraanvraag_leerling_id_eb3fc699 ON public.toewijzing_papieraanvraag USING btree (leerling_id);
CREATE INDEX toewijzing_papieraanvraag_vastgelegd_door_id_2ff89951 ON public.toewijzing_papieraanvraag USING btree (vastgelegd_door_id);
CREATE INDEX toewijzing_papieraanvraagevent_aanvraag_id_585d9e93 ON public.toewijzing_papieraanvraagevent USING btree (aanvraag_id);
CREATE INDEX toewijzing_papieraanvraagevent_leerling_id_2f94897f ON public.toewijzing_papieraanvraagevent USING btree (leerling_id);
CREATE INDEX toewijzing_papieraanvraagevent_pgh_obj_id_165cd429 ON public.toewijzing_papieraanvraagevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_papieraanvraagevent_vastgelegd_door_id_e5040ae2 ON public.toewijzing_papieraanvraagevent USING btree (vastgelegd_door_id);
CREATE INDEX toewijzing_postbundel_gemaakt_voor_id_e991f87a ON public.toewijzing_postbundel USING btree (gemaakt_voor_id);
CREATE INDEX toewijzing_postbundel_lidmaatschap_id_f886ac08 ON public.toewijzing_postbundel USING btree (lidmaatschap_id);
CREATE INDEX toewijzing_postbundel_swv_id_b2fda6ca ON public.toewijzing_postbundel USING btree (swv_id);
CREATE INDEX toewijzing_termijngebeurtenis_aanvraag_id_4679115e ON public.toewijzing_termijngebeurtenis USING btree (aanvraag_id);
CREATE INDEX toewijzing_termijngebeurtenis_door_id_e6bcd4a5 ON public.toewijzing_termijngebeurtenis USING btree (door_id);
CREATE INDEX toewijzing_termijngebeurtenis_leerling_id_dc78cf2d ON public.toewijzing_termijngebeurtenis USING btree (leerling_id);
CREATE INDEX toewijzing_termijngebeurtenisevent_aanvraag_id_8523c07e ON public.toewijzing_termijngebeurtenisevent USING btree (aanvraag_id);
CREATE INDEX toewijzing_termijngebeurtenisevent_door_id_9c58148a ON public.toewijzing_termijngebeurtenisevent USING btree (door_id);
CREATE INDEX toewijzing_termijngebeurtenisevent_leerling_id_43606f7a ON public.toewijzing_termijngebeurtenisevent USING btree (leerling_id);
CREATE INDEX toewijzing_termijngebeurtenisevent_pgh_obj_id_5cf14ec1 ON public.toewijzing_termijngebeurtenisevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_tlvbegin_door_id_fd54f4ea ON public.toewijzing_tlvbegin USING btree (door_id);
CREATE INDEX toewijzing_tlvbegin_swv_id_0c489063 ON public.toewijzing_tlvbegin USING btree (swv_id);
CREATE INDEX toewijzing_tlvbeginevent_door_id_cd7ff05e ON public.toewijzing_tlvbeginevent USING btree (door_id);
CREATE INDEX toewijzing_tlvbeginevent_pgh_obj_id_3379a1e4 ON public.toewijzing_tlvbeginevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_tlvbeginevent_swv_id_372a8b98 ON public.toewijzing_tlvbeginevent USING btree (swv_id);
CREATE INDEX toewijzing_tlvnummer_leerling_id_fdcabe85 ON public.toewijzing_tlvnummer USING btree (leerling_id);
CREATE INDEX toewijzing_tlvnummer_swv_id_92a29eb2 ON public.toewijzing_tlvnummer USING btree (swv_id);
CREATE INDEX toewijzing_toekenning_leerling_id_736f192c ON public.toewijzing_toekenning USING btree (leerling_id);
CREATE INDEX toewijzing_toekenningevent_besluit_id_06bf37f7 ON public.toewijzing_toekenningevent USING btree (besluit_id);
CREATE INDEX toewijzing_toekenningevent_leerling_id_32bbc0ea ON public.toewijzing_toekenningevent USING btree (leerling_id);
CREATE INDEX toewijzing_toekenningevent_pgh_obj_id_c2e5ead8 ON public.toewijzing_toekenningevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_verschoning_agendapunt_id_d4c764ba ON public.toewijzing_verschoning USING btree (agendapunt_id);
CREATE INDEX toewijzing_verschoning_gebruiker_id_008f3fa9 ON public.toewijzing_verschoning USING btree (gebruiker_id);
CREATE INDEX toewijzing_verschoning_leerling_id_e378d097 ON public.toewijzing_verschoning USING btree (leerling_id);
CREATE INDEX toewijzing_verschoningevent_agendapunt_id_dd8a4bff ON public.toewijzing_verschoningevent USING btree (agendapunt_id);
CREATE INDEX toewijzing_verschoningevent_gebruiker_id_1cdb7a2f ON public.toewijzing_verschoningevent USING btree (gebruiker_id);
CREATE INDEX toewijzing_verschoningevent_leerling_id_2c9f9aca ON public.toewijzing_verschoningevent USING btree (leerling_id);
CREATE INDEX toewijzing_verschoningevent_pgh_obj_id_0073302e ON public.toewijzing_verschoningevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_vraag_aanvraagsoort_id_9334d98d ON public.toewijzing_vraag USING btree (aanvraagsoort_id);
CREATE INDEX toewijzing_zienswijze_aanvraag_id_c22c86e7 ON public.toewijzing_zienswijze USING btree (aanvraag_id);
CREATE INDEX toewijzing_zienswijze_gezagdrager_id_cd041ce8 ON public.toewijzing_zienswijze USING btree (gezagdrager_id);
CREATE INDEX toewijzing_zienswijze_leerling_id_4b13297b ON public.toewijzing_zienswijze USING btree (leerling_id);
CREATE INDEX toewijzing_zienswijze_vastgelegd_door_id_89ea9808 ON public.toewijzing_zienswijze USING btree (vastgelegd_door_id);
CREATE INDEX toewijzing_zienswijzeevent_aanvraag_id_199357ca ON public.toewijzing_zienswijzeevent USING btree (aanvraag_id);
CREATE INDEX toewijzing_zienswijzeevent_gezagdrager_id_5509f210 ON public.toewijzing_zienswijzeevent USING btree (gezagdrager_id);
CREATE INDEX toewijzing_zienswijzeevent_leerling_id_18268e0a ON public.toewijzing_zienswijzeevent USING btree (leerling_id);
CREATE INDEX toewijzing_zienswijzeevent_pgh_obj_id_3d09e414 ON public.toewijzing_zienswijzeevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_zienswijzeevent_vastgelegd_door_id_c707c228 ON public.toewijzing_zienswijzeevent USING btree (vastgelegd_door_id);
CREATE INDEX toewijzing_zitting_swv_id_83f1eee1 ON public.toewijzing_zitting USING btree (swv_id);
CREATE INDEX toewijzing_zittingevent_pgh_obj_id_71fbfaec ON public.toewijzing_zittingevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_zittingevent_swv_id_c5dd1334 ON public.toewijzing_zittingevent USING btree (swv_id);
CREATE INDEX toewijzing_zittingsdeelname_gebruiker_id_15562e39 ON public.toewijzing_zittingsdeelname USING btree (gebruiker_id);
CREATE INDEX toewijzing_zittingsdeelname_zitting_id_fce1d81a ON public.toewijzing_zittingsdeelname USING btree (zitting_id);
CREATE INDEX toewijzing_zittingsdeelnameevent_gebruiker_id_c1699cb1 ON public.toewijzing_zittingsdeelnameevent USING btree (gebruiker_id);
CREATE INDEX toewijzing_zittingsdeelnameevent_pgh_obj_id_a6751526 ON public.toewijzing_zittingsdeelnameevent USING btree (pgh_obj_id);
CREATE INDEX toewijzing_zittingsdeelnameevent_zitting_id_07dd6ae1 ON public.toewijzing_zittingsdeelnameevent USING btree (zitting_id);
CREATE INDEX toewijzing_zittingsstuk_gemaakt_voor_id_6a3767d9 ON public.toewijzing_zittingsstuk USING btree (gemaakt_voor_id);
CREATE INDEX toewijzing_zittingsstuk_lidmaatschap_id_70f415d3 ON public.toewijzing_zittingsstuk USING btree (lidmaatschap_id);
CREATE INDEX toewijzing_zittingsstuk_zitting_id_0717f055 ON public.toewijzing_zittingsstuk USING btree (zitting_id);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE (type IN ('totp', 'recovery_codes'));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);
CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);
CREATE INDEX uurregel_school_dag ON public.consulten_uurregel USING btree (school_id, dag);
CREATE INDEX uurregel_swv_dag ON public.consulten_uurregel USING btree (swv_id, dag, id);
CREATE INDEX uurregel_wie_dag ON public.consulten_uurregel USING btree (wie_id, dag);
CREATE INDEX verdeling_swv ON public.financien_verdeling USING btree (swv_id, status, jaar DESC);
CREATE UNIQUE INDEX verdeling_uniek_naam ON public.financien_verdeling USING btree (model_id, naam) WHERE (NOT ((status)::text = 'opgeborgen'::text));
CREATE INDEX verzuimperiode_bekend ON public.thuiszitters_verzuimperiode USING btree (thuiszitter_id, vastgelegd_op);
CREATE INDEX wet_feit_door_id_98f69b23 ON public.wet_feit USING btree (door_id);
CREATE INDEX wet_feit_swv_id_a4cbaf24 ON public.wet_feit USING btree (swv_id);
CREATE UNIQUE INDEX zitting_uniek_per_dag ON public.toewijzing_zitting USING btree (swv_id, datum) WHERE (NOT ((status)::text = 'vervallen'::text));
CREATE INDEX zittingsstuk_voor ON public.toewijzing_zittingsstuk USING btree (zitting_id, gemaakt_voor_id, id DESC);
CREATE TRIGGER pgtrigger_aanvraag_blijft_f3ed2 BEFORE UPDATE ON public.consulten_consult FOR EACH ROW WHEN (((old.aanvraag_id IS NOT NULL) AND (old.aanvraag_id IS DISTINCT FROM new.aanvraag_id))) EXECUTE FUNCTION public.pgtrigger_aanvraag_blijft_f3ed2();
COMMENT ON TRIGGER pgtrigger_aanvraag_blijft_f3ed2 ON public.consulten_consult IS '8310c2759350283f6effe3e045b564090cf31fa2';
CREATE TRIGGER pgtrigger_afgedaan_a23a2 BEFORE UPDATE ON public.toewijzing_bezwaar FOR EACH ROW WHEN (((old.beslist_op IS NOT NULL) OR (old.ingetrokken_op IS NOT NULL))) EXECUTE FUNCTION public.pgtrigger_afgedaan_a23a2();
COMMENT ON TRIGGER pgtrigger_afgedaan_a23a2 ON public.toewijzing_bezwaar IS 'a0cb3241eb9bc8167f8979cbe19f2d6783a06c7d';
CREATE TRIGGER pgtrigger_afgehandeld_c8ee2 BEFORE UPDATE ON public.thuiszitters_melding FOR EACH ROW WHEN ((old.status IN ('afgewezen', 'gekoppeld'))) EXECUTE FUNCTION public.pgtrigger_afgehandeld_c8ee2();
COMMENT ON TRIGGER pgtrigger_afgehandeld_c8ee2 ON public.thuiszitters_melding IS '2b18c38b68a061b00163b44de2e7ca3c40c1236e';
CREATE TRIGGER pgtrigger_afgerond_37491 BEFORE UPDATE ON public.toewijzing_aanvraag FOR EACH ROW WHEN ((old.status IN ('besloten', 'ingetrokken'))) EXECUTE FUNCTION public.pgtrigger_afgerond_37491();
COMMENT ON TRIGGER pgtrigger_afgerond_37491 ON public.toewijzing_aanvraag IS 'afb90750e82a6584a72f2d2dc2e437cbddb9afad';
CREATE TRIGGER pgtrigger_afgerond_5214e BEFORE UPDATE ON public.toewijzing_zienswijze FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_afgerond_5214e();
COMMENT ON TRIGGER pgtrigger_afgerond_5214e ON public.toewijzing_zienswijze IS '0f65b2f633a5f1203b9ddd7c901642568092535a';
CREATE TRIGGER pgtrigger_afgerond_b9d33 BEFORE INSERT ON public.toewijzing_aanvraagdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_afgerond_b9d33();
COMMENT ON TRIGGER pgtrigger_afgerond_b9d33 ON public.toewijzing_aanvraagdocument IS 'b98d5d43b90fc879adc2e35076a9e58b0a85169c';
CREATE TRIGGER pgtrigger_beantwoord_6a6d2 BEFORE UPDATE ON public.toewijzing_termijngebeurtenis FOR EACH ROW WHEN ((old.beantwoord_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_beantwoord_6a6d2();
COMMENT ON TRIGGER pgtrigger_beantwoord_6a6d2 ON public.toewijzing_termijngebeurtenis IS '00170ea8f983f028c327c910d8f745a225038f16';
CREATE TRIGGER pgtrigger_begroting_vast_6e8e6 BEFORE INSERT OR DELETE OR UPDATE ON public.financien_reservemutatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_begroting_vast_6e8e6();
COMMENT ON TRIGGER pgtrigger_begroting_vast_6e8e6 ON public.financien_reservemutatie IS '14c431df61210545d3161a213b696b6e1ec7b440';
CREATE TRIGGER pgtrigger_begroting_vast_8349c BEFORE INSERT OR DELETE OR UPDATE ON public.financien_begrotingsbedrag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_begroting_vast_8349c();
COMMENT ON TRIGGER pgtrigger_begroting_vast_8349c ON public.financien_begrotingsbedrag IS '08d4c9c1f6423c085319db9bd7f8d34f76669200';
CREATE TRIGGER pgtrigger_begroting_vast_ddc82 BEFORE INSERT OR DELETE OR UPDATE ON public.financien_reserve FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_begroting_vast_ddc82();
COMMENT ON TRIGGER pgtrigger_begroting_vast_ddc82 ON public.financien_reserve IS '701bc7af695c4c8cabd8f74e0683904cce33622a';
CREATE TRIGGER pgtrigger_begroting_vast_f3485 BEFORE INSERT OR DELETE OR UPDATE ON public.financien_begrotingspost FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_begroting_vast_f3485();
COMMENT ON TRIGGER pgtrigger_begroting_vast_f3485 ON public.financien_begrotingspost IS '4ea8063e5a4f69b298dc837dfe9fc096fb66d1d9';
CREATE TRIGGER pgtrigger_bekend_214d5 BEFORE UPDATE ON public.toewijzing_besluit FOR EACH ROW WHEN ((NOT ((old.status)::text = 'concept'::text))) EXECUTE FUNCTION public.pgtrigger_bekend_214d5();
COMMENT ON TRIGGER pgtrigger_bekend_214d5 ON public.toewijzing_besluit IS 'fb94b020eecca07a33b22e26a814f24945a9a65f';
CREATE TRIGGER pgtrigger_besluit_vast_aa27a BEFORE UPDATE ON public.organisatie_rolvoorstel FOR EACH ROW WHEN ((old.beslist_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_besluit_vast_aa27a();
COMMENT ON TRIGGER pgtrigger_besluit_vast_aa27a ON public.organisatie_rolvoorstel IS 'b32d280c67aea77d0fac8d8c9d09b71fd1f90784';
CREATE TRIGGER pgtrigger_bestand_9b239 BEFORE UPDATE ON public.thuiszitters_kwartaalopgave FOR EACH ROW WHEN ((NOT ((old.bestand)::text = ''::text))) EXECUTE FUNCTION public.pgtrigger_bestand_9b239();
COMMENT ON TRIGGER pgtrigger_bestand_9b239 ON public.thuiszitters_kwartaalopgave IS '891f06a46364e613853feb4736d077f014488db8';
CREATE TRIGGER pgtrigger_betaling_vast_40f62 BEFORE INSERT OR DELETE OR UPDATE ON public.financien_betaling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_betaling_vast_40f62();
COMMENT ON TRIGGER pgtrigger_betaling_vast_40f62 ON public.financien_betaling IS '152c3a0c2fed0a082d7130cc18afa04cd5cd3ee8';
CREATE TRIGGER pgtrigger_bevestigd_c9a58 BEFORE UPDATE ON public.organisatie_lijstcontrole FOR EACH ROW WHEN ((old.bevestigd_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_bevestigd_c9a58();
COMMENT ON TRIGGER pgtrigger_bevestigd_c9a58 ON public.organisatie_lijstcontrole IS '2d8764940c8be292f5957c8414d081f37d6f5bb4';
CREATE TRIGGER pgtrigger_bijlage_vast_ce9f2 BEFORE INSERT OR DELETE OR UPDATE ON public.rapportage_jaarverslagbijlage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_bijlage_vast_ce9f2();
COMMENT ON TRIGGER pgtrigger_bijlage_vast_ce9f2 ON public.rapportage_jaarverslagbijlage IS '4f60d55ade4de4a631df374ccf889c645af5b27d';
CREATE TRIGGER pgtrigger_cijfer_vast_70c37 BEFORE INSERT OR DELETE OR UPDATE ON public.rapportage_jaarverslagcijfer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_cijfer_vast_70c37();
COMMENT ON TRIGGER pgtrigger_cijfer_vast_70c37 ON public.rapportage_jaarverslagcijfer IS 'ae6b0275ae746f63e7e3578d1905db10ddceb620';
CREATE TRIGGER pgtrigger_deel_vast_09aae BEFORE INSERT OR DELETE OR UPDATE ON public.financien_verdelingsdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_deel_vast_09aae();
COMMENT ON TRIGGER pgtrigger_deel_vast_09aae ON public.financien_verdelingsdeel IS '0f363a2c8934bdd6cf40f90f04f32b83207d6be2';
CREATE TRIGGER pgtrigger_definitief_38542 BEFORE DELETE OR UPDATE ON public.rapportage_jaarverslagdocument FOR EACH ROW WHEN (((old.gemaakt_op IS NOT NULL) AND ((old.soort)::text = 'definitief'::text))) EXECUTE FUNCTION public.pgtrigger_definitief_38542();
COMMENT ON TRIGGER pgtrigger_definitief_38542 ON public.rapportage_jaarverslagdocument IS 'eed0c5bddc72dc302eb811e3490a121031d2395a';
CREATE TRIGGER pgtrigger_definitief_78619 BEFORE UPDATE ON public.toewijzing_brief FOR EACH ROW WHEN (((old.gemaakt_op IS NOT NULL) AND ((old.status)::text = 'vrijgegeven'::text))) EXECUTE FUNCTION public.pgtrigger_definitief_78619();
COMMENT ON TRIGGER pgtrigger_definitief_78619 ON public.toewijzing_brief IS '31240043b6d1237842adff33ccc71cad579a4b30';
CREATE TRIGGER pgtrigger_delete_delete_0026b AFTER DELETE ON public.toewijzing_besluit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0026b();
COMMENT ON TRIGGER pgtrigger_delete_delete_0026b ON public.toewijzing_besluit IS '73c529de324095dacbd062ad63f8381ce62e79e9';
CREATE TRIGGER pgtrigger_delete_delete_04e3e AFTER DELETE ON public.toewijzing_zienswijze FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_04e3e();
COMMENT ON TRIGGER pgtrigger_delete_delete_04e3e ON public.toewijzing_zienswijze IS '31f287801e37e693ddba8e408452eeb005e03ef7';
CREATE TRIGGER pgtrigger_delete_delete_0562b AFTER DELETE ON public.financien_deelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0562b();
COMMENT ON TRIGGER pgtrigger_delete_delete_0562b ON public.financien_deelname IS '5cf6d030dc553e58f2878b2b11829d1d22dd2f76';
CREATE TRIGGER pgtrigger_delete_delete_0a542 AFTER DELETE ON public.financien_arrangementtotaal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0a542();
COMMENT ON TRIGGER pgtrigger_delete_delete_0a542 ON public.financien_arrangementtotaal IS '793c889a25a4e7c5544e5aac3e7a930ae5b04341';
CREATE TRIGGER pgtrigger_delete_delete_0b821 AFTER DELETE ON public.consulten_consult FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0b821();
COMMENT ON TRIGGER pgtrigger_delete_delete_0b821 ON public.consulten_consult IS '6887c546c5df2fd997d5049e3978c365e4e2a38c';
CREATE TRIGGER pgtrigger_delete_delete_13dac AFTER DELETE ON public.thuiszitters_terugkeerstap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_13dac();
COMMENT ON TRIGGER pgtrigger_delete_delete_13dac ON public.thuiszitters_terugkeerstap IS '17af03fabefeb61021865dac15839fbf25b969d9';
CREATE TRIGGER pgtrigger_delete_delete_17b9b AFTER DELETE ON public.toewijzing_tlvbegin FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_17b9b();
COMMENT ON TRIGGER pgtrigger_delete_delete_17b9b ON public.toewijzing_tlvbegin IS 'c9604596baee8c506baf2169b0683d79fee52f80';
CREATE TRIGGER pgtrigger_delete_delete_19b64 AFTER DELETE ON public.leerlingen_document FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_19b64();
COMMENT ON TRIGGER pgtrigger_delete_delete_19b64 ON public.leerlingen_document IS '56c030ae20c78764170667830cc16ee3859f0725';
CREATE TRIGGER pgtrigger_delete_delete_1a5cb AFTER DELETE ON public.toewijzing_verschoning FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1a5cb();
COMMENT ON TRIGGER pgtrigger_delete_delete_1a5cb ON public.toewijzing_verschoning IS '6277f9b4481c7ddfdd17440e9b3650e2f98cfeba';
CREATE TRIGGER pgtrigger_delete_delete_1a9b5 AFTER DELETE ON public.financien_begrotingsbedrag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1a9b5();
COMMENT ON TRIGGER pgtrigger_delete_delete_1a9b5 ON public.financien_begrotingsbedrag IS '117d3e1e18ab5d1e715e1c917a05f340dd5886ad';
CREATE TRIGGER pgtrigger_delete_delete_1f5e6 AFTER DELETE ON public.leerlingen_kwalificatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1f5e6();
COMMENT ON TRIGGER pgtrigger_delete_delete_1f5e6 ON public.leerlingen_kwalificatie IS '4aceed4bf3a3aabf1a530309c54b44dfabf011a9';
CREATE TRIGGER pgtrigger_delete_delete_1f86f AFTER DELETE ON public.thuiszitters_thuiszitter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1f86f();
COMMENT ON TRIGGER pgtrigger_delete_delete_1f86f ON public.thuiszitters_thuiszitter IS '5fb8282ba7d4f43c16c36b625dfa9990afea701c';
CREATE TRIGGER pgtrigger_delete_delete_22f40 AFTER DELETE ON public.rapportage_jaarverslagbijlage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_22f40();
COMMENT ON TRIGGER pgtrigger_delete_delete_22f40 ON public.rapportage_jaarverslagbijlage IS 'ae6820214e79b58a3b733ab95987e8b792469d69';
CREATE TRIGGER pgtrigger_delete_delete_24e8d AFTER DELETE ON public.leerlingen_inschrijving FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_24e8d();
COMMENT ON TRIGGER pgtrigger_delete_delete_24e8d ON public.leerlingen_inschrijving IS 'e54aefc65e6afc39594bcff5c8b0dd5f3058ba91';
CREATE TRIGGER pgtrigger_delete_delete_27c6e AFTER DELETE ON public.rapportage_hoofdstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_27c6e();
COMMENT ON TRIGGER pgtrigger_delete_delete_27c6e ON public.rapportage_hoofdstuk IS 'f6d37e18285e96391082a9994f7ec628da823bc4';
CREATE TRIGGER pgtrigger_delete_delete_29ef4 AFTER DELETE ON public.leerlingen_deling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_29ef4();
COMMENT ON TRIGGER pgtrigger_delete_delete_29ef4 ON public.leerlingen_deling IS 'ad81667ff137129db92dd4b14de1b942e2211f97';
CREATE TRIGGER pgtrigger_delete_delete_2a640 AFTER DELETE ON public.toewijzing_briefgegevens FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2a640();
COMMENT ON TRIGGER pgtrigger_delete_delete_2a640 ON public.toewijzing_briefgegevens IS '6a92ced1c39b436dc116f3c77a377d8bd72617af';
CREATE TRIGGER pgtrigger_delete_delete_2ce93 AFTER DELETE ON public.thuiszitters_melding FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2ce93();
COMMENT ON TRIGGER pgtrigger_delete_delete_2ce93 ON public.thuiszitters_melding IS '1930aef1383e3204b8ad0cc891eef4781de3cdb2';
CREATE TRIGGER pgtrigger_delete_delete_2de6d AFTER DELETE ON public.organisatie_lijstregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2de6d();
COMMENT ON TRIGGER pgtrigger_delete_delete_2de6d ON public.organisatie_lijstregel IS '6061de2ddfe08ae15d2966d9066e5563cafed371';
CREATE TRIGGER pgtrigger_delete_delete_31243 AFTER DELETE ON public.toewijzing_agendapunt FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_31243();
COMMENT ON TRIGGER pgtrigger_delete_delete_31243 ON public.toewijzing_agendapunt IS '22544b00faaa0058d566ee85eb9e59ad62ec9d20';
CREATE TRIGGER pgtrigger_delete_delete_33c38 AFTER DELETE ON public.thuiszitters_situatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_33c38();
COMMENT ON TRIGGER pgtrigger_delete_delete_33c38 ON public.thuiszitters_situatie IS '9f833d496005ee23f9fba1dde9d47412db82a21f';
CREATE TRIGGER pgtrigger_delete_delete_35105 AFTER DELETE ON public.opp_contactmoment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_35105();
COMMENT ON TRIGGER pgtrigger_delete_delete_35105 ON public.opp_contactmoment IS '9a797bb6c5e4819e80da65cc5e02b9d62299074e';
CREATE TRIGGER pgtrigger_delete_delete_35ca0 AFTER DELETE ON public.thuiszitters_interventie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_35ca0();
COMMENT ON TRIGGER pgtrigger_delete_delete_35ca0 ON public.thuiszitters_interventie IS '4840023e8afbb33288059dcb369b64e7cef07ec4';
CREATE TRIGGER pgtrigger_delete_delete_419ee AFTER DELETE ON public.thuiszitters_escalatietrede FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_419ee();
COMMENT ON TRIGGER pgtrigger_delete_delete_419ee ON public.thuiszitters_escalatietrede IS '883ddd6405f726f48369e2883b2f6c3af3318771';
CREATE TRIGGER pgtrigger_delete_delete_435f5 AFTER DELETE ON public.thuiszitters_escalatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_435f5();
COMMENT ON TRIGGER pgtrigger_delete_delete_435f5 ON public.thuiszitters_escalatie IS '51efcb3491dfc6410cc319f77e2d3ef517041bcf';
CREATE TRIGGER pgtrigger_delete_delete_48aea AFTER DELETE ON public.toewijzing_aanvraagdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_48aea();
COMMENT ON TRIGGER pgtrigger_delete_delete_48aea ON public.toewijzing_aanvraagdocument IS '847acc9f8783669e1e4e45e5df0acc2583265f86';
CREATE TRIGGER pgtrigger_delete_delete_4a62d AFTER DELETE ON public.leerlingen_toegang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4a62d();
COMMENT ON TRIGGER pgtrigger_delete_delete_4a62d ON public.leerlingen_toegang IS '7fe7f74fd9fda3b97149b011c7f0fcfc41765bc1';
CREATE TRIGGER pgtrigger_delete_delete_4b3a2 AFTER DELETE ON public.thuiszitters_kwartaalopgave FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4b3a2();
COMMENT ON TRIGGER pgtrigger_delete_delete_4b3a2 ON public.thuiszitters_kwartaalopgave IS 'b1a0f7d02ac23e489d708f265aeb727b42b1aa46';
CREATE TRIGGER pgtrigger_delete_delete_4b570 AFTER DELETE ON public.organisatie_lidmaatschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4b570();
COMMENT ON TRIGGER pgtrigger_delete_delete_4b570 ON public.organisatie_lidmaatschap IS 'cc92075884c7734767e0643398034060d3f373f5';
CREATE TRIGGER pgtrigger_delete_delete_4f367 AFTER DELETE ON public.toewijzing_toekenning FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4f367();
COMMENT ON TRIGGER pgtrigger_delete_delete_4f367 ON public.toewijzing_toekenning IS 'd5479ba4cb74bc5251d921e720982f423f9bf03c';
CREATE TRIGGER pgtrigger_delete_delete_4f744 AFTER DELETE ON public.organisatie_logo FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4f744();
COMMENT ON TRIGGER pgtrigger_delete_delete_4f744 ON public.organisatie_logo IS 'c3f4cfaacc8ed2d9a36c3e2b0b575c83035883c3';
CREATE TRIGGER pgtrigger_delete_delete_537e9 AFTER DELETE ON public.financien_importbestand FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_537e9();
COMMENT ON TRIGGER pgtrigger_delete_delete_537e9 ON public.financien_importbestand IS '75ec8b8ea2f7e347013522d4b14c2f00c26b2a6d';
CREATE TRIGGER pgtrigger_delete_delete_54716 AFTER DELETE ON public.toewijzing_papieraanvraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_54716();
COMMENT ON TRIGGER pgtrigger_delete_delete_54716 ON public.toewijzing_papieraanvraag IS '040662345386a8798e24dbdfb615f9794c07c61d';
CREATE TRIGGER pgtrigger_delete_delete_55c62 AFTER DELETE ON public.financien_realisatieregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_55c62();
COMMENT ON TRIGGER pgtrigger_delete_delete_55c62 ON public.financien_realisatieregel IS '767947438461dabab3c4ecd03bbab159618fb2be';
CREATE TRIGGER pgtrigger_delete_delete_58113 AFTER DELETE ON public.financien_begroting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_58113();
COMMENT ON TRIGGER pgtrigger_delete_delete_58113 ON public.financien_begroting IS 'e294c31b57d0097471fffa5106995c70fb0e496c';
CREATE TRIGGER pgtrigger_delete_delete_5cc6a AFTER DELETE ON public.financien_percentage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5cc6a();
COMMENT ON TRIGGER pgtrigger_delete_delete_5cc6a ON public.financien_percentage IS '880958a28aa68f41377c5a36fe275834f45c8f32';
CREATE TRIGGER pgtrigger_delete_delete_5f5e9 AFTER DELETE ON public.leerlingen_leerling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5f5e9();
COMMENT ON TRIGGER pgtrigger_delete_delete_5f5e9 ON public.leerlingen_leerling IS '2bd800776ec6b179d82b61ea1674eb1f8e0a8cb2';
CREATE TRIGGER pgtrigger_delete_delete_6008e AFTER DELETE ON public.rapportage_jaarverslagdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6008e();
COMMENT ON TRIGGER pgtrigger_delete_delete_6008e ON public.rapportage_jaarverslagdocument IS '725a8a00bc52f57d600f67d15e2a18053c23343d';
CREATE TRIGGER pgtrigger_delete_delete_60e21 AFTER DELETE ON public.organisatie_rolvoorstel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_60e21();
COMMENT ON TRIGGER pgtrigger_delete_delete_60e21 ON public.organisatie_rolvoorstel IS '9467be8cfa1edc45bcb668382a5d3c35ffbe13eb';
CREATE TRIGGER pgtrigger_delete_delete_62606 AFTER DELETE ON public.consulten_consultinhoud FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_62606();
COMMENT ON TRIGGER pgtrigger_delete_delete_62606 ON public.consulten_consultinhoud IS '3ecea84021cc88b4041e5f0b6da0cf873f494d0b';
CREATE TRIGGER pgtrigger_delete_delete_63cc4 AFTER DELETE ON public.financien_verdeelbrief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_63cc4();
COMMENT ON TRIGGER pgtrigger_delete_delete_63cc4 ON public.financien_verdeelbrief IS 'aba2167dbb5ad364176333b342e7dfb6f15be41f';
CREATE TRIGGER pgtrigger_delete_delete_66791 AFTER DELETE ON public.financien_verdelingsdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_66791();
COMMENT ON TRIGGER pgtrigger_delete_delete_66791 ON public.financien_verdelingsdeel IS '6bfc8be9948a340ef5ed0e9c5c1510f3a8791847';
CREATE TRIGGER pgtrigger_delete_delete_6aee2 AFTER DELETE ON public.toewijzing_aanvraagsoort FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6aee2();
COMMENT ON TRIGGER pgtrigger_delete_delete_6aee2 ON public.toewijzing_aanvraagsoort IS 'b74a963fd11c80b09c150e7eb359e4e13f1d14f7';
CREATE TRIGGER pgtrigger_delete_delete_6af41 AFTER DELETE ON public.thuiszitters_terugkeerschema FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6af41();
COMMENT ON TRIGGER pgtrigger_delete_delete_6af41 ON public.thuiszitters_terugkeerschema IS '68f9be31b784ebe6dfa42129963b820ed1325897';
CREATE TRIGGER pgtrigger_delete_delete_6b17e AFTER DELETE ON public.financien_verdeelregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6b17e();
COMMENT ON TRIGGER pgtrigger_delete_delete_6b17e ON public.financien_verdeelregel IS '93efe751fc5c6b60d1c10d4b942dcec7aa477bdf';
CREATE TRIGGER pgtrigger_delete_delete_6c319 AFTER DELETE ON public.organisatie_inleesbestand FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6c319();
COMMENT ON TRIGGER pgtrigger_delete_delete_6c319 ON public.organisatie_inleesbestand IS '06ce27b6b97ef641e7215349acf598e819b15fdd';
CREATE TRIGGER pgtrigger_delete_delete_6dfaa AFTER DELETE ON public.organisatie_inlezing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6dfaa();
COMMENT ON TRIGGER pgtrigger_delete_delete_6dfaa ON public.organisatie_inlezing IS 'b22e5ed929819f10cdf72f52427ef9138cfa17af';
CREATE TRIGGER pgtrigger_delete_delete_780b2 AFTER DELETE ON public.thuiszitters_verzuimcategorie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_780b2();
COMMENT ON TRIGGER pgtrigger_delete_delete_780b2 ON public.thuiszitters_verzuimcategorie IS 'ccd54a4c7767e16b6dc2762aab915fef866a37ed';
CREATE TRIGGER pgtrigger_delete_delete_784fe AFTER DELETE ON public.financien_reservemutatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_784fe();
COMMENT ON TRIGGER pgtrigger_delete_delete_784fe ON public.financien_reservemutatie IS '1e20a6823d76397f154d121d40c98705139f5f78';
CREATE TRIGGER pgtrigger_delete_delete_79353 AFTER DELETE ON public.financien_reserve FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_79353();
COMMENT ON TRIGGER pgtrigger_delete_delete_79353 ON public.financien_reserve IS '5482ca3634e72891bab2359ba09ad4124d97b8c2';
CREATE TRIGGER pgtrigger_delete_delete_7b30f AFTER DELETE ON public.organisatie_aansluiting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7b30f();
COMMENT ON TRIGGER pgtrigger_delete_delete_7b30f ON public.organisatie_aansluiting IS '641b20f1d93526fed9ef87def22884fa3b277a5b';
CREATE TRIGGER pgtrigger_delete_delete_84ac6 AFTER DELETE ON public.financien_plaatsing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_84ac6();
COMMENT ON TRIGGER pgtrigger_delete_delete_84ac6 ON public.financien_plaatsing IS 'bd8a8f16b63e7f7ab7e7854364c6dcc9eafc71ac';
CREATE TRIGGER pgtrigger_delete_delete_8a7b1 AFTER DELETE ON public.organisatie_gebruiker FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8a7b1();
COMMENT ON TRIGGER pgtrigger_delete_delete_8a7b1 ON public.organisatie_gebruiker IS '989d765182d278647023af81b08b2c45559550b2';
CREATE TRIGGER pgtrigger_delete_delete_8b109 AFTER DELETE ON public.thuiszitters_overleg FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8b109();
COMMENT ON TRIGGER pgtrigger_delete_delete_8b109 ON public.thuiszitters_overleg IS '9043da3fd3b15e5eead38e95a408c4fc2b8118fd';
CREATE TRIGGER pgtrigger_delete_delete_8ca92 AFTER DELETE ON public.consulten_uurregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8ca92();
COMMENT ON TRIGGER pgtrigger_delete_delete_8ca92 ON public.consulten_uurregel IS '7bdcfa12eb85a3c1775aa4c6f1c9dee3c97f8f06';
CREATE TRIGGER pgtrigger_delete_delete_92493 AFTER DELETE ON public.consulten_uursoort FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_92493();
COMMENT ON TRIGGER pgtrigger_delete_delete_92493 ON public.consulten_uursoort IS '5d357a4dcc62e71b90c51627e9a2c1dd660bda03';
CREATE TRIGGER pgtrigger_delete_delete_924a7 AFTER DELETE ON public.toewijzing_deskundigenadvies FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_924a7();
COMMENT ON TRIGGER pgtrigger_delete_delete_924a7 ON public.toewijzing_deskundigenadvies IS '16b368155f763f45b1e80c6f6d1f6412719558fb';
CREATE TRIGGER pgtrigger_delete_delete_93304 AFTER DELETE ON public.opp_opponderdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_93304();
COMMENT ON TRIGGER pgtrigger_delete_delete_93304 ON public.opp_opponderdeel IS '079f38c27a43795c30e32007838fed74189a3509';
CREATE TRIGGER pgtrigger_delete_delete_9654d AFTER DELETE ON public.financien_betaling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9654d();
COMMENT ON TRIGGER pgtrigger_delete_delete_9654d ON public.financien_betaling IS '7657471ca4c8e16466f7c786e5f0ffabe8bbae10';
CREATE TRIGGER pgtrigger_delete_delete_9666b AFTER DELETE ON public.leerlingen_gezagdrager FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9666b();
COMMENT ON TRIGGER pgtrigger_delete_delete_9666b ON public.leerlingen_gezagdrager IS '3f094d1b2a2aabcc4803238c0899c6b2bcb43ca4';
CREATE TRIGGER pgtrigger_delete_delete_9a001 AFTER DELETE ON public.organisatie_inleeskoppeling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9a001();
COMMENT ON TRIGGER pgtrigger_delete_delete_9a001 ON public.organisatie_inleeskoppeling IS '9aeb9785ac78395819702e7710cc1fbf97a86307';
CREATE TRIGGER pgtrigger_delete_delete_9aed3 AFTER DELETE ON public.toewijzing_aanvraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9aed3();
COMMENT ON TRIGGER pgtrigger_delete_delete_9aed3 ON public.toewijzing_aanvraag IS '044f98724b65e238faf5237b1ba6730aa8feafae';
CREATE TRIGGER pgtrigger_delete_delete_9dc6e AFTER DELETE ON public.toewijzing_brief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9dc6e();
COMMENT ON TRIGGER pgtrigger_delete_delete_9dc6e ON public.toewijzing_brief IS '47adab849455e3de6e7b5059cfd2d72fffc8a137';
CREATE TRIGGER pgtrigger_delete_delete_9e755 AFTER DELETE ON public.thuiszitters_verzuimperiode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9e755();
COMMENT ON TRIGGER pgtrigger_delete_delete_9e755 ON public.thuiszitters_verzuimperiode IS '4e83890dcfef0900b3de3d97b700d6b7b98b8561';
CREATE TRIGGER pgtrigger_delete_delete_a3db5 AFTER DELETE ON public.financien_begrotingspost FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a3db5();
COMMENT ON TRIGGER pgtrigger_delete_delete_a3db5 ON public.financien_begrotingspost IS 'd4fc38b9dca6bcbec7a9c192b435843977c07678';
CREATE TRIGGER pgtrigger_delete_delete_a6b15 AFTER DELETE ON public.financien_groepslid FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a6b15();
COMMENT ON TRIGGER pgtrigger_delete_delete_a6b15 ON public.financien_groepslid IS 'da1a5e17fdbf8d30acf8361a60e3e6b1a705783c';
CREATE TRIGGER pgtrigger_delete_delete_abaa9 AFTER DELETE ON public.financien_telling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_abaa9();
COMMENT ON TRIGGER pgtrigger_delete_delete_abaa9 ON public.financien_telling IS 'd93f18d2217163f1747be7868f29a95ffc58c2f2';
CREATE TRIGGER pgtrigger_delete_delete_af350 AFTER DELETE ON public.toewijzing_zitting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_af350();
COMMENT ON TRIGGER pgtrigger_delete_delete_af350 ON public.toewijzing_zitting IS 'f687a16d367e3a7d34b8e399681318bbe71d7b25';
CREATE TRIGGER pgtrigger_delete_delete_af3c0 AFTER DELETE ON public.opp_opp FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_af3c0();
COMMENT ON TRIGGER pgtrigger_delete_delete_af3c0 ON public.opp_opp IS 'b1f1d4bc18d0d12fbe559be19cf8e28197cd8710';
CREATE TRIGGER pgtrigger_delete_delete_b42ae AFTER DELETE ON public.thuiszitters_maandbevestiging FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b42ae();
COMMENT ON TRIGGER pgtrigger_delete_delete_b42ae ON public.thuiszitters_maandbevestiging IS '9d0c5c4221eb188e00eb3a69cb08d66f6d63d74c';
CREATE TRIGGER pgtrigger_delete_delete_b6d3f AFTER DELETE ON public.thuiszitters_actie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b6d3f();
COMMENT ON TRIGGER pgtrigger_delete_delete_b6d3f ON public.thuiszitters_actie IS '37644a94908a8f99203811a1c53719eb00f27df7';
CREATE TRIGGER pgtrigger_delete_delete_be6f0 AFTER DELETE ON public.financien_tarief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_be6f0();
COMMENT ON TRIGGER pgtrigger_delete_delete_be6f0 ON public.financien_tarief IS '8ef828b590889e22dc699e8105cb9389a93eb7ab';
CREATE TRIGGER pgtrigger_delete_delete_be6f3 AFTER DELETE ON public.toewijzing_termijngebeurtenis FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_be6f3();
COMMENT ON TRIGGER pgtrigger_delete_delete_be6f3 ON public.toewijzing_termijngebeurtenis IS '038be5f4414c78ddfa4bed51664289003ecfbcd9';
CREATE TRIGGER pgtrigger_delete_delete_beeb8 AFTER DELETE ON public.thuiszitters_overlegafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_beeb8();
COMMENT ON TRIGGER pgtrigger_delete_delete_beeb8 ON public.thuiszitters_overlegafspraak IS 'b0a80f66989bfa0a9a85038ed15ed5ada274713b';
CREATE TRIGGER pgtrigger_delete_delete_bf5ac AFTER DELETE ON public.opp_oppversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bf5ac();
COMMENT ON TRIGGER pgtrigger_delete_delete_bf5ac ON public.opp_oppversie IS '0c931707ede10249c72858c19ed6f5f9b880634d';
CREATE TRIGGER pgtrigger_delete_delete_bfe39 AFTER DELETE ON public.opp_doel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bfe39();
COMMENT ON TRIGGER pgtrigger_delete_delete_bfe39 ON public.opp_doel IS 'b48f385635632bbbde95aacf7a75a09e2c9e1c6d';
CREATE TRIGGER pgtrigger_delete_delete_c4aa2 AFTER DELETE ON public.financien_balanspost FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c4aa2();
COMMENT ON TRIGGER pgtrigger_delete_delete_c4aa2 ON public.financien_balanspost IS '15b967e721ecb2defef71ceccc87da833766a762';
CREATE TRIGGER pgtrigger_delete_delete_c7bc6 AFTER DELETE ON public.thuiszitters_oorzaak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c7bc6();
COMMENT ON TRIGGER pgtrigger_delete_delete_c7bc6 ON public.thuiszitters_oorzaak IS '497c611408c34b7a4d2403b32d64fd573340a7a3';
CREATE TRIGGER pgtrigger_delete_delete_d7575 AFTER DELETE ON public.financien_verdeling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d7575();
COMMENT ON TRIGGER pgtrigger_delete_delete_d7575 ON public.financien_verdeling IS '94207c232f1e3a9051bd1874be0d25148f123889';
CREATE TRIGGER pgtrigger_delete_delete_d84c7 AFTER DELETE ON public.toewijzing_zittingsdeelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d84c7();
COMMENT ON TRIGGER pgtrigger_delete_delete_d84c7 ON public.toewijzing_zittingsdeelname IS '6e034a520da2626456265abcea7e9404953eda3e';
CREATE TRIGGER pgtrigger_delete_delete_e32b6 AFTER DELETE ON public.opp_oppsoort FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e32b6();
COMMENT ON TRIGGER pgtrigger_delete_delete_e32b6 ON public.opp_oppsoort IS 'cf7aacb8a21ec3e7ee0f4f51179e956388c9a723';
CREATE TRIGGER pgtrigger_delete_delete_e4307 AFTER DELETE ON public.opp_afspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e4307();
COMMENT ON TRIGGER pgtrigger_delete_delete_e4307 ON public.opp_afspraak IS 'bae03222cd8d9778b7392ef994ad4779f8d48b38';
CREATE TRIGGER pgtrigger_delete_delete_e90e6 AFTER DELETE ON public.rapportage_jaarverslagcijfer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e90e6();
COMMENT ON TRIGGER pgtrigger_delete_delete_e90e6 ON public.rapportage_jaarverslagcijfer IS '37eadb74d760fdbfda33c81efd80184cb5490dfb';
CREATE TRIGGER pgtrigger_delete_delete_e9193 AFTER DELETE ON public.thuiszitters_termijn FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e9193();
COMMENT ON TRIGGER pgtrigger_delete_delete_e9193 ON public.thuiszitters_termijn IS '773ffa539981b8823e93829c7906a81dba7b0be8';
CREATE TRIGGER pgtrigger_delete_delete_ea33d AFTER DELETE ON public.consulten_consultsoort FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ea33d();
COMMENT ON TRIGGER pgtrigger_delete_delete_ea33d ON public.consulten_consultsoort IS 'bf1bc11495ff9e9cf250491035c02f48f7e505e2';
CREATE TRIGGER pgtrigger_delete_delete_ea92c AFTER DELETE ON public.rapportage_jaarverslag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ea92c();
COMMENT ON TRIGGER pgtrigger_delete_delete_ea92c ON public.rapportage_jaarverslag IS '00e4a5bbe764e44097263345f0cdb700bb2f66cb';
CREATE TRIGGER pgtrigger_delete_delete_effc8 AFTER DELETE ON public.financien_verdeelmodel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_effc8();
COMMENT ON TRIGGER pgtrigger_delete_delete_effc8 ON public.financien_verdeelmodel IS '4574de54b77f7e47569d9e0f7b83b7021a877d41';
CREATE TRIGGER pgtrigger_delete_delete_f01d8 AFTER DELETE ON public.organisatie_inrichtkeuze FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f01d8();
COMMENT ON TRIGGER pgtrigger_delete_delete_f01d8 ON public.organisatie_inrichtkeuze IS 'd8e6ea045e93eca1119b597101ece7282933663c';
CREATE TRIGGER pgtrigger_delete_delete_f1eb2 AFTER DELETE ON public.toewijzing_bezwaar FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f1eb2();
COMMENT ON TRIGGER pgtrigger_delete_delete_f1eb2 ON public.toewijzing_bezwaar IS '28db0b72e6d0168fdb306cbec2bc8b3928ab56b6';
CREATE TRIGGER pgtrigger_delete_delete_f48b0 AFTER DELETE ON public.financien_beschikking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f48b0();
COMMENT ON TRIGGER pgtrigger_delete_delete_f48b0 ON public.financien_beschikking IS '35936aa78fd672c8862634d053c49e3c1fb9bbea';
CREATE TRIGGER pgtrigger_delete_delete_f6a6a AFTER DELETE ON public.organisatie_lijstcontrole FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f6a6a();
COMMENT ON TRIGGER pgtrigger_delete_delete_f6a6a ON public.organisatie_lijstcontrole IS 'bd6df79f179ff764c56c6289247e0109bb0c02cd';
CREATE TRIGGER pgtrigger_delete_delete_f91d5 AFTER DELETE ON public.rapportage_streefwaarde FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f91d5();
COMMENT ON TRIGGER pgtrigger_delete_delete_f91d5 ON public.rapportage_streefwaarde IS '4d1e08065daaa1c2070895299e8259e057468558';
CREATE TRIGGER pgtrigger_delete_delete_fb5e1 AFTER DELETE ON public.organisatie_organisatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fb5e1();
COMMENT ON TRIGGER pgtrigger_delete_delete_fb5e1 ON public.organisatie_organisatie IS 'd06036871dc57a11c8477527175c166541a15341';
CREATE TRIGGER pgtrigger_geadviseerd_4744b BEFORE UPDATE ON public.toewijzing_agendapunt FOR EACH ROW WHEN (((NOT ((old.oordeel)::text = ''::text)) OR (old.vervallen_op IS NOT NULL))) EXECUTE FUNCTION public.pgtrigger_geadviseerd_4744b();
COMMENT ON TRIGGER pgtrigger_geadviseerd_4744b ON public.toewijzing_agendapunt IS '9c9f870ea37095b68a93f1280abb564147619620';
CREATE TRIGGER pgtrigger_gedeeld_e90b6 BEFORE UPDATE ON public.leerlingen_document FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_gedeeld_e90b6();
COMMENT ON TRIGGER pgtrigger_gedeeld_e90b6 ON public.leerlingen_document IS '60695fc2fc4455b28386be9fddb3788ca847895b';
CREATE TRIGGER pgtrigger_gehouden_ac1ca BEFORE DELETE OR UPDATE ON public.toewijzing_zitting FOR EACH ROW WHEN ((NOT ((old.status)::text = 'gepland'::text))) EXECUTE FUNCTION public.pgtrigger_gehouden_ac1ca();
COMMENT ON TRIGGER pgtrigger_gehouden_ac1ca ON public.toewijzing_zitting IS '83ac98311e81dbfe9b31a11e4c205d40c5853632';
CREATE TRIGGER pgtrigger_gemaakt_4c1d1 BEFORE UPDATE ON public.toewijzing_postbundel FOR EACH ROW WHEN ((old.gemaakt_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_gemaakt_4c1d1();
COMMENT ON TRIGGER pgtrigger_gemaakt_4c1d1 ON public.toewijzing_postbundel IS '3be1c295d8ece56346c5d1e091385f0259397dad';
CREATE TRIGGER pgtrigger_gemaakt_964a1 BEFORE DELETE OR UPDATE ON public.financien_verdeelbrief FOR EACH ROW WHEN ((old.gemaakt_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_gemaakt_964a1();
COMMENT ON TRIGGER pgtrigger_gemaakt_964a1 ON public.financien_verdeelbrief IS '83f6a581a5bf135335c1cd509546238000ac10c0';
CREATE TRIGGER pgtrigger_gemaakt_cea97 BEFORE UPDATE ON public.toewijzing_zittingsstuk FOR EACH ROW WHEN ((old.gemaakt_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_gemaakt_cea97();
COMMENT ON TRIGGER pgtrigger_gemaakt_cea97 ON public.toewijzing_zittingsstuk IS 'ef6e39c166934158078c9e595060f2b43f08ef9a';
CREATE TRIGGER pgtrigger_gesloten_7c279 BEFORE DELETE OR UPDATE ON public.consulten_consultinhoud FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_gesloten_7c279();
COMMENT ON TRIGGER pgtrigger_gesloten_7c279 ON public.consulten_consultinhoud IS '91f242bfe3c64d7e804b8da03fdffe923d875784';
CREATE TRIGGER pgtrigger_hoofdstuk_vast_733b4 BEFORE INSERT OR DELETE OR UPDATE ON public.rapportage_hoofdstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_hoofdstuk_vast_733b4();
COMMENT ON TRIGGER pgtrigger_hoofdstuk_vast_733b4 ON public.rapportage_hoofdstuk IS '76bcce4929921d66ca0fbfbffbc1837e9ca3b4e6';
CREATE TRIGGER pgtrigger_ingediend_c9c75 BEFORE DELETE ON public.toewijzing_aanvraagdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_ingediend_c9c75();
COMMENT ON TRIGGER pgtrigger_ingediend_c9c75 ON public.toewijzing_aanvraagdocument IS '67a2fe416b0cd815e3dfb4c43003d2ed8c916c46';
CREATE TRIGGER pgtrigger_insert_insert_00116 AFTER INSERT ON public.financien_telling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_00116();
COMMENT ON TRIGGER pgtrigger_insert_insert_00116 ON public.financien_telling IS '2af430d19626a1225ed16e78a9d3ebd21dfeb1ec';
CREATE TRIGGER pgtrigger_insert_insert_00f36 AFTER INSERT ON public.financien_groepslid FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_00f36();
COMMENT ON TRIGGER pgtrigger_insert_insert_00f36 ON public.financien_groepslid IS '600e0df48ac467bf01f039d3f217a87e1a077b48';
CREATE TRIGGER pgtrigger_insert_insert_01f45 AFTER INSERT ON public.consulten_uurregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_01f45();
COMMENT ON TRIGGER pgtrigger_insert_insert_01f45 ON public.consulten_uurregel IS 'a6305454aec9c4c4d9e93af1def8906efa22f53d';
CREATE TRIGGER pgtrigger_insert_insert_030ad AFTER INSERT ON public.toewijzing_tlvbegin FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_030ad();
COMMENT ON TRIGGER pgtrigger_insert_insert_030ad ON public.toewijzing_tlvbegin IS '826725b91cf27311cbd78374df0469f9c4f13269';
CREATE TRIGGER pgtrigger_insert_insert_061a9 AFTER INSERT ON public.toewijzing_zienswijze FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_061a9();
COMMENT ON TRIGGER pgtrigger_insert_insert_061a9 ON public.toewijzing_zienswijze IS '635157527fd9804e768769c60c73d45b43cb5226';
CREATE TRIGGER pgtrigger_insert_insert_078c5 AFTER INSERT ON public.thuiszitters_termijn FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_078c5();
COMMENT ON TRIGGER pgtrigger_insert_insert_078c5 ON public.thuiszitters_termijn IS 'e735462f984928a939c7f62c2cdf3425e36aabd6';
CREATE TRIGGER pgtrigger_insert_insert_09fd2 AFTER INSERT ON public.financien_betaling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_09fd2();
COMMENT ON TRIGGER pgtrigger_insert_insert_09fd2 ON public.financien_betaling IS '68f20b6d151f1b1c6668e2593946e58af2f3d51d';
CREATE TRIGGER pgtrigger_insert_insert_0b030 AFTER INSERT ON public.rapportage_streefwaarde FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0b030();
COMMENT ON TRIGGER pgtrigger_insert_insert_0b030 ON public.rapportage_streefwaarde IS '0876bb460d2c033db1b606bd7f0f3961bcd4a26c';
CREATE TRIGGER pgtrigger_insert_insert_0cb9f AFTER INSERT ON public.organisatie_gebruiker FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0cb9f();
COMMENT ON TRIGGER pgtrigger_insert_insert_0cb9f ON public.organisatie_gebruiker IS 'd182f6097a1aba92a0b0e0f9c1131565df4e8857';
CREATE TRIGGER pgtrigger_insert_insert_0ce86 AFTER INSERT ON public.leerlingen_document FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0ce86();
COMMENT ON TRIGGER pgtrigger_insert_insert_0ce86 ON public.leerlingen_document IS '32436b87a58afaf136f14fe5139838cce3b82769';
CREATE TRIGGER pgtrigger_insert_insert_0d670 AFTER INSERT ON public.financien_beschikking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0d670();
COMMENT ON TRIGGER pgtrigger_insert_insert_0d670 ON public.financien_beschikking IS 'fa192915dd5fa3d46ae9d611bc3b46881850582e';
CREATE TRIGGER pgtrigger_insert_insert_0db16 AFTER INSERT ON public.opp_contactmoment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0db16();
COMMENT ON TRIGGER pgtrigger_insert_insert_0db16 ON public.opp_contactmoment IS 'e0aa35a8e7ea3087fccf71109bf849996eb77f24';
CREATE TRIGGER pgtrigger_insert_insert_0e147 AFTER INSERT ON public.consulten_consultinhoud FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0e147();
COMMENT ON TRIGGER pgtrigger_insert_insert_0e147 ON public.consulten_consultinhoud IS 'c74fb1206f82d6f018efeaf1c09261c97bbbeafe';
CREATE TRIGGER pgtrigger_insert_insert_0f5fb AFTER INSERT ON public.opp_afspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0f5fb();
COMMENT ON TRIGGER pgtrigger_insert_insert_0f5fb ON public.opp_afspraak IS 'c9762d455209dfacf4d6f33df5fafe364b71983d';
CREATE TRIGGER pgtrigger_insert_insert_133a7 AFTER INSERT ON public.opp_opponderdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_133a7();
COMMENT ON TRIGGER pgtrigger_insert_insert_133a7 ON public.opp_opponderdeel IS 'b1a140eec36df4b143d9d0c45ebea9f091f0fc8a';
CREATE TRIGGER pgtrigger_insert_insert_14562 AFTER INSERT ON public.rapportage_jaarverslagcijfer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_14562();
COMMENT ON TRIGGER pgtrigger_insert_insert_14562 ON public.rapportage_jaarverslagcijfer IS 'ad509397c6a7e6d0d5d293aa6f2a8f6c3a58fa54';
CREATE TRIGGER pgtrigger_insert_insert_149c8 AFTER INSERT ON public.financien_arrangementtotaal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_149c8();
COMMENT ON TRIGGER pgtrigger_insert_insert_149c8 ON public.financien_arrangementtotaal IS 'f9a61e472dfdc7c178d28057e22bf8d4b35d2041';
CREATE TRIGGER pgtrigger_insert_insert_18cc7 AFTER INSERT ON public.thuiszitters_oorzaak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_18cc7();
COMMENT ON TRIGGER pgtrigger_insert_insert_18cc7 ON public.thuiszitters_oorzaak IS '747cda95cfc7afb43d3a854e86f2d4bcdd29004b';
CREATE TRIGGER pgtrigger_insert_insert_1c50e AFTER INSERT ON public.leerlingen_deling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1c50e();
COMMENT ON TRIGGER pgtrigger_insert_insert_1c50e ON public.leerlingen_deling IS 'c2b6282238be8a12e2e60401d8e8605c11003f6a';
CREATE TRIGGER pgtrigger_insert_insert_1c665 AFTER INSERT ON public.financien_plaatsing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1c665();
COMMENT ON TRIGGER pgtrigger_insert_insert_1c665 ON public.financien_plaatsing IS 'af6c41fe86b980d8c6818f665c81fe64d00fd3eb';
CREATE TRIGGER pgtrigger_insert_insert_1d270 AFTER INSERT ON public.opp_oppsoort FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1d270();
COMMENT ON TRIGGER pgtrigger_insert_insert_1d270 ON public.opp_oppsoort IS '1d9ae68e209ce34ec4a96da1c365edfd1e00b34e';
CREATE TRIGGER pgtrigger_insert_insert_1da27 AFTER INSERT ON public.thuiszitters_escalatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1da27();
COMMENT ON TRIGGER pgtrigger_insert_insert_1da27 ON public.thuiszitters_escalatie IS '95ce21021b115621a2dc98adae3a35b8d82ae168';
CREATE TRIGGER pgtrigger_insert_insert_272a4 AFTER INSERT ON public.organisatie_rolvoorstel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_272a4();
COMMENT ON TRIGGER pgtrigger_insert_insert_272a4 ON public.organisatie_rolvoorstel IS 'e3c95d78448b6ccbd81aa32b243174ce4953eeee';
CREATE TRIGGER pgtrigger_insert_insert_27ca6 AFTER INSERT ON public.financien_deelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_27ca6();
COMMENT ON TRIGGER pgtrigger_insert_insert_27ca6 ON public.financien_deelname IS '3243e8abc58babca5000d1b83fa5d6497e424bba';
CREATE TRIGGER pgtrigger_insert_insert_2b850 AFTER INSERT ON public.thuiszitters_overleg FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2b850();
COMMENT ON TRIGGER pgtrigger_insert_insert_2b850 ON public.thuiszitters_overleg IS 'd6f70b2b6b687eadd1327b20258a9e7ea9cc6832';
CREATE TRIGGER pgtrigger_insert_insert_2f139 AFTER INSERT ON public.leerlingen_kwalificatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2f139();
COMMENT ON TRIGGER pgtrigger_insert_insert_2f139 ON public.leerlingen_kwalificatie IS 'd6be77434ca8dd19771de9d86b1d652c30c4e69f';
CREATE TRIGGER pgtrigger_insert_insert_3575d AFTER INSERT ON public.rapportage_hoofdstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3575d();
COMMENT ON TRIGGER pgtrigger_insert_insert_3575d ON public.rapportage_hoofdstuk IS 'cbc500812f22ceda4ff974e6cf8007e6c0cf9ea1';
CREATE TRIGGER pgtrigger_insert_insert_37bc9 AFTER INSERT ON public.organisatie_aansluiting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_37bc9();
COMMENT ON TRIGGER pgtrigger_insert_insert_37bc9 ON public.organisatie_aansluiting IS 'a3af9c0ab577586dff8a2816f5f2753bcd7c90a7';
CREATE TRIGGER pgtrigger_insert_insert_37d44 AFTER INSERT ON public.financien_begrotingspost FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_37d44();
COMMENT ON TRIGGER pgtrigger_insert_insert_37d44 ON public.financien_begrotingspost IS 'bf659a772d62ae11480aeaf76f0d32d525a48b89';
CREATE TRIGGER pgtrigger_insert_insert_3a01b AFTER INSERT ON public.toewijzing_verschoning FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3a01b();
COMMENT ON TRIGGER pgtrigger_insert_insert_3a01b ON public.toewijzing_verschoning IS '5fb769da0b4a60f4f7dfb7c8e3754e4339048dd6';
CREATE TRIGGER pgtrigger_insert_insert_3dbd6 AFTER INSERT ON public.financien_percentage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3dbd6();
COMMENT ON TRIGGER pgtrigger_insert_insert_3dbd6 ON public.financien_percentage IS 'd90167f5384298be84179b37c62dbe6071d75126';
CREATE TRIGGER pgtrigger_insert_insert_482bb AFTER INSERT ON public.opp_opp FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_482bb();
COMMENT ON TRIGGER pgtrigger_insert_insert_482bb ON public.opp_opp IS '6080c053d8a2e2fdf0c5d7a512ca39ec16fe4cc8';
CREATE TRIGGER pgtrigger_insert_insert_48623 AFTER INSERT ON public.financien_verdeelmodel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_48623();
COMMENT ON TRIGGER pgtrigger_insert_insert_48623 ON public.financien_verdeelmodel IS '92a12de5624868b18c611cf73e1c2959470c90cb';
CREATE TRIGGER pgtrigger_insert_insert_4b23c AFTER INSERT ON public.toewijzing_zitting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4b23c();
COMMENT ON TRIGGER pgtrigger_insert_insert_4b23c ON public.toewijzing_zitting IS '047b81f29c332b7e265897b65a39cfe2053dc736';
CREATE TRIGGER pgtrigger_insert_insert_4bea9 AFTER INSERT ON public.thuiszitters_thuiszitter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4bea9();
COMMENT ON TRIGGER pgtrigger_insert_insert_4bea9 ON public.thuiszitters_thuiszitter IS '4cd6fa1828b049fb4b608ae1bbbf9c9f65799acd';
CREATE TRIGGER pgtrigger_insert_insert_5011f AFTER INSERT ON public.leerlingen_leerling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5011f();
COMMENT ON TRIGGER pgtrigger_insert_insert_5011f ON public.leerlingen_leerling IS 'eac097d50d85d623f4334dafd87974fe08715075';
CREATE TRIGGER pgtrigger_insert_insert_51954 AFTER INSERT ON public.toewijzing_besluit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_51954();
COMMENT ON TRIGGER pgtrigger_insert_insert_51954 ON public.toewijzing_besluit IS '8ecd11c4f41ba8bd3339c0222f687fa097e9c290';
CREATE TRIGGER pgtrigger_insert_insert_552e8 AFTER INSERT ON public.financien_realisatieregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_552e8();
COMMENT ON TRIGGER pgtrigger_insert_insert_552e8 ON public.financien_realisatieregel IS 'b526377a60269f47d31ed20fecf358a1b0ce16ac';
CREATE TRIGGER pgtrigger_insert_insert_60757 AFTER INSERT ON public.thuiszitters_interventie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_60757();
COMMENT ON TRIGGER pgtrigger_insert_insert_60757 ON public.thuiszitters_interventie IS '8c8c1607eeff000aca1e08f120001c72809d9e74';
CREATE TRIGGER pgtrigger_insert_insert_61e3e AFTER INSERT ON public.rapportage_jaarverslag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_61e3e();
COMMENT ON TRIGGER pgtrigger_insert_insert_61e3e ON public.rapportage_jaarverslag IS '718bb848b36e7cf819d031c765ee4ff95ee458d2';
CREATE TRIGGER pgtrigger_insert_insert_6702b AFTER INSERT ON public.financien_tarief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6702b();
COMMENT ON TRIGGER pgtrigger_insert_insert_6702b ON public.financien_tarief IS 'b12dcc723a8d58f995b35729df1473293c818003';
CREATE TRIGGER pgtrigger_insert_insert_6a689 AFTER INSERT ON public.organisatie_organisatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6a689();
COMMENT ON TRIGGER pgtrigger_insert_insert_6a689 ON public.organisatie_organisatie IS '40fc55ffdc5185f4d1698898b3a851bc9db59089';
CREATE TRIGGER pgtrigger_insert_insert_72c91 AFTER INSERT ON public.toewijzing_toekenning FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_72c91();
COMMENT ON TRIGGER pgtrigger_insert_insert_72c91 ON public.toewijzing_toekenning IS 'b7b69c270a7df6d4ede57cdedbd98689048cc8a9';
CREATE TRIGGER pgtrigger_insert_insert_741be AFTER INSERT ON public.organisatie_lijstregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_741be();
COMMENT ON TRIGGER pgtrigger_insert_insert_741be ON public.organisatie_lijstregel IS '778813d330f7528a8d3aad122c4e044009f6a33d';
CREATE TRIGGER pgtrigger_insert_insert_76235 AFTER INSERT ON public.financien_reserve FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_76235();
COMMENT ON TRIGGER pgtrigger_insert_insert_76235 ON public.financien_reserve IS '69960da07704a89b9d906c154037ff3ff6c12a54';
CREATE TRIGGER pgtrigger_insert_insert_7c0e4 AFTER INSERT ON public.thuiszitters_terugkeerschema FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7c0e4();
COMMENT ON TRIGGER pgtrigger_insert_insert_7c0e4 ON public.thuiszitters_terugkeerschema IS '96a4c38a493264ef55a313316fd27dc23be13bb3';
CREATE TRIGGER pgtrigger_insert_insert_7f0cf AFTER INSERT ON public.consulten_consultsoort FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7f0cf();
COMMENT ON TRIGGER pgtrigger_insert_insert_7f0cf ON public.consulten_consultsoort IS '0b36336982d5ffd90af6f3048f100852d3cb3130';
CREATE TRIGGER pgtrigger_insert_insert_897ac AFTER INSERT ON public.toewijzing_deskundigenadvies FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_897ac();
COMMENT ON TRIGGER pgtrigger_insert_insert_897ac ON public.toewijzing_deskundigenadvies IS '2f89c724a1ff306893fd47b97a0bdbc3a571d123';
CREATE TRIGGER pgtrigger_insert_insert_8b682 AFTER INSERT ON public.toewijzing_agendapunt FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8b682();
COMMENT ON TRIGGER pgtrigger_insert_insert_8b682 ON public.toewijzing_agendapunt IS '4ac2da898050e8868f7db6ef015d539c8d0d064b';
CREATE TRIGGER pgtrigger_insert_insert_8c6d9 AFTER INSERT ON public.thuiszitters_maandbevestiging FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8c6d9();
COMMENT ON TRIGGER pgtrigger_insert_insert_8c6d9 ON public.thuiszitters_maandbevestiging IS 'ff30ab259ba996d2336f06fba6d8b786ff4da61a';
CREATE TRIGGER pgtrigger_insert_insert_8e03f AFTER INSERT ON public.rapportage_jaarverslagbijlage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8e03f();
COMMENT ON TRIGGER pgtrigger_insert_insert_8e03f ON public.rapportage_jaarverslagbijlage IS '5c747ca21248f51f0deced17d178480f117c72c7';
CREATE TRIGGER pgtrigger_insert_insert_91c5c AFTER INSERT ON public.thuiszitters_kwartaalopgave FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_91c5c();
COMMENT ON TRIGGER pgtrigger_insert_insert_91c5c ON public.thuiszitters_kwartaalopgave IS 'b3e7f7287ca74adf3152372ea78ddf15c69feb3c';
CREATE TRIGGER pgtrigger_insert_insert_94a11 AFTER INSERT ON public.consulten_consult FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_94a11();
COMMENT ON TRIGGER pgtrigger_insert_insert_94a11 ON public.consulten_consult IS '6c54421a1648803ba9373b8c43d3efcab4ffbdd8';
CREATE TRIGGER pgtrigger_insert_insert_95b7b AFTER INSERT ON public.thuiszitters_verzuimcategorie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_95b7b();
COMMENT ON TRIGGER pgtrigger_insert_insert_95b7b ON public.thuiszitters_verzuimcategorie IS '23ce71c9b7a8efa9302f9c894fa3b68961d0a2fd';
CREATE TRIGGER pgtrigger_insert_insert_9a019 AFTER INSERT ON public.organisatie_inrichtkeuze FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9a019();
COMMENT ON TRIGGER pgtrigger_insert_insert_9a019 ON public.organisatie_inrichtkeuze IS 'a2ad36c08e3fa0c9238321c4dee454bab40746dd';
CREATE TRIGGER pgtrigger_insert_insert_9afa4 AFTER INSERT ON public.rapportage_jaarverslagdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9afa4();
COMMENT ON TRIGGER pgtrigger_insert_insert_9afa4 ON public.rapportage_jaarverslagdocument IS 'b12852c7c2500cec4a16fc28306c236977dc5e74';
CREATE TRIGGER pgtrigger_insert_insert_9d627 AFTER INSERT ON public.opp_oppversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9d627();
COMMENT ON TRIGGER pgtrigger_insert_insert_9d627 ON public.opp_oppversie IS 'c19a332d413b75fe434247b956220f93e0eb8801';
CREATE TRIGGER pgtrigger_insert_insert_9f559 AFTER INSERT ON public.thuiszitters_situatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9f559();
COMMENT ON TRIGGER pgtrigger_insert_insert_9f559 ON public.thuiszitters_situatie IS '53db84a62e6a8b209508fc1ca8932ff186b09984';
CREATE TRIGGER pgtrigger_insert_insert_a0169 AFTER INSERT ON public.thuiszitters_escalatietrede FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a0169();
COMMENT ON TRIGGER pgtrigger_insert_insert_a0169 ON public.thuiszitters_escalatietrede IS 'e25ff563f3f64865848c7a943a9885e889b5e741';
CREATE TRIGGER pgtrigger_insert_insert_a4d89 AFTER INSERT ON public.leerlingen_gezagdrager FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a4d89();
COMMENT ON TRIGGER pgtrigger_insert_insert_a4d89 ON public.leerlingen_gezagdrager IS 'eaa80f2e1613ab007bd3bca4b53bd0ec2f97c85f';
CREATE TRIGGER pgtrigger_insert_insert_a4e41 AFTER INSERT ON public.organisatie_lidmaatschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a4e41();
COMMENT ON TRIGGER pgtrigger_insert_insert_a4e41 ON public.organisatie_lidmaatschap IS '9e6506fa4c53df9d5dec314e6302bad03150dc8e';
CREATE TRIGGER pgtrigger_insert_insert_a5683 AFTER INSERT ON public.toewijzing_aanvraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a5683();
COMMENT ON TRIGGER pgtrigger_insert_insert_a5683 ON public.toewijzing_aanvraag IS '407635624694a9c0fba28452e584f0e8cf35833f';
CREATE TRIGGER pgtrigger_insert_insert_a7f57 AFTER INSERT ON public.consulten_uursoort FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a7f57();
COMMENT ON TRIGGER pgtrigger_insert_insert_a7f57 ON public.consulten_uursoort IS '3aa729c97f6d7bcfef49757d5af36de71412bcdb';
CREATE TRIGGER pgtrigger_insert_insert_a93ca AFTER INSERT ON public.organisatie_lijstcontrole FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a93ca();
COMMENT ON TRIGGER pgtrigger_insert_insert_a93ca ON public.organisatie_lijstcontrole IS '220b9d5e101c05672cb83e8b15809bcda1756cc3';
CREATE TRIGGER pgtrigger_insert_insert_a97ff AFTER INSERT ON public.toewijzing_briefgegevens FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a97ff();
COMMENT ON TRIGGER pgtrigger_insert_insert_a97ff ON public.toewijzing_briefgegevens IS '02290b3d5b4eb26d55db86820ae826398a595e20';
CREATE TRIGGER pgtrigger_insert_insert_ac581 AFTER INSERT ON public.financien_verdeling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ac581();
COMMENT ON TRIGGER pgtrigger_insert_insert_ac581 ON public.financien_verdeling IS 'ad8f1f339c77c21f21efbffdb74639bbb95f6022';
CREATE TRIGGER pgtrigger_insert_insert_b0f19 AFTER INSERT ON public.financien_verdeelregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b0f19();
COMMENT ON TRIGGER pgtrigger_insert_insert_b0f19 ON public.financien_verdeelregel IS '5ee5844a35afb487da6459d37340658655983644';
CREATE TRIGGER pgtrigger_insert_insert_b2f4d AFTER INSERT ON public.financien_verdeelbrief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b2f4d();
COMMENT ON TRIGGER pgtrigger_insert_insert_b2f4d ON public.financien_verdeelbrief IS 'b04e22d1a60361921b525bf75b10d785caa1e035';
CREATE TRIGGER pgtrigger_insert_insert_b4a20 AFTER INSERT ON public.toewijzing_zittingsdeelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b4a20();
COMMENT ON TRIGGER pgtrigger_insert_insert_b4a20 ON public.toewijzing_zittingsdeelname IS 'beaed850db73de1b9f15465991c22969e477fda3';
CREATE TRIGGER pgtrigger_insert_insert_b7a1d AFTER INSERT ON public.toewijzing_termijngebeurtenis FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b7a1d();
COMMENT ON TRIGGER pgtrigger_insert_insert_b7a1d ON public.toewijzing_termijngebeurtenis IS 'e79a89fa099799ad4c04eeeb377a89cb548f904a';
CREATE TRIGGER pgtrigger_insert_insert_b88f8 AFTER INSERT ON public.organisatie_inlezing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b88f8();
COMMENT ON TRIGGER pgtrigger_insert_insert_b88f8 ON public.organisatie_inlezing IS '0bc6d442529f0769dd7d016c03b31adb1b6c2b59';
CREATE TRIGGER pgtrigger_insert_insert_b9d94 AFTER INSERT ON public.organisatie_inleesbestand FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b9d94();
COMMENT ON TRIGGER pgtrigger_insert_insert_b9d94 ON public.organisatie_inleesbestand IS 'a416e04de0acf182910e5d99a11be356e1de8542';
CREATE TRIGGER pgtrigger_insert_insert_ba1d9 AFTER INSERT ON public.financien_verdelingsdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ba1d9();
COMMENT ON TRIGGER pgtrigger_insert_insert_ba1d9 ON public.financien_verdelingsdeel IS '582bdc9d811f3366fcaecaa8d890b4f377799a85';
CREATE TRIGGER pgtrigger_insert_insert_ba828 AFTER INSERT ON public.opp_doel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ba828();
COMMENT ON TRIGGER pgtrigger_insert_insert_ba828 ON public.opp_doel IS '6cd0265fa629d22e4ddc1df681e421d3f1bafb40';
CREATE TRIGGER pgtrigger_insert_insert_bcaf2 AFTER INSERT ON public.toewijzing_aanvraagdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bcaf2();
COMMENT ON TRIGGER pgtrigger_insert_insert_bcaf2 ON public.toewijzing_aanvraagdocument IS '0c572d679f83c2958d72c6cb923d89bfa0a911db';
CREATE TRIGGER pgtrigger_insert_insert_bdea1 AFTER INSERT ON public.toewijzing_brief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bdea1();
COMMENT ON TRIGGER pgtrigger_insert_insert_bdea1 ON public.toewijzing_brief IS 'eb874c012ef00fab118581b4abe68c6dd9178b36';
CREATE TRIGGER pgtrigger_insert_insert_c13e5 AFTER INSERT ON public.financien_begrotingsbedrag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c13e5();
COMMENT ON TRIGGER pgtrigger_insert_insert_c13e5 ON public.financien_begrotingsbedrag IS '388e0db58a052dc96a7d8ecf0aadfe1eb00c6f0b';
CREATE TRIGGER pgtrigger_insert_insert_c36ed AFTER INSERT ON public.financien_balanspost FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c36ed();
COMMENT ON TRIGGER pgtrigger_insert_insert_c36ed ON public.financien_balanspost IS '8852d6a9eb050043269d3a6f74bcdb50468cc0e2';
CREATE TRIGGER pgtrigger_insert_insert_c420f AFTER INSERT ON public.financien_begroting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c420f();
COMMENT ON TRIGGER pgtrigger_insert_insert_c420f ON public.financien_begroting IS 'bc60e4f6e1f3fc9912391f64c1af53adbd52da07';
CREATE TRIGGER pgtrigger_insert_insert_c7fad AFTER INSERT ON public.toewijzing_aanvraagsoort FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c7fad();
COMMENT ON TRIGGER pgtrigger_insert_insert_c7fad ON public.toewijzing_aanvraagsoort IS 'f01c7b07bac33726fe95914188652c8c59081add';
CREATE TRIGGER pgtrigger_insert_insert_c874d AFTER INSERT ON public.leerlingen_inschrijving FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c874d();
COMMENT ON TRIGGER pgtrigger_insert_insert_c874d ON public.leerlingen_inschrijving IS 'ea2f4c23e53556102664ce367fb761864354f91c';
CREATE TRIGGER pgtrigger_insert_insert_ceeaa AFTER INSERT ON public.thuiszitters_verzuimperiode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ceeaa();
COMMENT ON TRIGGER pgtrigger_insert_insert_ceeaa ON public.thuiszitters_verzuimperiode IS '901919dd31320fc817a9b6fe5e37b89efebf1985';
CREATE TRIGGER pgtrigger_insert_insert_d4209 AFTER INSERT ON public.thuiszitters_actie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d4209();
COMMENT ON TRIGGER pgtrigger_insert_insert_d4209 ON public.thuiszitters_actie IS '2b38e8fa798ffff2b181fd0cd5ccee17e5d3f935';
CREATE TRIGGER pgtrigger_insert_insert_d74d8 AFTER INSERT ON public.leerlingen_toegang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d74d8();
COMMENT ON TRIGGER pgtrigger_insert_insert_d74d8 ON public.leerlingen_toegang IS '8513ad7734613321408c311921c79b72a2313a9f';
CREATE TRIGGER pgtrigger_insert_insert_d7ae7 AFTER INSERT ON public.toewijzing_bezwaar FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d7ae7();
COMMENT ON TRIGGER pgtrigger_insert_insert_d7ae7 ON public.toewijzing_bezwaar IS 'd379ef196f6f67bbe0cdb06019ead5c66d69b783';
CREATE TRIGGER pgtrigger_insert_insert_db960 AFTER INSERT ON public.organisatie_inleeskoppeling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_db960();
COMMENT ON TRIGGER pgtrigger_insert_insert_db960 ON public.organisatie_inleeskoppeling IS '02e64f45f07320369cb55b54253cb7e39d855e1b';
CREATE TRIGGER pgtrigger_insert_insert_e184e AFTER INSERT ON public.financien_reservemutatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e184e();
COMMENT ON TRIGGER pgtrigger_insert_insert_e184e ON public.financien_reservemutatie IS 'bdec961ee7b6c9efa67d3d4b6ea2a91185d01861';
CREATE TRIGGER pgtrigger_insert_insert_e8f6a AFTER INSERT ON public.organisatie_logo FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e8f6a();
COMMENT ON TRIGGER pgtrigger_insert_insert_e8f6a ON public.organisatie_logo IS 'be47f9918bef3b007c0ac69d422e9f5a1639d49e';
CREATE TRIGGER pgtrigger_insert_insert_f1238 AFTER INSERT ON public.thuiszitters_terugkeerstap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f1238();
COMMENT ON TRIGGER pgtrigger_insert_insert_f1238 ON public.thuiszitters_terugkeerstap IS 'fc1bb29867bd464a817510c439f7be745d59c204';
CREATE TRIGGER pgtrigger_insert_insert_f339e AFTER INSERT ON public.thuiszitters_overlegafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f339e();
COMMENT ON TRIGGER pgtrigger_insert_insert_f339e ON public.thuiszitters_overlegafspraak IS '2955b2a39be44b0f4430cda6bcac63098166f833';
CREATE TRIGGER pgtrigger_insert_insert_f9311 AFTER INSERT ON public.thuiszitters_melding FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f9311();
COMMENT ON TRIGGER pgtrigger_insert_insert_f9311 ON public.thuiszitters_melding IS '96ea6e34a35e6dc48ad7a5aa6d384d428853d787';
CREATE TRIGGER pgtrigger_insert_insert_fbdaf AFTER INSERT ON public.toewijzing_papieraanvraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_fbdaf();
COMMENT ON TRIGGER pgtrigger_insert_insert_fbdaf ON public.toewijzing_papieraanvraag IS '3f6799e2a194df17e3b6b786c5cd6f3968bb280a';
CREATE TRIGGER pgtrigger_insert_insert_ff0ed AFTER INSERT ON public.financien_importbestand FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ff0ed();
COMMENT ON TRIGGER pgtrigger_insert_insert_ff0ed ON public.financien_importbestand IS 'b0b1d375d55c2470c76bd38fedc68a8ffd477a67';
CREATE TRIGGER pgtrigger_lijst_vast_a455d BEFORE INSERT OR UPDATE ON public.organisatie_lijstregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_lijst_vast_a455d();
COMMENT ON TRIGGER pgtrigger_lijst_vast_a455d ON public.organisatie_lijstregel IS '8981117fb97b61fa1bd97889bd8aab447aa59c02';
CREATE TRIGGER pgtrigger_maand_dicht_e52a9 BEFORE INSERT OR DELETE OR UPDATE ON public.consulten_uurregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_maand_dicht_e52a9();
COMMENT ON TRIGGER pgtrigger_maand_dicht_e52a9 ON public.consulten_uurregel IS '495ed325441d7300e06cfa5be890e93cdfcfc352';
CREATE TRIGGER pgtrigger_niet_terug_f02ed BEFORE UPDATE ON public.rapportage_jaarverslag FOR EACH ROW WHEN (((old.status IN ('openbaar', 'vastgesteld')) AND (NOT (new.status IN ('openbaar', 'vastgesteld'))))) EXECUTE FUNCTION public.pgtrigger_niet_terug_f02ed();
COMMENT ON TRIGGER pgtrigger_niet_terug_f02ed ON public.rapportage_jaarverslag IS '91b41e90a158181c30ba4bd3035490260f708734';
CREATE TRIGGER pgtrigger_ondertekend_89f4c BEFORE UPDATE ON public.toewijzing_deskundigenadvies FOR EACH ROW WHEN ((old.ondertekend_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_ondertekend_89f4c();
COMMENT ON TRIGGER pgtrigger_ondertekend_89f4c ON public.toewijzing_deskundigenadvies IS '84a3cf2005bfaa6e2e80e34a01baab7b03483d66';
CREATE TRIGGER pgtrigger_ongedaan_11dd9 BEFORE DELETE OR UPDATE ON public.organisatie_inlezing FOR EACH ROW WHEN ((old.ongedaan_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_ongedaan_11dd9();
COMMENT ON TRIGGER pgtrigger_ongedaan_11dd9 ON public.organisatie_inlezing IS 'bc64d63e00cc4d53a86634dcf23fb30692aafd67';
CREATE TRIGGER pgtrigger_ongereed_154d2 BEFORE UPDATE ON public.toewijzing_brief FOR EACH ROW WHEN ((((new.status)::text = 'vrijgegeven'::text) AND ((old.status)::text = 'concept'::text) AND ((new.gemaakt_op IS NULL) OR ((new.sha256)::text = ''::text)))) EXECUTE FUNCTION public.pgtrigger_ongereed_154d2();
COMMENT ON TRIGGER pgtrigger_ongereed_154d2 ON public.toewijzing_brief IS '61f896ee78a7340082c1d762310685a7c9041e60';
CREATE TRIGGER pgtrigger_openbaar_90df8 BEFORE UPDATE ON public.rapportage_jaarverslag FOR EACH ROW WHEN (((old.status)::text = 'openbaar'::text)) EXECUTE FUNCTION public.pgtrigger_openbaar_90df8();
COMMENT ON TRIGGER pgtrigger_openbaar_90df8 ON public.rapportage_jaarverslag IS '1c7aff2feb3fd7c9313ac271da24442e44854aeb';
CREATE TRIGGER pgtrigger_overgenomen_bf285 BEFORE DELETE OR UPDATE ON public.financien_importbestand FOR EACH ROW WHEN ((old.overgenomen_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_overgenomen_bf285();
COMMENT ON TRIGGER pgtrigger_overgenomen_bf285 ON public.financien_importbestand IS 'e5852289195c74ef265e3ac5ef3751e0cbf7ab1b';
CREATE TRIGGER pgtrigger_tekst_763d3 BEFORE UPDATE ON public.kern_bericht FOR EACH ROW WHEN (((NOT (new.tekst = ''::text)) AND (NOT (new.tekst = old.tekst)))) EXECUTE FUNCTION public.pgtrigger_tekst_763d3();
COMMENT ON TRIGGER pgtrigger_tekst_763d3 ON public.kern_bericht IS 'a493532a6663a9a78f79a8b43944d5a046eeee3e';
CREATE TRIGGER pgtrigger_update_update_0ccb0 AFTER UPDATE ON public.toewijzing_zienswijze FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0ccb0();
COMMENT ON TRIGGER pgtrigger_update_update_0ccb0 ON public.toewijzing_zienswijze IS '2368da5dd492bfe91646b0a68a812813366cad16';
CREATE TRIGGER pgtrigger_update_update_193ef AFTER UPDATE ON public.rapportage_jaarverslagdocument FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_193ef();
COMMENT ON TRIGGER pgtrigger_update_update_193ef ON public.rapportage_jaarverslagdocument IS 'ebf55c18d5ae1de303e0025177d0b2405f62c7ea';
CREATE TRIGGER pgtrigger_update_update_1ec44 AFTER UPDATE ON public.financien_plaatsing FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1ec44();
COMMENT ON TRIGGER pgtrigger_update_update_1ec44 ON public.financien_plaatsing IS 'a7911525947214717acaff6be5d269f6db13a805';
CREATE TRIGGER pgtrigger_update_update_1faa3 AFTER UPDATE ON public.consulten_uurregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1faa3();
COMMENT ON TRIGGER pgtrigger_update_update_1faa3 ON public.consulten_uurregel IS 'd13f2b2cbd591a9f1339eca3f8459a07c70de48a';
CREATE TRIGGER pgtrigger_update_update_20bc1 AFTER UPDATE ON public.financien_percentage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_20bc1();
COMMENT ON TRIGGER pgtrigger_update_update_20bc1 ON public.financien_percentage IS 'ae8afb37c3f82680e343cd4a03cdd640d1b5a7df';
CREATE TRIGGER pgtrigger_update_update_21b3f AFTER UPDATE ON public.organisatie_rolvoorstel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_21b3f();
COMMENT ON TRIGGER pgtrigger_update_update_21b3f ON public.organisatie_rolvoorstel IS 'e49ddbf2648f5e3cf1db47ae8ac5f1030374c192';
CREATE TRIGGER pgtrigger_update_update_21eb7 AFTER UPDATE ON public.organisatie_inleeskoppeling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_21eb7();
COMMENT ON TRIGGER pgtrigger_update_update_21eb7 ON public.organisatie_inleeskoppeling IS '089a5f5d67aeb5cb14ba464c53353fbf94deadfa';
CREATE TRIGGER pgtrigger_update_update_23f79 AFTER UPDATE ON public.organisatie_organisatie FOR EACH ROW WHEN (((old.actief IS DISTINCT FROM new.actief) OR ((old.adres)::text IS DISTINCT FROM (new.adres)::text) OR (old.bestuur_id IS DISTINCT FROM new.bestuur_id) OR ((old.brin)::text IS DISTINCT FROM (new.brin)::text) OR ((old.code)::text IS DISTINCT FROM (new.code)::text) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.id IS DISTINCT FROM new.id) OR ((old.kleur_merk)::text IS DISTINCT FROM (new.kleur_merk)::text) OR ((old.kleur_merk_op)::text IS DISTINCT FROM (new.kleur_merk_op)::text) OR ((old.land)::text IS DISTINCT FROM (new.land)::text) OR (old.logo_id IS DISTINCT FROM new.logo_id) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR ((old.plaats)::text IS DISTINCT FROM (new.plaats)::text) OR ((old.postcode)::text IS DISTINCT FROM (new.postcode)::text) OR ((old.schoolsoort)::text IS DISTINCT FROM (new.schoolsoort)::text) OR ((old.sector)::text IS DISTINCT FROM (new.sector)::text) OR ((old.soort)::text IS DISTINCT FROM (new.soort)::text) OR ((old.telefoon)::text IS DISTINCT FROM (new.telefoon)::text) OR ((old.vestiging)::text IS DISTINCT FROM (new.vestiging)::text) OR (old.vraagt_beide_gezagdragers IS DISTINCT FROM new.vraagt_beide_gezagdragers))) EXECUTE FUNCTION public.pgtrigger_update_update_23f79();
COMMENT ON TRIGGER pgtrigger_update_update_23f79 ON public.organisatie_organisatie IS '4404291621e866e04ac04a8f58999775be2ad471';
CREATE TRIGGER pgtrigger_update_update_24e29 AFTER UPDATE ON public.financien_beschikking FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_24e29();
COMMENT ON TRIGGER pgtrigger_update_update_24e29 ON public.financien_beschikking IS 'd53e3aa2444b7208ad7f79f296db0478e3fc10e8';
CREATE TRIGGER pgtrigger_update_update_261c5 AFTER UPDATE ON public.toewijzing_deskundigenadvies FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_261c5();
COMMENT ON TRIGGER pgtrigger_update_update_261c5 ON public.toewijzing_deskundigenadvies IS '2e936513ee034721a12177894baee44508751d00';
CREATE TRIGGER pgtrigger_update_update_28b13 AFTER UPDATE ON public.thuiszitters_melding FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_28b13();
COMMENT ON TRIGGER pgtrigger_update_update_28b13 ON public.thuiszitters_melding IS 'd3c766cc2a33ac289763bf2a746085a4e050622e';
CREATE TRIGGER pgtrigger_update_update_29213 AFTER UPDATE ON public.rapportage_streefwaarde FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_29213();
COMMENT ON TRIGGER pgtrigger_update_update_29213 ON public.rapportage_streefwaarde IS 'cce3584490ee3f56a677f35a1562ec6c59c5b1b7';
CREATE TRIGGER pgtrigger_update_update_2b444 AFTER UPDATE ON public.financien_deelname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2b444();
COMMENT ON TRIGGER pgtrigger_update_update_2b444 ON public.financien_deelname IS 'd4047d08dcdad904f538164a018e79ceaff64ac9';
CREATE TRIGGER pgtrigger_update_update_2d6e8 AFTER UPDATE ON public.financien_importbestand FOR EACH ROW WHEN (((old.door_id IS DISTINCT FROM new.door_id) OR (old.geen_bsn IS DISTINCT FROM new.geen_bsn) OR (old.id IS DISTINCT FROM new.id) OR (old.koppeling IS DISTINCT FROM new.koppeling) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR ((old.notatie)::text IS DISTINCT FROM (new.notatie)::text) OR (old.object_id IS DISTINCT FROM new.object_id) OR (old.op IS DISTINCT FROM new.op) OR (old.overgenomen_op IS DISTINCT FROM new.overgenomen_op) OR ((old.resultaat)::text IS DISTINCT FROM (new.resultaat)::text) OR (old.rijen IS DISTINCT FROM new.rijen) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR ((old.soort)::text IS DISTINCT FROM (new.soort)::text) OR (old.swv_id IS DISTINCT FROM new.swv_id))) EXECUTE FUNCTION public.pgtrigger_update_update_2d6e8();
COMMENT ON TRIGGER pgtrigger_update_update_2d6e8 ON public.financien_importbestand IS '0d3aa25a9f0891a43c245ce330561c00337a24ad';
CREATE TRIGGER pgtrigger_update_update_31086 AFTER UPDATE ON public.consulten_consultsoort FOR EACH ROW WHEN (((old.id IS DISTINCT FROM new.id) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR (old.swv_id IS DISTINCT FROM new.swv_id) OR (old.tot IS DISTINCT FROM new.tot) OR (old.van IS DISTINCT FROM new.van))) EXECUTE FUNCTION public.pgtrigger_update_update_31086();
COMMENT ON TRIGGER pgtrigger_update_update_31086 ON public.consulten_consultsoort IS '93bb4df7e487fb42f7dc5dc53bf9fc9b8794cd1f';
CREATE TRIGGER pgtrigger_update_update_3a163 AFTER UPDATE ON public.toewijzing_toekenning FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3a163();
COMMENT ON TRIGGER pgtrigger_update_update_3a163 ON public.toewijzing_toekenning IS 'b435ebaa0ddfa38af1b89ea92f8dbe1779fe9d78';
CREATE TRIGGER pgtrigger_update_update_3d51e AFTER UPDATE ON public.leerlingen_inschrijving FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3d51e();
COMMENT ON TRIGGER pgtrigger_update_update_3d51e ON public.leerlingen_inschrijving IS '9a77deeae6c813c6b48f9ae854d8cef842637e98';
CREATE TRIGGER pgtrigger_update_update_3f98a AFTER UPDATE ON public.toewijzing_aanvraagsoort FOR EACH ROW WHEN (((old.aantal_deskundigen IS DISTINCT FROM new.aantal_deskundigen) OR (old.adviestermijn_dagen IS DISTINCT FROM new.adviestermijn_dagen) OR ((old.beslisser)::text IS DISTINCT FROM (new.beslisser)::text) OR ((old.beslisser_boven_mandaat)::text IS DISTINCT FROM (new.beslisser_boven_mandaat)::text) OR (old.brief_tekst IS DISTINCT FROM new.brief_tekst) OR ((old.code)::text IS DISTINCT FROM (new.code)::text) OR (old.geeft_tlv IS DISTINCT FROM new.geeft_tlv) OR ((old.grenzen_bron)::text IS DISTINCT FROM (new.grenzen_bron)::text) OR (old.hoogstens_jaren IS DISTINCT FROM new.hoogstens_jaren) OR (old.id IS DISTINCT FROM new.id) OR (old.is_awb_besluit IS DISTINCT FROM new.is_awb_besluit) OR (old.leeftijd_tot IS DISTINCT FROM new.leeftijd_tot) OR (old.leeftijd_vanaf IS DISTINCT FROM new.leeftijd_vanaf) OR (old.mandaatbedrag IS DISTINCT FROM new.mandaatbedrag) OR (old.max_dagen_per_week IS DISTINCT FROM new.max_dagen_per_week) OR (old.max_weken IS DISTINCT FROM new.max_weken) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR (old.norm_aantal IS DISTINCT FROM new.norm_aantal) OR ((old.norm_eenheid)::text IS DISTINCT FROM (new.norm_eenheid)::text) OR ((old.periode_regel)::text IS DISTINCT FROM (new.periode_regel)::text) OR (old.route IS DISTINCT FROM new.route) OR (old.scholen_naar IS DISTINCT FROM new.scholen_naar) OR (old.scholen_van IS DISTINCT FROM new.scholen_van) OR (old.swv_id IS DISTINCT FROM new.swv_id) OR (old.tot IS DISTINCT FROM new.tot) OR (old.uitleg IS DISTINCT FROM new.uitleg) OR (old.van IS DISTINCT FROM new.van) OR (old.vraagt_bedrag IS DISTINCT FROM new.vraagt_bedrag) OR (old.vraagt_categorie IS DISTINCT FROM new.vraagt_categorie) OR (old.vraagt_weken IS DISTINCT FROM new.vraagt_weken) OR (old.wettelijke_weken IS DISTINCT FROM new.wettelijke_weken))) EXECUTE FUNCTION public.pgtrigger_update_update_3f98a();
COMMENT ON TRIGGER pgtrigger_update_update_3f98a ON public.toewijzing_aanvraagsoort IS '5b706a3ff4353274e1ff808341f465a0a2e90caf';
CREATE TRIGGER pgtrigger_update_update_42fee AFTER UPDATE ON public.rapportage_jaarverslagcijfer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_42fee();
COMMENT ON TRIGGER pgtrigger_update_update_42fee ON public.rapportage_jaarverslagcijfer IS '6b75f77f9cefdabc813b10ff7c24ecb0ab496d4b';
CREATE TRIGGER pgtrigger_update_update_44197 AFTER UPDATE ON public.toewijzing_agendapunt FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_44197();
COMMENT ON TRIGGER pgtrigger_update_update_44197 ON public.toewijzing_agendapunt IS '968a087b3228223685ffa0d0c4c67e2fdcc35027';
CREATE TRIGGER pgtrigger_update_update_46b59 AFTER UPDATE ON public.thuiszitters_oorzaak FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_46b59();
COMMENT ON TRIGGER pgtrigger_update_update_46b59 ON public.thuiszitters_oorzaak IS 'd9b08f5a86d336f39237391075c5af057e10dcfe';
CREATE TRIGGER pgtrigger_update_update_48577 AFTER UPDATE ON public.organisatie_gebruiker FOR EACH ROW WHEN (((old.aangemaakt_op IS DISTINCT FROM new.aangemaakt_op) OR ((old.achternaam)::text IS DISTINCT FROM (new.achternaam)::text) OR ((old.discipline)::text IS DISTINCT FROM (new.discipline)::text) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR (old.naam_nazien IS DISTINCT FROM new.naam_nazien) OR ((old.registratie)::text IS DISTINCT FROM (new.registratie)::text) OR ((old.roepnaam)::text IS DISTINCT FROM (new.roepnaam)::text) OR ((old.titel)::text IS DISTINCT FROM (new.titel)::text) OR ((old.tussenvoegsel)::text IS DISTINCT FROM (new.tussenvoegsel)::text) OR (old.werkgever_id IS DISTINCT FROM new.werkgever_id))) EXECUTE FUNCTION public.pgtrigger_update_update_48577();
COMMENT ON TRIGGER pgtrigger_update_update_48577 ON public.organisatie_gebruiker IS 'd40ab2935ab40afaa3a9b2ad8a53bfbb49fa5b00';
CREATE TRIGGER pgtrigger_update_update_4b5f8 AFTER UPDATE ON public.financien_betaling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4b5f8();
COMMENT ON TRIGGER pgtrigger_update_update_4b5f8 ON public.financien_betaling IS '98f4c0631469c05c962fa73cced0f1361d2b982f';
CREATE TRIGGER pgtrigger_update_update_5408c AFTER UPDATE ON public.toewijzing_bezwaar FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5408c();
COMMENT ON TRIGGER pgtrigger_update_update_5408c ON public.toewijzing_bezwaar IS 'c71841a4af73c8370ec72ead46f6e5b44c9c4f19';
CREATE TRIGGER pgtrigger_update_update_54a6a AFTER UPDATE ON public.financien_verdeelbrief FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_54a6a();
COMMENT ON TRIGGER pgtrigger_update_update_54a6a ON public.financien_verdeelbrief IS '35ea91569f0d0e584d3af56af437233bd88782ea';
CREATE TRIGGER pgtrigger_update_update_56d59 AFTER UPDATE ON public.rapportage_hoofdstuk FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_56d59();
COMMENT ON TRIGGER pgtrigger_update_update_56d59 ON public.rapportage_hoofdstuk IS '30fce0d7322c73b13c5d5c134f2b573c5f188458';
CREATE TRIGGER pgtrigger_update_update_57d7d AFTER UPDATE ON public.opp_opp FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_57d7d();
COMMENT ON TRIGGER pgtrigger_update_update_57d7d ON public.opp_opp IS 'a0d5df8cda729d9c26a825b3fd7e58e5e4ff1b86';
CREATE TRIGGER pgtrigger_update_update_59b17 AFTER UPDATE ON public.toewijzing_zitting FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_59b17();
COMMENT ON TRIGGER pgtrigger_update_update_59b17 ON public.toewijzing_zitting IS '52020ab1831121b6166ab9157b42496277eb0332';
CREATE TRIGGER pgtrigger_update_update_5f068 AFTER UPDATE ON public.organisatie_lijstregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5f068();
COMMENT ON TRIGGER pgtrigger_update_update_5f068 ON public.organisatie_lijstregel IS '3b3ad334612336dd1932d8e409eb75baa9451c84';
CREATE TRIGGER pgtrigger_update_update_60137 AFTER UPDATE ON public.organisatie_logo FOR EACH ROW WHEN (((old.breedte IS DISTINCT FROM new.breedte) OR (old.door_id IS DISTINCT FROM new.door_id) OR (old.hoogte IS DISTINCT FROM new.hoogte) OR (old.id IS DISTINCT FROM new.id) OR (old.op IS DISTINCT FROM new.op) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR ((old.soort)::text IS DISTINCT FROM (new.soort)::text) OR (old.swv_id IS DISTINCT FROM new.swv_id))) EXECUTE FUNCTION public.pgtrigger_update_update_60137();
COMMENT ON TRIGGER pgtrigger_update_update_60137 ON public.organisatie_logo IS '6865a9e7345c4c6a4a5cf6f827b417e52bb7668c';
CREATE TRIGGER pgtrigger_update_update_63fd2 AFTER UPDATE ON public.leerlingen_gezagdrager FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_63fd2();
COMMENT ON TRIGGER pgtrigger_update_update_63fd2 ON public.leerlingen_gezagdrager IS '03355f21131e2740d1d9b179abd9e8207aba5f3d';
CREATE TRIGGER pgtrigger_update_update_65e3c AFTER UPDATE ON public.financien_arrangementtotaal FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_65e3c();
COMMENT ON TRIGGER pgtrigger_update_update_65e3c ON public.financien_arrangementtotaal IS 'f4bd8bf262ef258146021890db21314c8fa7f041';
CREATE TRIGGER pgtrigger_update_update_65fb8 AFTER UPDATE ON public.opp_contactmoment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_65fb8();
COMMENT ON TRIGGER pgtrigger_update_update_65fb8 ON public.opp_contactmoment IS '9e5397147b650fd432ab94e258c6eb9cf42e96af';
CREATE TRIGGER pgtrigger_update_update_671c2 AFTER UPDATE ON public.thuiszitters_terugkeerschema FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_671c2();
COMMENT ON TRIGGER pgtrigger_update_update_671c2 ON public.thuiszitters_terugkeerschema IS '89f85015f0b0b2084a89c587b10048dadbcf4e02';
CREATE TRIGGER pgtrigger_update_update_67293 AFTER UPDATE ON public.thuiszitters_verzuimcategorie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_67293();
COMMENT ON TRIGGER pgtrigger_update_update_67293 ON public.thuiszitters_verzuimcategorie IS '7564f9f54632e10702e0c2cf8c980a5a112d6c91';
CREATE TRIGGER pgtrigger_update_update_69b5b AFTER UPDATE ON public.financien_tarief FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_69b5b();
COMMENT ON TRIGGER pgtrigger_update_update_69b5b ON public.financien_tarief IS '99d5e5a3304d9ac1b802ae0f81da1f62ef983f31';
CREATE TRIGGER pgtrigger_update_update_6a495 AFTER UPDATE ON public.toewijzing_tlvbegin FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6a495();
COMMENT ON TRIGGER pgtrigger_update_update_6a495 ON public.toewijzing_tlvbegin IS '54523df558bd0ee58c83898ab5d3c64b6dc5c044';
CREATE TRIGGER pgtrigger_update_update_6d11f AFTER UPDATE ON public.thuiszitters_escalatietrede FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6d11f();
COMMENT ON TRIGGER pgtrigger_update_update_6d11f ON public.thuiszitters_escalatietrede IS 'e391f804c6f3cc5581894f2124c0d45eb688509d';
CREATE TRIGGER pgtrigger_update_update_6ebd1 AFTER UPDATE ON public.thuiszitters_escalatie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6ebd1();
COMMENT ON TRIGGER pgtrigger_update_update_6ebd1 ON public.thuiszitters_escalatie IS 'e0c3dfbca3181cd565e2ac443bf758c34971a649';
CREATE TRIGGER pgtrigger_update_update_7674a AFTER UPDATE ON public.financien_telling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7674a();
COMMENT ON TRIGGER pgtrigger_update_update_7674a ON public.financien_telling IS 'ad48ea19f66011743f4b3fcc0f434b5c205b5bbb';
CREATE TRIGGER pgtrigger_update_update_79e47 AFTER UPDATE ON public.thuiszitters_termijn FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_79e47();
COMMENT ON TRIGGER pgtrigger_update_update_79e47 ON public.thuiszitters_termijn IS 'b3d0bb30e85de8a564fb54853d58b70f6d906212';
CREATE TRIGGER pgtrigger_update_update_7a848 AFTER UPDATE ON public.consulten_consultinhoud FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7a848();
COMMENT ON TRIGGER pgtrigger_update_update_7a848 ON public.consulten_consultinhoud IS '2f9b4b8f0fff3e0375caf957d50960d9e917bbd6';
CREATE TRIGGER pgtrigger_update_update_7e91e AFTER UPDATE ON public.rapportage_jaarverslagbijlage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7e91e();
COMMENT ON TRIGGER pgtrigger_update_update_7e91e ON public.rapportage_jaarverslagbijlage IS 'ca0c549eadb65bea69cc0f05581e47e525b1d2fd';
CREATE TRIGGER pgtrigger_update_update_805e5 AFTER UPDATE ON public.organisatie_aansluiting FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_805e5();
COMMENT ON TRIGGER pgtrigger_update_update_805e5 ON public.organisatie_aansluiting IS 'cadb080fe8134d66a6a6a2d4d62314ff00a4b082';
CREATE TRIGGER pgtrigger_update_update_825a6 AFTER UPDATE ON public.toewijzing_verschoning FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_825a6();
COMMENT ON TRIGGER pgtrigger_update_update_825a6 ON public.toewijzing_verschoning IS '180941ef06b15b66b361e3967d0f23d0bb7ff61d';
CREATE TRIGGER pgtrigger_update_update_82752 AFTER UPDATE ON public.organisatie_inlezing FOR EACH ROW WHEN (((old.door_id IS DISTINCT FROM new.door_id) OR (old.id IS DISTINCT FROM new.id) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR (old.object_id IS DISTINCT FROM new.object_id) OR (old.ongedaan_door_id IS DISTINCT FROM new.ongedaan_door_id) OR (old.ongedaan_op IS DISTINCT FROM new.ongedaan_op) OR (old.op IS DISTINCT FROM new.op) OR (old.organisatie_id IS DISTINCT FROM new.organisatie_id) OR ((old.resultaat)::text IS DISTINCT FROM (new.resultaat)::text) OR (old.rijen IS DISTINCT FROM new.rijen) OR ((old.rol)::text IS DISTINCT FROM (new.rol)::text) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR ((old.soort)::text IS DISTINCT FROM (new.soort)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_82752();
COMMENT ON TRIGGER pgtrigger_update_update_82752 ON public.organisatie_inlezing IS '3a1cdc0908e5f0c0a741cf0b77dd549c128115ae';
CREATE TRIGGER pgtrigger_update_update_844e4 AFTER UPDATE ON public.organisatie_lidmaatschap FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_844e4();
COMMENT ON TRIGGER pgtrigger_update_update_844e4 ON public.organisatie_lidmaatschap IS '2655a714c7b0800c2f9bc5f61fcbcc964533721e';
CREATE TRIGGER pgtrigger_update_update_866ab AFTER UPDATE ON public.leerlingen_document FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_866ab();
COMMENT ON TRIGGER pgtrigger_update_update_866ab ON public.leerlingen_document IS '165fcb561caf23bb105b90a6a5f407d7aaca6d19';
CREATE TRIGGER pgtrigger_update_update_8b95d AFTER UPDATE ON public.financien_verdeelmodel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8b95d();
COMMENT ON TRIGGER pgtrigger_update_update_8b95d ON public.financien_verdeelmodel IS '00b8621720f053134c6762b2d7f952cecb94583f';
CREATE TRIGGER pgtrigger_update_update_8e787 AFTER UPDATE ON public.thuiszitters_terugkeerstap FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8e787();
COMMENT ON TRIGGER pgtrigger_update_update_8e787 ON public.thuiszitters_terugkeerstap IS 'b3667e643ceb04168fb1572a5d01b2f61b4c2b95';
CREATE TRIGGER pgtrigger_update_update_91055 AFTER UPDATE ON public.consulten_consult FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_91055();
COMMENT ON TRIGGER pgtrigger_update_update_91055 ON public.consulten_consult IS '240438e9a60baa8a26ed8975b7dc84951870d6e0';
CREATE TRIGGER pgtrigger_update_update_92fa5 AFTER UPDATE ON public.thuiszitters_verzuimperiode FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_92fa5();
COMMENT ON TRIGGER pgtrigger_update_update_92fa5 ON public.thuiszitters_verzuimperiode IS '7254615a48d549aae3dde1f3e4fa555c0ddef7c7';
CREATE TRIGGER pgtrigger_update_update_947c2 AFTER UPDATE ON public.leerlingen_deling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_947c2();
COMMENT ON TRIGGER pgtrigger_update_update_947c2 ON public.leerlingen_deling IS 'b905d428d9d9b1dd6ebdfe3c3d65faed9be8380e';
CREATE TRIGGER pgtrigger_update_update_96ee5 AFTER UPDATE ON public.financien_verdelingsdeel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_96ee5();
COMMENT ON TRIGGER pgtrigger_update_update_96ee5 ON public.financien_verdelingsdeel IS '7262b8a295a4c4f68ac5c43a9dcdcbd139ee8894';
CREATE TRIGGER pgtrigger_update_update_973b0 AFTER UPDATE ON public.leerlingen_leerling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_973b0();
COMMENT ON TRIGGER pgtrigger_update_update_973b0 ON public.leerlingen_leerling IS '346db71ec13fbc7ddcfef3049fe2ecb9f2c5adf8';
CREATE TRIGGER pgtrigger_update_update_98c84 AFTER UPDATE ON public.financien_begroting FOR EACH ROW WHEN (((old.aangemaakt_door_id IS DISTINCT FROM new.aangemaakt_door_id) OR (old.aangemaakt_op IS DISTINCT FROM new.aangemaakt_op) OR ((old.bron)::text IS DISTINCT FROM (new.bron)::text) OR (old.gewijzigd_op IS DISTINCT FROM new.gewijzigd_op) OR (old.goedgekeurd_op IS DISTINCT FROM new.goedgekeurd_op) OR (old.id IS DISTINCT FROM new.id) OR (old.ingestemd_op IS DISTINCT FROM new.ingestemd_op) OR (old.jaar IS DISTINCT FROM new.jaar) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR ((old.status)::text IS DISTINCT FROM (new.status)::text) OR (old.swv_id IS DISTINCT FROM new.swv_id) OR (old.toelichting IS DISTINCT FROM new.toelichting) OR (old.vastgesteld_op IS DISTINCT FROM new.vastgesteld_op) OR (old.versie IS DISTINCT FROM new.versie) OR (old.volgnummer IS DISTINCT FROM new.volgnummer))) EXECUTE FUNCTION public.pgtrigger_update_update_98c84();
COMMENT ON TRIGGER pgtrigger_update_update_98c84 ON public.financien_begroting IS '8d198b9cb128403261b3556faa857b3bab814702';
CREATE TRIGGER pgtrigger_update_update_9adf5 AFTER UPDATE ON public.financien_verdeling FOR EACH ROW WHEN (((old.aangemaakt_op IS DISTINCT FROM new.aangemaakt_op) OR (old.begin IS DISTINCT FROM new.begin) OR (old.bijstelling IS DISTINCT FROM new.bijstelling) OR (old.eind IS DISTINCT FROM new.eind) OR (old.gedeeld_op IS DISTINCT FROM new.gedeeld_op) OR (old.id IS DISTINCT FROM new.id) OR (old.jaar IS DISTINCT FROM new.jaar) OR (old.model_id IS DISTINCT FROM new.model_id) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR ((old.periode)::text IS DISTINCT FROM (new.periode)::text) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR ((old.status)::text IS DISTINCT FROM (new.status)::text) OR (old.swv_id IS DISTINCT FROM new.swv_id) OR (old.toelichting IS DISTINCT FROM new.toelichting) OR (old.totaal IS DISTINCT FROM new.totaal) OR (old.uuid IS DISTINCT FROM new.uuid) OR (old.vastgesteld_op IS DISTINCT FROM new.vastgesteld_op) OR (old.versie IS DISTINCT FROM new.versie) OR (old.vervangt_id IS DISTINCT FROM new.vervangt_id) OR (old.volgnummer IS DISTINCT FROM new.volgnummer))) EXECUTE FUNCTION public.pgtrigger_update_update_9adf5();
COMMENT ON TRIGGER pgtrigger_update_update_9adf5 ON public.financien_verdeling IS '0fa95172b7881475cd341d51728b1ea6cb578a51';
CREATE TRIGGER pgtrigger_update_update_a10a6 AFTER UPDATE ON public.leerlingen_toegang FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a10a6();
COMMENT ON TRIGGER pgtrigger_update_update_a10a6 ON public.leerlingen_toegang IS 'd17178689a25efcbd5a2eab93ef3711b4abe67d0';
CREATE TRIGGER pgtrigger_update_update_a7883 AFTER UPDATE ON public.opp_doel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a7883();
COMMENT ON TRIGGER pgtrigger_update_update_a7883 ON public.opp_doel IS '92ce436f82fbffd55b0e5d73b0e3cfef20441413';
CREATE TRIGGER pgtrigger_update_update_a7f24 AFTER UPDATE ON public.financien_realisatieregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a7f24();
COMMENT ON TRIGGER pgtrigger_update_update_a7f24 ON public.financien_realisatieregel IS '3d897c592aba5e3c3040d16c5aebd195c23129a5';
CREATE TRIGGER pgtrigger_update_update_a9ff2 AFTER UPDATE ON public.financien_verdeelregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a9ff2();
COMMENT ON TRIGGER pgtrigger_update_update_a9ff2 ON public.financien_verdeelregel IS '4e71c3d96fbafefe07625ba6fb43e35ab11048bc';
CREATE TRIGGER pgtrigger_update_update_aaea4 AFTER UPDATE ON public.financien_reserve FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_aaea4();
COMMENT ON TRIGGER pgtrigger_update_update_aaea4 ON public.financien_reserve IS '0635717db30e3a943d8576e38010e8b969775457';
CREATE TRIGGER pgtrigger_update_update_ab8be AFTER UPDATE ON public.rapportage_jaarverslag FOR EACH ROW WHEN (((old.aangemaakt_door_id IS DISTINCT FROM new.aangemaakt_door_id) OR (old.aangemaakt_op IS DISTINCT FROM new.aangemaakt_op) OR (old.cijfers_op IS DISTINCT FROM new.cijfers_op) OR (old.goedgekeurd_op IS DISTINCT FROM new.goedgekeurd_op) OR (old.id IS DISTINCT FROM new.id) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR (old.jaar IS DISTINCT FROM new.jaar) OR (old.openbaar_op IS DISTINCT FROM new.openbaar_op) OR (old.opgemaakt_op IS DISTINCT FROM new.opgemaakt_op) OR ((old.reden)::text IS DISTINCT FROM (new.reden)::text) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR ((old.status)::text IS DISTINCT FROM (new.status)::text) OR (old.swv_id IS DISTINCT FROM new.swv_id) OR (old.vastgesteld_op IS DISTINCT FROM new.vastgesteld_op) OR (old.versie IS DISTINCT FROM new.versie) OR (old.vervangt_id IS DISTINCT FROM new.vervangt_id) OR (old.volgnummer IS DISTINCT FROM new.volgnummer))) EXECUTE FUNCTION public.pgtrigger_update_update_ab8be();
COMMENT ON TRIGGER pgtrigger_update_update_ab8be ON public.rapportage_jaarverslag IS 'd9aef619ed369f34373d1715c27d31e39722553b';
CREATE TRIGGER pgtrigger_update_update_ad8e2 AFTER UPDATE ON public.toewijzing_termijngebeurtenis FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ad8e2();
COMMENT ON TRIGGER pgtrigger_update_update_ad8e2 ON public.toewijzing_termijngebeurtenis IS 'ad39e97fb4fd8b5b67820ec359f801e5bbb52777';
CREATE TRIGGER pgtrigger_update_update_afd08 AFTER UPDATE ON public.organisatie_inrichtkeuze FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_afd08();
COMMENT ON TRIGGER pgtrigger_update_update_afd08 ON public.organisatie_inrichtkeuze IS 'b4e596120866fffb17561afa7af81cec700a5d7c';
CREATE TRIGGER pgtrigger_update_update_b1034 AFTER UPDATE ON public.financien_balanspost FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b1034();
COMMENT ON TRIGGER pgtrigger_update_update_b1034 ON public.financien_balanspost IS 'a6d868388f85af64c5bea6e5aa6816e67eebf838';
CREATE TRIGGER pgtrigger_update_update_b42a7 AFTER UPDATE ON public.financien_begrotingsbedrag FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b42a7();
COMMENT ON TRIGGER pgtrigger_update_update_b42a7 ON public.financien_begrotingsbedrag IS 'eeed2ea498082ac552e4aab8ee9ae230ed00d3a3';
CREATE TRIGGER pgtrigger_update_update_b64a8 AFTER UPDATE ON public.opp_oppversie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b64a8();
COMMENT ON TRIGGER pgtrigger_update_update_b64a8 ON public.opp_oppversie IS '0002ee4921e12e3a873729c2a14f97520996a511';
CREATE TRIGGER pgtrigger_update_update_b7353 AFTER UPDATE ON public.toewijzing_briefgegevens FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b7353();
COMMENT ON TRIGGER pgtrigger_update_update_b7353 ON public.toewijzing_briefgegevens IS '03b2c2965252c2c05780974e0d04579466b4ee81';
CREATE TRIGGER pgtrigger_update_update_ba47a AFTER UPDATE ON public.leerlingen_kwalificatie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ba47a();
COMMENT ON TRIGGER pgtrigger_update_update_ba47a ON public.leerlingen_kwalificatie IS '40240c3ca1b9c235e41163184a029a952f3fd682';
CREATE TRIGGER pgtrigger_update_update_ba60e AFTER UPDATE ON public.thuiszitters_kwartaalopgave FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ba60e();
COMMENT ON TRIGGER pgtrigger_update_update_ba60e ON public.thuiszitters_kwartaalopgave IS '5b14e6d2e807dc5fcafcfba18f9aebab26e2490a';
CREATE TRIGGER pgtrigger_update_update_bcf72 AFTER UPDATE ON public.toewijzing_papieraanvraag FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bcf72();
COMMENT ON TRIGGER pgtrigger_update_update_bcf72 ON public.toewijzing_papieraanvraag IS 'b8a56fa1f109c324a7133581271a97ac3406494f';
CREATE TRIGGER pgtrigger_update_update_bee6e AFTER UPDATE ON public.financien_groepslid FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bee6e();
COMMENT ON TRIGGER pgtrigger_update_update_bee6e ON public.financien_groepslid IS '622b38e54084981a7516d5f52b19ff420ab5dff8';
CREATE TRIGGER pgtrigger_update_update_bf2fc AFTER UPDATE ON public.toewijzing_aanvraag FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bf2fc();
COMMENT ON TRIGGER pgtrigger_update_update_bf2fc ON public.toewijzing_aanvraag IS '65521af445db82417a13fc61f440cc1c29a48f8d';
CREATE TRIGGER pgtrigger_update_update_c32fa AFTER UPDATE ON public.opp_oppsoort FOR EACH ROW WHEN ((((old.code)::text IS DISTINCT FROM (new.code)::text) OR (old.evaluatie_weken IS DISTINCT FROM new.evaluatie_weken) OR (old.id IS DISTINCT FROM new.id) OR (old.is_opp IS DISTINCT FROM new.is_opp) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR (old.schoolsoorten IS DISTINCT FROM new.schoolsoorten) OR (old.swv_id IS DISTINCT FROM new.swv_id) OR (old.tot IS DISTINCT FROM new.tot) OR (old.uitleg IS DISTINCT FROM new.uitleg) OR (old.van IS DISTINCT FROM new.van) OR (old.vanaf_leeftijd IS DISTINCT FROM new.vanaf_leeftijd) OR ((old.vaststeller)::text IS DISTINCT FROM (new.vaststeller)::text) OR ((old.verplicht)::text IS DISTINCT FROM (new.verplicht)::text) OR (old.weken IS DISTINCT FROM new.weken))) EXECUTE FUNCTION public.pgtrigger_update_update_c32fa();
COMMENT ON TRIGGER pgtrigger_update_update_c32fa ON public.opp_oppsoort IS 'd432dafda1cee973c3d3cda75eda5b715a71810f';
CREATE TRIGGER pgtrigger_update_update_c73f9 AFTER UPDATE ON public.toewijzing_besluit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c73f9();
COMMENT ON TRIGGER pgtrigger_update_update_c73f9 ON public.toewijzing_besluit IS 'cd7a363d8ad4bb164e50da5da72ef09803a83c93';
CREATE TRIGGER pgtrigger_update_update_d2492 AFTER UPDATE ON public.organisatie_lijstcontrole FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d2492();
COMMENT ON TRIGGER pgtrigger_update_update_d2492 ON public.organisatie_lijstcontrole IS 'c841bd315c9c369b7c373c61c95b3587f9315596';
CREATE TRIGGER pgtrigger_update_update_d48f7 AFTER UPDATE ON public.organisatie_inleesbestand FOR EACH ROW WHEN (((old.door_id IS DISTINCT FROM new.door_id) OR (old.geen_bsn IS DISTINCT FROM new.geen_bsn) OR (old.id IS DISTINCT FROM new.id) OR (old.koppeling IS DISTINCT FROM new.koppeling) OR (old.meldingen IS DISTINCT FROM new.meldingen) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR ((old.notatie)::text IS DISTINCT FROM (new.notatie)::text) OR (old.object_id IS DISTINCT FROM new.object_id) OR (old.op IS DISTINCT FROM new.op) OR (old.organisatie_id IS DISTINCT FROM new.organisatie_id) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR ((old.soort)::text IS DISTINCT FROM (new.soort)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_d48f7();
COMMENT ON TRIGGER pgtrigger_update_update_d48f7 ON public.organisatie_inleesbestand IS '68e925cf42356aeb096dcbfd5082bc1b76fe5046';
CREATE TRIGGER pgtrigger_update_update_d53a1 AFTER UPDATE ON public.thuiszitters_maandbevestiging FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d53a1();
COMMENT ON TRIGGER pgtrigger_update_update_d53a1 ON public.thuiszitters_maandbevestiging IS '205c8c137131610575bdf912ac256d64e15eb5ad';
CREATE TRIGGER pgtrigger_update_update_d70a0 AFTER UPDATE ON public.financien_begrotingspost FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d70a0();
COMMENT ON TRIGGER pgtrigger_update_update_d70a0 ON public.financien_begrotingspost IS '4915a5db9e4bdcd941d5bcd9d0cca7b17eba9101';
CREATE TRIGGER pgtrigger_update_update_e07e8 AFTER UPDATE ON public.thuiszitters_thuiszitter FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e07e8();
COMMENT ON TRIGGER pgtrigger_update_update_e07e8 ON public.thuiszitters_thuiszitter IS '1e96a6623b668851542d140162ab99d2cff3d237';
CREATE TRIGGER pgtrigger_update_update_e7147 AFTER UPDATE ON public.thuiszitters_overlegafspraak FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e7147();
COMMENT ON TRIGGER pgtrigger_update_update_e7147 ON public.thuiszitters_overlegafspraak IS '717862a47b97a3e99bc6d23fdf03f0d126f40f1e';
CREATE TRIGGER pgtrigger_update_update_e7395 AFTER UPDATE ON public.financien_reservemutatie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e7395();
COMMENT ON TRIGGER pgtrigger_update_update_e7395 ON public.financien_reservemutatie IS 'c3bb0535520fcc05c4cbccd2031624dbc98bcf52';
CREATE TRIGGER pgtrigger_update_update_e805a AFTER UPDATE ON public.opp_afspraak FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e805a();
COMMENT ON TRIGGER pgtrigger_update_update_e805a ON public.opp_afspraak IS 'c687e7f0b717c6d276cc72184dab1735714c6e7f';
CREATE TRIGGER pgtrigger_update_update_e8f4e AFTER UPDATE ON public.thuiszitters_interventie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e8f4e();
COMMENT ON TRIGGER pgtrigger_update_update_e8f4e ON public.thuiszitters_interventie IS '05de4d2ab7691440993d8abc1d5d18fe765ef73b';
CREATE TRIGGER pgtrigger_update_update_eab44 AFTER UPDATE ON public.thuiszitters_situatie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_eab44();
COMMENT ON TRIGGER pgtrigger_update_update_eab44 ON public.thuiszitters_situatie IS '42bb07572df6c2e923841e9e61df6ff2c470a39e';
CREATE TRIGGER pgtrigger_update_update_ed2bb AFTER UPDATE ON public.thuiszitters_actie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ed2bb();
COMMENT ON TRIGGER pgtrigger_update_update_ed2bb ON public.thuiszitters_actie IS 'f553ae6d208494682892ba8a76eb3993d5e22f74';
CREATE TRIGGER pgtrigger_update_update_f06b7 AFTER UPDATE ON public.toewijzing_aanvraagdocument FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f06b7();
COMMENT ON TRIGGER pgtrigger_update_update_f06b7 ON public.toewijzing_aanvraagdocument IS '77942717997a73bc909fbd0a3b4193ae3b92ffc5';
CREATE TRIGGER pgtrigger_update_update_f0dfe AFTER UPDATE ON public.toewijzing_zittingsdeelname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f0dfe();
COMMENT ON TRIGGER pgtrigger_update_update_f0dfe ON public.toewijzing_zittingsdeelname IS '839b80ddbb2591eae29371f765dd2f04b83b0767';
CREATE TRIGGER pgtrigger_update_update_f1d90 AFTER UPDATE ON public.toewijzing_brief FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f1d90();
COMMENT ON TRIGGER pgtrigger_update_update_f1d90 ON public.toewijzing_brief IS '0315527db34d90cb09922cffc39adc6b0333853c';
CREATE TRIGGER pgtrigger_update_update_f3667 AFTER UPDATE ON public.thuiszitters_overleg FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f3667();
COMMENT ON TRIGGER pgtrigger_update_update_f3667 ON public.thuiszitters_overleg IS 'acb31bf557254a1752fcf986836accb6740af1e4';
CREATE TRIGGER pgtrigger_update_update_fc5bd AFTER UPDATE ON public.consulten_uursoort FOR EACH ROW WHEN (((old.id IS DISTINCT FROM new.id) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text) OR (old.swv_id IS DISTINCT FROM new.swv_id) OR (old.tot IS DISTINCT FROM new.tot) OR (old.van IS DISTINCT FROM new.van))) EXECUTE FUNCTION public.pgtrigger_update_update_fc5bd();
COMMENT ON TRIGGER pgtrigger_update_update_fc5bd ON public.consulten_uursoort IS 'f4ed0853507b64760c950738f68646ae754e33d8';
CREATE TRIGGER pgtrigger_update_update_fe3e8 AFTER UPDATE ON public.opp_opponderdeel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fe3e8();
COMMENT ON TRIGGER pgtrigger_update_update_fe3e8 ON public.opp_opponderdeel IS '8eeb843e51a0f1a7fc7dc555255f1324aff84b13';
CREATE TRIGGER pgtrigger_vastgelegd_82202 BEFORE UPDATE ON public.thuiszitters_verzuimperiode FOR EACH ROW WHEN ((old.vervallen_op IS NULL)) EXECUTE FUNCTION public.pgtrigger_vastgelegd_82202();
COMMENT ON TRIGGER pgtrigger_vastgelegd_82202 ON public.thuiszitters_verzuimperiode IS 'ac29558b8c0f324e25faef14f947a203b535083b';
CREATE TRIGGER pgtrigger_vastgesteld_0930d BEFORE INSERT OR UPDATE ON public.opp_doel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_vastgesteld_0930d();
COMMENT ON TRIGGER pgtrigger_vastgesteld_0930d ON public.opp_doel IS '8793e209e2ad29f8b411d84cfaeffe474ab3b21d';
CREATE TRIGGER pgtrigger_vastgesteld_10afa BEFORE UPDATE ON public.rapportage_jaarverslag FOR EACH ROW WHEN ((old.status IN ('openbaar', 'vastgesteld'))) EXECUTE FUNCTION public.pgtrigger_vastgesteld_10afa();
COMMENT ON TRIGGER pgtrigger_vastgesteld_10afa ON public.rapportage_jaarverslag IS 'ef98452fb772091f5de021b39ee7af2d0efabb1d';
CREATE TRIGGER pgtrigger_vastgesteld_12926 BEFORE DELETE OR UPDATE ON public.financien_verdeling FOR EACH ROW WHEN (((old.status)::text = 'vastgesteld'::text)) EXECUTE FUNCTION public.pgtrigger_vastgesteld_12926();
COMMENT ON TRIGGER pgtrigger_vastgesteld_12926 ON public.financien_verdeling IS 'a5c3a8be86824718af4b8b6a746863f492552613';
CREATE TRIGGER pgtrigger_vastgesteld_b34cd BEFORE UPDATE ON public.opp_oppversie FOR EACH ROW WHEN ((old.vastgesteld_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_vastgesteld_b34cd();
COMMENT ON TRIGGER pgtrigger_vastgesteld_b34cd ON public.opp_oppversie IS 'd38d6f727a7955cd28d39a5f7c34401c7b44d1a6';
CREATE TRIGGER pgtrigger_vastgesteld_e604f BEFORE DELETE OR UPDATE ON public.financien_begroting FOR EACH ROW WHEN (((old.status)::text = 'vastgesteld'::text)) EXECUTE FUNCTION public.pgtrigger_vastgesteld_e604f();
COMMENT ON TRIGGER pgtrigger_vastgesteld_e604f ON public.financien_begroting IS '8da99669d1e9e605348835b108dc1a004e7b302f';
CREATE TRIGGER pgtrigger_vervallen_b5f97 BEFORE UPDATE ON public.thuiszitters_verzuimperiode FOR EACH ROW WHEN ((old.vervallen_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_vervallen_b5f97();
COMMENT ON TRIGGER pgtrigger_vervallen_b5f97 ON public.thuiszitters_verzuimperiode IS '395b7ce8dd27dadf93cd7e6c6ab3170a87cf4224';
CREATE TRIGGER pgtrigger_vervallen_fa897 BEFORE UPDATE ON public.toewijzing_deskundigenadvies FOR EACH ROW WHEN ((old.vervallen_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_vervallen_fa897();
COMMENT ON TRIGGER pgtrigger_vervallen_fa897 ON public.toewijzing_deskundigenadvies IS '944f452b564091875afca651ed5661fcac9c580e';
CREATE TRIGGER pgtrigger_vervallen_fba2b BEFORE UPDATE ON public.leerlingen_kwalificatie FOR EACH ROW WHEN ((old.vervallen_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_vervallen_fba2b();
COMMENT ON TRIGGER pgtrigger_vervallen_fba2b ON public.leerlingen_kwalificatie IS 'fd1c6c735cee7ea66480ee2fdea9dbb56e2cd1cc';
CREATE TRIGGER pgtrigger_vervangen_eeeb7 BEFORE UPDATE ON public.thuiszitters_terugkeerschema FOR EACH ROW WHEN ((old.vervangen_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_vervangen_eeeb7();
COMMENT ON TRIGGER pgtrigger_vervangen_eeeb7 ON public.thuiszitters_terugkeerschema IS '1cd14f51d426cf14753971499426ac8d2b577e9c';
CREATE TRIGGER pgtrigger_verwijderd_0d8f0 BEFORE UPDATE ON public.leerlingen_document FOR EACH ROW WHEN ((old.verwijderd_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_verwijderd_0d8f0();
COMMENT ON TRIGGER pgtrigger_verwijderd_0d8f0 ON public.leerlingen_document IS 'dee323ca71b8a9ab45dbeeb8b42a57b2011f8218';
CREATE TRIGGER pgtrigger_verzonden_4a6cf BEFORE UPDATE ON public.toewijzing_brief FOR EACH ROW WHEN ((NOT ((old.status)::text = 'concept'::text))) EXECUTE FUNCTION public.pgtrigger_verzonden_4a6cf();
COMMENT ON TRIGGER pgtrigger_verzonden_4a6cf ON public.toewijzing_brief IS '8d2dd77707a9a9b94181845803e95f4644406b6a';
CREATE TRIGGER pgtrigger_verzonden_77b4a BEFORE UPDATE ON public.thuiszitters_kwartaalopgave FOR EACH ROW WHEN (((old.bestand)::text = ''::text)) EXECUTE FUNCTION public.pgtrigger_verzonden_77b4a();
COMMENT ON TRIGGER pgtrigger_verzonden_77b4a ON public.thuiszitters_kwartaalopgave IS '6d4ef03ab3aba7aab4d7126bf41cf3d4b9f85ec3';
CREATE TRIGGER pgtrigger_verzonden_fb188 BEFORE DELETE OR UPDATE ON public.kern_bericht FOR EACH ROW WHEN ((old.verzonden_op IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_verzonden_fb188();
COMMENT ON TRIGGER pgtrigger_verzonden_fb188 ON public.kern_bericht IS '60c56d1096f6ca0ed02d57d956f8e1c90ce4ccc5';
CREATE TRIGGER pgtrigger_zitting_gehouden_78f9e BEFORE INSERT OR DELETE OR UPDATE ON public.toewijzing_zittingsdeelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_zitting_gehouden_78f9e();
COMMENT ON TRIGGER pgtrigger_zitting_gehouden_78f9e ON public.toewijzing_zittingsdeelname IS 'f2fdca057c63fe3c494ee5b8b2262bb0eb9c8f04';
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_organisat FOREIGN KEY (user_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_aan_id_530a7285_fk_organisatie_gebruiker_id FOREIGN KEY (aan_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_aanvraag_id_e4c04e23_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_beantwoord_door_id_b55d2701_fk_organisat FOREIGN KEY (beantwoord_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_behandelaar_id_8058daf3_fk_organisat FOREIGN KEY (behandelaar_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_gesteld_door_id_2d88a376_fk_organisat FOREIGN KEY (gesteld_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_school_id_a28ec195_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_soort_id_16806ac1_fk_consulten FOREIGN KEY (soort_id) REFERENCES public.consulten_consultsoort(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consult
    ADD CONSTRAINT consulten_consult_swv_id_4b64dd74_fk_organisatie_organisatie_id FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consultinhoud
    ADD CONSTRAINT consulten_consultinh_consult_id_e2e45007_fk_consulten FOREIGN KEY (consult_id) REFERENCES public.consulten_consult(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consultinhoud
    ADD CONSTRAINT consulten_consultinh_leerling_id_a16a9b09_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consultsoort
    ADD CONSTRAINT consulten_consultsoo_swv_id_e9b53155_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consultstap
    ADD CONSTRAINT consulten_consultsta_consult_id_011d01c7_fk_consulten FOREIGN KEY (consult_id) REFERENCES public.consulten_consult(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consultstap
    ADD CONSTRAINT consulten_consultsta_door_id_a608afd5_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_consultstap
    ADD CONSTRAINT consulten_consultsta_lidmaatschap_id_c48a77b5_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uurmaand
    ADD CONSTRAINT consulten_uurmaand_gesloten_door_id_9d9a638f_fk_organisat FOREIGN KEY (gesloten_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uurmaand
    ADD CONSTRAINT consulten_uurmaand_swv_id_d5d76ba8_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uurregel
    ADD CONSTRAINT consulten_uurregel_aanvraag_id_a09e9ec5_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uurregel
    ADD CONSTRAINT consulten_uurregel_consult_id_997af340_fk_consulten_consult_id FOREIGN KEY (consult_id) REFERENCES public.consulten_consult(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uurregel
    ADD CONSTRAINT consulten_uurregel_corrigeert_id_21dc4a5f_fk_consulten FOREIGN KEY (corrigeert_id) REFERENCES public.consulten_uurregel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uurregel
    ADD CONSTRAINT consulten_uurregel_school_id_37e5b2e0_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uurregel
    ADD CONSTRAINT consulten_uurregel_soort_id_e554debb_fk_consulten_uursoort_id FOREIGN KEY (soort_id) REFERENCES public.consulten_uursoort(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uurregel
    ADD CONSTRAINT consulten_uurregel_swv_id_cc1341a8_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uurregel
    ADD CONSTRAINT consulten_uurregel_wie_id_debfc865_fk_organisatie_gebruiker_id FOREIGN KEY (wie_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.consulten_uursoort
    ADD CONSTRAINT consulten_uursoort_swv_id_74460dde_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_arrangementtotaal
    ADD CONSTRAINT financien_arrangemen_organisatie_id_88aeeadb_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_arrangementtotaal
    ADD CONSTRAINT financien_arrangemen_swv_id_a8c1961a_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_balanspost
    ADD CONSTRAINT financien_balanspost_bestand_id_44b68e70_fk_financien FOREIGN KEY (bestand_id) REFERENCES public.financien_importbestand(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_balanspost
    ADD CONSTRAINT financien_balanspost_swv_id_68100318_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_begroting
    ADD CONSTRAINT financien_begroting_aangemaakt_door_id_70f9fbbc_fk_organisat FOREIGN KEY (aangemaakt_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_begroting
    ADD CONSTRAINT financien_begroting_swv_id_575b3a18_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_begrotingspost
    ADD CONSTRAINT financien_begrotings_begroting_id_586224ad_fk_financien FOREIGN KEY (begroting_id) REFERENCES public.financien_begroting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_begrotingstap
    ADD CONSTRAINT financien_begrotings_begroting_id_9bb6e75b_fk_financien FOREIGN KEY (begroting_id) REFERENCES public.financien_begroting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_begrotingstap
    ADD CONSTRAINT financien_begrotings_door_id_b673ae09_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_begrotingstap
    ADD CONSTRAINT financien_begrotings_lidmaatschap_id_928f739d_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_begrotingsbedrag
    ADD CONSTRAINT financien_begrotings_post_id_b107fd99_fk_financien FOREIGN KEY (post_id) REFERENCES public.financien_begrotingspost(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_beschikking
    ADD CONSTRAINT financien_beschikkin_swv_id_a9b24988_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_betaling
    ADD CONSTRAINT financien_betaling_organisatie_id_e1e8ca96_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_betaling
    ADD CONSTRAINT financien_betaling_verdeling_id_1a386d94_fk_financien FOREIGN KEY (verdeling_id) REFERENCES public.financien_verdeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_deelname
    ADD CONSTRAINT financien_deelname_organisatie_id_1413b7de_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_deelname
    ADD CONSTRAINT financien_deelname_swv_id_1d21bc33_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_download
    ADD CONSTRAINT financien_download_door_id_054506ba_fk_organisatie_gebruiker_id FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_download
    ADD CONSTRAINT financien_download_lidmaatschap_id_8b4b5603_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_download
    ADD CONSTRAINT financien_download_swv_id_59a52c87_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_groepslid
    ADD CONSTRAINT financien_groepslid_organisatie_id_536470c4_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_groepslid
    ADD CONSTRAINT financien_groepslid_swv_id_4d731b09_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_importbestand
    ADD CONSTRAINT financien_importbest_door_id_dc068ebf_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_importbestand
    ADD CONSTRAINT financien_importbest_swv_id_9b2972b0_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_percentage
    ADD CONSTRAINT financien_percentage_swv_id_8a0a61c0_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_plaatsing
    ADD CONSTRAINT financien_plaatsing_organisatie_id_691a0211_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_plaatsing
    ADD CONSTRAINT financien_plaatsing_swv_id_7a632da0_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_realisatieregel
    ADD CONSTRAINT financien_realisatie_bestand_id_beceb173_fk_financien FOREIGN KEY (bestand_id) REFERENCES public.financien_importbestand(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_realisatieregel
    ADD CONSTRAINT financien_realisatie_swv_id_4f7190e2_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_reserve
    ADD CONSTRAINT financien_reserve_begroting_id_6d1de2e5_fk_financien FOREIGN KEY (begroting_id) REFERENCES public.financien_begroting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_reservemutatie
    ADD CONSTRAINT financien_reservemut_reserve_id_b9c7f60c_fk_financien FOREIGN KEY (reserve_id) REFERENCES public.financien_reserve(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_tarief
    ADD CONSTRAINT financien_tarief_swv_id_f6fbfaa6_fk_organisatie_organisatie_id FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_telling
    ADD CONSTRAINT financien_telling_organisatie_id_80c9306a_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_telling
    ADD CONSTRAINT financien_telling_swv_id_d76d2d4a_fk_organisatie_organisatie_id FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdeelbrief
    ADD CONSTRAINT financien_verdeelbri_organisatie_id_6903ba81_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdeelbrief
    ADD CONSTRAINT financien_verdeelbri_verdeling_id_f1a08daf_fk_financien FOREIGN KEY (verdeling_id) REFERENCES public.financien_verdeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdeelmodel
    ADD CONSTRAINT financien_verdeelmod_gemaakt_van_id_82ce4bdc_fk_financien FOREIGN KEY (gemaakt_van_id) REFERENCES public.financien_verdeelmodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdeelmodel
    ADD CONSTRAINT financien_verdeelmod_swv_id_68b99427_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdeelregel
    ADD CONSTRAINT financien_verdeelreg_model_id_8ca57c1c_fk_financien FOREIGN KEY (model_id) REFERENCES public.financien_verdeelmodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdeling
    ADD CONSTRAINT financien_verdeling_model_id_7f41546f_fk_financien FOREIGN KEY (model_id) REFERENCES public.financien_verdeelmodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdeling
    ADD CONSTRAINT financien_verdeling_swv_id_b5617ce1_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdeling
    ADD CONSTRAINT financien_verdeling_vervangt_id_642ec791_fk_financien FOREIGN KEY (vervangt_id) REFERENCES public.financien_verdeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdelingstap
    ADD CONSTRAINT financien_verdelings_door_id_b81d8128_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdelingstap
    ADD CONSTRAINT financien_verdelings_lidmaatschap_id_a592cf09_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdelingsdeel
    ADD CONSTRAINT financien_verdelings_organisatie_id_eae8c39b_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdelingsdeel
    ADD CONSTRAINT financien_verdelings_verdeling_id_b55a7ec0_fk_financien FOREIGN KEY (verdeling_id) REFERENCES public.financien_verdeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.financien_verdelingstap
    ADD CONSTRAINT financien_verdelings_verdeling_id_e15fda28_fk_financien FOREIGN KEY (verdeling_id) REFERENCES public.financien_verdeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.kern_bericht
    ADD CONSTRAINT kern_bericht_gebruiker_id_ed1f4a17_fk_organisatie_gebruiker_id FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.kern_beveiligingsgebeurtenis
    ADD CONSTRAINT kern_beveiligingsgeb_betreft_id_8970a4e0_fk_organisat FOREIGN KEY (betreft_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.kern_beveiligingsgebeurtenis
    ADD CONSTRAINT kern_beveiligingsgeb_gebruiker_id_40617500_fk_organisat FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.kern_kolomkeuze
    ADD CONSTRAINT kern_kolomkeuze_gebruiker_id_72166486_fk_organisat FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.kern_taak
    ADD CONSTRAINT kern_taak_afgehandeld_door_id_00900556_fk_organisat FOREIGN KEY (afgehandeld_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.kern_taak
    ADD CONSTRAINT kern_taak_gebruiker_id_e5dbc173_fk_organisatie_gebruiker_id FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.kern_valsalarm
    ADD CONSTRAINT kern_valsalarm_door_id_b721b16a_fk_organisatie_gebruiker_id FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.kern_verzendpoging
    ADD CONSTRAINT kern_verzendpoging_bericht_id_aa163120_fk_kern_bericht_id FOREIGN KEY (bericht_id) REFERENCES public.kern_bericht(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.knox_authtoken
    ADD CONSTRAINT knox_authtoken_user_id_e5a5d899_fk_organisatie_gebruiker_id FOREIGN KEY (user_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_deling
    ADD CONSTRAINT leerlingen_deling_document_id_45ae1c9b_fk_leerlinge FOREIGN KEY (document_id) REFERENCES public.leerlingen_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_deling
    ADD CONSTRAINT leerlingen_deling_leerling_id_5572b7b6_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_deling
    ADD CONSTRAINT leerlingen_deling_organisatie_id_bddb2074_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_document
    ADD CONSTRAINT leerlingen_document_leerling_id_b5dba370_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_document
    ADD CONSTRAINT leerlingen_document_organisatie_id_99bda164_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_document
    ADD CONSTRAINT leerlingen_document_toegevoegd_door_id_b5aede8d_fk_organisat FOREIGN KEY (toegevoegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_gezagdrager
    ADD CONSTRAINT leerlingen_gezagdrag_leerling_id_39922f2a_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_inschrijving
    ADD CONSTRAINT leerlingen_inschrijv_leerling_id_dc95796f_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_inschrijving
    ADD CONSTRAINT leerlingen_inschrijv_school_id_03918171_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_inschrijving
    ADD CONSTRAINT leerlingen_inschrijv_vervangt_id_85905994_fk_leerlinge FOREIGN KEY (vervangt_id) REFERENCES public.leerlingen_inschrijving(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_inzage
    ADD CONSTRAINT leerlingen_inzage_gebruiker_id_4fbd424c_fk_organisat FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_inzage
    ADD CONSTRAINT leerlingen_inzage_leerling_id_2529264d_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_inzage
    ADD CONSTRAINT leerlingen_inzage_lidmaatschap_id_068fb7d2_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_kwalificatie
    ADD CONSTRAINT leerlingen_kwalifica_leerling_id_500cff6e_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_leerling
    ADD CONSTRAINT leerlingen_leerling_woongemeente_id_b1bb2433_fk_organisat FOREIGN KEY (woongemeente_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_toegang
    ADD CONSTRAINT leerlingen_toegang_leerling_id_a4c3352b_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leerlingen_toegang
    ADD CONSTRAINT leerlingen_toegang_organisatie_id_bfe6cc04_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_organisatie_gebruiker_id FOREIGN KEY (user_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_afspraak
    ADD CONSTRAINT opp_afspraak_gemaakt_door_id_0458f1c8_fk_organisat FOREIGN KEY (gemaakt_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_afspraak
    ADD CONSTRAINT opp_afspraak_leerling_id_3a2f0901_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_afspraak
    ADD CONSTRAINT opp_afspraak_organisatie_id_69787abc_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_contactmoment
    ADD CONSTRAINT opp_contactmoment_leerling_id_992704f0_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_contactmoment
    ADD CONSTRAINT opp_contactmoment_organisatie_id_5611228c_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_contactmoment
    ADD CONSTRAINT opp_contactmoment_vastgelegd_door_id_862bf7aa_fk_organisat FOREIGN KEY (vastgelegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_doel
    ADD CONSTRAINT opp_doel_leerling_id_5c897396_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_doel
    ADD CONSTRAINT opp_doel_versie_id_686e7a40_fk_opp_oppversie_id FOREIGN KEY (versie_id) REFERENCES public.opp_oppversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_doelresultaat
    ADD CONSTRAINT opp_doelresultaat_doel_id_5619276e_fk_opp_doel_id FOREIGN KEY (doel_id) REFERENCES public.opp_doel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_doelresultaat
    ADD CONSTRAINT opp_doelresultaat_evaluatie_id_15b9f17c_fk_opp_evaluatie_id FOREIGN KEY (evaluatie_id) REFERENCES public.opp_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_doelresultaat
    ADD CONSTRAINT opp_doelresultaat_leerling_id_f92e334c_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_evaluatie
    ADD CONSTRAINT opp_evaluatie_leerling_id_9ae7b247_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_evaluatie
    ADD CONSTRAINT opp_evaluatie_opp_id_9f5f3e6a_fk_opp_opp_id FOREIGN KEY (opp_id) REFERENCES public.opp_opp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_evaluatie
    ADD CONSTRAINT opp_evaluatie_vastgelegd_door_id_2ed64b6d_fk_organisat FOREIGN KEY (vastgelegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_evaluatie
    ADD CONSTRAINT opp_evaluatie_versie_id_7a1bccfd_fk_opp_oppversie_id FOREIGN KEY (versie_id) REFERENCES public.opp_oppversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opp
    ADD CONSTRAINT opp_opp_aangemaakt_door_id_65f25b20_fk_organisatie_gebruiker_id FOREIGN KEY (aangemaakt_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opp
    ADD CONSTRAINT opp_opp_leerling_id_1da6ea57_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opp
    ADD CONSTRAINT opp_opp_school_id_d520cb75_fk_organisatie_organisatie_id FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opp
    ADD CONSTRAINT opp_opp_soort_id_323a824b_fk_opp_oppsoort_id FOREIGN KEY (soort_id) REFERENCES public.opp_oppsoort(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opp
    ADD CONSTRAINT opp_opp_vigerend_id_5cb394de_fk_opp_oppversie_id FOREIGN KEY (vigerend_id) REFERENCES public.opp_oppversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opphandeling
    ADD CONSTRAINT opp_opphandeling_gezagdrager_id_931f1e9f_fk_leerlinge FOREIGN KEY (gezagdrager_id) REFERENCES public.leerlingen_gezagdrager(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opphandeling
    ADD CONSTRAINT opp_opphandeling_leerling_id_0b70d0de_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opphandeling
    ADD CONSTRAINT opp_opphandeling_opp_id_065a1929_fk_opp_opp_id FOREIGN KEY (opp_id) REFERENCES public.opp_opp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opphandeling
    ADD CONSTRAINT opp_opphandeling_vastgelegd_door_id_923ba4a5_fk_organisat FOREIGN KEY (vastgelegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opphandeling
    ADD CONSTRAINT opp_opphandeling_versie_id_ef0bcce6_fk_opp_oppversie_id FOREIGN KEY (versie_id) REFERENCES public.opp_oppversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_opponderdeel
    ADD CONSTRAINT opp_opponderdeel_soort_id_d7bb8c2a_fk_opp_oppsoort_id FOREIGN KEY (soort_id) REFERENCES public.opp_oppsoort(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppsoort
    ADD CONSTRAINT opp_oppsoort_swv_id_4edacc59_fk_organisatie_organisatie_id FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppstatus
    ADD CONSTRAINT opp_oppstatus_door_id_c1daa2db_fk_organisatie_gebruiker_id FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppstatus
    ADD CONSTRAINT opp_oppstatus_leerling_id_0a0fe4ef_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppstatus
    ADD CONSTRAINT opp_oppstatus_lidmaatschap_id_65e82dbc_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppstatus
    ADD CONSTRAINT opp_oppstatus_opp_id_5b05e2af_fk_opp_opp_id FOREIGN KEY (opp_id) REFERENCES public.opp_opp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppstuk
    ADD CONSTRAINT opp_oppstuk_document_id_796fcadb_fk_leerlingen_document_id FOREIGN KEY (document_id) REFERENCES public.leerlingen_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppstuk
    ADD CONSTRAINT opp_oppstuk_leerling_id_ffd46afe_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppstuk
    ADD CONSTRAINT opp_oppstuk_versie_id_1812440e_fk_opp_oppversie_id FOREIGN KEY (versie_id) REFERENCES public.opp_oppversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppversie
    ADD CONSTRAINT opp_oppversie_bijlage_id_04c35027_fk_leerlingen_document_id FOREIGN KEY (bijlage_id) REFERENCES public.leerlingen_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppversie
    ADD CONSTRAINT opp_oppversie_leerling_id_edf35bb8_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppversie
    ADD CONSTRAINT opp_oppversie_opp_id_df835ee9_fk_opp_opp_id FOREIGN KEY (opp_id) REFERENCES public.opp_opp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_oppversie
    ADD CONSTRAINT opp_oppversie_vastgesteld_door_id_8b9bafac_fk_organisat FOREIGN KEY (vastgesteld_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_overdracht
    ADD CONSTRAINT opp_overdracht_gezagdrager_id_d3dd8b8b_fk_leerlinge FOREIGN KEY (gezagdrager_id) REFERENCES public.leerlingen_gezagdrager(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_overdracht
    ADD CONSTRAINT opp_overdracht_leerling_id_1e652984_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_overdracht
    ADD CONSTRAINT opp_overdracht_opp_id_ecb803db_fk_opp_opp_id FOREIGN KEY (opp_id) REFERENCES public.opp_opp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_overdracht
    ADD CONSTRAINT opp_overdracht_school_id_7f2eaea1_fk_organisatie_organisatie_id FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_overdracht
    ADD CONSTRAINT opp_overdracht_vastgelegd_door_id_e8ee0374_fk_organisat FOREIGN KEY (vastgelegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_schoolstand
    ADD CONSTRAINT opp_schoolstand_school_id_e93d7d48_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.opp_schoolstand
    ADD CONSTRAINT opp_schoolstand_swv_id_75afd3fb_fk_organisatie_organisatie_id FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_aansluiting
    ADD CONSTRAINT organisatie_aansluit_organisatie_id_a4ae9ff4_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_aansluiting
    ADD CONSTRAINT organisatie_aansluit_swv_id_5a68e46e_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_adreswijziging
    ADD CONSTRAINT organisatie_adreswij_gebruiker_id_26ffb5c2_fk_organisat FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_gebruiker
    ADD CONSTRAINT organisatie_gebruike_werkgever_id_988bc4ba_fk_organisat FOREIGN KEY (werkgever_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_inleesbestand
    ADD CONSTRAINT organisatie_inleesbe_door_id_9c2ebd09_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_inleesbestand
    ADD CONSTRAINT organisatie_inleesbe_organisatie_id_723ffdf3_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_inleeskoppeling
    ADD CONSTRAINT organisatie_inleesko_door_id_7f415d7e_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_inleeskoppeling
    ADD CONSTRAINT organisatie_inleesko_organisatie_id_62bcbc76_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_inlezing
    ADD CONSTRAINT organisatie_inlezing_door_id_5ef669e4_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_inlezing
    ADD CONSTRAINT organisatie_inlezing_ongedaan_door_id_aefc927e_fk_organisat FOREIGN KEY (ongedaan_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_inlezing
    ADD CONSTRAINT organisatie_inlezing_organisatie_id_309e5f7f_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_inrichtkeuze
    ADD CONSTRAINT organisatie_inrichtk_door_id_43428e76_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_inrichtkeuze
    ADD CONSTRAINT organisatie_inrichtk_swv_id_409a2bc3_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_lidmaatschap
    ADD CONSTRAINT organisatie_lidmaats_gebruiker_id_d68a5c59_fk_organisat FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_lidmaatschap
    ADD CONSTRAINT organisatie_lidmaats_organisatie_id_4cdaa014_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_lijstcontrole
    ADD CONSTRAINT organisatie_lijstcon_door_id_1db87181_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_lijstcontrole
    ADD CONSTRAINT organisatie_lijstcon_swv_id_0f668b70_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_lijstregel
    ADD CONSTRAINT organisatie_lijstreg_controle_id_6f477b1a_fk_organisat FOREIGN KEY (controle_id) REFERENCES public.organisatie_lijstcontrole(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_lijstregel
    ADD CONSTRAINT organisatie_lijstreg_door_id_c5bc76ef_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_lijstregel
    ADD CONSTRAINT organisatie_lijstreg_lidmaatschap_id_8a67cb66_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_logo
    ADD CONSTRAINT organisatie_logo_door_id_4226c698_fk_organisatie_gebruiker_id FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_logo
    ADD CONSTRAINT organisatie_logo_swv_id_c791485e_fk_organisatie_organisatie_id FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_organisatie
    ADD CONSTRAINT organisatie_organisa_bestuur_id_1a3a8e65_fk_organisat FOREIGN KEY (bestuur_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_organisatie
    ADD CONSTRAINT organisatie_organisatie_logo_id_61dd641d_fk_organisatie_logo_id FOREIGN KEY (logo_id) REFERENCES public.organisatie_logo(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_rolvoorstel
    ADD CONSTRAINT organisatie_rolvoors_beslist_door_id_31f36add_fk_organisat FOREIGN KEY (beslist_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_rolvoorstel
    ADD CONSTRAINT organisatie_rolvoors_door_id_0dd2bb61_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_rolvoorstel
    ADD CONSTRAINT organisatie_rolvoors_gebruiker_id_e1facd31_fk_organisat FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_rolvoorstel
    ADD CONSTRAINT organisatie_rolvoors_lidmaatschap_id_b2e5f6f2_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_rolvoorstel
    ADD CONSTRAINT organisatie_rolvoors_organisatie_id_e2063651_fk_organisat FOREIGN KEY (organisatie_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_rolvoorstel
    ADD CONSTRAINT organisatie_rolvoors_swv_id_0f09ebfc_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_rolvoorstel
    ADD CONSTRAINT organisatie_rolvoors_wijzigt_id_5e798633_fk_organisat FOREIGN KEY (wijzigt_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_tokenbereik
    ADD CONSTRAINT organisatie_tokenber_lidmaatschap_id_86f8c249_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.organisatie_tokenbereik
    ADD CONSTRAINT organisatie_tokenber_token_id_d13f868e_fk_knox_auth FOREIGN KEY (token_id) REFERENCES public.knox_authtoken(digest) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_aanvraagcijfer
    ADD CONSTRAINT rapportage_aanvraagc_school_id_a7e943d8_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_aanvraagcijfer
    ADD CONSTRAINT rapportage_aanvraagc_swv_id_99ac02d8_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_auditdownload
    ADD CONSTRAINT rapportage_auditdown_door_id_6046cd7a_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_auditdownload
    ADD CONSTRAINT rapportage_auditdown_lidmaatschap_id_d4efcdf0_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_auditdownload
    ADD CONSTRAINT rapportage_auditdown_swv_id_dfac3fd5_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_hoofdstuk
    ADD CONSTRAINT rapportage_hoofdstuk_eigenaar_id_2768eccb_fk_organisat FOREIGN KEY (eigenaar_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_hoofdstuk
    ADD CONSTRAINT rapportage_hoofdstuk_jaarverslag_id_e21c6804_fk_rapportag FOREIGN KEY (jaarverslag_id) REFERENCES public.rapportage_jaarverslag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslag
    ADD CONSTRAINT rapportage_jaarversl_aangemaakt_door_id_2493157b_fk_organisat FOREIGN KEY (aangemaakt_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslagstap
    ADD CONSTRAINT rapportage_jaarversl_door_id_8ed11660_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslagdocument
    ADD CONSTRAINT rapportage_jaarversl_gevraagd_door_id_cd51eb54_fk_organisat FOREIGN KEY (gevraagd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslagcijfer
    ADD CONSTRAINT rapportage_jaarversl_hoofdstuk_id_3af53f78_fk_rapportag FOREIGN KEY (hoofdstuk_id) REFERENCES public.rapportage_hoofdstuk(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslagcijfer
    ADD CONSTRAINT rapportage_jaarversl_jaarverslag_id_6256a6ae_fk_rapportag FOREIGN KEY (jaarverslag_id) REFERENCES public.rapportage_jaarverslag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslagdocument
    ADD CONSTRAINT rapportage_jaarversl_jaarverslag_id_7286c61e_fk_rapportag FOREIGN KEY (jaarverslag_id) REFERENCES public.rapportage_jaarverslag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslagbijlage
    ADD CONSTRAINT rapportage_jaarversl_jaarverslag_id_ca9713ee_fk_rapportag FOREIGN KEY (jaarverslag_id) REFERENCES public.rapportage_jaarverslag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslagstap
    ADD CONSTRAINT rapportage_jaarversl_jaarverslag_id_ee466122_fk_rapportag FOREIGN KEY (jaarverslag_id) REFERENCES public.rapportage_jaarverslag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslagstap
    ADD CONSTRAINT rapportage_jaarversl_lidmaatschap_id_e15de57f_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslag
    ADD CONSTRAINT rapportage_jaarversl_swv_id_eec24438_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslagbijlage
    ADD CONSTRAINT rapportage_jaarversl_toegevoegd_door_id_a47d59a9_fk_organisat FOREIGN KEY (toegevoegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_jaarverslag
    ADD CONSTRAINT rapportage_jaarversl_vervangt_id_4228a529_fk_rapportag FOREIGN KEY (vervangt_id) REFERENCES public.rapportage_jaarverslag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_steekproef
    ADD CONSTRAINT rapportage_steekproe_door_id_13dc20b0_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_steekproef
    ADD CONSTRAINT rapportage_steekproe_lidmaatschap_id_1ee45ff1_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_steekproef
    ADD CONSTRAINT rapportage_steekproe_swv_id_51309554_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_streefwaarde
    ADD CONSTRAINT rapportage_streefwaa_swv_id_ada029b4_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_telmoment
    ADD CONSTRAINT rapportage_telmoment_swv_id_5bffc7c8_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_thuiszittercijfer
    ADD CONSTRAINT rapportage_thuiszitt_school_id_dd14e594_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.rapportage_thuiszittercijfer
    ADD CONSTRAINT rapportage_thuiszitt_swv_id_32cfd3f3_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_organisat FOREIGN KEY (user_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_actie
    ADD CONSTRAINT thuiszitters_actie_eigenaar_id_145fbc23_fk_organisat FOREIGN KEY (eigenaar_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_actie
    ADD CONSTRAINT thuiszitters_actie_leerling_id_bc157b01_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_actie
    ADD CONSTRAINT thuiszitters_actie_thuiszitter_id_2085d821_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_escalatie
    ADD CONSTRAINT thuiszitters_escalat_door_id_3d1a2a30_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_escalatie
    ADD CONSTRAINT thuiszitters_escalat_leerling_id_f4cddbe7_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_escalatietrede
    ADD CONSTRAINT thuiszitters_escalat_swv_id_2b6352be_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_escalatie
    ADD CONSTRAINT thuiszitters_escalat_thuiszitter_id_d27a5f59_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_escalatie
    ADD CONSTRAINT thuiszitters_escalat_trede_id_fcc972e7_fk_thuiszitt FOREIGN KEY (trede_id) REFERENCES public.thuiszitters_escalatietrede(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_interventie
    ADD CONSTRAINT thuiszitters_interve_leerling_id_3004ef2f_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_interventie
    ADD CONSTRAINT thuiszitters_interve_thuiszitter_id_a6323758_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_kwartaalopgave
    ADD CONSTRAINT thuiszitters_kwartaa_swv_id_3d91bb51_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_kwartaalopgave
    ADD CONSTRAINT thuiszitters_kwartaa_verzonden_door_id_2a45a405_fk_organisat FOREIGN KEY (verzonden_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_maandbevestiging
    ADD CONSTRAINT thuiszitters_maandbe_door_id_765ba586_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_maandbevestiging
    ADD CONSTRAINT thuiszitters_maandbe_school_id_b96d4990_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_maandbevestiging
    ADD CONSTRAINT thuiszitters_maandbe_swv_id_a3ff3708_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_melding
    ADD CONSTRAINT thuiszitters_melding_afgehandeld_door_id_18b15066_fk_organisat FOREIGN KEY (afgehandeld_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_melding
    ADD CONSTRAINT thuiszitters_melding_categorie_id_8b37fe53_fk_thuiszitt FOREIGN KEY (categorie_id) REFERENCES public.thuiszitters_verzuimcategorie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_melding
    ADD CONSTRAINT thuiszitters_melding_gemeente_id_4cf9405e_fk_organisat FOREIGN KEY (gemeente_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_melding
    ADD CONSTRAINT thuiszitters_melding_gemeld_door_id_90a9ce50_fk_organisat FOREIGN KEY (gemeld_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_melding
    ADD CONSTRAINT thuiszitters_melding_school_id_6db6c33f_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_melding
    ADD CONSTRAINT thuiszitters_melding_swv_id_57d63872_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_melding
    ADD CONSTRAINT thuiszitters_melding_thuiszitter_id_5064f3ae_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_opgaveregel
    ADD CONSTRAINT thuiszitters_opgaver_leerling_id_235f0c03_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_opgaveregel
    ADD CONSTRAINT thuiszitters_opgaver_opgave_id_c185f2da_fk_thuiszitt FOREIGN KEY (opgave_id) REFERENCES public.thuiszitters_kwartaalopgave(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_opgaveregel
    ADD CONSTRAINT thuiszitters_opgaver_thuiszitter_id_d6733489_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_overlegafspraak
    ADD CONSTRAINT thuiszitters_overleg_leerling_id_bf669a5d_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_overleg
    ADD CONSTRAINT thuiszitters_overleg_leerling_id_eda2d0f6_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_overlegafspraak
    ADD CONSTRAINT thuiszitters_overleg_overleg_id_23f54002_fk_thuiszitt FOREIGN KEY (overleg_id) REFERENCES public.thuiszitters_overleg(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_overleg
    ADD CONSTRAINT thuiszitters_overleg_thuiszitter_id_012ba8c6_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_overlegafspraak
    ADD CONSTRAINT thuiszitters_overleg_thuiszitter_id_6d06b543_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_overleg
    ADD CONSTRAINT thuiszitters_overleg_vastgelegd_door_id_f8b64973_fk_organisat FOREIGN KEY (vastgelegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_situatie
    ADD CONSTRAINT thuiszitters_situati_leerling_id_6e748b69_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_situatie
    ADD CONSTRAINT thuiszitters_situati_thuiszitter_id_366c5b92_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_termijn
    ADD CONSTRAINT thuiszitters_termijn_swv_id_ba4d79c2_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_terugkeerschema
    ADD CONSTRAINT thuiszitters_terugke_gemaakt_door_id_04400f0e_fk_organisat FOREIGN KEY (gemaakt_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_terugkeerstap
    ADD CONSTRAINT thuiszitters_terugke_leerling_id_5cfd1dc5_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_terugkeerschema
    ADD CONSTRAINT thuiszitters_terugke_leerling_id_d344186a_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_terugkeerstap
    ADD CONSTRAINT thuiszitters_terugke_schema_id_c2b54469_fk_thuiszitt FOREIGN KEY (schema_id) REFERENCES public.thuiszitters_terugkeerschema(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_terugkeerschema
    ADD CONSTRAINT thuiszitters_terugke_thuiszitter_id_ad79fd7a_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszi_casusregisseur_id_a99cbff6_fk_organisat FOREIGN KEY (casusregisseur_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszi_categorie_id_b30e1a44_fk_thuiszitt FOREIGN KEY (categorie_id) REFERENCES public.thuiszitters_verzuimcategorie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitterstatus
    ADD CONSTRAINT thuiszitters_thuiszi_door_id_512bf8da_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszi_gemeente_id_aa56bd84_fk_organisat FOREIGN KEY (gemeente_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszi_gemeld_door_id_1638aaae_fk_organisat FOREIGN KEY (gemeld_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitterstatus
    ADD CONSTRAINT thuiszitters_thuiszi_leerling_id_1443f773_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszi_leerling_id_efff4bb6_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitterstatus
    ADD CONSTRAINT thuiszitters_thuiszi_lidmaatschap_id_a44d9177_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszi_school_id_8606622f_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszi_swv_id_629f07b9_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitterstatus
    ADD CONSTRAINT thuiszitters_thuiszi_thuiszitter_id_6ef9be2e_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_thuiszitter
    ADD CONSTRAINT thuiszitters_thuiszi_volgende_actie_id_7b3dbbe4_fk_thuiszitt FOREIGN KEY (volgende_actie_id) REFERENCES public.thuiszitters_actie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_verzuimperiode
    ADD CONSTRAINT thuiszitters_verzuim_categorie_id_9eac82a4_fk_thuiszitt FOREIGN KEY (categorie_id) REFERENCES public.thuiszitters_verzuimcategorie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_verzuimperiode
    ADD CONSTRAINT thuiszitters_verzuim_leerling_id_415a0c59_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_verzuimperiode
    ADD CONSTRAINT thuiszitters_verzuim_thuiszitter_id_b90d0673_fk_thuiszitt FOREIGN KEY (thuiszitter_id) REFERENCES public.thuiszitters_thuiszitter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.thuiszitters_verzuimperiode
    ADD CONSTRAINT thuiszitters_verzuim_vastgelegd_door_id_e9b98fe6_fk_organisat FOREIGN KEY (vastgelegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_aangemaakt_door_id_a4940cb3_fk_organisat FOREIGN KEY (aangemaakt_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_eigenaar_id_aeb95fd6_fk_organisat FOREIGN KEY (eigenaar_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_leerling_id_0636b191_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_ontvangende_school_i_a1a7a4fd_fk_organisat FOREIGN KEY (ontvangende_school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_school_id_30bd0357_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_soort_id_e03ed310_fk_toewijzin FOREIGN KEY (soort_id) REFERENCES public.toewijzing_aanvraagsoort(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_swv_id_aac0e345_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraag
    ADD CONSTRAINT toewijzing_aanvraag_vervolg_van_id_9a343a8c_fk_toewijzin FOREIGN KEY (vervolg_van_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraagdocument
    ADD CONSTRAINT toewijzing_aanvraagd_aanvraag_id_ba8b82cf_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraagdocument
    ADD CONSTRAINT toewijzing_aanvraagd_document_id_252ace9f_fk_leerlinge FOREIGN KEY (document_id) REFERENCES public.leerlingen_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraagdocument
    ADD CONSTRAINT toewijzing_aanvraagd_leerling_id_ce62e318_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraagstatus
    ADD CONSTRAINT toewijzing_aanvraags_aanvraag_id_7fa3c2a5_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraagstatus
    ADD CONSTRAINT toewijzing_aanvraags_door_id_3683a7de_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraagstatus
    ADD CONSTRAINT toewijzing_aanvraags_leerling_id_c3abc0be_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraagstatus
    ADD CONSTRAINT toewijzing_aanvraags_lidmaatschap_id_6d8e7dcc_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_aanvraagsoort
    ADD CONSTRAINT toewijzing_aanvraags_swv_id_e61271e9_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_agendapunt
    ADD CONSTRAINT toewijzing_agendapun_aanvraag_id_b74a8371_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_agendapunt
    ADD CONSTRAINT toewijzing_agendapun_leerling_id_cbb20ff6_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_agendapunt
    ADD CONSTRAINT toewijzing_agendapun_zitting_id_a3d90508_fk_toewijzin FOREIGN KEY (zitting_id) REFERENCES public.toewijzing_zitting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_besluit
    ADD CONSTRAINT toewijzing_besluit_aanvraag_id_ecda3e0c_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_besluit
    ADD CONSTRAINT toewijzing_besluit_beslist_door_id_a063ed38_fk_organisat FOREIGN KEY (beslist_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_besluit
    ADD CONSTRAINT toewijzing_besluit_leerling_id_48f28e5a_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_bezwaar
    ADD CONSTRAINT toewijzing_bezwaar_beslist_door_id_e7a30ca8_fk_organisat FOREIGN KEY (beslist_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_bezwaar
    ADD CONSTRAINT toewijzing_bezwaar_besluit_id_e48cab41_fk_toewijzing_besluit_id FOREIGN KEY (besluit_id) REFERENCES public.toewijzing_besluit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_bezwaar
    ADD CONSTRAINT toewijzing_bezwaar_gezagdrager_id_c0d8a277_fk_leerlinge FOREIGN KEY (gezagdrager_id) REFERENCES public.leerlingen_gezagdrager(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_bezwaar
    ADD CONSTRAINT toewijzing_bezwaar_leerling_id_5f36871d_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_brief
    ADD CONSTRAINT toewijzing_brief_besluit_id_1bd88fa2_fk_toewijzing_besluit_id FOREIGN KEY (besluit_id) REFERENCES public.toewijzing_besluit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_brief
    ADD CONSTRAINT toewijzing_brief_gezagdrager_id_a22f2494_fk_leerlinge FOREIGN KEY (gezagdrager_id) REFERENCES public.leerlingen_gezagdrager(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_brief
    ADD CONSTRAINT toewijzing_brief_leerling_id_70b1cb5a_fk_leerlingen_leerling_id FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_brief
    ADD CONSTRAINT toewijzing_brief_school_id_4d6e3b7a_fk_organisat FOREIGN KEY (school_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_briefgegevens
    ADD CONSTRAINT toewijzing_briefgege_swv_id_2ae5ee35_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_checklistitem
    ADD CONSTRAINT toewijzing_checklist_aanvraagsoort_id_9b8dad2a_fk_toewijzin FOREIGN KEY (aanvraagsoort_id) REFERENCES public.toewijzing_aanvraagsoort(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_deskundigenadvies
    ADD CONSTRAINT toewijzing_deskundig_aanvraag_id_7972d8da_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_deskundigenadvies
    ADD CONSTRAINT toewijzing_deskundig_deskundige_id_4723640f_fk_organisat FOREIGN KEY (deskundige_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_deskundigenadvies
    ADD CONSTRAINT toewijzing_deskundig_leerling_id_04d9d9be_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_papieraanvraag
    ADD CONSTRAINT toewijzing_papieraan_aanvraag_id_17a2e113_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_papieraanvraag
    ADD CONSTRAINT toewijzing_papieraan_leerling_id_eb3fc699_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_papieraanvraag
    ADD CONSTRAINT toewijzing_papieraan_vastgelegd_door_id_2ff89951_fk_organisat FOREIGN KEY (vastgelegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_postbundel
    ADD CONSTRAINT toewijzing_postbunde_gemaakt_voor_id_e991f87a_fk_organisat FOREIGN KEY (gemaakt_voor_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_postbundel
    ADD CONSTRAINT toewijzing_postbunde_lidmaatschap_id_f886ac08_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_postbundel
    ADD CONSTRAINT toewijzing_postbunde_swv_id_b2fda6ca_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_termijngebeurtenis
    ADD CONSTRAINT toewijzing_termijnge_aanvraag_id_4679115e_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_termijngebeurtenis
    ADD CONSTRAINT toewijzing_termijnge_door_id_e6bcd4a5_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_termijngebeurtenis
    ADD CONSTRAINT toewijzing_termijnge_leerling_id_dc78cf2d_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_tlvbegin
    ADD CONSTRAINT toewijzing_tlvbegin_door_id_fd54f4ea_fk_organisat FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_tlvbegin
    ADD CONSTRAINT toewijzing_tlvbegin_swv_id_0c489063_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_tlvnummer
    ADD CONSTRAINT toewijzing_tlvnummer_aanvraag_id_4745e836_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_tlvnummer
    ADD CONSTRAINT toewijzing_tlvnummer_leerling_id_fdcabe85_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_tlvnummer
    ADD CONSTRAINT toewijzing_tlvnummer_swv_id_92a29eb2_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_toekenning
    ADD CONSTRAINT toewijzing_toekennin_besluit_id_fa7e81e8_fk_toewijzin FOREIGN KEY (besluit_id) REFERENCES public.toewijzing_besluit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_toekenning
    ADD CONSTRAINT toewijzing_toekennin_leerling_id_736f192c_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_verschoning
    ADD CONSTRAINT toewijzing_verschoni_agendapunt_id_d4c764ba_fk_toewijzin FOREIGN KEY (agendapunt_id) REFERENCES public.toewijzing_agendapunt(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_verschoning
    ADD CONSTRAINT toewijzing_verschoni_gebruiker_id_008f3fa9_fk_organisat FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_verschoning
    ADD CONSTRAINT toewijzing_verschoni_leerling_id_e378d097_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_vraag
    ADD CONSTRAINT toewijzing_vraag_aanvraagsoort_id_9334d98d_fk_toewijzin FOREIGN KEY (aanvraagsoort_id) REFERENCES public.toewijzing_aanvraagsoort(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zienswijze
    ADD CONSTRAINT toewijzing_zienswijz_aanvraag_id_c22c86e7_fk_toewijzin FOREIGN KEY (aanvraag_id) REFERENCES public.toewijzing_aanvraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zienswijze
    ADD CONSTRAINT toewijzing_zienswijz_gezagdrager_id_cd041ce8_fk_leerlinge FOREIGN KEY (gezagdrager_id) REFERENCES public.leerlingen_gezagdrager(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zienswijze
    ADD CONSTRAINT toewijzing_zienswijz_leerling_id_4b13297b_fk_leerlinge FOREIGN KEY (leerling_id) REFERENCES public.leerlingen_leerling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zienswijze
    ADD CONSTRAINT toewijzing_zienswijz_vastgelegd_door_id_89ea9808_fk_organisat FOREIGN KEY (vastgelegd_door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zitting
    ADD CONSTRAINT toewijzing_zitting_swv_id_83f1eee1_fk_organisat FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zittingsdeelname
    ADD CONSTRAINT toewijzing_zittingsd_gebruiker_id_15562e39_fk_organisat FOREIGN KEY (gebruiker_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zittingsdeelname
    ADD CONSTRAINT toewijzing_zittingsd_zitting_id_fce1d81a_fk_toewijzin FOREIGN KEY (zitting_id) REFERENCES public.toewijzing_zitting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zittingsstuk
    ADD CONSTRAINT toewijzing_zittingss_gemaakt_voor_id_6a3767d9_fk_organisat FOREIGN KEY (gemaakt_voor_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zittingsstuk
    ADD CONSTRAINT toewijzing_zittingss_lidmaatschap_id_70f415d3_fk_organisat FOREIGN KEY (lidmaatschap_id) REFERENCES public.organisatie_lidmaatschap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.toewijzing_zittingsstuk
    ADD CONSTRAINT toewijzing_zittingss_zitting_id_0717f055_fk_toewijzin FOREIGN KEY (zitting_id) REFERENCES public.toewijzing_zitting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_userses_user_id_af5e0a6d_fk_organisat FOREIGN KEY (user_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wet_feit
    ADD CONSTRAINT wet_feit_door_id_98f69b23_fk_organisatie_gebruiker_id FOREIGN KEY (door_id) REFERENCES public.organisatie_gebruiker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wet_feit
    ADD CONSTRAINT wet_feit_swv_id_a4cbaf24_fk_organisatie_organisatie_id FOREIGN KEY (swv_id) REFERENCES public.organisatie_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
INSERT INTO public.django_migrations (app, name, applied) VALUES
    ('account', '0001_initial', now()),
    ('account', '0002_email_max_length', now()),
    ('account', '0003_alter_emailaddress_create_unique_verified_email', now()),
    ('account', '0004_alter_emailaddress_drop_unique_email', now()),
    ('account', '0005_emailaddress_idx_upper_email', now()),
    ('account', '0006_emailaddress_lower', now()),
    ('account', '0007_emailaddress_idx_email', now()),
    ('account', '0008_emailaddress_unique_primary_email_fixup', now()),
    ('account', '0009_emailaddress_unique_primary_email', now()),
    ('auditor', '0001_initial', now()),
    ('auditor', '0002_sorteringen', now()),
    ('auth', '0001_initial', now()),
    ('auth', '0002_alter_permission_name_max_length', now()),
    ('auth', '0003_alter_user_email_max_length', now()),
    ('auth', '0004_alter_user_username_opts', now()),
    ('auth', '0005_alter_user_last_login_null', now()),
    ('auth', '0006_require_contenttypes_0002', now()),
    ('auth', '0007_alter_validators_add_error_messages', now()),
    ('auth', '0008_alter_user_username_max_length', now()),
    ('auth', '0009_alter_user_last_name_max_length', now()),
    ('auth', '0010_alter_group_name_max_length', now()),
    ('auth', '0011_update_proxy_permissions', now()),
    ('auth', '0012_alter_user_first_name_max_length', now()),
    ('begroten', '0001_initial', now()),
    ('begroten', '0002_vast', now()),
    ('consulten', '0001_initial', now()),
    ('consulten', '0002_lijsten', now()),
    ('contenttypes', '0001_initial', now()),
    ('contenttypes', '0002_remove_content_type_name', now()),
    ('indicatoren', '0001_initial', now()),
    ('jaarverslag', '0001_initial', now()),
    ('jaarverslag', '0002_vast', now()),
    ('jaarverslag', '0003_wet', now()),
    ('kern', '0001_initial', now()),
    ('kern', '0002_beveiligingsgebeurtenis', now()),
    ('kern', '0003_logboek', now()),
    ('kern', '0004_vast', now()),
    ('kern', '0005_mislukt', now()),
    ('kern', '0006_omgeleid', now()),
    ('kern', '0007_kolomkeuze', now()),
    ('knox', '0001_initial', now()),
    ('knox', '0002_auto_20150916_1425', now()),
    ('knox', '0003_auto_20150916_1526', now()),
    ('knox', '0004_authtoken_expires', now()),
    ('knox', '0005_authtoken_token_key', now()),
    ('knox', '0006_auto_20160818_0932', now()),
    ('knox', '0007_auto_20190111_0542', now()),
    ('knox', '0008_remove_authtoken_salt', now()),
    ('knox', '0009_extend_authtoken_field', now()),
    ('leerlingen', '0001_initial', now()),
    ('leerlingen', '0002_sorteringen', now()),
    ('leerlingen', '0003_vast', now()),
    ('leerlingen', '0004_adres', now()),
    ('leerlingen', '0005_registers', now()),
    ('leerlingen', '0006_inzage', now()),
    ('leerlingen', '0007_personen', now()),
    ('leerlingen', '0008_kwalificatie', now()),
    ('leerlingen', '0009_grond_consult', now()),
    ('mfa', '0001_initial', now()),
    ('mfa', '0002_authenticator_timestamps', now()),
    ('mfa', '0003_authenticator_type_uniq', now()),
    ('opp', '0001_initial', now()),
    ('opp', '0002_sorteringen', now()),
    ('opp', '0003_vast', now()),
    ('opp', '0004_registers', now()),
    ('opp', '0005_gezagdragers', now()),
    ('opp', '0006_buiten_werking', now()),
    ('opp', '0007_sorteernaam', now()),
    ('organisatie', '0001_initial', now()),
    ('organisatie', '0002_accounts', now()),
    ('organisatie', '0003_rollen', now()),
    ('organisatie', '0004_rollen_gegevens', now()),
    ('organisatie', '0005_brieven', now()),
    ('organisatie', '0006_vast', now()),
    ('organisatie', '0007_inlezen', now()),
    ('organisatie', '0008_namen', now()),
    ('organisatie', '0009_namen_gegevens', now()),
    ('organisatie', '0010_inrichten', now()),
    ('organisatie', '0011_beide_gezagdragers', now()),
    ('organisatie', '0012_land', now()),
    ('organisatie', '0013_inlezingen', now()),
    ('organisatie', '0014_sorteernaam', now()),
    ('organisatie', '0015_kamer_consulten', now()),
    ('pghistory', '0001_initial', now()),
    ('pghistory', '0002_aggregateevent', now()),
    ('pghistory', '0003_auto_20201023_1636', now()),
    ('pghistory', '0004_auto_20220906_1625', now()),
    ('pghistory', '0005_events_middlewareevents', now()),
    ('pghistory', '0006_delete_aggregateevent', now()),
    ('pghistory', '0007_auto_20250421_0444', now()),
    ('referentie', '0001_initial', now()),
    ('referentie', '0002_geen_bsn_bij_inlezen', now()),
    ('referentie', '0003_vast', now()),
    ('referentie', '0004_inlezen', now()),
    ('referentie', '0005_bereik', now()),
    ('referentie', '0006_sorteernaam', now()),
    ('sessions', '0001_initial', now()),
    ('socialaccount', '0001_initial', now()),
    ('socialaccount', '0002_token_max_lengths', now()),
    ('socialaccount', '0003_extra_data_default_dict', now()),
    ('socialaccount', '0004_app_provider_id_settings', now()),
    ('socialaccount', '0005_socialtoken_nullable_app', now()),
    ('socialaccount', '0006_alter_socialaccount_extra_data', now()),
    ('thuiszitters', '0001_initial', now()),
    ('thuiszitters', '0002_sorteringen', now()),
    ('thuiszitters', '0003_vast', now()),
    ('thuiszitters', '0004_wet', now()),
    ('thuiszitters', '0005_leeftijd', now()),
    ('thuiszitters', '0006_personen', now()),
    ('thuiszitters', '0007_kwalificatie', now()),
    ('thuiszitters', '0008_startkwalificatie', now()),
    ('toewijzing', '0001_initial', now()),
    ('toewijzing', '0002_sorteringen', now()),
    ('toewijzing', '0003_uiterlijk_en_werk', now()),
    ('toewijzing', '0004_altijd_een_dag', now()),
    ('toewijzing', '0005_altijd_een_dag_nagezien', now()),
    ('toewijzing', '0006_vast', now()),
    ('toewijzing', '0007_wet', now()),
    ('toewijzing', '0008_brieven', now()),
    ('toewijzing', '0009_brieven_gegevens', now()),
    ('toewijzing', '0010_namen', now()),
    ('toewijzing', '0011_inrichten', now()),
    ('toewijzing', '0012_grenzen', now()),
    ('toewijzing', '0013_grenzen_gegevens', now()),
    ('toewijzing', '0014_vraag_langer', now()),
    ('toewijzing', '0015_zienswijzen', now()),
    ('toewijzing', '0016_papier', now()),
    ('toewijzing', '0017_sorteernaam', now()),
    ('toewijzing', '0018_eigenaar_en_post', now()),
    ('toewijzing', '0019_eigenaar_index', now()),
    ('usersessions', '0001_initial', now()),
    ('verdelen', '0001_initial', now()),
    ('verdelen', '0002_vast', now()),
    ('verdelen', '0003_sorteernaam', now()),
    ('wet', '0001_feiten', now());
