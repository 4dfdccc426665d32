-- as app_provider

select app.mail_spending( $1, $2, $3::timestamptz, $4::timestamptz, $5::integer, $6::integer, $7::integer) as spending;

select app.assert_operator();

set local role app_operator;

insert into "organization" ("id", "legal_name", "country", "language", "time_zone", "created_at")
values ($1, $2, $3, $4, $5, $6);

insert into "organization_domain" ("id", "organization_id", "name", "is_default", "verified_at")
values ($1, $2, $3, $4, $5);

insert into "reseller_account" ("organization_id", "status", "created_at", "partner_id")
values ($1, $2, $3, $4);

insert into "user" ("id", "organization_id", "user_principal_name", "display_name", "first_name", "last_name", "contact_mail", "language", "time_zone", "keyboard_shortcuts", "usage_location", "deleted_at", "disabled_at", "created_at")
values ($1, $2, $3, $4, default, default, $5, $6, default, default, $7, default, default, $8);

insert into "user_role" ("user_id", "organization_id", "role")
values ($1, $2, $3);

update "password_reset"
set "used_at" = $1
where ("password_reset"."user_id" = $2 and "password_reset"."purpose" = $3 and "password_reset"."used_at" is null);

insert into "password_reset" ("id", "user_id", "organization_id", "token_hash", "purpose", "created_at", "expires_at", "used_at")
values ($1, $2, $3, $4, $5, $6, $7, default);

select app.finish($1);
