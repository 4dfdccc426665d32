-- as app_provider

select app.assert_operator();

set local role app_operator;

select p.id, p.since, p.ended_at as "endedAt", p.other_id as "otherId", o.legal_name as "otherName", d.name as "otherDomain", p.other_is as "otherIs", p.ended_by_organization_id = p.other_id as "otherEnded"
from ((
    select p.id, p.since, p.ended_at, p.ended_by_organization_id, p.reseller_id as other_id, 'reseller' as other_is
    from partnership p
    where p.provider_id = $1::uuid
    order by p.since desc, p.id desc
    limit $2)
  union all (
    select p.id, p.since, p.ended_at, p.ended_by_organization_id, p.provider_id as other_id, 'provider' as other_is
    from partnership p
    where p.reseller_id = $3::uuid
    order by p.since desc, p.id desc
    limit $4)) p
join organization o on o.id = p.other_id
join organization_domain d on d.organization_id = o.id and d.is_default
order by p.since desc, p.id desc
limit $5;
