-- as app_provider

select app.assert_operator();

set local role app_operator;

select id, status, attempt, products_size as "productsSize", prices_size as "pricesSize", outcome
from catalog_import
where id = $1::uuid
for update;

update "catalog_import"
set "status" = $1, "skip_bad_rows" = $2, "end_missing" = $3, "attempt" = $4, "progress" = $5, "touched_at" = $6
where "catalog_import"."id" = $7;

select app.finish($1);
