-- as app_auth

select "id", "user_id", "organization_id", "sealed_secret", "created_at", "last_step", "last_used_at"
from "authenticator"
where "authenticator"."user_id" = $1;

select count(*), "created_at"
from "recovery_code"
where ("recovery_code"."user_id" = $1 and "recovery_code"."used_at" is null)
group by "recovery_code"."created_at"
order by "recovery_code"."created_at" desc;
