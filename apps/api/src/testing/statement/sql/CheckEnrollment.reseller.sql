-- as app_reseller

select "id", "organization_id", "applicant_user_id", "created_at", "state", "since", "membership_account_id", "membership_mail", "partner_id", "profile", "legal_name", "contact_mail", "submitted_at", "link_version", "token_hash", "replaced_token_hashes", "contact_mailed_at", "confirmed_at", "reviewer_organization_id", "reviewer_user_id", "requested_documents", "note", "reasons", "rejected_stage", "reminded_at", "authorized_at"
from "application"
where "application"."organization_id" = $1
order by "application"."created_at" desc, "application"."id" desc
limit $2;

-- as app_auth

select p.id, p.partner_id as "partnerId", p.legal_name as "legalName", p.country, p.address, p.city, p.postal_code as "postalCode", p.registration_number as "registrationNumber", p.ended_on as "endedOn", p.member_since as "memberSince", p.is_in_program as "isInProgram", p.location_of as "locationOf", p.updated_at as "updatedAt", p.source, e.entries
from membership_profile p
left join lateral (
  select json_agg(json_build_object('kind', e.kind, 'name', e.name, 'level', e.level, 'since', e.since, 'until', e.until)
    order by e.kind, e.name) as entries
  from membership_entry e
  where e.profile_id = p.id) e on true
where p.partner_id = $1;

-- as app_reseller

select "id", "organization_id", "applicant_user_id", "created_at", "state", "since", "membership_account_id", "membership_mail", "partner_id", "profile", "legal_name", "contact_mail", "submitted_at", "link_version", "token_hash", "replaced_token_hashes", "contact_mailed_at", "confirmed_at", "reviewer_organization_id", "reviewer_user_id", "requested_documents", "note", "reasons", "rejected_stage", "reminded_at", "authorized_at"
from "application"
where "application"."organization_id" = $1
order by "application"."created_at" desc, "application"."id" desc
limit $2
for update;

select app.is_partner_id_taken($1) as bound;

update "application"
set "state" = $1, "since" = $2, "profile" = $3, "legal_name" = $4, "contact_mail" = $5, "submitted_at" = $6, "link_version" = $7, "token_hash" = $8, "contact_mailed_at" = $9
where "application"."id" = $10;

insert into "application_event" ("id", "application_id", "organization_id", "at", "command", "state", "stage", "reasons", "documents", "note", "actor_name")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

select "id", "organization_id", "applicant_user_id", "created_at", "state", "since", "membership_account_id", "membership_mail", "partner_id", "profile", "legal_name", "contact_mail", "submitted_at", "link_version", "token_hash", "replaced_token_hashes", "contact_mailed_at", "confirmed_at", "reviewer_organization_id", "reviewer_user_id", "requested_documents", "note", "reasons", "rejected_stage", "reminded_at", "authorized_at"
from "application"
where "application"."organization_id" = $1
order by "application"."created_at" desc, "application"."id" desc
limit $2;

select "id", "application_id", "organization_id", "at", "command", "state", "stage", "reasons", "documents", "note", "actor_name"
from "application_event"
where "application_event"."application_id" = $1
order by "application_event"."at" desc, "application_event"."id" desc
limit $2;

select app.turned_off('{"now":"2026-03-02T09:00:00.000Z","requestId":"a95117e3-9351-4c3e-b2a8-4566837f0c8f","organizationId":"9178d7f8-0d65-4c00-95e0-a5630c0949e1","actorUserId":"0e22a2b2-4e1c-4cf6-b7f2-275f54b35b48","authenticationStrength":"password","entries":[{"id":"019cadc6-9a80-73ef-8419-8f927bb4bfb8","action":"application.enroll","objectType":"application","objectId":"019cadc6-9a80-737c-be71-29f907001dc6","before":{"state":"draft"},"after":{"state":"email_ownership","partnerId":"7810001","contactMail":"keith@tyneside.example"}}],"mails":[{"id":"019cadc6-9a80-73ef-8419-8ab61c92f548","template":"verification-request","recipientMail":"keith@tyneside.example","language":"en","data":{"link":{"to":"verification","portal":"reseller","id":"019cadc6-9a80-737c-be71-29f907001dc6","version":1},"timeZone":"Europe/Paris","values":{"organizationName":"Tyneside Computing Ltd","contactName":"Keith Barrow","askedAt":"2026-03-02T09:00:00.000Z"},"replyTo":{"name":"Person 0e22","address":"global_administrator-0e22a2b2@tyneside-7810001-9178d7f8.example"}},"recipientOrganizationId":null,"recipientUserId":null}],"jobs":[],"notifications":[],"scope":null,"key":null,"outcome":{"applicationId":"019cadc6-9a80-737c-be71-29f907001dc6"},"keepForever":false}') as "turnedOff";

select app.finish($1);
