-- as app_auth

select "hash"
from "password_credential"
where "password_credential"."user_id" = $1;

select "id"
from "authenticator"
where "authenticator"."user_id" = $1;

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

select "id", "user_id", "organization_id", "sealed_secret", "created_at", "last_step", "last_used_at"
from "authenticator"
where "authenticator"."user_id" = $1;

select count(*), "created_at"
from "recovery_code"
where ("recovery_code"."user_id" = $1 and "recovery_code"."used_at" is null)
group by "recovery_code"."created_at"
order by "recovery_code"."created_at" desc;

update "authenticator"
set "last_step" = $1, "last_used_at" = $2
where ("authenticator"."id" = $3 and "authenticator"."last_step" < $4)
returning "id";

select "expires_at"
from "session"
where "session"."id" = $1;

update "session"
set "ended_at" = $1
where "session"."id" = $2;

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
