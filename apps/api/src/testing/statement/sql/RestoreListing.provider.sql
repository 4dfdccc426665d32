-- as app_provider

select app.assert_operator();

set local role app_operator;

select "id", "provider_id", "country", "hidden_at", "blocked_at"
from "listing"
where "listing"."id" = $1
for update;

update "listing"
set "blocked_at" = $1, "block_reason" = $2
where "listing"."id" = $3;

select u.id as "userId", u.organization_id as "organizationId", u.language, coalesce(u.time_zone, o.time_zone) as "timeZone", case when bool_or(r.role = any ($1::text[])) then u.contact_mail end as mail
from "user" u
join organization o on o.id = u.organization_id
join user_role r on r.user_id = u.id and r.role = any ($2::text[])
where u.organization_id = $3::uuid and u.deleted_at is null and u.disabled_at is null
group by u.id, o.id
order by u.id;

select l.id, l.provider_id as "providerId", o.legal_name as "providerName", l.country, l.services, l.families, l.spoken_languages as "spokenLanguages", l.accepts_resellers as "acceptsResellers", l.mail, l.phone, l.web_site as "webSite", l.texts, l.published_at as "publishedAt", l.hidden_at as "hiddenAt", l.blocked_at as "blockedAt", l.block_reason as "blockReason"
from listing l
join organization o on o.id = l.provider_id
where l.id = $1::uuid;

select app.finish($1);
