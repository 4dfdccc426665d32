import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const OperatorExistsError = defineRefusal({
  name: 'OperatorExistsError',
  code: 'operator_exists',
  description: 'The installation has an operator already.',
})

export const FirstRunCodeWrongError = defineRefusal({
  name: 'FirstRunCodeWrongError',
  code: 'first_run_code_wrong',
  description: 'There is no such one-time code, or a newer one replaced it.',
})
