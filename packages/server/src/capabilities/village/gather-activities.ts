/**
 * What offices plan to do in a village: named there, or in all lokus of the year when it is one. What is for the district as a whole is nobody's in particular.
 */
import { wordsOfRooms } from '@konvergen/core/accounts/changing-words.ts'
import { nameOn } from '@konvergen/core/opd/office.ts'
import type { PackageActivity } from '@konvergen/core/village/package-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { dayOf } from '../../platform/today.ts'
import { readMergedOffices, readOffices } from '../opd/store.ts'
import { readPrograms } from '../plan/line-store.ts'
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

/** `lokus`: how many there are. */
async function reckon(ctx: DistrictContext, year: number, lokus: number): Promise<VillageActivities> {
  const nameOf = await officeNames(ctx)
  const programs = (await readPrograms(ctx, year)).map(({ id, title, office, placing, desa, money }) => {
    const villages = { desa: desa.length, lokus, kabupaten: null }[placing]
    return { placing, desa, activity: { id, title, office: nameOf(office), villages, money } }
  })
  const named = programs.flatMap(({ placing, desa, activity }) => (placing === 'desa' ? desa.map((kode) => ({ kode, activity })) : []))
  const byVillage = Map.groupBy(named, ({ kode }) => kode)
  return {
    named: new Map([...byVillage].map(([kode, own]) => [kode, own.map(({ activity }) => activity)])),
    inLokus: programs.flatMap(({ placing, activity }) => (placing === 'lokus' ? [activity] : [])),
  }
}

const KEPT_YEARS = 10
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
