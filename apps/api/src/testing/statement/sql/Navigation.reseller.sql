-- as app_reseller

select (select count(*)::int
  from notification
  where ("notification"."user_id" = $1 and "notification"."portal" = $2) and notification.read_at is null) as "unreadNotifications", (
  select count(*)::int
  from (
    select 1
    from (
      select i.expires_at
      from invitation i
      where i.inviter_id = $3::uuid and i.status = 'issued' and i.kind in ($4, $5)
      order by i.created_at desc, i.id desc
      limit 200 ) newest
    where newest.expires_at > $6::timestamptz
    limit 100 ) open) as "openInvitations", null::int as "openCarts", null::int as "waitingInvitations";
