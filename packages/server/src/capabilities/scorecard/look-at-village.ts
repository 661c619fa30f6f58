/**
 * One village's quarter with names: what a cadre fills in and what the village prints, cell by cell with its reason. It leaves a trace.
 */
import type { ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard.ts'
import type { VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { monthOf, monthsOfQuarter, monthText, type Quarter } from '@konvergen/core/sasaran/quarter.ts'
import { NO_TALLY, tallyOf } from '@konvergen/core/scorecard/count-verdicts.ts'
import { explainService } from '@konvergen/core/scorecard/explain-service.ts'
import { judgePerson, SERVICES } from '@konvergen/core/scorecard/judge-services.ts'
import { groupIn, stageIn } from '@konvergen/core/scorecard/person-quarter.ts'
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
import { readActivity, type StoredMonth } from './month-store.ts'
import { openHpkPerson } from './person.ts'
import { readMarksOfPersons, readWeighingsOfPersons } from './proposal-store.ts'
import { readReports } from './report-store.ts'

type Names = ReadonlyMap<string, string>
const LAST_DIGITS = -4
const monthOrNull = (day: string | null) => (day === null ? null : day.slice(0, 'YYYY-MM'.length))

export function presentMonth({ month, no, noted, sources, reason, entered_by: by, entered_at: at }: StoredMonth, names: Names) {
  return {
    bulan: monthText(monthOf(month)),
    no,
    isi: { ...noted },
    sumber: { ...sources },
    alasan: reason,
    oleh: names.get(by) ?? by,
    pada: at.toISOString(),
  }
}

function presentPerson(ctx: DistrictContext, { row, rows, person, months }: GatheredPerson, quarter: Quarter, names: Names): VillagePerson {
  const { nama, kepala, alamat, rt, rw, noKk, nik } = openHpkPerson(ctx, row)
  const asked = monthsOfQuarter(quarter)
  const judged = judgePerson(person, months, quarter)
  const services = judged === null ? [] : SERVICES[person.kind]
  return {
    id: row.person_id,
    no: row.no,
    nama,
    kepala,
    alamat,
    rt,
    rw,
    kkAkhir: noKk?.slice(LAST_DIGITS) ?? null,
    nikAkhir: nik?.slice(LAST_DIGITS) ?? null,
    rumah: row.household_id,
    jenis: row.kind,
    kelompok: groupIn(person, quarter),
    mulai: monthText(person.start),
    bersalin: monthOrNull(row.gave_birth),
    berakhir: monthOrNull(row.ended),
    sebabBerakhir: row.ending,
    sebelum: person.before,
    tahap: asked.map((month) => stageIn(person, month)),
    isi: rows.filter(({ month }) => asked.includes(monthOf(month))).map((each) => presentMonth(each, names)),
    vonis: judged,
    alasan: Object.fromEntries(services.map((service) => [service, { ...explainService(person, months, quarter, service) }])),
    jumlah: judged === null ? NO_TALLY : tallyOf(Object.values(judged)),
  }
}

/** Shown in the quarter: whoever is in it, and whoever left during it. */
function isShown({ person }: GatheredPerson, quarter: Quarter): boolean {
  const [first = 0, , last = 0] = monthsOfQuarter(quarter)
  if (groupIn(person, quarter) !== null) return true
  return person.ended !== null && person.ended >= first && person.ended <= last && groupIn({ ...person, ended: null }, quarter) !== null
}

function byName(one: VillagePerson, other: VillagePerson): number {
  return (one.nama ?? '').localeCompare(other.nama ?? '', 'id') || (one.id < other.id ? -1 : 1)
}

/** What other registers know and nobody has noted here: proposed with its source, taken over by a person or not at all. */
async function proposalsFor(
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
  const known = (marks: string): { air: boolean | null; jamban: boolean | null } => {
    const { airTidakLayak, jambanTidakLayak } = marksOfText(marks)
    return { air: airTidakLayak === null ? null : !airTidakLayak, jamban: jambanTidakLayak === null ? null : !jambanTidakLayak }
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
