-- as app_reseller

update "user"
set "language" = $1, "time_zone" = $2, "keyboard_shortcuts" = $3
where "user"."id" = $4;

select app.finish($1);
