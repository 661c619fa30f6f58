/**
 * Ctrl-C, `kill` and a shutdown of the computer end the server in order. npm passes Ctrl-C on a second time at once, so only a signal that
 * comes later means impatience; PostgreSQL then lives on and is adopted at the next start.
 */

const IMPATIENT_AFTER_MS = 2000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Resolves when everything is closed after the first signal. */
export function closeOnSignals(close: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let since: number | null = null
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (since === null) {
          since = Date.now()
          close().then(resolve, reject)
        } else if (Date.now() - since > IMPATIENT_AFTER_MS) {
          process.exit(130)
        }
      })
    }
  })
}
