-- as app_auth

select "user"."id", "user"."user_principal_name", "user"."organization_id", "password_credential"."hash", exists (select 1
  from "provider_account" a
  where a.organization_id = "user"."organization_id"), exists (select 1
  from "operator_account" a
  where a.organization_id = "user"."organization_id"), exists (select 1
  from "reseller_account" a
  where a.organization_id = "user"."organization_id")
from "user"
left join "password_credential" on "password_credential"."user_id" = "user"."id"
where "user"."id" = coalesce( (select n.id
    from "user" n
    where n.user_principal_name = $1 and n.deleted_at is null and n.disabled_at is null), (select case when count(*) = 1 then (array_agg(m.id))[1] end
    from (select c.id
      from "user" c
      where lower(c.contact_mail) = $2 and c.deleted_at is null and c.disabled_at is null
      limit 2) m));

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

select "password_credential"."hash"
from "password_credential" inner
join "user" on ("user"."id" = "password_credential"."user_id" and "user"."disabled_at" is null)
where "password_credential"."user_id" = $1
for share;

insert into "session" ("id", "token_hash", "user_id", "organization_id", "portal", "authentication_strength", "created_at", "last_seen_at", "expires_at", "ended_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, default);

select app.finish($1);

-- as app_reseller

select count(*)
from "notification"
where (("notification"."user_id" = $1 and "notification"."portal" = $2) and "notification"."read_at" is null);
