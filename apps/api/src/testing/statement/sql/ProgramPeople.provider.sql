-- as app_provider

select app.assert_operator();

set local role app_operator;

select u.id, u.display_name as "displayName", u.user_principal_name as "userPrincipalName", (select coalesce(jsonb_agg(r.role
      order by r.role), '[]')
  from user_role r
  where r.user_id = u.id) as roles, exists (select 1
  from password_credential c
  where c.user_id = u.id) as "hasPassword", (select l.expires_at
  from password_reset l
  where l.user_id = u.id and l.purpose = 'welcome' and l.used_at is null) as "linkExpiresAt", o.accounts
from (select o.id, (
    select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'status', a.status)
        order by a.place), '[]')
    from (
      select 1 as place, 'operator' as kind, p.status
      from operator_account p
      where p.organization_id = o.id
      union all
      select 2, 'provider', p.status
      from provider_account p
      where p.organization_id = o.id
      union all
      select 3, 'reseller', p.status
      from reseller_account p
      where p.organization_id = o.id
      union all
      select 4, 'customer', p.status
      from customer_account p
      where p.organization_id = o.id) a) as accounts
  from organization o
  where o.id = $1::uuid) o
join "user" u on u.organization_id = o.id
where u.deleted_at is null
order by u.display_name asc, u.id asc
limit $2;
