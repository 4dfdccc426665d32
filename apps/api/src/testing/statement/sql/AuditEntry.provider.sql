-- as app_provider

with page as materialized (
  select e.*
  from audit_reader r
  join audit_entry e on e.id = r.entry_id
  where r.organization_id = $1::uuid and r.entry_id = $2::uuid )
select p.id, p.at, p.action, p.actor_user_id as "actorId", n.actor_name as "actorName", p.organization_id as "organizationId", p.on_behalf_of_id as "onBehalfOfId", p.object_type as "objectType", p.object_id as "objectId", n.object_name as "objectName", p.before::text as before, p.after::text as after, p.relationship_id as "relationshipId", p.request_id as "requestId", p.authentication_strength as "authenticationStrength", (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name)
      order by o.name, o.id), '[]')
  from (
    select named.id, (case when named.id = (select app.current_organization()) then (select o.legal_name
        from organization o
        where o.id = (select app.current_organization())) else (select v.subject_name
        from organization_view v
        where v.viewer_id = (select app.current_organization()) and v.subject_id = named.id) end) as name
    from (
      select p.organization_id union
      select p.on_behalf_of_id union
      select v.value::uuid
      from jsonb_each_text(coalesce(p.before, '{}') || coalesce(p.after, '{}')) v
      where v.value ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$') named (id) ) o
  where o.name is not null) as parties
from page p
left join app.audit_names(array(select id
    from page)) n on n.entry_id = p.id
order by p.at desc, p.id desc;
