-- as app_provider

select app.assert_operator();

set local role app_operator;

select id, status, attempt, products_size as "productsSize", prices_size as "pricesSize", outcome
from catalog_import
where id = $1::uuid
for update;

select count(*)::int as parts
from catalog_import_part
where import_id = $1::uuid;

insert into "catalog_import_part" ("import_id", "file", "number", "content")
values ($1, $2, $3, $4)
on conflict do nothing;

update "catalog_import"
set "touched_at" = $1
where "catalog_import"."id" = $2;

select count(*)::int as parts
from catalog_import_part
where import_id = $1::uuid;

select app.finish($1);
