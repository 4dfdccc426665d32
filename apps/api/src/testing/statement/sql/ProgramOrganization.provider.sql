-- as app_provider

select app.assert_operator();

set local role app_operator;

select o.id, o.legal_name as "legalName", d.name as domain, o.country, o.language, o.time_zone as "timeZone", o.created_at as since, (select r.partner_id
  from reseller_account r
  where r.organization_id = o.id) as "partnerId", (
  select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'status', a.status)
      order by a.place), '[]')
  from (
    select 1 as place, 'operator' as kind, p.status
    from operator_account p
    where p.organization_id = o.id
    union all
    select 2, 'provider', p.status
    from provider_account p
    where p.organization_id = o.id
    union all
    select 3, 'reseller', p.status
    from reseller_account p
    where p.organization_id = o.id
    union all
    select 4, 'customer', p.status
    from customer_account p
    where p.organization_id = o.id) a) as accounts, (select count(*)::int
  from (
    select 1
    from partnership p
    where p.provider_id = o.id and p.ended_at is null
    union all
    select 1
    from partnership p
    where p.reseller_id = o.id and p.ended_at is null
    limit 1000) c) as partners, (select count(*)::int
  from (
    select 1
    from mail_message m
    where m.organization_id = o.id and m.failed_at is not null and m.created_at > $1::timestamptz
    limit 1000) c) as "failedMails"
from organization o
join organization_domain d on d.organization_id = o.id and d.is_default
where o.id = $2::uuid;
