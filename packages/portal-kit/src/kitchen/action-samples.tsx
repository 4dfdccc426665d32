import { confirmsName } from '@relais/domain/kernel'
import {
  AddIcon,
  Button,
  ConfirmDialog,
  CopyButton,
  DeleteIcon,
  Dialog,
  DialogFooter,
  IconButton,
  Inline,
  Section,
  Stack,
  TextAnchor,
  TextField,
} from '@relais/ui'
import { useState } from 'react'

type Shown = 'dialog' | 'confirm' | null

/** What is pressed: buttons, links, dialogs. */
export function ActionSamples() {
  const [shown, setShown] = useState<Shown>(null)
  const close = () => setShown(null)
  return (
    <Section title="Actions">
      <Stack>
        <Inline>
          <Button kind="primary" icon={AddIcon}>
            Primary, once per view
          </Button>
          <Button>Secondary</Button>
          <Button kind="quiet">Quiet</Button>
          <Button kind="danger">Cannot be undone</Button>
          <Button busy>Busy</Button>
        </Inline>
        <Button disabledReason="The customer has not accepted the agreement yet.">Waits, and says why</Button>
        <Inline>
          <IconButton icon={DeleteIcon} label="Delete" />
          <CopyButton value="relais.example" label="Copy the domain" copiedLabel="Copied" />
          <TextAnchor href="#actions">A link in words</TextAnchor>
        </Inline>
        <Inline>
          <Button onClick={() => setShown('dialog')}>Open a dialog</Button>
          <Button onClick={() => setShown('confirm')}>Open what asks for the name</Button>
        </Inline>
      </Stack>
      <Dialog open={shown === 'dialog'} onClose={close} title="Add licenses" closeLabel="Close">
        <TextField label="Licenses to add" error="Enter a whole number between 1 and 10,000." />
        <DialogFooter>
          <Button onClick={close}>Cancel</Button>
          <Button kind="primary" onClick={close}>
            Add the licenses
          </Button>
        </DialogFooter>
      </Dialog>
      <ConfirmDialog
        open={shown === 'confirm'}
        onCancel={close}
        onConfirm={close}
        title="End the relationship with Atelier Lumière?"
        confirmLabel="End the relationship"
        cancelLabel="Cancel"
        error="Somebody else ended it a moment ago."
        typeTheName={{
          label: 'Type the name',
          confirms: (typed) => confirmsName(typed, 'Atelier Lumière'),
          reason: 'Type the name first.',
          mismatch: 'What you typed is not this name.',
        }}
      >
        Orders stop at once; subscriptions stay.
      </ConfirmDialog>
    </Section>
  )
}
