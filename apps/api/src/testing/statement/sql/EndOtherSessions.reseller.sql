-- as app_reseller

select app.end_own_sessions($1::uuid, $2::uuid, $3::timestamptz) as ended;

select app.finish($1);
