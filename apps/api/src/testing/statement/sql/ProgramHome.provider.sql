-- as app_provider

select app.assert_operator();

set local role app_operator;

select (select coalesce(jsonb_agg(to_jsonb(r)), '[]')
  from (
    select starts_on as "startsOn", 'customer' as kind, sum(customers) as count
    from trade_figure
    where organization_id = '00000000-0000-0000-0000-000000000000' and side = 'program' and period = 'month'
    group by starts_on
    union all
    select date_trunc('month', a.created_at at time zone 'UTC')::date, a.kind, count(*)
    from (
      select 'provider' as kind, p.created_at
      from provider_account p
      union all
      select 'reseller', s.created_at
      from reseller_account s) a
    group by 1, 2) r) as figures, (
  select jsonb_build_object('id', m.id, 'recipientMail', m.recipient_mail, 'at', m.failed_at, 'organizationName', (select o.legal_name
      from organization o
      where o.id = m.organization_id), 'count', (select count(*)
      from (select 1
        from mail_message m
        where m.failed_at > $1::timestamptz
        limit 1000) c))
  from mail_message m
  where m.failed_at > $2::timestamptz
  order by m.failed_at desc
  limit 1) as failed, (
  select jsonb_build_object('id', m.id, 'recipientMail', m.recipient_mail, 'at', m.created_at, 'organizationName', (select o.legal_name
      from organization o
      where o.id = m.organization_id), 'count', (select count(*)
      from (select 1
        from mail_message m
        where m.handed_over_at is null and m.failed_at is null and m.created_at < $3::timestamptz
        limit 1000) c))
  from mail_message m
  where m.handed_over_at is null and m.failed_at is null and m.created_at < $4::timestamptz
  order by m.created_at
  limit 1) as waiting;
