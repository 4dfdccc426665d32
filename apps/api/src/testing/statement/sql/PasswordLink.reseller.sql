-- as app_auth

select "password_reset"."purpose", "password_reset"."expires_at", "password_reset"."used_at", exists (select 1
  from "password_reset" n
  where n.user_id = password_reset.user_id and n.purpose = password_reset.purpose and n.used_at is null and n.id <> password_reset.id), "user"."deleted_at" is null and "user"."disabled_at" is null, exists (select 1
  from "password_credential" c
  where c.user_id = "user"."id"), "user"."id", "user"."organization_id", "organization"."legal_name", "user"."display_name", "user"."user_principal_name", "user"."contact_mail", "user"."language", coalesce("user"."time_zone", "organization"."time_zone")
from "password_reset" inner
join "user" on ("user"."id" = "password_reset"."user_id" and "user"."organization_id" = "password_reset"."organization_id") inner
join "organization" on "organization"."id" = "user"."organization_id"
where "password_reset"."token_hash" = $1;
