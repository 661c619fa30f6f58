/** What the stand-in server answers about the convergence score: one village's families, judged by the rules of core, and kept while it runs. */
import type { BodyOf, RouteContract } from '@konvergen/contract/route.ts'
import * as contract from '@konvergen/contract/scorecard.ts'
import { monthOf, monthsOfQuarter, monthText, type Quarter } from '@konvergen/core/sasaran/quarter.ts'
import { NO_TALLY, tallyOf } from '@konvergen/core/scorecard/count-verdicts.ts'
import { countVillage } from '@konvergen/core/scorecard/count-village.ts'
import { explainService } from '@konvergen/core/scorecard/explain-service.ts'
import { judgePerson, SERVICES } from '@konvergen/core/scorecard/judge-services.ts'
import { groupIn, type ScoredPerson, stageIn } from '@konvergen/core/scorecard/person-quarter.ts'
import type { Noted } from '@konvergen/core/scorecard/service-items.ts'
import { quarterOf } from '@konvergen/core/scorecard/village-quarter.ts'
import type { Answer, Asked } from './answer.ts'
import type { Sample } from './sample-district.ts'

/** Its last month is that of the stand-in's today. */
export const SCORE_QUARTER = '2026-T1'
const LOCKED = '2025-T4'
const AT = '2026-02-20T02:00:00.000Z'
const UNKNOWN = { timbang: null, konseling: null, pengasuhan: null }
const HOUSE: Noted = { air: true, jamban: false, jaminan: true }

interface Follow {
  readonly id: string
  readonly nama: string
  readonly person: ScoredPerson
  readonly months: Map<number, Noted>
  readonly no: Map<number, number>
}

const idOf = (index: number) => `01900000-0000-7000-8000-00000000f10${index}`
const card = (kind: ScoredPerson['kind'], start: string, gaveBirth: string | null = null): ScoredPerson => ({
  kind,
  start: monthOf(start),
  gaveBirth: gaveBirth === null ? null : monthOf(gaveBirth),
  ended: null,
  before: UNKNOWN,
})
const follow = (index: number, nama: string, person: ScoredPerson, months: Readonly<Record<string, Noted>> = {}): Follow => {
  const noted = new Map(Object.entries(months).map(([month, each]) => [monthOf(month), each]))
  return { id: idOf(index), nama, person, months: noted, no: new Map([...noted.keys()].map((month) => [month, 1])) }
}

function people(): readonly Follow[] {
  const kek: Noted = { keadaan: 'kek', periksa: 1, fe: 1, konseling: 1, kunjungan: 0, ...HOUSE }
  return [
    follow(1, 'Rahma Rekaan', card('bumil', '2025-07'), { '2026-01': kek, '2026-02': kek, '2026-03': { ...kek, periksa: 0 } }),
    follow(2, 'Siti Contoh', card('bumil', '2025-11')),
    follow(3, 'Ayu Umpama', card('anak', '2025-03'), { '2026-01': { timbang: true, ukur: false, kunjungan: 2, gizi: 'GK', ...HOUSE } }),
    follow(4, 'Dina Misal', card('anak', '2022-04'), { '2026-01': { paud: 'v' }, '2026-02': { paud: 'x' } }),
  ]
}

function presentMonth(each: Follow, month: number): contract.VillagePerson['isi'][number] {
  const isi = { ...each.months.get(month) }
  return { bulan: monthText(month), no: each.no.get(month) ?? 0, isi, sumber: {}, alasan: null, oleh: 'Bu Ratna', pada: AT }
}

function presentPerson(each: Follow, quarter: Quarter): contract.VillagePerson {
  const { id, nama, person, months } = each
  const judged = judgePerson(person, months, quarter)
  const services = judged === null ? [] : SERVICES[person.kind]
  return {
    id,
    no: 1,
    nama,
    kepala: 'Pak Rekaan',
    alamat: null,
    rt: '2',
    rw: null,
    kkAkhir: '0007',
    nikAkhir: null,
    rumah: id,
    jenis: person.kind,
    kelompok: groupIn(person, quarter),
    mulai: monthText(person.start),
    bersalin: null,
    berakhir: null,
    sebabBerakhir: null,
    terhapus: false,
    sebelum: person.before,
    tahap: monthsOfQuarter(quarter).map((month) => stageIn(person, month)),
    isi: monthsOfQuarter(quarter).flatMap((month) => (months.has(month) ? [presentMonth(each, month)] : [])),
    vonis: judged,
    alasan: Object.fromEntries(services.map((service) => [service, { ...explainService(person, months, quarter, service) }])),
    jumlah: judged === null ? NO_TALLY : tallyOf(Object.values(judged)),
  }
}

function countsOf(all: readonly Follow[], quarter: Quarter): contract.VillageCounts {
  const counted = countVillage(
    all.map(({ id: household, person, months }) => ({ household, person, months })),
    quarter,
  )
  const paud = counted.paud.map(({ month, came, expected, blank }) => ({
    bulan: monthText(month),
    datang: came,
    seharusnya: expected,
    kosong: blank,
  }))
  return { jumlah: counted.total, layanan: { ...counted.services }, kepala: counted.head, paud }
}

const quarterAsked = ({ params }: Asked): Quarter => quarterOf(params['periode'] ?? '') ?? { year: 2026, quarter: 1 }

export function scorecardAnswers({ district }: Sample, emptyKab: string): [RouteContract, Answer][] {
  const all = people()
  const [first] = district.desa
  const isReported = (asked: Asked, kode: string) => kode === first?.kode && asked.params['kab'] !== emptyKab
  const village = (asked: Asked): contract.VillageAnswer => {
    const quarter = quarterAsked(asked)
    const hitungan = countsOf(all, quarter)
    const kode = asked.params['desa'] ?? ''
    const kirim = { no: 1, hitungan, rembuk: true, multipihak: null, catatan: null, alasan: null, oleh: 'Bu Ratna', pada: AT }
    return {
      periode: asked.params['periode'] ?? '',
      desa: { kode, nama: district.desa.find((each) => each.kode === kode)?.nama ?? '', kecamatan: kode.slice(0, 8) },
      bulan: monthsOfQuarter(quarter).map(monthText),
      terkunci: asked.params['periode'] === LOCKED,
      keadaan: 'berubah',
      kirim,
      hitungan,
      orang: all.map((each) => presentPerson(each, quarter)).filter(({ kelompok }) => kelompok !== null),
      usulan: [{ orang: idOf(2), bulan: '2026-01', isi: { jamban: true }, sumber: 'daftar-keluarga', keterangan: 'KRS 2026' }],
      boleh: { isi: true },
    }
  }
  return [
    [
      contract.readBoard,
      (asked): contract.BoardAnswer => {
        const hitungan = countsOf(all, quarterAsked(asked))
        const kab = asked.params['kab'] ?? ''
        const area = (kode: string, nama: string, kodes: readonly string[]): contract.ScoredArea => {
          const melapor = kodes.filter((each) => isReported(asked, each)).length
          return { kode, nama, jumlah: melapor === 0 ? null : hitungan.jumlah, lalu: null, desa: kodes.length, melapor }
        }
        const kodes = district.desa.map(({ kode }) => kode)
        return {
          periode: asked.params['periode'] ?? '',
          sebelumnya: LOCKED,
          terkunci: asked.params['periode'] === LOCKED,
          alasan: null,
          diubah: asked.params['periode'] === LOCKED ? AT : null,
          bulanDiam: Number(asked.query['diam'] ?? 2),
          kabupaten: area(kab, district.nama, kodes),
          layanan: kab === emptyKab ? {} : hitungan.layanan,
          kecamatan: district.kecamatan.map(({ kode, nama }) =>
            area(
              kode,
              nama,
              kodes.filter((each) => each.startsWith(kode)),
            ),
          ),
          desa: district.desa.map(({ kode, nama, kecamatan }) => ({
            kode,
            nama,
            kecamatan,
            keadaan: isReported(asked, kode) ? 'dikirim' : 'belum',
            hitungan: isReported(asked, kode) ? hitungan : null,
            lalu: null,
            rembuk: isReported(asked, kode) ? true : null,
            multipihak: null,
            dikirim: isReported(asked, kode) ? AT : null,
            terakhirIsi: isReported(asked, kode) ? AT : null,
            diam: !isReported(asked, kode),
          })),
          pengisi: [{ nama: 'Bu Lama', desa: kodes.slice(1, 2), terakhir: '2025-11-02T02:00:00.000Z' }],
          boleh: { kunci: true, keluarga: true },
        }
      },
    ],
    [contract.lockQuarter, () => ({ done: true })],
    [contract.lookAtVillage, village],
    [
      contract.readMonthHistory,
      ({ body }) =>
        all
          .filter(({ id }) => id === (body as { orang: string }).orang)
          .flatMap((each) => [...each.months.keys()].map((month) => presentMonth(each, month))),
    ],
    [contract.savePerson, ({ body }) => ({ id: (body as contract.SentPerson).id, no: 1 })],
    [
      contract.saveMonths,
      ({ body }): contract.MonthsAnswer => {
        const { bulan } = body as BodyOf<typeof contract.saveMonths>
        for (const { orang, bulan: month, isi } of bulan) {
          const found = all.find(({ id }) => id === orang)
          const at = monthOf(month)
          found?.months.set(at, isi)
          found?.no.set(at, (found.no.get(at) ?? 0) + 1)
        }
        return { tersimpan: bulan.length, tetap: 0, ditolak: [], bentrok: [] }
      },
    ],
    [contract.sendReport, () => ({ no: 2 })],
  ]
}
