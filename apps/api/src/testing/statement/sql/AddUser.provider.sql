-- as app_provider

select app.lock_administrators();

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

select app.mail_spending( $1, $2, $3::timestamptz, $4::timestamptz, $5::integer, $6::integer, $7::integer) as spending;

insert into "user" ("id", "organization_id", "user_principal_name", "display_name", "first_name", "last_name", "contact_mail", "language", "time_zone", "keyboard_shortcuts", "usage_location", "deleted_at", "disabled_at", "created_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, default, default, $9, default, default, $10);

insert into "user_role" ("user_id", "organization_id", "role")
values ($1, $2, $3);

insert into "password_reset" ("id", "user_id", "organization_id", "token_hash", "purpose", "created_at", "expires_at", "used_at")
values ($1, $2, $3, $4, $5, $6, $7, default);

select $1::integer as at, r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.mail_recipients($2::uuid, $3::text[]) r
left join app.mail_recipients($4::uuid, $5::text[]) m on m.user_id = r.user_id
order by at, "userId";

select app.finish($1);
