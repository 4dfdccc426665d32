-- as app_provider

select app.assert_operator();

set local role app_operator;

select r.line, r.cells, r.faults
from catalog_import_bad_row r
where r.import_id = $1::uuid and r.file = $2 and r.line > $3 and (select i.organization_id
  from catalog_import i
  where i.id = r.import_id) = $4::uuid
order by r.line
limit $5;
