/**
 * A backup a day, as long as the server runs: made when the last good one is older than a day, looked for a few minutes after the start and
 * every hour from then on, since an office PC is switched off at night. One that fails stops nothing; it is said, logged and shown.
 */
import { rmSync } from 'node:fs'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { KeyRing } from '../crypto/key-ring.ts'
import { StartFailure } from '../start-failure.ts'
import { listBackups } from './backup-folder.ts'
import type { Backups } from './backups.ts'
import { expired } from './retention.ts'
import type { MadeBackup } from './write-backup.ts'

const MINUTE_MS = 60_000
const FIRST_LOOK_MS = 3 * MINUTE_MS
const LOOK_EVERY_MS = 60 * MINUTE_MS
const DUE_AFTER_MS = 24 * 60 * MINUTE_MS

export interface KeepOptions {
  readonly backups: Backups
  readonly ring: KeyRing
  readonly say: (text: Bilingual) => void
  /** One JSON line; without names, paths or messages, which may hold either. */
  readonly log: (line: string) => void
  readonly now?: () => Date
  /** Notes that one was made. What it throws is logged; the backup stands. */
  readonly onMade?: (made: MadeBackup) => Promise<void>
}

export interface BackupKeeper {
  /** Makes one if it is time. Never throws. */
  readonly look: () => Promise<void>
  /** Gives up one that is being made. */
  readonly stop: () => Promise<void>
}

function reasonFor(error: unknown): { readonly code: string; readonly text: Bilingual } {
  if (error instanceof StartFailure) return { code: error.code, text: error.text }
  const { code, name } = error as NodeJS.ErrnoException
  const reason = code ?? name
  return { code: reason, text: { id: `Cadangan harian gagal: ${reason}`, en: `The daily backup failed: ${reason}` } }
}

export function keepBackups({ backups, ring, say, log, now = () => new Date(), onMade }: KeepOptions): BackupKeeper {
  const giveUp = new AbortController()
  let making = Promise.resolve()
  const write = (facts: object): void => log(`${JSON.stringify({ level: 30, time: now().toISOString(), ...facts })}\n`)

  const makeOne = async (): Promise<void> => {
    const made = await backups.make('harian', ring, { now: now(), signal: giveUp.signal })
    const { bytes, manifest } = made
    backups.note('berhasil')
    const rows = manifest.tables.reduce((sum, { count }) => sum + count, 0)
    write({ msg: 'cadangan', bytes, rows, documents: manifest.documents.count, vanished: manifest.vanished.length })
    await onMade?.(made).catch((error: unknown) =>
      write({ level: 50, msg: 'cadangan tidak tercatat di jejak', code: reasonFor(error).code }),
    )
    for (const { path } of expired(await listBackups(backups.folder))) rmSync(path, { force: true })
  }
  const isDue = async (): Promise<boolean> => {
    const { last } = await backups.standing()
    return last === null || now().getTime() - new Date(last.at).getTime() >= DUE_AFTER_MS
  }
  const look = async (): Promise<void> => {
    try {
      if (await isDue()) await makeOne()
    } catch (error) {
      if (giveUp.signal.aborted) return
      const { code, text } = reasonFor(error)
      backups.note('gagal')
      write({ level: 50, msg: 'cadangan gagal', code })
      say(text)
    }
  }
  /** One after the other. */
  const lookNext = (): Promise<void> => (making = making.then(look))
  const lookSoon = (): void => void lookNext()

  const timers = backups.isOn ? [setTimeout(lookSoon, FIRST_LOOK_MS), setInterval(lookSoon, LOOK_EVERY_MS)] : []
  for (const timer of timers) timer.unref()
  return {
    look: lookNext,
    stop: async () => {
      for (const timer of timers) clearTimeout(timer)
      giveUp.abort()
      await making
    },
  }
}
