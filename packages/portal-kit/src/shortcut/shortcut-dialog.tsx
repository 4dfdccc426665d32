import { useLingui } from '@lingui/react/macro'
import { DescriptionList, Dialog, Stack } from '@relais/ui'
import { TextLink } from '../link/link.tsx'
import { sharedPaths } from '../shared-paths.ts'
import type { NavigationEntry } from '../shell/navigation.tsx'

/** Props of {@link ShortcutDialog}. */
export type ShortcutDialogProps = {
  open: boolean
  onClose: () => void
  navigation: readonly NavigationEntry[]
  /** Whether the shortcuts of a single letter are on. */
  letters: boolean
}

/** What can be pressed on every page. */
export function ShortcutDialog({ open, onClose, navigation, letters }: ShortcutDialogProps) {
  const { t } = useLingui()
  const single = [
    { term: t`Search in the list`, value: <kbd>/</kbd> },
    { term: t`The main action of the page`, value: <kbd>n</kbd> },
    ...navigation.map(({ label, letter }) => ({
      term: label,
      value: (
        <>
          <kbd>g</kbd> <kbd>{letter}</kbd>
        </>
      ),
    })),
    { term: t`This list`, value: <kbd>?</kbd> },
  ]
  return (
    <Dialog open={open} onClose={onClose} title={t`Keyboard shortcuts`} closeLabel={t`Close`}>
      <Stack>
        <DescriptionList
          facts={[
            {
              term: t`Go to a page, an action or a name`,
              value: (
                <>
                  <kbd>{t`Ctrl`}</kbd> <kbd>K</kbd>
                </>
              ),
            },
            ...(letters ? single : []),
          ]}
        />
        {letters ? (
          <p>{t`They never act while you type in a field.`}</p>
        ) : (
          <p>{t`Shortcuts of a single letter are turned off.`}</p>
        )}
        <TextLink to={sharedPaths.profile} onClick={onClose}>
          {letters ? t`Turn them off in your profile` : t`Turn them on in your profile`}
        </TextLink>
      </Stack>
    </Dialog>
  )
}
