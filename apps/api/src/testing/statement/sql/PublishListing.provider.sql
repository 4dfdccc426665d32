-- as app_provider

select "status"
from "provider_account"
where "provider_account"."organization_id" = $1;

select "id", "provider_id", "country", "hidden_at", "blocked_at"
from "listing"
where ("listing"."provider_id" = $1 and "listing"."country" = $2)
for update;

insert into "listing" ("id", "provider_id", "country", "services", "families", "spoken_languages", "accepts_resellers", "mail", "phone", "web_site", "texts", "created_at", "published_at", "hidden_at", "blocked_at", "block_reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, default, default)
on conflict ("provider_id","country") do update
set "services" = $15, "families" = $16, "spoken_languages" = $17, "accepts_resellers" = $18, "mail" = $19, "phone" = $20, "web_site" = $21, "texts" = $22, "published_at" = $23, "hidden_at" = $24
returning "id";

select l.id, l.provider_id as "providerId", o.legal_name as "providerName", l.country, l.services, l.families, l.spoken_languages as "spokenLanguages", l.accepts_resellers as "acceptsResellers", l.mail, l.phone, l.web_site as "webSite", l.texts, l.published_at as "publishedAt", l.hidden_at as "hiddenAt", l.blocked_at as "blockedAt", l.block_reason as "blockReason"
from listing l
join organization o on o.id = l.provider_id
where l.id = $1::uuid;

select app.finish($1);
