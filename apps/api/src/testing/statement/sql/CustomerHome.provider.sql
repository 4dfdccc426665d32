-- as app_provider

with opened as materialized (select app.open_customer($1::uuid, $2::timestamptz, false) as opened)
select opened.opened, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select i.id, i.status, i.recipient_mail as "recipientMail", i.recipient_name as "recipientName", i.mail_problem as "mailProblem", i.created_at as "createdAt", i.changed_at as "changedAt", i.issued_at as "issuedAt", i.mail_queued_at as "mailQueuedAt", i.opened_at as "openedAt", i.expires_at as "expiresAt", i.decided_at as "decidedAt", i.decided_by_organization_id as "decidedById", (case when i.decided_by_organization_id = (select app.current_organization()) then (select o.legal_name
        from organization o
        where o.id = (select app.current_organization())) else (select v.subject_name
        from organization_view v
        where v.viewer_id = (select app.current_organization()) and v.subject_id = i.decided_by_organization_id) end) as "decidedByName"
    from organization_domain d
    join invitation i on i.recipient_domain = d.name and i.status = 'issued' and i.expires_at > $3::timestamptz
    where d.organization_id = $4::uuid and d.verified_at is not null and i.inviter_id = $5::uuid and i.kind = any ($6::text[])
    order by i.created_at desc, i.id desc
    limit 5) r) as invitations, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select s.id, s.display_name as "displayName", s.customer_id as "customerId", coalesce((case when s.customer_id = (select app.current_organization()) then (select o.legal_name
          from organization o
          where o.id = (select app.current_organization())) else (select v.subject_name
          from organization_view v
          where v.viewer_id = (select app.current_organization()) and v.subject_id = s.customer_id) end), '') as "customerName", s.quantity, s.ends_at as "endsAt", (
      select jsonb_build_object('amount', sum(p.unit_amount * l.quantity), 'currency', s.currency)
      from order_line l
      join "order" o on o.id = l.order_id
      join order_line_list_price p on p.order_line_id = l.id
      where l.subscription_id = s.id and o.status <> 'canceled' having count(*) > 0) as price
    from (
      select *
      from customer_subscription s
      where s.provider_id = $7::uuid and s.status = 'active' and s.ends_at > $8::timestamptz and s.ends_at < $9::timestamptz and s.customer_id = $10::uuid
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
        where $13::boolean and d.partner_id = $14::uuid and d.subject_id = $15::uuid and d.status = 'active' and app.delegated_admin_runs(d.status, d.ends_at, $16::timestamptz) and d.ends_at < $17::timestamptz
        order by d.ends_at, d.id
        limit 5)
      union all (
        select *
        from delegated_admin_relationship d
        where d.subject_id = $18::uuid and d.subject_kind = $19::text and d.status = 'active' and app.delegated_admin_runs(d.status, d.ends_at, $20::timestamptz) and d.ends_at < $21::timestamptz
        order by d.ends_at, d.id
        limit 5) ) d) r) as administrations, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select c.id, c.customer_id as "customerId", coalesce((case when c.customer_id = (select app.current_organization()) then (select o.legal_name
          from organization o
          where o.id = (select app.current_organization())) else (select v.subject_name
          from organization_view v
          where v.viewer_id = (select app.current_organization()) and v.subject_id = c.customer_id) end), '') as "customerName", c.lines, coalesce(c.changed_at, c.created_at) as at
    from (
      select c.*, (select count(*)
        from cart_line l
        where l.cart_id = c.id) as lines
      from cart c
      where c.created_by_user_id = $22::uuid and c.status = 'active' and c.expires_at > $23::timestamptz and c.customer_id = $24::uuid
      order by c.expires_at desc
      limit 5 ) c
    where c.lines > 0) r) as carts, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select k.id, k.display_name as name, c.total, c.assigned, coalesce((
        select sum(s.quantity)
        from customer_subscription s
        join offer_sku o on o.id = s.offer_sku_id
        where s.customer_id = c.customer_id and o.license_sku_id = c.license_sku_id and s.status = 'active' and s.ends_at <= $25::timestamptz), 0) as expired
    from license_counter c
    join license_sku k on k.id = c.license_sku_id
    where c.customer_id = $26::uuid and c.total > 0
    order by c.total desc, k.display_name, k.id
    limit 20) r) as licenses, (select count(*)::integer
  from (select
    from customer_subscription
    where customer_id = $27::uuid and provider_id = $28::uuid
    limit 1000) n) as "subscriptionCount", (select count(*)::integer
  from (select
    from "order"
    where customer_id = $29::uuid and provider_id = $30::uuid
    limit 1000) n) as "orderCount", (select count(*)::integer
  from (select
    from "user"
    where organization_id = $31::uuid and deleted_at is null
    limit 1000) n) as "userCount"
from opened
where opened.opened is not null;
