-- outside of transactions

begin;
set local role app_auth;

-- outside of transactions

INSERT INTO "rate_limit" VALUES ($1, $2, $3) ON CONFLICT(key) DO UPDATE SET points = CASE WHEN ("rate_limit".expire <= $4 OR 1=0) THEN $2 ELSE "rate_limit".points + ($2) END, expire = CASE WHEN "rate_limit".expire <= $4 THEN $3 ELSE "rate_limit".expire END RETURNING points, expire;;

-- outside of transactions

begin;
set local role app_auth;

-- outside of transactions

INSERT INTO "rate_limit" VALUES ($1, $2, $3) ON CONFLICT(key) DO UPDATE SET points = CASE WHEN ("rate_limit".expire <= $4 OR 1=0) THEN $2 ELSE "rate_limit".points + ($2) END, expire = CASE WHEN "rate_limit".expire <= $4 THEN $3 ELSE "rate_limit".expire END RETURNING points, expire;;

-- as app_auth

select "password_reset"."purpose", "password_reset"."expires_at", "password_reset"."used_at", exists (select 1
  from "password_reset" n
  where n.user_id = password_reset.user_id and n.purpose = password_reset.purpose and n.used_at is null and n.id <> password_reset.id), "user"."deleted_at" is null and "user"."disabled_at" is null, exists (select 1
  from "password_credential" c
  where c.user_id = "user"."id"), "user"."id", "user"."organization_id", "organization"."legal_name", "user"."display_name", "user"."user_principal_name", "user"."contact_mail", "user"."language", coalesce("user"."time_zone", "organization"."time_zone")
from "password_reset" inner
join "user" on ("user"."id" = "password_reset"."user_id" and "user"."organization_id" = "password_reset"."organization_id") inner
join "organization" on "organization"."id" = "user"."organization_id"
where "password_reset"."token_hash" = $1;

select pg_advisory_xact_lock(hashtextextended('password of ' || $1::text, 0));

select "password_reset"."purpose", "password_reset"."expires_at", "password_reset"."used_at", exists (select 1
  from "password_reset" n
  where n.user_id = password_reset.user_id and n.purpose = password_reset.purpose and n.used_at is null and n.id <> password_reset.id), "user"."deleted_at" is null and "user"."disabled_at" is null, exists (select 1
  from "password_credential" c
  where c.user_id = "user"."id"), "user"."id", "user"."organization_id", "organization"."legal_name", "user"."display_name", "user"."user_principal_name", "user"."contact_mail", "user"."language", coalesce("user"."time_zone", "organization"."time_zone")
from "password_reset" inner
join "user" on ("user"."id" = "password_reset"."user_id" and "user"."organization_id" = "password_reset"."organization_id") inner
join "organization" on "organization"."id" = "user"."organization_id"
where "password_reset"."token_hash" = $1;

update "password_reset"
set "used_at" = $1
where ("password_reset"."user_id" = $2 and "password_reset"."purpose" = $3 and "password_reset"."used_at" is null);

insert into "password_reset" ("id", "user_id", "organization_id", "token_hash", "purpose", "created_at", "expires_at", "used_at")
values ($1, $2, $3, $4, $5, $6, $7, default);

select app.finish($1);
