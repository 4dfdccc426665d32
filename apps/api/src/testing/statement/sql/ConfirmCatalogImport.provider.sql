-- as app_provider

select app.assert_operator();

set local role app_operator;

select id, status, attempt, products_size as "productsSize", prices_size as "pricesSize", outcome
from catalog_import
where id = $1::uuid
for update;

update "catalog_import"
set "status" = $1, "attempt" = $2, "progress" = $3, "touched_at" = $4
where "catalog_import"."id" = $5;

select app.finish($1);
