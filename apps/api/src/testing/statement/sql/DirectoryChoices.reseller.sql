-- as app_reseller

-- as app_public

select *
from (select l.provider_id as "providerId", app.listed_provider(l.provider_id) as "providerName", l.country, l.services, l.families, l.spoken_languages as "spokenLanguages", l.currencies, l.payment_days as "paymentDays", l.accepts_resellers as "acceptsResellers", l.mail, l.phone, l.web_site as "webSite", l.texts
  from listing l
  order by l.published_at desc, l.id desc
  limit $1) l
where l."providerName" is not null;
