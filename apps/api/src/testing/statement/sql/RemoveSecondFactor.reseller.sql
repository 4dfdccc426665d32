-- as app_auth

select pg_advisory_xact_lock(hashtextextended('second factor of ' || $1::text, 0));

select "id"
from "authenticator"
where "authenticator"."user_id" = $1;

delete
from "authenticator"
where "authenticator"."user_id" = $1;

delete
from "recovery_code"
where "recovery_code"."user_id" = $1;

select app.finish($1);
