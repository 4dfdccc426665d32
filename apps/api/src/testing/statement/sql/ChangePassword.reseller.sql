-- as app_auth

select "hash"
from "password_credential"
where "password_credential"."user_id" = $1;

-- outside of transactions

begin;
set local role app_auth;

-- outside of transactions

INSERT INTO "rate_limit" VALUES ($1, $2, $3) ON CONFLICT(key) DO UPDATE SET points = CASE WHEN ("rate_limit".expire <= $4 OR 1=0) THEN $2 ELSE "rate_limit".points + ($2) END, expire = CASE WHEN "rate_limit".expire <= $4 THEN $3 ELSE "rate_limit".expire END RETURNING points, expire;;

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

-- as app_auth

select pg_advisory_xact_lock(hashtextextended('password of ' || $1::text, 0));

update "password_credential"
set "hash" = $1, "changed_at" = $2
where ("password_credential"."user_id" = $3 and "password_credential"."hash" = $4)
returning "user_id";

update "password_reset"
set "used_at" = $1
where ("password_reset"."user_id" = $2 and "password_reset"."used_at" is null);

update "session"
set "ended_at" = $1
where ("session"."user_id" = $2 and "session"."ended_at" is null);

insert into "session" ("id", "token_hash", "user_id", "organization_id", "portal", "authentication_strength", "created_at", "last_seen_at", "expires_at", "ended_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, default);

select app.finish($1);
