-- as app_reseller

select q.id, q.provider_id as "providerId", q.provider_name as "providerName", q.firm, q.name, q.mail, q.country, q.language, q.message, q.status, q.created_at as "createdAt", q.expires_at as "expiresAt", q.closed_at as "closedAt", q.answer, i.id as "invitationId", coalesce(i.status = 'draft', false) as "isPrepared"
from invitation_request q
left join invitation i on i.id = q.invitation_id
where q.reseller_id = $1::uuid
order by q.created_at desc, q.id desc
limit $2;
