-- as app_reseller

select p.id, p.name as "displayName", p.sign_in as "userPrincipalName", case when p.customer_id is not null then jsonb_build_object('id', p.customer_id, 'legalName', (case when p.customer_id = (select app.current_organization()) then (select o.legal_name
      from organization o
      where o.id = (select app.current_organization())) else (select v.subject_name
      from organization_view v
      where v.viewer_id = (select app.current_organization()) and v.subject_id = p.customer_id) end)) end as customer
from ((select u.id, u.display_name::text as name, u.user_principal_name as sign_in, null::uuid as customer_id
    from "user" u
    where u.organization_id = $1::uuid and u.deleted_at is null and u.id = any (array(select f.user_id
        from app.search_users($2) f))
    order by u.display_name, u.id
    limit 5)
  union all (select f.user_id, f.display_name, f.user_principal_name, f.customer_id
    from app.find_customer_users($3, $4::text[], $5::timestamptz, 5) f)) p (id, name, sign_in, customer_id)
order by p.name collate "und-x-icu", p.id;
