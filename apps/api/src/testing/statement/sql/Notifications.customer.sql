-- as app_customer

select "id", "organization_id", "user_id", "portal", "kind", "data", "path", "created_at", "read_at"
from "notification"
where ("notification"."user_id" = $1 and "notification"."portal" = $2)
order by "notification"."created_at" desc, "notification"."id" desc
limit $3;
