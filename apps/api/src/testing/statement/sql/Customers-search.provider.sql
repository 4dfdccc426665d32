-- as app_provider

with page as materialized (
  select v.subject_id as id, v.subject_name as "legalName", v.subject_domain as domain, v.subject_country as country, r.since
  from app.customer_page($1, $2::uuid, $3, $4::uuid, $5::integer, false) f cross
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
select page.*, coalesce(p.partners, '[]') as partners, t.licenses, t.value as "monthlyValue", t.ends_at as "nextTermEnd", a.running as "delegatedAdmins", h.total, h.assigned
from page
left join app.customer_partners(array(select id
    from page)) p on p.customer_id = page.id
left join app.customer_licenses(array(select id
    from page), $6::timestamptz) h on h.customer_id = page.id cross
join lateral (
  select coalesce(sum(c.licenses), 0)::integer as licenses, min(c.ends_at) as ends_at, coalesce(json_agg(json_build_object('amount', c.amount, 'currency', c.currency)
      order by c.currency) filter (where c.amount <> 0), '[]') as value
  from (
    select s.currency, sum(s.quantity) as licenses, min(s.ends_at) as ends_at, sum(app.month_value(price.unit_amount, s.quantity, s.term, s.billing_plan)) as amount
    from customer_subscription s
    left join lateral (
      select l.unit_amount
      from order_line o
      join order_line_list_price l on l.order_line_id = o.id
      where o.subscription_id = s.id
      order by o.id desc
      limit 1) price on true
    where s.customer_id = page.id and app.subscription_runs(s.status, s.ends_at, $7::timestamptz)
    group by s.currency) c) t cross
join lateral (
  select coalesce(json_agg(json_build_object('roles', d.roles, 'endsAt', d.ends_at)), '[]') as running
  from delegated_admin_relationship d
  where d.subject_id = page.id and d.partner_id = (select app.current_organization()) and d.subject_kind = 'customer' and app.delegated_admin_runs(d.status, d.ends_at, $8::timestamptz)) a
order by "legalName" asc, id asc;
