-- as app_customer

update "notification"
set "read_at" = $1
where (("notification"."user_id" = $2 and "notification"."portal" = $3) and "notification"."read_at" is null and "notification"."id" in ($4));

select count(*)
from "notification"
where (("notification"."user_id" = $1 and "notification"."portal" = $2) and "notification"."read_at" is null);

select app.finish($1);
