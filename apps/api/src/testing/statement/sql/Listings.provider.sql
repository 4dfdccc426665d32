-- as app_provider

select app.assert_operator();

set local role app_operator;

select l.id, l.provider_id as "providerId", o.legal_name as "providerName", l.country, l.services, l.families, l.spoken_languages as "spokenLanguages", l.accepts_resellers as "acceptsResellers", l.mail, l.phone, l.web_site as "webSite", l.texts, l.published_at as "publishedAt", l.hidden_at as "hiddenAt", l.blocked_at as "blockedAt", l.block_reason as "blockReason"
from listing l
join organization o on o.id = l.provider_id
where true
order by l.published_at desc, l.id desc
limit $1;
