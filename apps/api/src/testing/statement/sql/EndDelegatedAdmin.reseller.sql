-- as app_reseller

select d.id, d.partner_id as "partnerId", d.subject_id as "subjectId", d.subject_kind as "subjectKind", d.status, to_json(d.ends_at) #>> '{}' as "endsAt", to_json(d.roles) as roles, (case when d.partner_id = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = d.partner_id) end) as "partnerName", (case when d.subject_id = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = d.subject_id) end) as "subjectName", (
  select r.partner_kind
  from relationship r
  where d.subject_kind = 'customer' and r.partner_id = d.partner_id and r.customer_id = d.subject_id
  order by r.ended_at desc nulls first, r.partner_kind desc
  limit 1 ) as "partnerKind"
from delegated_admin_relationship d
where d.id = $1::uuid
for update of d;

update "delegated_admin_relationship"
set "status" = $1, "terminated_at" = $2, "terminated_by_organization_id" = $3
where "delegated_admin_relationship"."id" = $4;

select $1::integer as at, r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.mail_recipients($2::uuid, $3::text[]) r
left join app.mail_recipients($4::uuid, $5::text[]) m on m.user_id = r.user_id
union all
select $6::integer as at, r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.mail_recipients($7::uuid, $8::text[]) r
left join app.mail_recipients($9::uuid, $10::text[]) m on m.user_id = r.user_id
order by at, "userId";

select app.finish($1);
