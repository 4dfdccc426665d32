-- as app_reseller

select app.open_customer($1::uuid, $2::timestamptz, $3::boolean) as opened;

select "id", "display_name", "usage_location"
from "user"
where ("user"."id" = $1 and "user"."organization_id" = $2 and "user"."deleted_at" is null)
for update;

update "user"
set "usage_location" = $1
where "user"."id" = $2;

select app.finish($1);
