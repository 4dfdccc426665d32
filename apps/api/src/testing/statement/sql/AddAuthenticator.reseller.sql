-- as app_auth

select pg_advisory_xact_lock(hashtextextended('second factor of ' || $1::text, 0));

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

select "expires_at"
from "session"
where "session"."id" = $1;

update "session"
set "ended_at" = $1
where "session"."id" = $2;

insert into "session" ("id", "token_hash", "user_id", "organization_id", "portal", "authentication_strength", "created_at", "last_seen_at", "expires_at", "ended_at", "factor_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, default, $10);

select app.finish($1);
