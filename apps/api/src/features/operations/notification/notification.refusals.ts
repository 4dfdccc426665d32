import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const NoticeRequiredError = defineRefusal({
  name: 'NoticeRequiredError',
  code: 'notice_required',
  description: 'News about the own account, consents and administration cannot be turned off.',
})
