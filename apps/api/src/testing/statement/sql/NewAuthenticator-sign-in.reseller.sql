-- as app_auth

select "sign_in_challenge"."id", "user"."id", "user"."organization_id", "password_credential"."hash", "user"."display_name", "user"."user_principal_name", "user"."contact_mail", "user"."language", coalesce("user"."time_zone", "organization"."time_zone"), array(select r.role
  from "user_role" r
  where r.user_id = "user"."id")
from "sign_in_challenge" inner
join "user" on ("user"."id" = "sign_in_challenge"."user_id" and "user"."deleted_at" is null and "user"."disabled_at" is null) inner
join "organization" on "organization"."id" = "user"."organization_id" inner
join "password_credential" on "password_credential"."user_id" = "user"."id"
where ("sign_in_challenge"."token_hash" = $1 and "sign_in_challenge"."portal" = $2 and "sign_in_challenge"."used_at" is null and "sign_in_challenge"."expires_at" > $3);
