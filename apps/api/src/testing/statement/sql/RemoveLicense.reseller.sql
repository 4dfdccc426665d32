-- as app_reseller

select app.open_customer($1::uuid, $2::timestamptz, $3::boolean) as opened;

select "id", "display_name", "usage_location"
from "user"
where ("user"."id" = $1 and "user"."organization_id" = $2 and "user"."deleted_at" is null)
for update;

select "license_counter"."total", "license_counter"."assigned", "license_sku"."display_name"
from "license_counter" inner
join "license_sku" on "license_sku"."id" = "license_counter"."license_sku_id"
where ("license_counter"."customer_id" = $1 and "license_counter"."license_sku_id" = $2)
for update of "license_counter";

select quantity
from app.expired_licenses($1::timestamptz)
where license_sku_id = $2::uuid;

select "id"
from "license_assignment"
where ("license_assignment"."customer_id" = $1 and "license_assignment"."user_id" = $2 and "license_assignment"."license_sku_id" = $3);

delete
from "license_assignment"
where ("license_assignment"."customer_id" = $1 and "license_assignment"."user_id" = $2 and "license_assignment"."license_sku_id" = $3);

update "license_counter"
set "assigned" = $1
where ("license_counter"."customer_id" = $2 and "license_counter"."license_sku_id" = $3);

select app.finish($1);
