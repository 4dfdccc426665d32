-- as app_provider

with walked as materialized (
  select s.id, s.customer_id, s.status, s.ends_at
  from customer_subscription s
  where (s.ends_at, s.id) > ($1::timestamptz, $2::uuid)
  order by s.ends_at, s.id
  limit 250 ), ending as materialized (
  select v.subject_id as id, v.subject_name as "legalName", v.subject_domain as domain, v.subject_country as country, r.since, s.ends_at as "afterEnd", '' as "afterName", s.id as "afterId"
  from walked s cross
  join lateral (
    select *
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = s.customer_id
    limit 1) v cross
  join lateral (
    select r.*
    from relationship r
    where r.partner_id = v.viewer_id and r.customer_id = v.subject_id and r.ended_at is null and r.partner_kind = (select app.partner_kind())
    limit 1) r
  where app.subscription_runs(s.status, s.ends_at, $3::timestamptz) and (
    select true
    from customer_subscription e
    where e.customer_id = s.customer_id and app.subscription_runs(e.status, e.ends_at, $4::timestamptz) and (e.ends_at, e.id) < (s.ends_at, s.id)
    limit 1) is null
  order by s.ends_at, s.id
  limit 51 ), named as materialized (
  select v.*
  from organization_view v
  where v.viewer_id = (select app.current_organization()) and (v.subject_name, v.subject_id) > ($5::text, $6::uuid) and case when (select count(*)
    from ending) < 51 then (select count(*)
    from walked) < 250 else false end
  order by v.subject_name, v.subject_id
  limit 250 ), unending as materialized (
  select v.subject_id as id, v.subject_name as "legalName", v.subject_domain as domain, v.subject_country as country, r.since, '9999-12-31T00:00:00.000Z'::timestamptz as "afterEnd", v.subject_name as "afterName", v.subject_id as "afterId"
  from named v cross
  join lateral (
    select r.*
    from relationship r
    where r.partner_id = v.viewer_id and r.customer_id = v.subject_id and r.ended_at is null and r.partner_kind = (select app.partner_kind())
    limit 1) r
  where (
    select true
    from customer_subscription e
    where e.customer_id = v.subject_id and app.subscription_runs(e.status, e.ends_at, $7::timestamptz)
    limit 1) is null
  order by v.subject_name, v.subject_id
  limit 51 - (select count(*)
    from ending) ), page as materialized (
  select *
  from ending
  union all
  select *
  from unending )
select w."walkedTo", c.*
from (
  select case when (select count(*)
    from page) = 51 then null when (select count(*)
    from walked) = 250 then (
    select json_build_object('afterEnd', s.ends_at, 'afterName', '', 'afterId', s.id)
    from walked s
    order by s.ends_at desc, s.id desc
    limit 1) when (select count(*)
    from named) = 250 then (
    select json_build_object('afterEnd', '9999-12-31T00:00:00.000Z'::timestamptz, 'afterName', v.subject_name, 'afterId', v.subject_id)
    from named v
    order by v.subject_name desc, v.subject_id desc
    limit 1) end as "walkedTo") w
left join (
  select page.*, coalesce(p.partners, '[]') as partners, t.licenses, t.value as "monthlyValue", t.ends_at as "nextTermEnd", a.running as "delegatedAdmins", h.total, h.assigned
  from page
  left join app.customer_partners(array(select id
      from page)) p on p.customer_id = page.id
  left join app.customer_licenses(array(select id
      from page), $8::timestamptz) h on h.customer_id = page.id cross
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
      where s.customer_id = page.id and app.subscription_runs(s.status, s.ends_at, $9::timestamptz)
      group by s.currency) c) t cross
  join lateral (
    select coalesce(json_agg(json_build_object('roles', d.roles, 'endsAt', d.ends_at)), '[]') as running
    from delegated_admin_relationship d
    where d.subject_id = page.id and d.partner_id = (select app.current_organization()) and d.subject_kind = 'customer' and app.delegated_admin_runs(d.status, d.ends_at, $10::timestamptz)) a ) c on true
order by c."afterEnd", c."afterName", c."afterId";
