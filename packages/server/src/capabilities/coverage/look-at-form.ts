/**
 * The form of an office: what is asked of it, where, what it entered, the governed numbers below, and the period before beside it.
 */
import type { FormAnswer } from '@konvergen/contract/coverage.ts'
import { type AskedThing, askedThings } from '@konvergen/core/indicators/asked-thing.ts'
import { DENOMINATORS } from '@konvergen/core/indicators/catalogue.ts'
import { periodBefore } from '@konvergen/core/indicators/period.ts'
import { ReportedBook } from '@konvergen/core/indicators/period-coverage.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsApproval, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { areasByLevel, districtIn, type GatheredYear, gatherYear, periodsAround, requireKnown, requirePeriod } from './gather-year.ts'
import { standings } from './office-state.ts'
import { readPeriods } from './period-store.ts'
import { readReported, readSendings, type StoredValue } from './store.ts'

/** What an office is asked in a period; null = the secretariat, for what nobody owns. */
export function thingsOf({ definitions, owners }: GatheredYear, text: string, office: string | null): readonly AskedThing[] {
  return askedThings(definitions, DENOMINATORS, requirePeriod(text)).filter(({ code }) => owners.of(code) === office)
}

function presentAreas({ kode, nama, kecamatan, desa }: District): FormAnswer['wilayah'] {
  return [
    { kode, nama, tingkat: 'kab' as const, kecamatan: null },
    ...kecamatan.map((each) => ({ kode: each.kode, nama: each.nama, tingkat: 'kec' as const, kecamatan: each.kode })),
    ...desa.map((each) => ({ kode: each.kode, nama: each.nama, tingkat: 'desa' as const, kecamatan: each.kecamatan })),
  ]
}

function presentValues(values: readonly StoredValue[], period: string, things: readonly AskedThing[]): FormAnswer['nilai'] {
  const asked = new Set(things.map(({ code, part }) => `${code}|${part}`))
  return values
    .filter((value) => value.period === period && asked.has(`${value.code}|${value.part}`))
    .map(({ code, part, area, value, fromElsewhere }) => ({ kode: code, bagian: part, wilayah: area, nilai: value, luar: fromElsewhere }))
}

export async function lookAtForm(ctx: DistrictContext, text: string, office: string | null): Promise<FormAnswer> {
  const period = requirePeriod(text)
  const year = await gatherYear(ctx, period.year)
  const { owners, definitions } = year
  requireKnown(owners, office)
  const mayEnter = allowsOffice(ctx, 'coverage.enter', office)
  const onBehalf = !mayEnter && allows(ctx, 'coverage.enter-for')
  if (!mayEnter && !onBehalf) throw new Problem('tidak-boleh')
  const things = thingsOf(year, period.text, office)
  const before = periodBefore(period)
  const values = await readReported(ctx, [...new Set([...periodsAround(period), before])])
  const district = await districtIn(ctx, period)
  const stored = (await readPeriods(ctx)).find((each) => each.period === period.text)
  const { state, note, enteredBy } = standings(owners, period.text, values, await readSendings(ctx, period.text))(office)
  const book = new ReportedBook(values)
  const below = new Map(
    definitions.flatMap(({ code, denominatorCode }) => (denominatorCode === null ? [] : [[code, denominatorCode] as const])),
  )
  return {
    periode: period.text,
    keadaan: stored?.state ?? null,
    lembaga: { id: office, nama: owners.nameOf(office), keadaan: state, catatan: note },
    boleh: { isi: mayEnter, setujui: allowsApproval(ctx, 'coverage.approve', { office, enteredBy }), atasNama: onBehalf },
    hal: things.map((thing) => ({ ...thing })),
    wilayah: presentAreas(district),
    nilai: presentValues(values, period.text, things),
    sasaran: things.flatMap(({ code, level }) => {
      const number = below.get(code)
      if (number === undefined) return []
      return areasByLevel(district)[level].flatMap((area) => {
        const governed = book.governed(number, period, area)
        return governed.period === null || governed.value === null
          ? []
          : [{ kode: number, wilayah: area, nilai: governed.value.value, periode: governed.period, hal: code }]
      })
    }),
    lalu: { periode: before, nilai: presentValues(values, before, things) },
  }
}
