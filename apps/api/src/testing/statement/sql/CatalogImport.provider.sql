-- as app_provider

select app.assert_operator();

set local role app_operator;

select i.id, i.status, u.display_name as "startedByName", i.created_at as "createdAt", i.products_name as "productsName", i.products_size as "productsSize", (select count(*)::int
  from catalog_import_part p
  where p.import_id = i.id and p.file = 'products') as "productsParts", i.prices_name as "pricesName", i.prices_size as "pricesSize", (select count(*)::int
  from catalog_import_part p
  where p.import_id = i.id and p.file = 'prices') as "pricesParts", i.skip_bad_rows as "skipBadRows", i.end_missing as "endMissing", i.progress, i.outcome
from catalog_import i
join "user" u on u.id = i.user_id
where i.id = $1::uuid;
