/**
 * What other registers know of a village's persons and nobody has noted here, with its source: a person takes it over, or nobody does.
 */
import type { VillageAnswer } from '@konvergen/contract/scorecard.ts'
import { marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { monthOf, monthsOfQuarter, monthText, type Quarter } from '@konvergen/core/sasaran/quarter.ts'
import { stageIn } from '@konvergen/core/scorecard/person-quarter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { boundsOf, type GatheredPerson } from './gather-village.ts'
import { readMarksOfPersons, readWeighingsOfPersons } from './proposal-store.ts'

/** Of a family’s marks: clean water and a proper latrine; null = the list does not say. */
function known(marks: string): { air: boolean | null; jamban: boolean | null } {
  const { airTidakLayak, jambanTidakLayak } = marksOfText(marks)
  return { air: airTidakLayak === null ? null : !airTidakLayak, jamban: jambanTidakLayak === null ? null : !jambanTidakLayak }
}

export async function proposalsFor(
  ctx: DistrictContext,
  desa: string,
  quarter: Quarter,
  persons: readonly GatheredPerson[],
): Promise<VillageAnswer['usulan']> {
  const { from, until } = boundsOf(quarter)
  const byId = new Map(persons.map((each) => [each.row.person_id, each]))
  const isOpen = (id: string, month: number, item: 'air' | 'jamban' | 'timbang' | 'ukur') => {
    const found = byId.get(id)
    const stage = found === undefined ? null : stageIn(found.person, month)
    return stage !== null && stage !== 'paud' && (found?.months.get(month)?.[item] ?? null) === null
  }
  const families = (await readMarksOfPersons(ctx, desa)).flatMap(({ person, marks, source, period }) =>
    monthsOfQuarter(quarter).flatMap((month) => {
      const isi = Object.fromEntries(
        Object.entries(known(marks)).filter(([item, value]) => value !== null && isOpen(person, month, item as 'air')),
      )
      const keterangan = `${source} ${period}`
      return Object.keys(isi).length === 0
        ? []
        : [{ orang: person, bulan: monthText(month), isi, sumber: 'daftar-keluarga' as const, keterangan }]
    }),
  )
  const weighed = (await readWeighingsOfPersons(ctx, desa, from, until)).flatMap(({ person, month, weighed: isWeighed, measured }) => {
    const at = monthOf(month)
    const isi = {
      ...(isWeighed && isOpen(person, at, 'timbang') && { timbang: true }),
      ...(measured && isOpen(person, at, 'ukur') && { ukur: true }),
    }
    return Object.keys(isi).length === 0
      ? []
      : [{ orang: person, bulan: monthText(at), isi, sumber: 'eppgbm-anak' as const, keterangan: 'e-PPGBM' }]
  })
  return [...families, ...weighed]
}
