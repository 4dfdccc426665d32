-- as app_provider

select app.assert_operator();

set local role app_operator;

select pg_advisory_xact_lock(hashtextextended('relais catalog import begins', 0));

select u.display_name as "startedByName"
from catalog_import i
join "user" u on u.id = i.user_id
where i.organization_id = $1::uuid and i.ended_at is null;

insert into "catalog_import" ("id", "organization_id", "user_id", "created_at", "status", "products_name", "products_size", "prices_name", "prices_size", "skip_bad_rows", "end_missing", "attempt", "tried_after_import_id", "progress", "outcome", "touched_at", "ended_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, default, default, default, default, default, default, $10, default);

select app.finish($1);
