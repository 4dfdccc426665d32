import type pg from 'pg'

/**
 * Refuses to serve as a login that passes the second fence: it must own nothing, bypass nothing, have no grants of its own
 * and inherit none (TRUST.md, Authorization). Throws with what is wrong.
 */
export async function assertHarmlessLogin(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ problem: string }>(`
    select 'it is a superuser' as problem from pg_roles where rolname = current_user and rolsuper
    union all
    select 'it bypasses row security' from pg_roles where rolname = current_user and rolbypassrls
    union all
    select 'it owns ' || c.oid::regclass from pg_class c
    where c.relowner = (select oid from pg_roles where rolname = current_user) and c.relnamespace in ('public'::regnamespace, 'app'::regnamespace)
    union all
    select 'it owns ' || p.oid::regprocedure from pg_proc p
    where p.proowner = (select oid from pg_roles where rolname = current_user) and p.pronamespace in ('public'::regnamespace, 'app'::regnamespace)
    union all
    select distinct case when g.grantee = 0 then 'everybody has a grant on ' else 'it has a grant of its own on ' end || g.oid::regclass
    from (
      select c.oid, (aclexplode(c.relacl)).grantee from pg_class c where c.relnamespace = 'public'::regnamespace
      union all
      select a.attrelid, (aclexplode(a.attacl)).grantee from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace
    ) g
    where g.grantee in (0, (select oid from pg_roles where rolname = current_user))
    union all
    select 'it may become ' || r.rolname from pg_roles r
    where pg_has_role(r.oid, 'set') and r.rolname <> current_user
      and (r.rolname = 'app_definer' or r.rolsuper or r.rolbypassrls
        or exists (select 1 from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace))
    union all
    select 'it inherits ' || m.roleid::regrole from pg_auth_members m
    where m.member = (select oid from pg_roles where rolname = current_user) and m.inherit_option
    union all
    select 'row security is not forced on ' || c.oid::regclass from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
    union all
    select 'the view ' || c.oid::regclass || ' is not security_invoker' from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
      and not coalesce('security_invoker=true' = any (c.reloptions), false)
    limit 5`)
  if (rows.length > 0) {
    throw new Error(
      `The API will not serve with this database login: ${rows.map((row) => row.problem).join('; ')}.`,
    )
  }
}
