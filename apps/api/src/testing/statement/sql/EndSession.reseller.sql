-- as app_reseller

select s.id, s.portal, s.user_agent as "userAgent", s.address, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt"
from app.own_sessions($1::timestamptz) s
order by s.last_seen_at desc, s.id desc;

select app.end_own_sessions($1::uuid, $2::uuid, $3::timestamptz) as ended;

select app.finish($1);
