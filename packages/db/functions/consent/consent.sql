-- What partnerships, relationships and administration have in common.

-- Nobody is related by his own word: a partnership, a relationship and its administration answer an invitation of the other
-- side, whose link was presented in this transaction, and grant no role that was not asked for.
create or replace function app.consent_answers_invitation() returns trigger language plpgsql set search_path = pg_catalog, public, app as $$
declare
  v_new jsonb := to_jsonb(new);
  v_partner uuid := coalesce(v_new ->> 'partner_id', v_new ->> 'provider_id')::uuid;
begin
  if not exists (
    select 1 from public.invitation i
    where i.id = new.invitation_id and i.token_hash = app.current_link()
      and (i.kind = 'partnership') = (tg_table_name = 'partnership' or coalesce(v_new ->> 'subject_kind', '') = 'reseller')
      and v_partner in (i.inviter_id, i.provider_id)
      and (tg_table_name <> 'delegated_admin_relationship' or i.kind = 'partnership'
        or v_new -> 'roles' <@ to_jsonb(i.requested_roles))) then
    raise exception '%: answers no invitation that was presented', tg_table_name using errcode = '42501';
  end if;
  return new;
end
$$;

-- Who ended it is who acts.
create or replace function app.is_ended_by_actor() returns trigger language plpgsql set search_path = pg_catalog, app as $$
declare
  v_by text := coalesce(to_jsonb(new) ->> 'ended_by_organization_id', to_jsonb(new) ->> 'terminated_by_organization_id');
begin
  if v_by is not null and v_by::uuid is distinct from app.current_organization() then
    raise exception '%: ended in the name of another organization', tg_table_name using errcode = '42501';
  end if;
  return new;
end
$$;
