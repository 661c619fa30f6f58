/**
 * What nobody does by hand: files that were begun and never finished go after a day; the bytes of documents that were taken away go when they
 * have been kept long enough, and the rows say so; bytes that lie there without a row (a transaction that failed) go after a day; the demo's
 * go with the demo.
 */
import { asSystem, runInDistrict, type Surroundings } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'
import { openDistricts } from '../wilayah/store.ts'
import { limitsOf } from './limits.ts'
import { listExpired, listVersionIds, markGone } from './store.ts'
import { removeBytes } from './take-in-file.ts'

const DAY_MS = 86_400_000

export interface Swept {
  readonly halves: number
  readonly expired: number
  readonly strays: number
}

/** When an id was made: a UUIDv7 begins with its moment. */
function madeAt(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}

async function sweepExpired(work: Surroundings, kab: string, now: Date): Promise<number> {
  const before = new Date(now.getTime() - limitsOf().keptDays * DAY_MS)
  const gone = await runInDistrict(asSystem(work), 'tulis', kab, async (ctx) => {
    const expired = await listExpired(ctx, before)
    if (expired.length === 0) return []
    const ids = expired.map(({ id }) => id)
    await markGone(ctx, ids)
    for (const [documentId, versions] of Map.groupBy(expired, (each) => each.document_id)) {
      writeTrail(ctx, { kab, act: 'documents.bytes-gone', subject: documentId, detail: { versions: versions.length } })
    }
    return ids
  })
  for (const id of gone) await removeBytes(work, kab, id)
  return gone.length
}

async function sweepStrays(work: Surroundings, kab: string, lying: readonly string[], now: Date): Promise<number> {
  const ids = [...new Set(lying.map((path) => path.slice(kab.length + 1).replace(/\.pratinjau$/, '')))]
  const old = ids.filter((id) => now.getTime() - madeAt(id) > DAY_MS)
  if (old.length === 0) return 0
  const known = new Set(await runInDistrict(asSystem(work), 'baca', kab, (ctx) => listVersionIds(ctx, old)))
  const strays = old.filter((id) => !known.has(id))
  for (const id of strays) await removeBytes(work, kab, id)
  return strays.length
}

export async function sweepDocuments(work: Surroundings, now: Date): Promise<Swept> {
  const { databases, files } = work
  if (databases.demo === null) await files.removeDemo()
  const halves = await files.halves.sweep(now)
  let [expired, strays] = [0, 0]
  for (const db of [databases.main, databases.demo]) {
    const open = db === null ? [] : await openDistricts(db)
    const first = open[0]
    // One look at the whole store: asking it again for each district would take a nation's store too long.
    const lying = first === undefined ? [] : await files.of(first.kode).list()
    const byDistrict = Map.groupBy(lying, (path) => path.slice(0, path.indexOf('/')))
    for (const { kode } of open) {
      expired += await sweepExpired(work, kode, now)
      strays += await sweepStrays(work, kode, byDistrict.get(kode) ?? [], now)
    }
  }
  return { halves, expired, strays }
}
