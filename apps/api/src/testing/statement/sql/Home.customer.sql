-- as app_customer

select (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select period, starts_on as "startsOn", currency, sum(customers) as customers, sum(orders) as orders, sum(licenses) as licenses, sum(month_value) as "monthValue", sum(ends) as ends, sum(ends_value) as "endsValue"
    from ((
        select *
        from trade_figure
        where organization_id = $1::uuid and side = $2 and period = 'month' and starts_on <= $3::date)
      union all (
        select *
        from trade_figure
        where organization_id = $4::uuid and side = $5 and period = 'day' and starts_on <= $6::date and starts_on >= $7::date)) part
    group by period, starts_on, currency) r) as figures, '[]'::jsonb as invitations, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select s.id, s.display_name as "displayName", s.customer_id as "customerId", coalesce((case when s.customer_id = (select app.current_organization()) then (select o.legal_name
          from organization o
          where o.id = (select app.current_organization())) else (select v.subject_name
          from organization_view v
          where v.viewer_id = (select app.current_organization()) and v.subject_id = s.customer_id) end), '') as "customerName", s.quantity, s.ends_at as "endsAt", null::jsonb as price
    from (
      select *
      from customer_subscription s
      where s.customer_id = $8::uuid and s.status = 'active' and s.ends_at > $9::timestamptz and s.ends_at < $10::timestamptz
      order by s.ends_at, s.id
      limit 5 ) s) r) as subscriptions, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select d.id, d.subject_id = $11::uuid as own, d.subject_kind = 'reseller' as "ofReseller", d.subject_id as "subjectId", d.ends_at as "endsAt", coalesce(case when d.subject_id = $12::uuid then (case when d.partner_id = (select app.current_organization()) then (select o.legal_name
          from organization o
          where o.id = (select app.current_organization())) else (select v.subject_name
          from organization_view v
          where v.viewer_id = (select app.current_organization()) and v.subject_id = d.partner_id) end) else (case when d.subject_id = (select app.current_organization()) then (select o.legal_name
          from organization o
          where o.id = (select app.current_organization())) else (select v.subject_name
          from organization_view v
          where v.viewer_id = (select app.current_organization()) and v.subject_id = d.subject_id) end) end, '') as name
    from ( (
        select *
        from delegated_admin_relationship d
        where $13::boolean and d.partner_id = $14::uuid and d.status = 'active' and app.delegated_admin_runs(d.status, d.ends_at, $15::timestamptz) and d.ends_at < $16::timestamptz
        order by d.ends_at, d.id
        limit 5)
      union all (
        select *
        from delegated_admin_relationship d
        where d.subject_id = $17::uuid and d.subject_kind = $18::text and d.status = 'active' and app.delegated_admin_runs(d.status, d.ends_at, $19::timestamptz) and d.ends_at < $20::timestamptz
        order by d.ends_at, d.id
        limit 5) ) d) r) as administrations, '[]'::jsonb as carts, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select k.id, k.display_name as name, c.total, c.assigned, coalesce((
        select sum(s.quantity)
        from customer_subscription s
        join offer_sku o on o.id = s.offer_sku_id
        where s.customer_id = c.customer_id and o.license_sku_id = c.license_sku_id and s.status = 'active' and s.ends_at <= $21::timestamptz), 0) as expired
    from license_counter c
    join license_sku k on k.id = c.license_sku_id
    where c.customer_id = $22::uuid and c.total > 0
    order by c.total desc, k.display_name, k.id
    limit 20) r) as licenses, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select o.id, o.number, coalesce((case when o.provider_id = (select app.current_organization()) then (select o.legal_name
          from organization o
          where o.id = (select app.current_organization())) else (select v.subject_name
          from organization_view v
          where v.viewer_id = (select app.current_organization()) and v.subject_id = o.provider_id) end), '') as "providerName", o.placed_at as "placedAt"
    from (
      select *
      from "order" o
      where o.customer_id = $23::uuid and o.status = 'completed' and o.placed_at > $24::timestamptz
      order by o.placed_at desc, o.id desc
      limit 5 ) o) r) as orders;
