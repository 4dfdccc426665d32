-- as app_provider

with page as materialized (
  select v.subject_id as id, v.subject_name as "legalName", v.subject_domain as domain, v.subject_country as country, r.since
  from app.customer_page($1, $2::uuid, $3, $4::uuid, $5::integer) f cross
  join lateral (
    select *
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = f.customer_id
    limit 1) v cross
  join lateral (
    select r.*
    from relationship r
    where r.partner_id = v.viewer_id and r.customer_id = v.subject_id and r.ended_at is null and r.partner_kind = (select app.partner_kind())
    limit 1) r)
select page.*, coalesce(p.partners, '[]') as partners
from page
left join app.customer_partners(array(select id
    from page)) p on p.customer_id = page.id
order by "legalName", id;
