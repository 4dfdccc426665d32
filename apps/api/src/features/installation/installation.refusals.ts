import { defineRefusal } from '../../platform/graphql/refusal.ts'

export const OperatorExistsError = defineRefusal({
  name: 'OperatorExistsError',
  code: 'operator_exists',
  description: 'The installation has an operator already.',
  message: 'This installation has an operator already.',
  remedy: 'Sign in; an administrator of the operator adds further people and organizations.',
})

export const FirstRunCodeWrongError = defineRefusal({
  name: 'FirstRunCodeWrongError',
  code: 'first_run_code_wrong',
  description: 'There is no such one-time code, or a newer one replaced it.',
  message: 'This is not the one-time code of this installation.',
  remedy: 'Take the code that the console printed last, or make a new one with "relais operator code".',
})
