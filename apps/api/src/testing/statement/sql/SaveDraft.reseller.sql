-- as app_reseller

select pg_advisory_xact_lock(hashtextextended($1, 0));

select (count(*) filter (where "draft"."content" is not null))::integer, min("saved_at") filter (where "draft"."content" is not null), count(*), min("saved_at")
from "draft"
where ("draft"."user_id" = $1 and "draft"."saved_at" > $2 and ("draft"."kind" <> $3 or "draft"."subject" <> $4));

insert into "draft" ("user_id", "organization_id", "kind", "subject", "content", "saved_at", "generation")
values ($1, $2, $3, $4, $5, $6, $7)
on conflict ("user_id","kind","subject") do update
set "content" = $8, "saved_at" = $9, "generation" = least(greatest("draft"."generation"::bigint + $10, excluded.generation), $11)
returning "generation";

select app.finish($1);
