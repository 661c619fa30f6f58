/**
 * The numbers of an office's table against those that stand: what would be new, what another, what the same, and who had entered it before; and keeping them,
 * each with its file and cell. What stands as it is is not written again, so that the same table twice changes nothing.
 */
import type { Part } from '@konvergen/core/indicators/asked-thing.ts'
import { type ChangeKind, changeOf } from '@konvergen/core/indicators/changed-values.ts'
import { faultOfValue, type ValueFault } from '@konvergen/core/indicators/check-value.ts'
import { ReportedBook } from '@konvergen/core/indicators/period-coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { enterable, requireEntry, requireOpen } from './enter-values.ts'
import { areasByLevel, districtIn, gatherYear, periodsAround, requireKnown, requirePeriod } from './gather-year.ts'
import { holdPeriod, insertReported, readReported, type StoredValue } from './store.ts'

export interface SheetEntries {
  readonly period: string
  readonly office: string | null
  readonly numbers: readonly {
    readonly code: string
    readonly part: Part
    readonly area: string
    readonly value: number
    readonly cell: string
  }[]
}

export interface SheetChange {
  readonly code: string
  readonly part: Part
  readonly area: string
  readonly cell: string
  readonly kind: ChangeKind
  readonly after: number
  readonly before: {
    readonly value: number | null
    readonly by: string
    readonly at: Date
    readonly source: StoredValue['source']
  } | null
  /** The governed number below, where the new number is more than it; null = it is not, or there is none. */
  readonly above: number | null
  readonly fromElsewhere: boolean
  readonly version: number
}

export interface WeighedSheet {
  readonly changes: readonly SheetChange[]
  readonly refused: readonly {
    readonly code: string
    readonly area: string
    readonly cell: string
    readonly fault: ValueFault | 'bukan-milik' | 'wilayah-asing'
  }[]
  readonly onBehalf: boolean
}

const keyOf = ({ code, part, area }: { readonly code: string; readonly part: Part; readonly area: string }): string =>
  `${code}|${part}|${area}`

/** Throws `tidak-boleh` and `tidak-ditemukan` as entering does. Nothing is written. */
export async function weighSheetNumbers(ctx: DistrictContext, { period: text, office, numbers }: SheetEntries): Promise<WeighedSheet> {
  const onBehalf = requireEntry(ctx, office)
  const period = requirePeriod(text)
  const year = await gatherYear(ctx, period.year)
  requireKnown(year.owners, office)
  const things = enterable(year, period.text, office)
  const areas = areasByLevel(await districtIn(ctx, period))
  const values = await readReported(ctx, periodsAround(period))
  const standing = new Map(values.filter((value) => value.period === period.text).map((value) => [keyOf(value), value]))
  const book = new ReportedBook(values)
  const governedBy = new Map(year.definitions.map(({ code, denominatorCode }) => [code, denominatorCode]))
  const people = await namesOf(ctx.db, [...new Set([...standing.values()].map(({ enteredBy }) => enteredBy))])
  const changes: SheetChange[] = []
  const refused: WeighedSheet['refused'][number][] = []
  for (const { code, part, area, value, cell } of numbers) {
    const thing = things.get(`${code}|${part}`)
    const fault = thing === undefined ? 'bukan-milik' : areas[thing.level].includes(area) ? faultOfValue(thing, value) : 'wilayah-asing'
    if (fault !== null || thing === undefined) {
      refused.push({ code, area, cell, fault: fault ?? 'bukan-milik' })
      continue
    }
    const before = standing.get(keyOf({ code, part, area })) ?? null
    const number = part === 'nilai' ? (governedBy.get(code) ?? null) : null
    const governed = number === null ? null : (book.governed(number, period, area).value?.value ?? null)
    changes.push({
      code,
      part,
      area,
      cell,
      kind: changeOf(before, value),
      after: value,
      before:
        before === null
          ? null
          : { value: before.value, by: people.get(before.enteredBy) ?? before.enteredBy, at: before.enteredAt, source: before.source },
      above: governed !== null && value > governed && before?.fromElsewhere !== true ? governed : null,
      fromElsewhere: before?.fromElsewhere ?? false,
      version: thing.version,
    })
  }
  return { changes, refused, onBehalf }
}

export interface KeptSheet extends WeighedSheet {
  readonly kept: number
}

/** Throws also `nilai-tidak-sah` where the period is locked and no reason is given. */
export async function keepSheetNumbers(
  ctx: DistrictContext,
  entries: SheetEntries,
  { importId, reason }: { readonly importId: string; readonly reason: string | null },
): Promise<KeptSheet> {
  requireEntry(ctx, entries.office)
  await holdPeriod(ctx, entries.period)
  await requireOpen(ctx, entries.period, reason ?? undefined)
  const weighed = await weighSheetNumbers(ctx, entries)
  const news = weighed.changes.filter(({ kind }) => kind !== 'tetap')
  const rows = news.map(({ code, part, area, after, cell, fromElsewhere, version }) => ({
    code,
    part,
    area,
    value: after,
    from_elsewhere: fromElsewhere,
    retracted: false,
    version,
    office_id: entries.office,
    on_behalf: weighed.onBehalf,
    source_cell: cell,
  }))
  await insertReported(ctx, { period: entries.period, source: 'berkas', importId, reason }, rows)
  return { ...weighed, kept: rows.length }
}
