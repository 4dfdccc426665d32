-- as app_reseller

select pg_advisory_xact_lock(hashtextextended($1, 0));

select app.asked_provider($1::uuid) as "providerName", app.takes_resellers($2::uuid) as "takesResellers", (
  select jsonb_build_object('id', q.id, 'expiresAt', q.expires_at)
  from invitation_request q
  where q.provider_id = $3::uuid and q.reseller_id = $4::uuid and q.status = 'open') as open, (
  select q.created_at
  from invitation_request q
  where q.reseller_id = $5::uuid and q.created_at > $6::timestamptz
  order by q.created_at desc offset $7
  limit 1) as "usedUpSince";

select "id"
from "partnership"
where ("partnership"."provider_id" = $1 and "partnership"."reseller_id" = $2 and "partnership"."ended_at" is null);

select "status"
from "reseller_account"
where "reseller_account"."organization_id" = $1;

insert into "invitation_request" ("id", "provider_id", "provider_name", "reseller_id", "asked_by_user_id", "firm", "name", "mail", "country", "language", "time_zone", "message", "status", "created_at", "expires_at", "closed_at", "answered_by_user_id", "answer", "invitation_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, default, default, default, default);

select r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.request_recipients($1::uuid, $2::text[]) r
left join app.request_recipients($3::uuid, $4::text[]) m on m.user_id = r.user_id
order by r.user_id;

select q.id, q.provider_id as "providerId", q.provider_name as "providerName", q.firm, q.name, q.mail, q.country, q.language, q.message, q.status, q.created_at as "createdAt", q.expires_at as "expiresAt", q.closed_at as "closedAt", q.answer, i.id as "invitationId", coalesce(i.status = 'draft', false) as "isPrepared"
from invitation_request q
left join invitation i on i.id = q.invitation_id
where q.id = $1::uuid;

select app.finish($1);
