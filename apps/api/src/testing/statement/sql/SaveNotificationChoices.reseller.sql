-- as app_reseller

insert into "notification_choice" ("user_id", "organization_id", "topic", "by_mail", "in_portal")
values ($1, $2, $3, $4, $5)
on conflict ("user_id","topic") do update
set "by_mail" = excluded.by_mail, "in_portal" = excluded.in_portal;

select "topic", "by_mail", "in_portal"
from "notification_choice"
where "notification_choice"."user_id" = $1;

select app.finish($1);
