/**
 * What offices plan to do in a village: named there, or in all lokus of the year when it is one. What is for the district as a whole is nobody's in particular.
 */
import { wordsOfRooms } from '@konvergen/core/accounts/changing-words.ts'
import { OnceFor } from '@konvergen/core/kit/once-for.ts'
import { nameOn } from '@konvergen/core/opd/office.ts'
import type { PackageActivity } from '@konvergen/core/village/package-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isSameVersion } from '../../platform/kept-parts.ts'
import { Memo } from '../../platform/memo.ts'
import { dayOf } from '../../platform/today.ts'
import { readMergedOffices, readOffices } from '../opd/store.ts'
import { gatherActivePrograms } from '../plan/door.ts'
import type { StoredProgram } from '../plan/line-store.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'

export interface VillageActivities {
  /** By village. */
  readonly named: ReadonlyMap<string, readonly PackageActivity[]>
  /** In every lokus. */
  readonly inLokus: readonly PackageActivity[]
}

async function officeNames(ctx: DistrictContext): Promise<(office: string | null) => string | null> {
  const today = dayOf(ctx.now)
  const names = new Map((await readOffices(ctx)).map((office) => [office.id, nameOn(office, today)]))
  const merged = await readMergedOffices(ctx)
  return (office) => {
    if (office === null) return null
    const name = names.get(merged.get(office) ?? office)
    return name === undefined ? null : (name.singkatan ?? name.nama)
  }
}

const KEPT_YEARS = 6
const presented = new OnceFor<PackageActivity>()

/** What an office calls itself may change without its activities, and how many lokus there are. */
function present({ id, title, placing, desa, money }: StoredProgram, name: string | null, lokus: number): PackageActivity {
  const villages = { desa: desa.length, lokus, kabupaten: null }[placing]
  return { id, title, office: name, villages, money }
}

/** The list of before where it is the same, so that what was reckoned of it holds. */
function asBefore<Each>(now: readonly Each[], before: readonly Each[] | undefined): readonly Each[] {
  return before !== undefined && isSameVersion(now, before) ? before : now
}

const lastKnown = new Memo<VillageActivities>(KEPT_YEARS)

/** `lokus`: how many there are. */
async function reckon(ctx: DistrictContext, year: number, lokus: number): Promise<VillageActivities> {
  const nameOf = await officeNames(ctx)
  const inLokus: PackageActivity[] = []
  const byVillage = new Map<string, PackageActivity[]>()
  for (const program of await gatherActivePrograms(ctx, year)) {
    const name = nameOf(program.office)
    const activity = presented.of([program], `${lokus} ${name ?? ''}`, () => present(program, name, lokus))
    if (program.placing === 'lokus') inLokus.push(activity)
    if (program.placing !== 'desa') continue
    for (const kode of program.desa) {
      const own = byVillage.get(kode)
      if (own === undefined) byVillage.set(kode, [activity])
      else own.push(activity)
    }
  }
  const before = lastKnown.get(`${ctx.kab} ${year}`)
  const activities = {
    named: new Map([...byVillage].map(([kode, own]) => [kode, asBefore(own, before?.named.get(kode))])),
    inLokus: asBefore(inLokus, before?.inLokus),
  }
  lastKnown.keep(`${ctx.kab} ${year}`, activities)
  return activities
}

const memo = new Memo<KeptUntilChanged<VillageActivities>>(KEPT_YEARS)
const WORDS = wordsOfRooms(['plan', 'opd'])

/** Plans are read by whoever reads packages. They hold until one changes, and for the day: offices are called as they are on it. */
export function gatherActivities(ctx: DistrictContext, year: number, lokus: number): Promise<VillageActivities> {
  const key = `${year} ${dayOf(ctx.now)} ${lokus}`
  return keepUntilChanged(ctx, { memo, key, words: WORDS }, () => reckon(ctx, year, lokus))
}

export function activitiesIn({ named, inLokus }: VillageActivities, desa: string, isLokus: boolean): PackageActivity[] {
  return [...(named.get(desa) ?? []), ...(isLokus ? inLokus : [])]
}
