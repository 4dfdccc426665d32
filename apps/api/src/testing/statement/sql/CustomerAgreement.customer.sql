-- as app_customer

select t.version, t.title, t.body, (
  select to_json(a.accepted_at) #>> '{}'
  from agreement_acceptance a
  where a.organization_id = $1::uuid and a.kind = t.kind and a.version = t.version ) as "acceptedAt"
from agreement_template t
where t.kind = 'customer_agreement' and t.language = $2
order by t.version desc
limit 1;
