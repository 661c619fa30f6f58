/**
 * One service of a version of the analysis opened: its figure as it was frozen, under the definition of that version, with what each area had reported until
 * its cut, whatever was reported since.
 */
import type { VersionServiceAnswer } from '@konvergen/contract/why.ts'
import type { CoverageState } from '@konvergen/core/indicators/coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { areaNames, coverCut } from '../coverage/door.ts'
import { gatherStandings, requireStanding } from '../situation/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { contentOf } from './content-of-version.ts'

export async function openVersionService(ctx: DistrictContext, id: string, code: string): Promise<VersionServiceAnswer> {
  const standing = await requireStanding(ctx, id)
  const { area, year, cut, gaps, areas, program } = await contentOf(ctx, standing, await gatherStandings(ctx))
  const gap = gaps.find((each) => each.code === code)
  const covered = await coverCut(ctx, { area, year, until: new Date(cut.until) })
  const definition = covered.definitions.find((each) => each.code === code)
  if (gap === undefined || definition === undefined)
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Versi ini tidak memuat layanan itu.',
      reason: 'This version does not hold that service.',
    })
  const parts = covered.periods.find(({ period }) => period === gap.period)?.coverages.find((each) => each.code === code)?.areas ?? []
  const today = areaNames(await readDistrictOn(ctx, null))
  const names = new Map([...today, ...areas.map(({ code: kode, name }) => [kode, name] as const)])
  const { version, name, unit, numerator, denominator, dataSource } = definition
  return {
    definisi: { code, version, name, unit, numerator, denominator, dataSource },
    periode: gap.period,
    angka: { state: gap.state as CoverageState, numerator: gap.numerator, denominator: gap.denominator, value: gap.value },
    reported: gap.reported,
    expected: gap.expected,
    bagian: parts
      .filter((own) => isOwnArea(ctx, own.area) || own.area === area)
      .map((own) => ({
        kode: own.area,
        nama: names.get(own.area) ?? own.area,
        state: own.state,
        numerator: own.numerator,
        denominator: own.denominator,
        value: own.value,
      })),
    sampai: cut.until,
    program,
  }
}
