-- as app_reseller

select app.open_customer($1::uuid, $2::timestamptz, $3::boolean) as opened;

select "subject_name", "subject_time_zone", array(select d.name
  from "organization_domain" d
  where d.organization_id = organization_view.subject_id and d.verified_at is not null)
from "organization_view"
where ("organization_view"."viewer_id" = $1 and "organization_view"."subject_id" = $2);

select app.mail_spending( $1, $2, $3::timestamptz, $4::timestamptz, $5::integer, $6::integer, $7::integer) as spending;

insert into "user" ("id", "organization_id", "user_principal_name", "display_name", "first_name", "last_name", "contact_mail", "language", "time_zone", "keyboard_shortcuts", "usage_location", "deleted_at", "disabled_at", "created_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, default, default, $9, default, default, $10);

insert into "password_reset" ("id", "user_id", "organization_id", "token_hash", "purpose", "created_at", "expires_at", "used_at")
values ($1, $2, $3, $4, $5, $6, $7, default);

select app.finish($1);
