import { createHmac, randomUUID } from 'node:crypto'
import { canManageMemberships, ok, refuse, type Result, signInName } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import {
  hashPassword,
  hashPasswordPatiently,
  type HashingBusy,
} from '../../../platform/auth/password-hash.ts'
import { change } from '../../../platform/change/change.ts'
import type { ChangeTools } from '../../../platform/change/change-tools.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { PasswordCheckBusyError } from '../../identity/index.ts'
import { findMembershipAccount } from './membership.queries.ts'
import { MembershipProfileSuccess } from './membership.graphql.ts'
import { presentChangedProfile } from './membership.presenter.ts'
import { lockLinkedAccount, saveMembershipPassword } from './membership.repository.ts'
import { OfLinkInput, ofProfileRefusals, openProfile, type ProfileNotOpened } from './open-profile.ts'

@InputType({ description: 'Which account gets a password.' })
class GiveMembershipPasswordInput extends OfLinkInput {}

@ObjectType({ description: 'The account has a new password; the one before works no more.' })
class GiveMembershipPasswordSuccess extends MembershipProfileSuccess {
  @Field(() => String, {
    nullable: true,
    description: 'The password, told this once. Null: it was only tried, or told before: give another one.',
  })
  readonly password!: string | null
}

// Without what is read as something else: 0 and o, 1 and l.
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/**
 * A password of four times five characters, a hundred bits, out of the link key and something drawn for it: what is stored of the change
 * is that alone, and no secret.
 */
function passwordOf(key: Buffer, drawn: string): string {
  const bytes = createHmac('sha256', key).update(`membership password\n${drawn}`).digest()
  const word = (from: number) =>
    Array.from(bytes.subarray(from, from + 5), (byte) => letters[byte % letters.length]).join('')
  return [0, 5, 10, 15].map(word).join('-')
}

/** Gives a membership account a password, which its holder is told by whoever gave it. */
export const giveMembershipPassword = change({
  name: 'giveMembershipPassword',
  description:
    'Gives a membership account a new password and tells it once. For the operator’s global administrator.',
  input: GiveMembershipPasswordInput,
  success: GiveMembershipPasswordSuccess,
  refusals: { ...ofProfileRefusals, password_check_busy: PasswordCheckBusyError },
  async before({
    tools,
  }): Promise<Result<{ readonly drawn: string; readonly hash: string }, ProfileNotOpened | HashingBusy>> {
    const drawn = randomUUID()
    const hash = await hashPassword(passwordOf(tools.config.linkKey, drawn))
    return hash.ok ? ok({ drawn, hash: hash.value }) : hash
  },
  async decide(
    work,
    { profileId, accountId },
    { prepared },
  ): Promise<Result<{ readonly profileId: string; readonly drawn: string }, ProfileNotOpened | HashingBusy>> {
    const found = await openProfile(work, profileId)
    if (!found.ok) return found
    const account = await lockLinkedAccount(work.tx, accountId, profileId)
    if (!account) return refuse({ code: 'not_found' })
    await saveMembershipPassword(work.tx, accountId, prepared.hash, work.now)
    audit(work, {
      action: 'membership_account.give_password',
      objectType: 'membership_account',
      objectId: accountId,
      before: { hasPassword: account.hasPassword },
      after: { mail: account.mail, hasPassword: true },
    })
    return ok({ profileId, drawn: prepared.drawn })
  },
  async present(work, { profileId, drawn }, { config, occasion }) {
    const { profile } = await presentChangedProfile(work, profileId, { occasion })
    return { profile, password: occasion === 'made' ? passwordOf(config.linkKey, drawn) : null }
  },
  mayRepeat: ({ actor }) => permitted(canManageMemberships(actor)),
})

/** A first password, which was chosen, as a command of the operator gives it; an account that has one keeps it. Throws where there is no such account. */
export async function giveFirstMembershipPassword(
  { unitOfWork }: Pick<ChangeTools, 'unitOfWork'>,
  caller: Caller,
  mail: string,
  password: string,
): Promise<void> {
  const hash = await hashPasswordPatiently(password)
  await unitOfWork.command(caller, { name: 'giveMembershipPassword' }, async (work) => {
    const account = await findMembershipAccount(work.tx, signInName(mail))
    if (!account) throw new Error(`no membership account signs in with ${mail}`)
    if (account.passwordHash !== null) return ok(null)
    await saveMembershipPassword(work.tx, account.id, hash, work.now)
    audit(work, {
      action: 'membership_account.give_password',
      objectType: 'membership_account',
      objectId: account.id,
      before: { hasPassword: false },
      after: { mail: account.mail, hasPassword: true },
    })
    return ok(null)
  })
}
