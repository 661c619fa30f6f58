/**
 * A period at a glance: every indicator with its figure and its gap, and who has not reported. What lies outside one's own areas is counted and not
 * listed.
 */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { askedThings } from '@konvergen/core/indicators/asked-thing.ts'
import { DENOMINATORS } from '@konvergen/core/indicators/catalogue.ts'
import { gapOf, peopleLeft, targetsFor } from '@konvergen/core/indicators/gap.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import { progressByOffice } from '@konvergen/core/indicators/not-reported.ts'
import { type IndicatorCoverage, ReportedBook } from '@konvergen/core/indicators/period-coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allowsApproval, allowsOffice } from '../../platform/permit-act.ts'
import { coverPeriods } from './cover-periods.ts'
import { readDisputes } from './dispute-store.ts'
import { gatherPeriod } from './gather-period.ts'
import { areaNames, areasByLevel, districtIn, gatherYear, type Owners, periodsAround, requirePeriod } from './gather-year.ts'
import { standings } from './office-state.ts'
import { readReported, readSendings } from './store.ts'

function presentIndicator(definition: Definition, { denominatorPeriod, total }: IndicatorCoverage, owners: Owners, year: number) {
  const { code, name, group, unit, direction, level, sameAs, denominatorCode } = definition
  return {
    kode: code,
    nama: name,
    kelompok: group,
    satuan: unit,
    arah: direction,
    tingkat: level,
    pengampu: owners.of(sameAs ?? code),
    samaDengan: sameAs,
    sasaran: denominatorCode,
    periodeSasaran: denominatorPeriod,
    jumlah: total,
    selisih: targetsFor(definition, year).flatMap((target) => gapOf(definition, total, target) ?? []),
    tersisa: peopleLeft(definition, total),
  }
}

export async function lookAtBoard(ctx: DistrictContext, text: string): Promise<BoardAnswer> {
  const period = requirePeriod(text)
  const { definitions, owners } = await gatherYear(ctx, period.year)
  const district = await districtIn(ctx, period)
  const areas = areasByLevel(district)
  const values = await readReported(ctx, periodsAround(period))
  const { stored, rule, remindedAt } = await gatherPeriod(ctx, period.text, owners)
  const standing = standings(owners, period.text, values, await readSendings(ctx, period.text))
  const book = new ReportedBook(values)
  const covered = (await coverPeriods(ctx, [period.text], [])).get(period.text)
  const things = askedThings(definitions, DENOMINATORS, period)
  const progress = progressByOffice(things, owners.of, areas, (code, part, area) => book.of(code, part, period.text, area) !== null)
  const disputes = await readDisputes(ctx, periodsAround(period))
  const own = (kodes: readonly string[]) => kodes.filter((kode) => isOwnArea(ctx, kode))
  return {
    periode: period.text,
    keadaan: stored?.state ?? null,
    tenggat: stored?.due ?? null,
    indikator: definitions.flatMap((definition) => {
      const coverage = covered?.get(definition.code)
      return coverage === undefined ? [] : [presentIndicator(definition, coverage, owners, period.year)]
    }),
    lembaga: progress.map(({ office, asked, entered, areasSilent, areasPartial }) => {
      const { state, note, at, enteredBy } = standing(office)
      return {
        id: office,
        nama: owners.nameOf(office),
        diminta: asked,
        terisi: entered,
        wilayahKosong: own(areasSilent),
        wilayahSebagian: own(areasPartial),
        keadaan: state,
        diingatkan: remindedAt(office)?.toISOString() ?? null,
        catatan: note,
        pada: at?.toISOString() ?? null,
        boleh: {
          isi: allowsOffice(ctx, 'coverage.enter', office),
          setujui: allowsApproval(ctx, 'coverage.approve', { office, enteredBy }),
        },
      }
    }),
    pengingat: { hariSebelum: rule.daysBefore, jarakHari: rule.daysBetween },
    beda: disputes.filter(({ outcome }) => outcome === null).length,
    wilayah: Object.fromEntries([...areaNames(district)].filter(([kode]) => isOwnArea(ctx, kode))),
  }
}
