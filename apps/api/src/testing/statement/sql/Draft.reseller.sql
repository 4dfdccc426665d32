-- as app_reseller

select "content", "saved_at", "generation"
from "draft"
where ("draft"."user_id" = $1 and "draft"."kind" = $2 and "draft"."subject" = $3 and "draft"."saved_at" > $4);
