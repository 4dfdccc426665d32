import { useLingui } from '@lingui/react/macro'
import type { ListFile } from '@relais/portal-kit'

/** A person of a customer as lists show it. */
type Row = {
  readonly displayName: string
  readonly userPrincipalName: string
  readonly licenses: readonly { readonly name: string }[]
}

/** A list of people as a file: the columns of the screen. */
export function useUserFile(): ListFile<Row> {
  const { t } = useLingui()
  return {
    name: t`users`,
    columns: () => [
      { header: t`Name`, value: ({ displayName }) => displayName },
      { header: t`Sign-in name`, value: ({ userPrincipalName }) => userPrincipalName },
      { header: t`Licenses`, value: ({ licenses }) => licenses.map(({ name }) => name).join(', ') },
    ],
  }
}
