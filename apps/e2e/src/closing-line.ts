import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter'

/**
 * The last line of a run, as every other suite of the repository prints it: `.ci/run` adds these up. What did not run because
 * a step before it failed is in neither number.
 */
export default class ClosingLine implements Reporter {
  private readonly ended = { passed: 0, failed: 0 }
  private readonly outside: string[] = []

  onTestEnd(test: TestCase): void {
    const outcome = test.outcome()
    if (outcome === 'skipped') return
    this.ended[outcome === 'expected' ? 'passed' : 'failed'] += 1
  }

  /** Something failed that is no test: a product that does not start, a file that cannot be read. */
  onError(error: { readonly message?: string }): void {
    this.outside.push(error.message ?? '')
  }

  onEnd({ status }: FullResult): void {
    const { passed } = this.ended
    const failed = this.ended.failed + (status !== 'passed' && this.ended.failed === 0 ? 1 : 0)
    process.stdout.write(
      `\n      Tests  ${failed > 0 ? `${failed} failed | ` : ''}${passed} passed (${passed + failed})\n`,
    )
  }

  printsToStdio(): boolean {
    return false
  }
}
