import { useLingui } from '@lingui/react/macro'
import { useViewer } from '@relais/portal-kit'
import { SearchSelect, type SearchSelectProps } from '@relais/ui'
import { useMemo } from 'react'
import { organizationZone, timeZoneLabel, timeZonesWith } from './time-zone.ts'

/** Props of {@link TimeZoneField}. */
export type TimeZoneFieldProps = Pick<SearchSelectProps, 'label' | 'description' | 'error'> & {
  id: string
  /** IANA name, or `organizationZone`. */
  value: string
  onChange: (value: string) => void
}

/** A time zone, found by typing its city. */
export function TimeZoneField(props: TimeZoneFieldProps) {
  const { t, i18n } = useLingui()
  const { user, organization } = useViewer()
  const labeled = useMemo(
    () =>
      timeZonesWith([user.timeZone, organization.timeZone]).map((value) => ({
        value,
        label: timeZoneLabel(value, i18n.locale),
      })),
    [i18n.locale, user.timeZone, organization.timeZone],
  )
  const ofOrganization = timeZoneLabel(organization.timeZone, i18n.locale)
  const first = { value: organizationZone, label: t`As the organization: ${ofOrganization}` }
  return (
    <SearchSelect {...props} emptyLabel={t`No time zone is called that.`} options={[first, ...labeled]} />
  )
}
