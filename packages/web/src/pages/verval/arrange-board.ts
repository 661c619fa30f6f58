/** The board of a round in the order in which it is read: who is waited for first, and of these what differs most from the list. */
import type { ProgressAnswer } from '@konvergen/contract/verval.ts'
import type { Reckoning } from '@konvergen/core/verval/reconcile.ts'
import type { VillageState } from '@konvergen/core/verval/village-step.ts'

export type BoardVillage = ProgressAnswer['desa'][number]

const DAY_MS = 86_400_000

/** All families that are this area's to look at. */
export function familiesOf({ listed, added, movedIn, movedOut }: Reckoning): number {
  return listed + added + movedIn - movedOut
}

export function lookedAt(reckoning: Reckoning): number {
  return familiesOf(reckoning) - reckoning.waiting
}

/** Families of which something else was found than that they are there as listed; factors that changed are not among them. */
export function differing({ added, movedIn, movedOut, notAtRisk, out }: Reckoning): number {
  return added + movedIn + movedOut + notAtRisk + out.pindah + out.meninggal + out.ganda + out['tidak-ditemukan']
}

/** 0–1; null where nobody was looked at. */
export function differingShare(reckoning: Reckoning): number | null {
  const all = lookedAt(reckoning) + reckoning.movedOut
  return all === 0 ? null : differing(reckoning) / all
}

const SIGNED_FIRST: readonly VillageState[] = ['ditandatangani', 'dikerjakan', 'menunggu', 'diverifikasi']
const SLOW_FIRST: readonly VillageState[] = ['menunggu', 'dikerjakan', 'ditandatangani', 'diverifikasi']

/** `verifies`: for whoever verifies, what is signed stands first. */
export function orderedVillages(desa: readonly BoardVillage[], verifies: boolean): BoardVillage[] {
  const order = verifies ? SIGNED_FIRST : SLOW_FIRST
  const share = ({ jumlah }: BoardVillage): number => differingShare(jumlah) ?? -1
  return desa.toSorted((a, b) => {
    const states = order.indexOf(a.keadaan) - order.indexOf(b.keadaan)
    if (states !== 0) return states
    const shares = share(b) - share(a)
    if (shares !== 0) return shares
    return a.nama < b.nama ? -1 : 1
  })
}

/** Whole days from today to the deadline; negative once it has passed. Both `2026-10-31`. */
export function daysLeft(tenggat: string, today: string): number {
  return Math.round((Date.parse(tenggat) - Date.parse(today)) / DAY_MS)
}

export const countState = (desa: readonly BoardVillage[], state: VillageState): number =>
  desa.filter(({ keadaan }) => keadaan === state).length
