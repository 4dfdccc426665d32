import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { type Role, roles as allRoles } from '@relais/domain/codes'
import { parseMailAddress } from '@relais/domain/kernel'
import {
  FailureNotice,
  languageName,
  languages,
  LinkButton,
  queryClient,
  RestoredDraft,
  useAction,
  useRefuse,
  useServerDraft,
} from '@relais/portal-kit'
import {
  Button,
  Checkbox,
  ChoiceGroup,
  Form,
  Inline,
  Select,
  TextField,
  useFields,
  useToast,
} from '@relais/ui'
import { useNavigate } from '@tanstack/react-router'
import { useController, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { featurePaths } from '../../feature-paths.ts'
import { AddUserDocument } from '../../generated/graphql.ts'
import type { NewColleagueChoices } from './colleague-queries.ts'
import { useRoleName } from './own-role.ts'
import { useRightNames } from './right-names.ts'
import { useRoleObstacle } from './role-obstacle.ts'
import { useSuggestedLabel } from './suggested-name.ts'

/** What is asked of a new person; the sign-in name follows the name until somebody writes another. */
export function AddUserForm({ choices }: { choices: NewColleagueChoices }) {
  const { t } = useLingui()
  const toast = useToast()
  const navigate = useNavigate()
  const action = useAction(AddUserDocument)
  const form = useForm({
    resolver: zodResolver(useSchema()),
    mode: 'onTouched',
    defaultValues: {
      displayName: '',
      contactMail: '',
      label: '',
      domain: choices.domains[0] ?? '',
      language: choices.language,
      roles: [] as Role[],
    },
  })
  const field = useFields(form)
  useSuggestedLabel(form)
  const draft = useServerDraft(form, 'user')
  const refuse = useRefuse(form, { userPrincipalName: 'label' })

  const submit = async ({ label, domain, ...person }: Entries) => {
    const input = { ...person, userPrincipalName: `${label}@${domain}` }
    const result = (await action.run({ input }))?.addUser
    if (!result) return
    if (result.__typename !== 'AddUserSuccess') return refuse(result)
    draft.discard()
    await queryClient.invalidateQueries({ queryKey: ['colleagues'] })
    const { displayName, contactMail } = result
    toast({ message: t`${displayName} was added. A link to choose a password goes to ${contactMail}.` })
    await navigate({ to: featurePaths.managedUser, params: { userId: result.userId } })
  }

  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The user was not added`} label={t`New user`}>
      <RestoredDraft draft={draft} />
      <FailureNotice failure={action.failure} />
      <TextField label={t`Name`} autoComplete="off" {...field('displayName')} />
      <TextField
        label={t`Email address`}
        description={t`Where the link to choose a password goes, and later emails.`}
        type="email"
        autoComplete="off"
        {...field('contactMail')}
      />
      <TextField
        label={t`Sign-in name`}
        description={t`The part before the @, for example anna.martin.`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...field('label')}
      />
      <Select
        label={t`Domain`}
        options={choices.domains.map((domain) => ({ value: domain, label: `@${domain}` }))}
        {...field('domain')}
      />
      <Select
        label={t`Language`}
        description={t`Of these pages and of the emails. The person can change it.`}
        options={languages.map((value) => ({ value, label: languageName(value) }))}
        {...field('language')}
      />
      <RoleChoices choices={choices} control={form.control} />
      <Inline>
        <Button type="submit" kind="primary" busy={action.busy}>
          {t`Add the user`}
        </Button>
        <LinkButton to={featurePaths.userManagement}>{t`Cancel`}</LinkButton>
      </Inline>
    </Form>
  )
}

type Entries = z.infer<ReturnType<typeof useSchema>>

function useSchema() {
  const { t } = useLingui()
  return z.object({
    displayName: z.string().check(z.trim(), z.minLength(1, t`Enter the name that is shown`)),
    contactMail: z.string().check(
      z.trim(),
      z.refine((text) => parseMailAddress(text) !== null, t`Enter an email address`),
    ),
    label: z.string().check(z.trim(), z.minLength(1, t`Enter the sign-in name`)),
    domain: z.string(),
    language: z.enum(['en', 'fr']),
    roles: z.array(z.enum(allRoles)),
  })
}

/** The roles to tick, each with what it may do beside it. */
function RoleChoices({
  choices,
  control,
}: {
  choices: NewColleagueChoices
  control: ReturnType<typeof useForm<Entries>>['control']
}) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const rightNames = useRightNames()
  const obstacleText = useRoleObstacle()
  const { field } = useController({ control, name: 'roles' })
  const chosen = field.value
  const toggle = (role: Role) =>
    field.onChange(chosen.includes(role) ? chosen.filter((one) => one !== role) : [...chosen, role])
  return (
    <ChoiceGroup
      label={t`What this person may do`}
      description={t`A person with several roles may do what any of them may. Without one, the person signs in and sees little.`}
    >
      {choices.roles.map(({ role, rights, obstacleCode }) => (
        <Checkbox
          key={role}
          label={roleName(role)}
          description={[obstacleCode === null ? [] : obstacleText(obstacleCode), rightNames(rights)]
            .flat()
            .join(' ')}
          checked={chosen.includes(role)}
          disabled={obstacleCode !== null}
          onChange={() => toggle(role)}
        />
      ))}
    </ChoiceGroup>
  )
}
