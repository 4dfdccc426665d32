-- as app_provider

with opened as materialized (
  select app.open_customer($1::uuid, $2::timestamptz, false) as opened ), page as materialized (
  select opened.opened, v.subject_id as id, v.subject_name as "legalName", v.subject_domain as domain, v.subject_country as country, r.since, (
    select coalesce(max(p.partners::text), '[]')::json
    from app.customer_partners(array[v.subject_id]) p) as partners, coalesce((
      select json_agg(json_build_object('id', d.id, 'roles', d.roles, 'endedAt', coalesce(d.terminated_at, d.ends_at), 'endedByName', (case when d.terminated_by_organization_id = (select app.current_organization()) then (select o.legal_name
              from organization o
              where o.id = (select app.current_organization())) else (select v.subject_name
              from organization_view v
              where v.viewer_id = (select app.current_organization()) and v.subject_id = d.terminated_by_organization_id) end))
        order by coalesce(d.terminated_at, d.ends_at) desc, d.id desc)
      from delegated_admin_relationship d
      where d.partner_id = r.partner_id and d.subject_id = r.customer_id and d.subject_kind = 'customer' and d.activated_at >= r.since and not app.delegated_admin_runs(d.status, d.ends_at, $3::timestamptz)), '[]') as "pastDelegatedAdmins", array(select d.name
    from organization_domain d
    where d.organization_id = v.subject_id and d.verified_at is not null
    order by d.is_default desc, d.name) as domains, (
    select json_build_object('name', i.recipient_name, 'mail', i.recipient_mail)
    from invitation i
    where i.id = r.invitation_id and i.inviter_id = r.partner_id) as contact
  from opened cross
  join organization_view v cross
  join lateral (
    select r.*
    from relationship r
    where r.partner_id = v.viewer_id and r.customer_id = v.subject_id and r.ended_at is null and r.partner_kind = (select app.partner_kind())
    limit 1) r
  where v.viewer_id = (select app.current_organization()) and opened.opened is not null and v.subject_id = $4::uuid )
select page.*, t.licenses, t.value as "monthlyValue", t.ends_at as "nextTermEnd", a.running as "delegatedAdmins", h.total, h.assigned
from page
left join app.customer_licenses(array(select id
    from page), $5::timestamptz) h on h.customer_id = page.id cross
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
    where s.customer_id = page.id and app.subscription_runs(s.status, s.ends_at, $6::timestamptz)
    group by s.currency) c) t cross
join lateral (
  select coalesce(json_agg(json_build_object('roles', d.roles, 'endsAt', d.ends_at)), '[]') as running
  from delegated_admin_relationship d
  where d.subject_id = page.id and d.partner_id = (select app.current_organization()) and d.subject_kind = 'customer' and app.delegated_admin_runs(d.status, d.ends_at, $7::timestamptz)) a;
