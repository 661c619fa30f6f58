/**
 * Brings the embedded PostgreSQL back when it was killed while we run (out of memory, a careless `kill`). Requests meanwhile are told that the
 * database is not ready; nothing that was confirmed is lost.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { reasonOf } from '../start-failure.ts'
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './start-embedded.ts'

const LOOK_EVERY_MS = 2000

const GONE: Bilingual = {
  id: 'PostgreSQL berhenti di luar kendali; sedang dihidupkan lagi. Data yang sudah tersimpan aman.',
  en: 'PostgreSQL stopped unexpectedly and is started again. Stored data are safe.',
}

/** Call the result to stop looking. */
export function keepAlive(database: EmbeddedDatabase, options: EmbeddedOptions): () => Promise<void> {
  let reviving = Promise.resolve()
  let busy = false
  const revive = async (): Promise<void> => {
    options.say(GONE)
    try {
      await startEmbedded(options)
    } catch (error) {
      const reason = reasonOf(error)
      options.say({ id: `PostgreSQL belum dapat dihidupkan: ${reason}`, en: `PostgreSQL could not be started yet: ${reason}` })
    } finally {
      busy = false
    }
  }
  const timer = setInterval(() => {
    if (busy || database.isAlive()) return
    busy = true
    reviving = revive()
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => {
    clearInterval(timer)
    return reviving
  }
}
