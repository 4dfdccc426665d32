-- as app_provider

select app.assert_operator();

set local role app_operator;

select id, status, attempt, products_size as "productsSize", prices_size as "pricesSize", outcome
from catalog_import
where id = $1::uuid
for update;

update "catalog_import"
set "status" = $1, "progress" = $2, "touched_at" = $3, "ended_at" = $4
where "catalog_import"."id" = $5;

delete
from "catalog_import_part"
where "catalog_import_part"."import_id" = $1;

delete
from "catalog_import_bad_row"
where "catalog_import_bad_row"."import_id" = $1;

select app.finish($1);
