/**
 * What is waited for at most, however busy the machine: what does not come within it comes no more. CI has been seen to take
 * three times as long as another day. Who works on one test names fewer (RELAIS_E2E_PATIENCE_MS): it then fails sooner.
 */
export const patienceMs = Number(process.env['RELAIS_E2E_PATIENCE_MS']) || 300_000
