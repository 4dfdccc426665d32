-- as app_provider

select app.assert_operator();

set local role app_operator;

select id, imported_at as "importedAt", imported_by as "importedBy", report
from price_sheet_import
order by imported_at desc, id desc
limit $1;
