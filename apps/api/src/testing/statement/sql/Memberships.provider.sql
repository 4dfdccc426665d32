-- as app_provider

select app.assert_operator();

set local role app_operator;

select p.id, p.partner_id as "partnerId", p.legal_name as "legalName", p.country, p.city, p.ended_on as "endedOn", p.location_of as "locationOf", h.organization_id as "holderId", o.legal_name as "holderName"
from membership_profile p
left join reseller_account h on h.partner_id = p.partner_id
left join organization o on o.id = h.organization_id
where true
order by p.legal_name asc, p.id asc
limit $1;
