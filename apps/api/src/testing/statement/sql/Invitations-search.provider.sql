-- as app_provider

select "invitation"."id", "invitation"."kind", "invitation"."inviter_id", "invitation"."inviter_user_id", "invitation"."provider_id", "invitation"."recipient_mail", "invitation"."recipient_name", "invitation"."recipient_domain", "invitation"."language", "invitation"."subject", "invitation"."body", "invitation"."requested_roles", "invitation"."requested_duration", "invitation"."link_version", "invitation"."token_hash", "invitation"."replaced_token_hashes", "invitation"."revision", "invitation"."changed_by_user_id", "invitation"."changed_at", "invitation"."status", "invitation"."created_at", "invitation"."issued_at", "invitation"."mail_queued_at", "invitation"."sent_at", "invitation"."mail_problem", "invitation"."opened_at", "invitation"."link_cut_at", "invitation"."expires_at", "invitation"."tenant_domain", "invitation"."decided_at", "invitation"."decided_by_organization_id", "invitation"."decided_by_user_id", "invitation"."decline_reason", (case when "invitation"."provider_id" = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = "invitation"."provider_id") end), (case when "invitation"."decided_by_organization_id" = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = "invitation"."decided_by_organization_id") end), "user"."display_name", case "invitation"."kind" when 'partnership' then (select a.status = 'active'
  from "provider_account" a
  where a.organization_id = $1::uuid) else (select a.status = 'active'
  from "reseller_account" a
  where a.organization_id = $2::uuid) end is true, coalesce((
    select case when p.ended_at is null then 'running' else 'ended' end
    from partnership p
    where "invitation"."kind" = 'joint' and p.reseller_id = "invitation"."inviter_id" and p.provider_id = "invitation"."provider_id"
    order by p.ended_at desc nulls first
    limit 1), 'none')
from "invitation" inner
join "user" on "user"."id" = "invitation"."inviter_user_id"
where ("invitation"."inviter_id" = $3 and "invitation"."kind" in ($4) and "invitation"."id" in (select f.invitation_id
    from app.search_invitations($5) f))
order by "invitation"."created_at" desc, "invitation"."id" desc
limit $6;
