-- as app_reseller

select (exists (select 1
    from provider_account a
    where a.organization_id = o.id) or exists (select 1
    from reseller_account a
    where a.organization_id = o.id)) as "isPartner", o.country, o.language, o.time_zone as "timeZone", array(select d.name
  from organization_domain d
  where d.organization_id = o.id and d.verified_at is not null
  order by d.is_default desc, d.name) as "verifiedDomains", array(select r.role
  from user_role r
  where r.user_id = app.current_user_id()) as "viewerRoles"
from organization o
where o.id = $1::uuid;
