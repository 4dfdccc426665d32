-- as app_reseller

select count(*)
from "notification"
where (("notification"."user_id" = $1 and "notification"."portal" = $2) and "notification"."read_at" is null);
