import { useLingui } from '@lingui/react/macro'
import { useMailProblem } from '@relais/portal-features/consent'
import { type ListFile, useFormat } from '@relais/portal-kit'
import type { MailMessageInList } from './mail-message-queries.ts'
import { useMailStatusWords, useMailTemplateWords } from './mail-message-words.ts'

/** The list of emails as a file: the columns of the screen. */
export function useMailMessageFile(): ListFile<MailMessageInList> {
  const { t } = useLingui()
  const { formatSortable } = useFormat()
  const templates = useMailTemplateWords()
  const statuses = useMailStatusWords()
  const problem = useMailProblem()
  return {
    name: t`emails`,
    columns: () => [
      { header: t`Recipient`, value: ({ recipientMail }) => recipientMail },
      { header: t`Email`, value: ({ template }) => (template === null ? '' : templates[template]) },
      { header: t`On behalf of`, value: ({ organizationName }) => organizationName ?? t`This installation` },
      { header: t`What kept it`, value: (row) => (row.problem === null ? '' : problem(row.problem)) },
      { header: t`State`, value: ({ status }) => statuses[status].label },
      {
        header: t({ context: 'email', message: 'Written' }),
        value: ({ createdAt }) => formatSortable(createdAt),
      },
    ],
  }
}
