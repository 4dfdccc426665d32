-- as app_provider

select app.assert_operator();

set local role app_operator;

select o.id, o.legal_name as "legalName", d.name as domain, o.country, o.created_at as since, array_remove(array[ case when exists (select 1
    from operator_account a
    where a.organization_id = o.id) then 'operator' end, case when exists (select 1
    from provider_account a
    where a.organization_id = o.id) then 'provider' end, case when exists (select 1
    from reseller_account a
    where a.organization_id = o.id) then 'reseller' end, case when exists (select 1
    from customer_account a
    where a.organization_id = o.id) then 'customer' end], null) as accounts
from organization o
join organization_domain d on d.organization_id = o.id and d.is_default
where true and app.searchable(o.legal_name || ' ' || d.name) like app.search_pattern($1)
order by o.legal_name, o.id
limit $2;
