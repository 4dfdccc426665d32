-- as app_provider

select "id", "provider_id", "country", "hidden_at", "blocked_at"
from "listing"
where ("listing"."provider_id" = $1 and "listing"."country" = $2)
for update;

update "listing"
set "hidden_at" = $1
where "listing"."id" = $2;

select l.id, l.provider_id as "providerId", o.legal_name as "providerName", l.country, l.services, l.families, l.spoken_languages as "spokenLanguages", l.accepts_resellers as "acceptsResellers", l.mail, l.phone, l.web_site as "webSite", l.texts, l.published_at as "publishedAt", l.hidden_at as "hiddenAt", l.blocked_at as "blockedAt", l.block_reason as "blockReason"
from listing l
join organization o on o.id = l.provider_id
where l.id = $1::uuid;

select app.finish($1);
