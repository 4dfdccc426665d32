-- as app_reseller

select "id", "kind", "inviter_id", "inviter_user_id", "provider_id", "recipient_mail", "recipient_name", "recipient_domain", "language", "subject", "body", "requested_roles", "requested_duration", "link_version", "token_hash", "replaced_token_hashes", "revision", "changed_by_user_id", "changed_at", "status", "created_at", "issued_at", "mail_queued_at", "sent_at", "mail_problem", "opened_at", "link_cut_at", "expires_at", "tenant_domain", "decided_at", "decided_by_organization_id", "decided_by_user_id", "decline_reason", (case when "invitation"."provider_id" = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = "invitation"."provider_id") end), (case when "invitation"."decided_by_organization_id" = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = "invitation"."decided_by_organization_id") end), (select u.display_name
  from "user" u
  where u.id = "inviter_user_id"), case "kind" when 'partnership' then (select a.status = 'active'
  from "provider_account" a
  where a.organization_id = $1::uuid) else (select a.status = 'active'
  from "reseller_account" a
  where a.organization_id = $2::uuid) end is true, coalesce((
    select case when p.ended_at is null then 'running' else 'ended' end
    from partnership p
    where "kind" = 'joint' and p.reseller_id = "inviter_id" and p.provider_id = "provider_id"
    order by p.ended_at desc nulls first
    limit 1), 'none'), (case when "invitation"."provider_id" = (select app.current_organization()) then (select o.country
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_country
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = "invitation"."provider_id") end)
from "invitation"
where ("invitation"."inviter_id" = $3 and "invitation"."kind" in ($4, $5) and ("invitation"."id" = $6 and "invitation"."status" = $7));
