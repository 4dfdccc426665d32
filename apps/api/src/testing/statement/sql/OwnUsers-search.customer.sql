-- as app_customer

with page as materialized (
  select u.id, u.display_name as "displayName", u.user_principal_name as "userPrincipalName", u.contact_mail as "contactMail", u.language, u.usage_location as "usageLocation"
  from "user" u
  where u.organization_id = $1::uuid and u.deleted_at is null and u.id = any (array(select f.user_id
      from app.search_users($2) f))
  order by u.display_name asc, u.id asc
  limit $3 )
select page.*, (
  select coalesce(jsonb_agg(jsonb_build_object('licenseSkuId', s.id, 'name', s.display_name)
      order by s.display_name, s.id), '[]')
  from license_assignment a
  join license_sku s on s.id = a.license_sku_id
  where a.user_id = page.id) as licenses
from page
order by "displayName" asc, id asc;
