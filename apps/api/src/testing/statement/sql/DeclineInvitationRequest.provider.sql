-- as app_provider

select "id", "provider_id", "reseller_id", "asked_by_user_id", "firm", "name", "mail", "language", "time_zone", "status", "expires_at", exists (select 1
  from invitation i
  where i.id = "invitation_id" and i.status = 'draft')
from "invitation_request"
where "invitation_request"."id" = $1
for update of "invitation_request";

update "invitation_request"
set "status" = $1, "closed_at" = $2, "answered_by_user_id" = $3, "answer" = $4
where "invitation_request"."id" = $5;

select q.id, q.provider_id as "providerId", q.provider_name as "providerName", q.firm, q.name, q.mail, q.country, q.language, q.message, q.status, q.created_at as "createdAt", q.expires_at as "expiresAt", q.closed_at as "closedAt", q.answer, i.id as "invitationId", coalesce(i.status = 'draft', false) as "isPrepared"
from invitation_request q
left join invitation i on i.id = q.invitation_id
where q.id = $1::uuid;

select app.finish($1);
