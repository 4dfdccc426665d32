-- as app_auth

update "session"
set "ended_at" = $1
where "session"."id" = $2;

select app.finish($1);
