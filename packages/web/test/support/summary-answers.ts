/** What the stand-in server answers to whoever leads: a district with everything, and one that has just been opened. */
import type { RouteContract } from '@konvergen/contract/route.ts'
import { readSummary, type SummaryAnswer } from '@konvergen/contract/summary.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { neededDecisions } from '@konvergen/core/situation/needed-decisions.ts'
import { DOUBTFUL_RATE } from '@konvergen/core/situation/target-check.ts'
import type { Answer, Asked } from './answer.ts'
import { sampleLevel } from './published-answers.ts'
import type { Sample } from './sample-district.ts'

const TODAY = '2026-03-02'
const NOTHING = { numerator: null, denominator: null, state: 'belum-lapor', percent: null, source: '', period: '' } as const

export function sampleSummary(sample: Sample): SummaryAnswer {
  const { kabupaten, desa } = sample.situation()
  const { surveys, changes, targets } = sampleLevel()
  const thin = desa.filter(({ sufficiency }) => !sufficiency.enough).length
  const target = targets[0]
  return {
    nama: kabupaten.nama,
    hariIni: TODAY,
    survei: surveys.at(-1) ?? null,
    perubahan: changes.at(-1) ?? null,
    target: target === undefined ? null : { berlaku: target.current, periksa: target.check },
    register: {
      stunting: kabupaten.figures.stunting,
      selang: kabupaten.interval,
      ds: kabupaten.figures.ds,
      krs: kabupaten.figures.krs,
    },
    desa: { semua: desa.length, kurang: thin },
    diragukan: DOUBTFUL_RATE,
    rantai: {
      tahun: 2026,
      kalimat: {
        id: 'Dari 40 kesepakatan, 28 masuk RKPD/Renja, 12 tidak, 0 belum diketahui; 9 sudah ada realisasinya.',
        en: 'Of 40 agreements, 28 are in RKPD/Renja, 12 are not, of 0 it is not known; 9 were carried out.',
      },
    },
    terlambat: {
      cakupan: [
        {
          periode: '2025-T4',
          tenggat: '2026-01-15',
          diminta: 9,
          belum: ['Dinkes', 'DPPKB', 'PUPR', 'Dinsos', 'DPMD', 'Distan'].map((nama) => ({ id: null, nama })),
        },
      ],
      verval: { id: '01900000-0000-7000-8000-000000000e01', tenggat: '2026-02-20', desa: desa.length, belum: 40 },
      temuan: { terbuka: 4, dijawab: 1 },
      tugas: { terlambat: 1, terbuka: 3 },
      komitmen: { tahun: 2026, terlambat: 3 },
    },
    keputusan: [
      ...neededDecisions({
        today: TODAY as Day,
        lokus: { decided: [2025], now: 12, waiting: { year: 2026, villages: 2, before: 14 } },
        gap: {
          code: 'E10',
          name: { id: 'Imunisasi dasar lengkap', en: 'Full immunisation' },
          office: 'Dinkes',
          period: '2025-T4',
          short: 120,
          toServe: 900,
          villages: 11,
        },
        data: { thin, all: desa.length },
        analyses: { year: 2026, unsigned: 4, kecamatan: 9 },
        doubted: [],
        doubtful: DOUBTFUL_RATE,
      }),
    ],
  }
}

function emptySummary(sample: Sample): SummaryAnswer {
  const all = sample.district.desa.length
  const none = { ...NOTHING, villagesWith: 0, villagesAll: all }
  return {
    nama: 'Kabupaten Baru Dibuka',
    hariIni: TODAY,
    survei: null,
    perubahan: null,
    target: null,
    register: { stunting: none, selang: null, ds: none, krs: none },
    desa: { semua: all, kurang: all },
    diragukan: DOUBTFUL_RATE,
    rantai: null,
    terlambat: { cakupan: [], verval: null, temuan: { terbuka: 0, dijawab: 0 }, tugas: { terlambat: 0, terbuka: 0 }, komitmen: null },
    keputusan: [{ kind: 'data-belum-cukup', thin: all, all }],
  }
}

export function summaryAnswers(sample: Sample, isEmpty: (asked: Asked) => boolean): [RouteContract, Answer][] {
  return [[readSummary, (asked) => (isEmpty(asked) ? emptySummary(sample) : sampleSummary(sample))]]
}
