/**
 * A period at a glance: every indicator with its figure and its gap, and who has not reported. What lies outside one's own areas is counted and not
 * listed.
 */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { askedThings } from '@konvergen/core/indicators/asked-thing.ts'
import { DENOMINATORS } from '@konvergen/core/indicators/catalogue.ts'
import { progressByOffice } from '@konvergen/core/indicators/not-reported.ts'
import { ReportedBook } from '@konvergen/core/indicators/period-coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allowsApproval, allowsOffice } from '../../platform/permit-act.ts'
import { readDisputes } from './dispute-store.ts'
import { gatherPeriod } from './gather-period.ts'
import { areaNames, areasByLevel, districtIn, gatherYear, periodsAround, requirePeriod } from './gather-year.ts'
import { standings } from './office-state.ts'
import { presentIndicators } from './present-indicators.ts'
import { readReported, readSendings } from './store.ts'

export async function lookAtBoard(ctx: DistrictContext, text: string): Promise<BoardAnswer> {
  const period = requirePeriod(text)
  const { definitions, owners } = await gatherYear(ctx, period.year)
  const district = await districtIn(ctx, period)
  const areas = areasByLevel(district)
  const values = await readReported(ctx, [period.text])
  const { stored, rule, remindedAt } = await gatherPeriod(ctx, period.text, owners)
  const standing = standings(owners, period.text, values, await readSendings(ctx, period.text))
  const book = new ReportedBook(values)
  const things = askedThings(definitions, DENOMINATORS, period)
  const progress = progressByOffice(things, owners.of, areas, (code, part, area) => book.of(code, part, period.text, area) !== null)
  const disputes = await readDisputes(ctx, periodsAround(period))
  const own = (kodes: readonly string[]) => kodes.filter((kode) => isOwnArea(ctx, kode))
  return {
    periode: period.text,
    keadaan: stored?.state ?? null,
    tenggat: stored?.due ?? null,
    indikator: await presentIndicators(ctx, period, definitions, owners),
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
