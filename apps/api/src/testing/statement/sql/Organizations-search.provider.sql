-- as app_provider

select app.assert_operator();

set local role app_operator;

with page as materialized (
  select o.id, o.legal_name as "legalName", d.name as domain, o.country, o.created_at as since
  from organization o
  join organization_domain d on d.organization_id = o.id and d.is_default
  where true and o.id in (
    select m.id
    from organization m
    where app.searchable(m.legal_name) like app.search_pattern($1) union
    select m.organization_id
    from organization_domain m
    where app.searchable(m.name) like app.search_pattern($2))
  order by o.legal_name asc, o.id asc
  limit $3 )
select page.*, array_remove(array[ case when "operator".organization_id is not null then 'operator' end, case when "provider".organization_id is not null then 'provider' end, case when "reseller".organization_id is not null then 'reseller' end, case when "customer".organization_id is not null then 'customer' end], null) as accounts
from page
left join "operator_account" "operator" on "operator".organization_id = page.id
left join "provider_account" "provider" on "provider".organization_id = page.id
left join "reseller_account" "reseller" on "reseller".organization_id = page.id
left join "customer_account" "customer" on "customer".organization_id = page.id
order by "legalName" asc, id asc;
