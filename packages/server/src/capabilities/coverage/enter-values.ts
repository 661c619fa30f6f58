/**
 * Numbers are entered: those that can be are kept, each as a new row where it says something new; the others come back with the reason. The secretariat may
 * enter for an office that sent its numbers by mail; that is said with each of them, and the office still approves.
 */
import type * as contract from '@konvergen/contract/coverage.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { type AskedThing, askedNumber } from '@konvergen/core/indicators/asked-thing.ts'
import { DENOMINATORS } from '@konvergen/core/indicators/catalogue.ts'
import { faultOfValue } from '@konvergen/core/indicators/check-value.ts'
import { type AreasByLevel, ReportedBook } from '@konvergen/core/indicators/period-coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { areasByLevel, districtIn, type GatheredYear, gatherYear, requireKnown, requirePeriod } from './gather-year.ts'
import { thingsOf } from './look-at-form.ts'
import { readPeriods } from './period-store.ts'
import { holdPeriod, insertReported, type NewValue, readReported } from './store.ts'

type Body = BodyOf<typeof contract.enterValues>
type Entry = Body['nilai'][number]
type Refused = AnswerOf<typeof contract.enterValues>['ditolak'][number]

/** What may be entered in this period: what is asked, and governed numbers at any time. */
export function enterable(year: GatheredYear, period: string, office: string | null): ReadonlyMap<string, AskedThing> {
  const numbers = DENOMINATORS.filter(({ code }) => year.owners.of(code) === office).map(askedNumber)
  return new Map([...numbers, ...thingsOf(year, period, office)].map((thing) => [`${thing.code}|${thing.part}`, thing]))
}

function refusalOf({ isi, wilayah }: Entry, thing: AskedThing | undefined, areas: AreasByLevel): Refused['sebab'] | null {
  if (thing === undefined) return 'bukan-milik'
  if (!areas[thing.level].includes(wilayah)) return 'wilayah-asing'
  return typeof isi === 'number' ? faultOfValue(thing, isi) : null
}

/** Throws `tidak-boleh`; true when it is done for an office of which the asker is not. */
export function requireEntry(ctx: DistrictContext, office: string | null): boolean {
  if (allowsOffice(ctx, 'coverage.enter', office)) return false
  if (!allows(ctx, 'coverage.enter-for')) throw new Problem('tidak-boleh')
  return true
}

/** After the lock a number needs a reason. Throws `tidak-ditemukan` where the period was never opened. */
export async function requireOpen(ctx: DistrictContext, period: string, reason: string | undefined): Promise<void> {
  const stored = (await readPeriods(ctx)).find((each) => each.period === period)
  if (stored === undefined) throw new Problem('tidak-ditemukan')
  if (stored.state === 'terkunci' && reason === undefined)
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Periode ini terkunci; perubahan perlu alasan.',
      reason: 'This period is locked; a change needs a reason.',
    })
}

export async function enterValues(ctx: DistrictContext, text: string, body: Body): Promise<AnswerOf<typeof contract.enterValues>> {
  const period = requirePeriod(text)
  const { lembaga: office } = body
  const onBehalf = requireEntry(ctx, office)
  await holdPeriod(ctx, period.text)
  await requireOpen(ctx, period.text, body.alasan)
  const year = await gatherYear(ctx, period.year)
  requireKnown(year.owners, office)
  const things = enterable(year, period.text, office)
  const areas = areasByLevel(await districtIn(ctx, period))
  const book = new ReportedBook(await readReported(ctx, [period.text]))
  const ditolak: Refused[] = []
  const news: NewValue[] = []
  // The last of a number counts, should it come twice.
  const entries = new Map(body.nilai.map((entry) => [`${entry.kode}|${entry.bagian}|${entry.wilayah}`, entry]))
  for (const entry of entries.values()) {
    const { kode, bagian, wilayah, isi, luar = false, sel = null } = entry
    const thing = things.get(`${kode}|${bagian}`)
    const sebab = refusalOf(entry, thing, areas)
    if (sebab !== null || thing === undefined) {
      ditolak.push({ kode, bagian, wilayah, sebab: sebab ?? 'bukan-milik' })
      continue
    }
    const before = book.of(kode, bagian, period.text, wilayah)
    const [value, retracted] = [typeof isi === 'number' ? isi : null, isi === 'hapus']
    const isSame = retracted ? before === null : before !== null && before.value === value && before.fromElsewhere === luar
    if (isSame) continue
    const row = { code: kode, part: bagian, area: wilayah, value, from_elsewhere: luar, retracted, version: thing.version }
    news.push({ ...row, office_id: office, on_behalf: onBehalf, source_cell: sel })
  }
  const origin = { period: period.text, importId: null, reason: body.alasan ?? null }
  const [read, typed] = [news.filter((value) => value.source_cell !== null), news.filter((value) => value.source_cell === null)]
  await insertReported(ctx, { ...origin, source: 'templat' }, read)
  await insertReported(ctx, { ...origin, source: 'ketik' }, typed)
  const counts = { tersimpan: news.length, tetap: entries.size - news.length - ditolak.length }
  const detail = { ...counts, ditolak: ditolak.length, lembaga: office }
  if (news.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: onBehalf ? 'coverage.entered-for' : 'coverage.entered', subject: period.text, detail })
  return { ...counts, ditolak }
}
