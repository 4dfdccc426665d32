-- as app_provider

select app.assert_operator();

set local role app_operator;

select p.id, p.partner_id as "partnerId", p.legal_name as "legalName", p.country, p.city, p.ended_on as "endedOn", p.location_of as "locationOf", h.organization_id as "holderId", o.legal_name as "holderName"
from membership_profile p
left join reseller_account h on h.partner_id = p.partner_id
left join organization o on o.id = h.organization_id
where true and p.id in (
  select m.id
  from membership_profile m
  where app.searchable(m.legal_name) like app.search_part($1) union
  select m.id
  from membership_profile m
  where app.searchable(m.legal_name) collate "C" >= app.search_beginning($2) and app.searchable(m.legal_name) collate "C" < app.search_beginning_end($3) union
  select m.id
  from membership_profile m
  where m.partner_id = replace($4, ' ', '') union
  select l.profile_id
  from membership_account a
  join membership_account_profile l on l.account_id = a.id
  where app.searchable(a.mail) like app.search_part($5))
order by p.legal_name asc, p.id asc
limit $6;
