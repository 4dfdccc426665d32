-- as app_reseller

select p.id as "providerId", exists (select 1
  from partnership s
  where s.reseller_id = $1::uuid and s.provider_id = p.id and s.ended_at is null) as "alreadyPartners", app.takes_resellers(p.id) as "takesResellers", (select a.status = 'active'
  from reseller_account a
  where a.organization_id = $2::uuid) is true as "accountIsActive", (select o.created_at
  from invitation_request o
  where o.reseller_id = $3::uuid and o.created_at > $4::timestamptz
  order by o.created_at desc offset $5
  limit 1) as "usedUpSince", (select to_jsonb(r)
  from (select q.id, q.provider_id as "providerId", q.provider_name as "providerName", q.firm, q.name, q.mail, q.country, q.language, q.message, q.status, q.created_at as "createdAt", q.expires_at as "expiresAt", q.closed_at as "closedAt", q.answer, i.id as "invitationId", coalesce(i.status = 'draft', false) as "isPrepared"
    from invitation_request q
    left join invitation i on i.id = q.invitation_id
    where q.reseller_id = $6::uuid and q.provider_id = p.id
    order by q.created_at desc, q.id desc
    limit 1) r) as request
from unnest($7::uuid[]) with ordinality p(id, place)
order by p.place;
