-- as app_reseller

select "topic", "by_mail", "in_portal"
from "notification_choice"
where "notification_choice"."user_id" = $1;
