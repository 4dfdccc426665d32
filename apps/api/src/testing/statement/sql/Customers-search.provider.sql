-- as app_provider

with page as materialized (
  select v.subject_id as id, v.subject_name as "legalName", v.subject_domain as domain, v.subject_country as country, r.since
  from organization_view v
  join relationship r on r.partner_id = v.viewer_id and r.customer_id = v.subject_id and r.ended_at is null and r.partner_kind = (select app.partner_kind())
  where v.viewer_id = $1::uuid and v.subject_id = any (array(select f.customer_id
      from app.customer_page( $2, $3::uuid, $4, $5::uuid, $6::integer) f))
  order by v.subject_name, v.subject_id
  limit $7 )
select page.*, (
  select coalesce(jsonb_agg(jsonb_build_object('id', p.partner_id, 'legalName', p.legal_name)
      order by p.ordinality), '[]')
  from app.customer_partners(page.id) with ordinality p) as partners
from page
order by "legalName", id;
