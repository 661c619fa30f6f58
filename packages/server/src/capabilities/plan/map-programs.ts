/**
 * Program mapping of a year: activities against the newest gaps of villages. Counts are of the whole district; villages by name only those of the asker's own areas.
 */
import type { OpenGaps, ProgramsAnswer } from '@konvergen/contract/programs.ts'
import { areasWith } from '@konvergen/core/accounts/may.ts'
import { type ActivityFacts, totalOf } from '@konvergen/core/plan/activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { dayOf } from '../../platform/today.ts'
import { readDesa, readKecamatan } from '../wilayah/store.ts'
import { type GatheredPrograms, gatherPrograms } from './gather-programs.ts'
import type { StoredProgram } from './line-store.ts'
import { gatherNomenclature, gatherOffices } from './plan-ground.ts'

/** Of each list the answer holds the first; the workbook holds them all. */
export const MOST_LISTED = 200
const MOST_NAMES = 12

const told = (money: readonly ActivityFacts['money'][number][]): string | null => {
  const total = totalOf(money)
  return total === null ? null : String(total)
}

function byOffice(stored: readonly StoredProgram[]) {
  return [...Map.groupBy(stored, ({ office }) => office)].map(([office, own]) => ({
    office,
    activities: own.length,
    total: told(own.flatMap(({ money }) => money)),
  }))
}

function indicatorRows({ stored, known, open: allOpen }: GatheredPrograms): ProgramsAnswer['indicators'] {
  const short = Map.groupBy(known?.gaps ?? [], ({ indicator }) => indicator)
  const open = Map.groupBy(allOpen, ({ indicator }) => indicator)
  const pairs = stored.flatMap((program) => program.indicators.map((code) => ({ code, program })))
  const naming = Map.groupBy(pairs, ({ code }) => code)
  return (known?.indicators ?? []).map(({ code, name, owner, isByVillage }) => {
    const own = open.get(code) ?? []
    const people = own.flatMap((gap) => gap.people ?? [])
    return {
      code,
      name,
      owner,
      short: isByVillage ? (short.get(code)?.length ?? 0) : null,
      open: isByVillage ? own.length : null,
      openPeople: people.length === 0 ? null : people.reduce((sum, n) => sum + n, 0),
      cells: byOffice((naming.get(code) ?? []).map(({ program }) => program)),
    }
  })
}

export async function mapPrograms(ctx: DistrictContext, year: number, most = MOST_LISTED): Promise<ProgramsAnswer> {
  const gathered = await gatherPrograms(ctx, year)
  const { stored, known, lokus, aimless, doublets } = gathered
  const [offices, nomenclature] = [await gatherOffices(ctx), await gatherNomenclature(ctx, year)]
  const villages = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const byId = new Map(stored.map((activity) => [activity.id, activity]))
  const indicators = indicatorRows(gathered)
  const nameActivity = (id: string) => {
    const activity = byId.get(id)
    const { title = id, office = null, money = [] } = activity ?? {}
    return { id, title, office, total: told(money), sources: money.map(({ source }) => source) }
  }
  const indicatorNames = new Map(known?.indicators.map(({ code, name }) => [code, name.id]))
  return {
    year,
    period: known?.period ?? null,
    activities: stored.length,
    total: told(stored.flatMap(({ money }) => money)),
    lokus: lokus.length,
    offices: byOffice(stored).map(({ office, ...rest }) => ({ id: office, name: offices.nameOf(office), ...rest })),
    indicators,
    aimless: aimless.slice(0, most).map(({ id, why }) => {
      const { title, office, total } = nameActivity(id)
      return { id, title, office, total, why }
    }),
    doublets: doublets.slice(0, most).map(({ basis, code, activities, desa, byOffices, bySources }) => ({
      basis,
      code,
      name: (basis === 'sub-kegiatan' ? nomenclature?.codes.get(code)?.name : indicatorNames.get(code)) ?? null,
      byOffices,
      bySources,
      villages: desa.length,
      villageNames: desa.slice(0, MOST_NAMES).map((kode) => villages.get(kode) ?? kode),
      activities: activities.map(nameActivity),
    })),
    counts: {
      open: indicators.reduce((sum, { open }) => sum + (open ?? 0), 0),
      aimless: aimless.length,
      doublets: doublets.length,
    },
  }
}

/** Figures of a village are for whoever may see its figures. */
function ownFigures({ actor, kab, now }: DistrictContext): { readonly areas: ReturnType<typeof areasWith> } {
  return { areas: areasWith(actor, 'baca', 'agregat', kab, dayOf(now)) }
}

export async function listOpenGaps(ctx: DistrictContext, code: string, year: number): Promise<OpenGaps> {
  const { open: all, lokus } = await gatherPrograms(ctx, year)
  const kecamatan = new Map((await readKecamatan(ctx)).map(({ kode, nama }) => [kode, nama]))
  const villages = new Map((await readDesa(ctx)).map((village) => [village.kode, village]))
  const isLokus = new Set(lokus)
  const own = ownFigures(ctx)
  return all
    .filter(({ indicator, desa }) => indicator === code && isOwnArea(own, desa))
    .toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0))
    .map(({ desa, people }) => {
      const village = villages.get(desa)
      return {
        desa,
        name: village?.nama ?? desa,
        kecamatan: kecamatan.get(village?.kecamatan ?? '') ?? '',
        people,
        isLokus: isLokus.has(desa),
      }
    })
}
