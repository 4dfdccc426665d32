/** A fault of the request as a whole, answered as a GraphQL error with a stable code: never a refusal of a rule. */
export class RequestFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Nobody is signed in, or the session has ended. */
export class Unauthenticated extends RequestFault {
  constructor() {
    super('UNAUTHENTICATED', 'Sign in first: there is no session, or it has ended.')
  }
}
