-- as app_provider

select (select count(*)::int
  from notification
  where ("notification"."user_id" = $1 and "notification"."portal" = $2) and notification.read_at is null) as "unreadNotifications", (
  select count(*)::int
  from (
    select 1
    from (
      select i.expires_at
      from invitation i
      where i.inviter_id = $3::uuid and i.status = 'issued' and i.kind in ($4)
      order by i.created_at desc, i.id desc
      limit 200 ) newest
    where newest.expires_at > $5::timestamptz
    limit 100 ) open) as "openInvitations", (
  select count(*)::int
  from (
    select 1
    from cart c
    where c.created_by_user_id = $6::uuid and c.status = 'active' and c.expires_at > $7::timestamptz and (select true
      from cart_line l
      where l.cart_id = c.id
      limit 1)
    limit 100 ) open) as "openCarts", null::int as "waitingInvitations";
