/**
 * Another data key: it seals from now on, and what earlier keys sealed is sealed anew, table by table and district by district, some rows at a
 * time. Each part is a transaction of its own and each row says which key it waits for, so that an end in the middle loses nothing and the
 * next run goes on. Blind indexes and the chain of the trail rest on a key of their own, which stays.
 */
import { SEALED_FACTORS } from './capabilities/accounts/sealed-tables.ts'
import { filesToReseal, resealFile } from './capabilities/documents/reseal-files.ts'
import { SEALED_CONSENTS, SEALED_LABELS } from './capabilities/documents/sealed-tables.ts'
import { SEALED_BLOCKS, SEALED_FILES } from './capabilities/intake/tables.ts'
import { SEALED_CHILD_KEYS, SEALED_PERSONS } from './capabilities/measurement/sealed-tables.ts'
import { SEALED_FAMILIES } from './capabilities/sasaran/sealed-tables.ts'
import { writeTrail } from './capabilities/trail/door.ts'
import { openDistricts } from './capabilities/wilayah/store.ts'
import { INSTALLATION } from './platform/context.ts'
import type { KeyVault } from './platform/crypto/key-vault.ts'
import type { Db } from './platform/database/connect.ts'
import { removeKeyCheck } from './platform/database/key-checks.ts'
import { countToReseal, resealRows, type SealedTable } from './platform/database/reseal-table.ts'
import { asSystem, runAcross, type Surroundings, type Work } from './platform/run-work.ts'

const SEALED: readonly SealedTable[] = [
  SEALED_PERSONS,
  SEALED_CHILD_KEYS,
  SEALED_FAMILIES,
  SEALED_FILES,
  SEALED_BLOCKS,
  SEALED_FACTORS,
  SEALED_LABELS,
  SEALED_CONSENTS,
]
/** Rows in one transaction; files are large. */
const ROWS_AT_ONCE = 500
const FILES_AT_ONCE = 4

export interface Rotated {
  /** Id of the key that seals now. */
  readonly current: string
  /** True when this run only went on with an earlier one. */
  readonly resumed: boolean
  readonly rows: number
  /** Parts that no key opens, damaged or cut off from theirs: left as they are, and no key is forgotten while there are any. */
  readonly broken: number
}

/** Rows done so far, of how many. */
export type RotationProgress = (done: number, all: number) => void

interface Shelf {
  readonly db: Db
  readonly kab: string
  readonly table: SealedTable
}

/** Files of documents that wait, by district. */
interface WaitingFile {
  readonly kab: string
  readonly path: string
}

/** Every table with sealed rows, in each database and district. */
async function shelvesOf(work: Surroundings): Promise<Shelf[]> {
  const shelves: Shelf[] = []
  const { main, demo } = work.databases
  for (const db of demo === null ? [main] : [main, demo]) {
    const open = await runAcross(asSystem(work), db, 'baca', [], (ctx) => openDistricts(ctx.db))
    for (const table of SEALED) {
      const kabs = table.of === 'instansi' ? [INSTALLATION] : open.map(({ kode }) => kode)
      for (const kab of kabs) shelves.push({ db, kab, table })
    }
  }
  return shelves
}

async function countAll(work: Surroundings, shelves: readonly Shelf[]): Promise<number> {
  let all = 0
  for (const { db, kab, table } of shelves)
    all += await runAcross(asSystem(work), db, 'baca', [kab], (ctx) => countToReseal(table, { ...ctx, kab }))
  return all
}

/** How many rows no key opens. */
async function reseal(work: Surroundings, { db, kab, table }: Shelf, told: (rows: number) => void): Promise<number> {
  const limit = table === SEALED_FILES ? FILES_AT_ONCE : ROWS_AT_ONCE
  let past = 0
  for (;;) {
    const { sealed, broken } = await runAcross(asSystem(work), db, 'turunan', [kab], (ctx) =>
      resealRows(table, { ...ctx, kab }, limit, past),
    )
    past += broken
    if (sealed + broken === 0) return past
    told(sealed)
  }
}

async function waitingFiles(work: Surroundings, shelves: readonly Shelf[]): Promise<WaitingFile[]> {
  const waiting: WaitingFile[] = []
  for (const kab of new Set(shelves.map((shelf) => shelf.kab))) {
    if (kab === INSTALLATION) continue
    for (const path of await filesToReseal(work, kab)) waiting.push({ kab, path })
  }
  return waiting
}

/** Everything that waits for the current key. */
async function measure(work: Surroundings): Promise<{ shelves: Shelf[]; files: WaitingFile[]; all: number }> {
  const shelves = await shelvesOf(work)
  const files = await waitingFiles(work, shelves)
  return { shelves, files, all: files.length + (await countAll(work, shelves)) }
}

/** `asker`: who asks, for the trail. An earlier rotation that did not end is ended first, and no other key is made then. */
export async function rotateKeys(work: Work, vault: KeyVault, progress: RotationProgress): Promise<Rotated> {
  const { databases, keys } = work
  const left = await measure(work)
  const resumed = left.all > 0
  const before = keys.currentId
  if (!resumed) {
    vault.addKey()
    for (const db of [databases.main, databases.demo]) if (db !== null) await vault.greet(db)
  }
  const { shelves, files, all } = resumed ? left : await measure(work)
  let done = 0
  const told = (parts: number): void => {
    done += parts
    progress(done, Math.max(all, done))
  }
  let broken = 0
  for (const shelf of shelves) broken += await reseal(work, shelf, told)
  for (const { kab, path } of files) {
    await resealFile(work, kab, path)
    told(1)
  }
  await runAcross(work, databases.main, 'tulis', [INSTALLATION], async (ctx) => {
    writeTrail(ctx, {
      kab: INSTALLATION,
      act: 'setup.keys-rotated',
      subject: keys.currentId,
      detail: { sebelum: resumed ? null : before, rows: done, rusak: broken },
    })
  })
  return { current: keys.currentId, resumed, rows: done, broken }
}

/** Forgets every key but the current one; null, and nothing done, while rows still wait to be sealed anew. */
export async function dropOldKeys(work: Work, vault: KeyVault): Promise<readonly string[] | null> {
  const { databases, keys } = work
  if ((await measure(work)).all > 0) return null
  const old = keys.ids.filter((id) => id !== keys.currentId)
  if (old.length === 0) return old
  for (const db of [databases.demo, databases.main]) {
    if (db === null) continue
    await runAcross(work, db, 'tulis', [INSTALLATION], async (ctx) => {
      for (const id of old) await removeKeyCheck(ctx.db, id)
      writeTrail(ctx, { kab: INSTALLATION, act: 'setup.keys-dropped', subject: old.join(','), detail: { sekarang: keys.currentId } })
    })
  }
  vault.dropKeys(old)
  return old
}
