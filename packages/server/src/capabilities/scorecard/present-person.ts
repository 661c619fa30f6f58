/**
 * A person of a village's quarter as the pages show them: names, stages, what was noted, each verdict with its reason.
 */
import type { VillagePerson } from '@konvergen/contract/scorecard.ts'
import { monthOf, monthsOfQuarter, monthText, type Quarter } from '@konvergen/core/sasaran/quarter.ts'
import { NO_TALLY, tallyOf } from '@konvergen/core/scorecard/count-verdicts.ts'
import { explainService } from '@konvergen/core/scorecard/explain-service.ts'
import { judgePerson, SERVICES } from '@konvergen/core/scorecard/judge-services.ts'
import { groupIn, stageIn } from '@konvergen/core/scorecard/person-quarter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { GatheredPerson } from './gather-village.ts'
import type { StoredMonth } from './month-store.ts'
import { openHpkPerson } from './person.ts'

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

export function presentPerson(
  ctx: DistrictContext,
  { row, rows, person, months }: GatheredPerson,
  quarter: Quarter,
  names: Names,
): VillagePerson {
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
    terhapus: row.sealed === null,
    sebelum: person.before,
    tahap: asked.map((month) => stageIn(person, month)),
    isi: rows.filter(({ month }) => asked.includes(monthOf(month))).map((each) => presentMonth(each, names)),
    vonis: judged,
    alasan: Object.fromEntries(services.map((service) => [service, { ...explainService(person, months, quarter, service) }])),
    jumlah: judged === null ? NO_TALLY : tallyOf(Object.values(judged)),
  }
}
