/** What the floor asks. */
export interface Statement {
  /** With a name it is prepared once per connection. */
  readonly name?: string
  readonly text: string
}
