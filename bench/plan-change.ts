/** Changes of a day in a district filled by `fillPlan`, made as the rooms make them. */
import { readActivities, replaceActivity } from '../packages/server/src/capabilities/plan/store.ts'
import { insertRealisations, readRealisations } from '../packages/server/src/capabilities/realisation/store.ts'
import type { DistrictContext } from '../packages/server/src/platform/context.ts'

/** Of one activity the money changes and, every other time, one village less. */
export async function changeActivity(ctx: DistrictContext, year: number, id: string, round: number): Promise<void> {
  const [found] = await readActivities(ctx, { year, id })
  if (found === undefined) throw new Error(`no activity ${id}`)
  const { office, revision, carriedFrom, writtenBy: _by, writtenAt: _at, ...facts } = found
  const places = round % 2 === 0 && facts.places.length > 1 ? facts.places.slice(1) : facts.places
  const changed = { ...facts, places, money: [{ source: 'apbd-kab' as const, rupiah: String(5_000_000 + round) }] }
  await replaceActivity(ctx, {
    id,
    office,
    year,
    revision: revision + 1,
    facts: changed,
    code: facts.subKegiatan,
    carriedFrom,
    origin: null,
  })
}

export async function changeReport(ctx: DistrictContext, year: number, id: string, round: number): Promise<void> {
  const stored = (await readRealisations(ctx, { year, kind: 'kegiatan', subjects: [id] })).find(({ quarter }) => quarter === 1)
  const facts = {
    volume: null,
    percent: round % 100,
    money: [{ source: 'apbd-kab' as const, rupiah: String(1_000_000 + round) }],
    reached: round,
    places: [],
    reason: null,
    ask: null,
    note: null,
    evidence: [],
  }
  const subject = { kind: 'kegiatan' as const, id }
  await insertRealisations(ctx, [{ subject, year, quarter: 1, revision: (stored?.revision ?? 0) + 1, facts, origin: null }])
}

/** Some activities of a year, so that no two rounds change the same. */
export async function someActivities(ctx: DistrictContext, year: number): Promise<(round: number) => string> {
  const ids = (await readActivities(ctx, { year })).map(({ id }) => id)
  return (round) => ids[(round * 97) % ids.length] ?? ''
}
