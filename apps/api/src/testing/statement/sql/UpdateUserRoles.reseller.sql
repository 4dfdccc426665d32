-- as app_reseller

select app.lock_administrators();

with one as materialized (
  select u.id, u.display_name as "displayName", u.user_principal_name as "userPrincipalName", u.contact_mail as "contactMail", u.disabled_at as "disabledAt", u.language, coalesce(u.time_zone, o.time_zone) as "timeZone", u.created_at as "createdAt", exists (select 1
    from provider_account a
    where a.organization_id = o.id) or exists (select 1
    from reseller_account a
    where a.organization_id = o.id) as "isPartner"
  from "user" u
  join organization o on o.id = u.organization_id
  where u.id = $1::uuid and u.organization_id = $2::uuid and u.deleted_at is null )
select one.*, case when "disabledAt" is not null then 'disabled' when app.can_sign_in(id) then 'active' else 'invited' end as state, array(select r.role
  from user_role r
  where r.user_id = id) as roles, app.has_other_administrator(id) as "hasOtherAdministrator", array(select r.role
  from user_role r
  where r.user_id = app.current_user_id()) as "viewerRoles"
from one;

insert into "user_role" ("user_id", "organization_id", "role")
values ($1, $2, $3);

delete
from "user_role"
where ("user_role"."user_id" = $1 and "user_role"."role" in ($2));

select app.finish($1);
