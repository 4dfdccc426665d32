import { type SQL, sql } from 'drizzle-orm'

/**
 * The name of the person who did something to one of these objects (ids, or a `select` of them): of one's own people always; of others
 * where one reads the activity log and it names that person, by `app.audit_names`. Null: nobody whose name one may know.
 */
export function actorName(userId: SQL, objectIds: SQL, readsActivity: boolean): SQL {
  const own = sql`(select u.display_name from "user" u where u.id = ${userId})`
  if (!readsActivity) return own
  return sql`coalesce(${own}, (select n.actor_name from app.audit_names(array(
    select e.id from audit_entry e where e.object_id in (${objectIds}) and e.actor_user_id = ${userId} limit 1)) n))`
}
