-- as app_reseller

with page as materialized (
  select u.id, u.display_name as "displayName", u.user_principal_name as "userPrincipalName", u.contact_mail as "contactMail", u.disabled_at as "disabledAt"
  from "user" u
  where u.organization_id = $1::uuid and u.deleted_at is null
  order by u.display_name asc, u.id asc
  limit $2 )
select page.*, case when "disabledAt" is not null then 'disabled' when app.can_sign_in(id) then 'active' else 'invited' end as state, array(select r.role
  from user_role r
  where r.user_id = id) as roles
from page
order by "displayName" asc, id asc;
