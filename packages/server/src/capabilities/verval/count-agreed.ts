/**
 * The counts of an agreed list and what changed, by village, as they are kept with it. They have to come out even, or nothing is frozen.
 */
import { createHash } from 'node:crypto'
import { type AgreedFamily, agreedFamilies, agreedText } from '@konvergen/core/verval/agreed-list.ts'
import { differenceOf, LEAVING } from '@konvergen/core/verval/difference.ts'
import type { Outcome } from '@konvergen/core/verval/outcome.ts'
import { isWhole, reckon } from '@konvergen/core/verval/reconcile.ts'
import type { RoundStanding, VillageStanding } from './gather-round.ts'
import type { Counts, Difference } from './tables.ts'

export interface Agreed {
  readonly families: readonly AgreedFamily[]
  readonly digest: string
  readonly counts: Counts
}

type Growing = { masuk: number; tetap: number; pindah: number; keluar: Record<(typeof LEAVING)[number], number> }

function emptyChange(): Growing {
  return { masuk: 0, tetap: 0, pindah: 0, keluar: Object.fromEntries(LEAVING.map((why) => [why, 0])) as Growing['keluar'] }
}

/** A family that went is counted where it stood before, every other where it stands now. */
export function changeBetween(before: readonly AgreedFamily[], after: readonly AgreedFamily[], outcomes: readonly Outcome[]): Difference {
  const found = differenceOf(before, after, outcomes)
  const [was, is] = [before, after].map((list) => new Map(list.map(({ family, desa }) => [family, desa]))) as [
    Map<string, string>,
    Map<string, string>,
  ]
  const all = emptyChange()
  const desa = new Map<string, Growing>()
  const count = (kode: string | undefined, add: (change: Growing) => void) => {
    const own = desa.get(kode ?? '') ?? emptyChange()
    desa.set(kode ?? '', own)
    add(all)
    add(own)
  }
  for (const family of found.came) count(is.get(family), (change) => void (change.masuk += 1))
  for (const family of found.stayed) count(is.get(family), (change) => void (change.tetap += 1))
  for (const family of found.moved) count(is.get(family), (change) => void (change.pindah += 1))
  for (const { family, why } of found.left) count(was.get(family), (change) => void (change.keluar[why] += 1))
  return { jumlah: all, tanda: found.marks, desa: Object.fromEntries(desa) }
}

/** Throws when a family is not accounted for: then the program is wrong, and nothing may be frozen. */
export function countAgreed(
  { families, outcomes }: RoundStanding,
  villages: ReadonlyMap<string, VillageStanding>,
  unfinished: ReadonlySet<string>,
): Agreed {
  const agreed = agreedFamilies(outcomes, unfinished)
  const total = reckon(families, outcomes, () => true)
  const desa = Object.fromEntries([...villages].map(([kode, { reckoning }]) => [kode, reckoning]))
  const waiting = [...unfinished].reduce((sum, kode) => sum + (villages.get(kode)?.reckoning.waiting ?? 0), 0)
  const isEven = [total, ...Object.values(desa)].every(isWhole) && total.waiting === waiting && agreed.length === total.agreed + waiting
  if (!isEven) throw new TypeError('the counts of the round do not come out even')
  return { families: agreed, digest: createHash('sha256').update(agreedText(agreed)).digest('hex'), counts: { jumlah: total, desa } }
}
