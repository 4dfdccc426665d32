-- as app_auth

select "sign_in_challenge"."id", "user"."id", "user"."organization_id", "password_credential"."hash", "user"."display_name", "user"."user_principal_name", "user"."contact_mail", "user"."language", coalesce("user"."time_zone", "organization"."time_zone"), array(select r.role
  from "user_role" r
  where r.user_id = "user"."id")
from "sign_in_challenge" inner
join "user" on ("user"."id" = "sign_in_challenge"."user_id" and "user"."deleted_at" is null and "user"."disabled_at" is null) inner
join "organization" on "organization"."id" = "user"."organization_id" inner
join "password_credential" on "password_credential"."user_id" = "user"."id"
where ("sign_in_challenge"."token_hash" = $1 and "sign_in_challenge"."portal" = $2 and "sign_in_challenge"."used_at" is null and "sign_in_challenge"."expires_at" > $3);

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

select "sign_in_challenge"."id", "user"."id", "user"."organization_id", "password_credential"."hash", "user"."display_name", "user"."user_principal_name", "user"."contact_mail", "user"."language", coalesce("user"."time_zone", "organization"."time_zone"), array(select r.role
  from "user_role" r
  where r.user_id = "user"."id")
from "sign_in_challenge" inner
join "user" on ("user"."id" = "sign_in_challenge"."user_id" and "user"."deleted_at" is null and "user"."disabled_at" is null) inner
join "organization" on "organization"."id" = "user"."organization_id" inner
join "password_credential" on "password_credential"."user_id" = "user"."id"
where ("sign_in_challenge"."token_hash" = $1 and "sign_in_challenge"."portal" = $2 and "sign_in_challenge"."used_at" is null and "sign_in_challenge"."expires_at" > $3);

select pg_advisory_xact_lock(hashtextextended('second factor of ' || $1::text, 0));

select "id"
from "authenticator"
where "authenticator"."user_id" = $1;

select "id", "user_id", "organization_id", "sealed_secret", "created_at", "last_step", "last_used_at"
from "authenticator"
where "authenticator"."user_id" = $1;

select count(*), "created_at"
from "recovery_code"
where ("recovery_code"."user_id" = $1 and "recovery_code"."used_at" is null)
group by "recovery_code"."created_at"
order by "recovery_code"."created_at" desc;

delete
from "authenticator"
where "authenticator"."user_id" = $1;

insert into "authenticator" ("id", "user_id", "organization_id", "sealed_secret", "created_at", "last_step", "last_used_at")
values ($1, $2, $3, $4, $5, $6, $7);

delete
from "recovery_code"
where "recovery_code"."user_id" = $1;

insert into "recovery_code" ("set_id", "place", "user_id", "organization_id", "hash", "created_at", "used_at")
values ($1, $2, $3, $4, $5, $6, default), ($7, $8, $9, $10, $11, $12, default), ($13, $14, $15, $16, $17, $18, default), ($19, $20, $21, $22, $23, $24, default), ($25, $26, $27, $28, $29, $30, default), ($31, $32, $33, $34, $35, $36, default), ($37, $38, $39, $40, $41, $42, default), ($43, $44, $45, $46, $47, $48, default), ($49, $50, $51, $52, $53, $54, default), ($55, $56, $57, $58, $59, $60, default);

update "sign_in_challenge"
set "used_at" = $1
where ("sign_in_challenge"."id" = $2 and "sign_in_challenge"."used_at" is null)
returning "id";

insert into "session" ("id", "token_hash", "user_id", "organization_id", "portal", "authentication_strength", "created_at", "last_seen_at", "expires_at", "ended_at", "factor_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, default, $10);

select app.finish($1);

-- outside of transactions

begin;
set local role app_auth;

-- outside of transactions

with forgotten as (delete
  from rate_limit
  where key = $1
  returning points, expire) update rate_limit r
set points = greatest(r.points - f.points, 0)
from forgotten f
where r.key = any($2::text[]) and f.expire > $3;

-- as app_reseller

select count(*)
from "notification"
where (("notification"."user_id" = $1 and "notification"."portal" = $2) and "notification"."read_at" is null);
