-- as app_customer

select s.id as "licenseSkuId", s.display_name as name, c.total, coalesce(e.quantity, 0) as expired, c.assigned
from license_counter c
join license_sku s on s.id = c.license_sku_id
left join app.expired_licenses($1::timestamptz) e on e.license_sku_id = c.license_sku_id
where c.customer_id = $2::uuid and c.total > 0
order by s.display_name, s.id;
