import { type SQL, sql } from 'drizzle-orm'

const acting = sql`(select app.current_organization())`

/**
 * Something of an organization as the acting one sees it: of itself from its own row, read once a statement; of another from
 * `organization_view`, one index look-up. Null: the id is null, or the acting organization has no record with it.
 */
const seen = (id: SQL, own: SQL, other: SQL): SQL => sql`(case when ${id} = ${acting}
  then (select ${own} from organization o where o.id = ${acting})
  else (select ${other} from organization_view v where v.viewer_id = ${acting} and v.subject_id = ${id}) end)`

/** The legal name of an organization as the acting one sees it; null: it is not seen. Sorts as names sort. */
export const seenName = (id: SQL): SQL => seen(id, sql`o.legal_name`, sql`v.subject_name`)

/** The country of an organization as the acting one sees it; null: it is not seen. */
export const seenCountry = (id: SQL): SQL => seen(id, sql`o.country`, sql`v.subject_country`)

/** Id, legal name, country and default domain of an organization as the acting one sees it, as JSON; null: it is not seen. */
export const seenParty = (id: SQL): SQL =>
  seen(
    id,
    sql`jsonb_build_object('id', o.id, 'legalName', o.legal_name, 'country', o.country, 'domain',
      (select d.name from organization_domain d where d.organization_id = o.id and d.is_default))`,
    sql`jsonb_build_object('id', v.subject_id, 'legalName', v.subject_name, 'country', v.subject_country, 'domain', v.subject_domain)`,
  )
