import {
  changeApplication,
  firmProfile,
  givenApplicant,
  givenEnrolled,
} from '../../features/enrollment/application/application.fixture.ts'
import type { TestApp } from '../app.ts'
import { testUserPassword } from '../world.ts'

/** Applications as the operations of enrolling find them: chosen, asked long ago, rejected, and with a link that has expired. */
export async function givenApplications(app: TestApp) {
  const { session, mail, partnerId } = await givenApplicant(app)
  const membership = { mail, password: testUserPassword }
  await changeApplication(app, 'signInToMembership', membership, session)
  await changeApplication(app, 'choosePartnerId', { partnerId }, session)
  const [enrolled, rejected, expired] = [
    await givenEnrolled(app),
    await givenEnrolled(app),
    await givenEnrolled(app),
  ]
  const change = (id: string, to: string) =>
    app.database.query(`update application set ${to} where id = $1`, [id])
  await change(enrolled.id, `contact_mailed_at = contact_mailed_at - interval '2 days'`)
  await change(rejected.id, `state = 'rejected', rejected_stage = 'business', reasons = '{address_differs}'`)
  await change(expired.id, `contact_mailed_at = contact_mailed_at - interval '8 days'`)
  return {
    membership,
    partnerId,
    firmProfile,
    verification: enrolled.link,
    expired: expired.link,
    sessions: { applicant: session, enrolled: enrolled.session, rejected: rejected.session },
  }
}
