import {
  Button,
  Inline,
  Notice,
  type NoticeTone,
  Section,
  Stack,
  StatusDot,
  type StatusTone,
  useToast,
} from '@relais/ui'

const tones: readonly NoticeTone[] = ['info', 'success', 'warning', 'error']
const states: readonly StatusTone[] = ['success', 'info', 'warning', 'danger', 'neutral']

/** What is said: notices, states, toasts. */
export function MessageSamples() {
  const toast = useToast()
  return (
    <Section title="Messages">
      <Stack>
        {tones.map((tone) => (
          <Notice key={tone} tone={tone} title={`A notice: ${tone}`}>
            What happened, and what to do now.
          </Notice>
        ))}
        <Inline gap={4}>
          {states.map((tone) => (
            <StatusDot key={tone} tone={tone}>
              {tone}
            </StatusDot>
          ))}
        </Inline>
        <Inline>
          <Button onClick={() => toast({ message: 'Invitation sent' })}>Show a toast</Button>
          <Button
            onClick={() => toast({ message: 'User deleted', action: { label: 'Undo', onPress: () => {} } })}
          >
            Show a toast with an undo
          </Button>
        </Inline>
      </Stack>
    </Section>
  )
}
