-- as app_reseller

update "user"
set "language" = $1
where "user"."id" = $2;

select app.finish($1);
