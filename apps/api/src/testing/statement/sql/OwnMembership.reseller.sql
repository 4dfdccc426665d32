-- as app_reseller

select a.partner_id as "boundPartnerId", case when m.organization_id is not null then json_build_object( 'partnerId', m.partner_id, 'legalName', m.legal_name, 'endedOn', m.ended_on, 'memberSince', m.member_since, 'entries', m.entries, 'source', m.source, 'writtenAt', m.written_at, 'refreshedAt', m.refreshed_at) end as membership
from reseller_account a
left join own_membership m on m.organization_id = a.organization_id and m.partner_id = a.partner_id
where a.organization_id = $1::uuid;
