-- as app_customer

select (select count(*)::int
  from notification
  where ("notification"."user_id" = $1 and "notification"."portal" = $2) and notification.read_at is null) as "unreadNotifications", null::int as "openInvitations", null::int as "openCarts", (select count(*)::int
  from app.waiting_invitations($3::timestamptz)) as "waitingInvitations";
