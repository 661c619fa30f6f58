/**
 * A line of a budget is a whole sub-kegiatan and may carry several activities: its money is parted among those that are linked with it, by what each planned, evenly where none of them says. So no
 * rupiah of a budget is counted twice. An activity that has lines in the RKPD and in the Renja has the same money twice: the first of the stages counts.
 */
import { partAmount } from './part-amount.ts'

export interface SharingActivity {
  readonly id: string
  readonly rupiah: bigint | null
}

export interface SharedLine<Stage extends string> {
  readonly id: string
  readonly stage: Stage
  readonly rupiah: bigint | null
}

/** What each activity has of the lines that are linked with it, of the first of `stages` at which it has any; an activity without a line is absent, null = its lines tell no money. */
export function shareLines<Stage extends string>(
  activities: readonly SharingActivity[],
  linesOf: (activity: string) => readonly SharedLine<Stage>[],
  stages: readonly Stage[],
): ReadonlyMap<string, bigint | null> {
  const shares = new Map<string, bigint | null>()
  const carried = new Map<SharedLine<Stage>, SharingActivity[]>()
  for (const activity of activities) {
    const own = linesOf(activity.id)
    const stage = stages.find((each) => own.some((line) => line.stage === each))
    if (stage === undefined) continue
    shares.set(activity.id, null)
    for (const line of own) {
      if (line.stage !== stage) continue
      const carrying = carried.get(line)
      if (carrying === undefined) carried.set(line, [activity])
      else carrying.push(activity)
    }
  }
  for (const [line, carrying] of carried) {
    if (line.rupiah === null) continue
    const [only] = carrying
    if (only !== undefined && carrying.length === 1) {
      shares.set(only.id, (shares.get(only.id) ?? 0n) + line.rupiah)
      continue
    }
    const isTold = carrying.every(({ rupiah }) => rupiah !== null) && carrying.some(({ rupiah }) => rupiah !== 0n)
    const parts = partAmount(
      line.rupiah,
      carrying.map(({ rupiah }) => (isTold ? (rupiah ?? 0n) : 1n)),
    )
    for (const [at, { id }] of carrying.entries()) shares.set(id, (shares.get(id) ?? 0n) + (parts[at] ?? 0n))
  }
  return shares
}
