-- as app_provider

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
    group by period, starts_on, currency) r) as figures, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select i.id, i.status, i.recipient_mail as "recipientMail", i.recipient_name as "recipientName", i.mail_problem as "mailProblem", i.created_at as "createdAt", i.changed_at as "changedAt", i.issued_at as "issuedAt", i.mail_queued_at as "mailQueuedAt", i.opened_at as "openedAt", i.expires_at as "expiresAt", i.decided_at as "decidedAt", i.decided_by_organization_id as "decidedById", (case when i.decided_by_organization_id = (select app.current_organization()) then (select o.legal_name
        from organization o
        where o.id = (select app.current_organization())) else (select v.subject_name
        from organization_view v
        where v.viewer_id = (select app.current_organization()) and v.subject_id = i.decided_by_organization_id) end) as "decidedByName"
    from ( (select *
        from invitation i
        where i.inviter_id = $8::uuid and i.status = $9 and i.kind in ($10)
        order by i.created_at desc, i.id desc
        limit 20)
      union all (select *
        from ( (select *
            from invitation i
            where i.inviter_id = $11::uuid and i.status = $12 and i.kind in ($13)
            order by i.created_at desc, i.id desc
            limit 20)) i
        where true and i.decided_at > $14::timestamptz
        limit 5)
      union all (select *
        from ( (select *
            from invitation i
            where i.inviter_id = $15::uuid and i.status = $16 and i.kind in ($17)
            order by i.created_at desc, i.id desc
            limit 20)) i
        where true and i.decided_at > $18::timestamptz
        limit 5)
      union all (select *
        from invitation i
        where i.inviter_user_id = $19::uuid and i.status = 'draft' and i.kind in ($20)
        order by i.created_at desc, i.id desc
        limit 5) ) i) r) as invitations, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
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
      where s.provider_id = $21::uuid and s.status = 'active' and s.ends_at > $22::timestamptz and s.ends_at < $23::timestamptz
      order by s.ends_at, s.id
      limit 5 ) s) r) as subscriptions, (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select d.id, d.subject_id = $24::uuid as own, d.subject_kind = 'reseller' as "ofReseller", d.subject_id as "subjectId", d.ends_at as "endsAt", coalesce(case when d.subject_id = $25::uuid then (case when d.partner_id = (select app.current_organization()) then (select o.legal_name
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
        where $26::boolean and d.partner_id = $27::uuid and d.status = 'active' and app.delegated_admin_runs(d.status, d.ends_at, $28::timestamptz) and d.ends_at < $29::timestamptz
        order by d.ends_at, d.id
        limit 5)
      union all (
        select *
        from delegated_admin_relationship d
        where d.subject_id = $30::uuid and d.subject_kind = $31::text and d.status = 'active' and app.delegated_admin_runs(d.status, d.ends_at, $32::timestamptz) and d.ends_at < $33::timestamptz
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
      where c.created_by_user_id = $34::uuid and c.status = 'active' and c.expires_at > $35::timestamptz
      order by c.expires_at desc
      limit 5 ) c
    where c.lines > 0) r) as carts, '[]'::jsonb as licenses, '[]'::jsonb as orders;
