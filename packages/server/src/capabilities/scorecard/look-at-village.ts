/**
 * One village's quarter with names: what a cadre fills in and what the village prints, cell by cell with its reason. It leaves a trace.
 */
import type { ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard.ts'
import type { VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { monthsOfQuarter, monthText, type Quarter } from '@konvergen/core/sasaran/quarter.ts'
import { groupIn } from '@konvergen/core/scorecard/person-quarter.ts'
import { reportState } from '@konvergen/core/scorecard/village-quarter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { namesOf } from '../accounts/store.ts'
import { writeTrail } from '../trail/door.ts'
import {
  boundsOf,
  countGathered,
  type GatheredPerson,
  gatherVillage,
  isLocked,
  requireQuarter,
  requireScoredVillage,
} from './gather-village.ts'
import { readActivity } from './month-store.ts'
import { presentPerson } from './present-person.ts'
import { proposalsFor } from './propose-items.ts'
import { readReports } from './report-store.ts'

/** Shown in the quarter: whoever is in it, and whoever left during it. */
function isShown({ person }: GatheredPerson, quarter: Quarter): boolean {
  const [first = 0, , last = 0] = monthsOfQuarter(quarter)
  if (groupIn(person, quarter) !== null) return true
  return person.ended !== null && person.ended >= first && person.ended <= last && groupIn({ ...person, ended: null }, quarter) !== null
}

function byName(one: VillagePerson, other: VillagePerson): number {
  const names = (one.nama ?? '').localeCompare(other.nama ?? '', 'id')
  return names === 0 ? one.id.localeCompare(other.id) : names
}

export async function lookAtVillage(
  ctx: DistrictContext,
  { periode, desa }: ParamsOf<typeof contract.lookAtVillage>,
): Promise<VillageAnswer> {
  const quarter = requireQuarter(periode)
  const village = await requireScoredVillage(ctx, desa)
  const gathered = await gatherVillage(ctx, desa, quarter)
  const shown = gathered.filter((each) => isShown(each, quarter))
  const report = (await readReports(ctx, periode)).get(desa)
  const { from, until } = boundsOf(quarter)
  const activity = (await readActivity(ctx, from, until)).find((each) => each.desa === desa)
  const writers = gathered.flatMap(({ rows }) => rows.map(({ entered_by }) => entered_by))
  const names = await namesOf(ctx.db, [...new Set([...writers, ...(report === undefined ? [] : [report.sent_by])])])
  const entered = (report === undefined ? activity?.begun : activity?.touched)?.getTime() ?? null
  writeTrail(ctx, { kab: ctx.kab, act: 'scorecard.listed', subject: desa, detail: { triwulan: periode, orang: shown.length } })
  return {
    periode,
    desa: { kode: desa, nama: village.nama, kecamatan: village.kecamatan },
    bulan: monthsOfQuarter(quarter).map(monthText),
    terkunci: await isLocked(ctx, periode),
    keadaan: reportState({ sent: report?.sent_at.getTime() ?? null, entered }),
    kirim:
      report === undefined
        ? null
        : {
            no: report.no,
            hitungan: report.counts,
            rembuk: report.met,
            multipihak: report.joint,
            catatan: report.note,
            alasan: report.reason,
            oleh: names.get(report.sent_by) ?? report.sent_by,
            pada: report.sent_at.toISOString(),
          },
    hitungan: countGathered(gathered, quarter),
    orang: shown.map((each) => presentPerson(ctx, each, quarter, names)).toSorted(byName),
    usulan: await proposalsFor(ctx, desa, quarter, shown),
    boleh: { isi: allows(ctx, 'scorecard.enter') },
  }
}
