import { useLingui } from '@lingui/react/macro'
import { TextLink } from '@relais/portal-kit'
import { useQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { firstRunQuery } from './organization-queries.ts'

/** On the sign-in page while nobody could sign in: the way to the first page. */
export function FirstRunLink() {
  const { t } = useLingui()
  const { data } = useQuery(firstRunQuery)
  return data?.isOpen ? <TextLink to={paths.firstRun}>{t`Set up this installation`}</TextLink> : null
}
