-- as app_provider

select app.assert_operator();

set local role app_operator;

select "status"
from "provider_account"
where "provider_account"."organization_id" = $1
for update;

select "legal_name"
from "organization"
where "organization"."id" = $1;

update "provider_account"
set "status" = $1, "suspended_at" = $2, "suspension_reason" = $3
where "provider_account"."organization_id" = $4;

select u.id as "userId", u.organization_id as "organizationId", u.language, coalesce(u.time_zone, o.time_zone) as "timeZone", case when bool_or(r.role = any ($1::text[])) then u.contact_mail end as mail
from "user" u
join organization o on o.id = u.organization_id
join user_role r on r.user_id = u.id and r.role = any ($2::text[])
where u.organization_id = $3::uuid and u.deleted_at is null and u.disabled_at is null
group by u.id, o.id
order by u.id;

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
    limit 1000) c) as "failedMails", (select count(*)::int
  from listing l
  where l.provider_id = o.id and l.hidden_at is null and l.blocked_at is null) as listings, s.suspended_at as "suspendedAt", s.suspension_reason as "suspensionReason"
from organization o
join organization_domain d on d.organization_id = o.id and d.is_default
left join provider_account s on s.organization_id = o.id
where o.id = $2::uuid;

select app.finish($1);
