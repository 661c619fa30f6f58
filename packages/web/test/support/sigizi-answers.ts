/** Sigizi's report of two villages of the sample district, as the server would draw it together; the others have reported nothing. */
import type { RouteContract } from '@konvergen/contract/route.ts'
import { readSigizi, type SigiziAnswer } from '@konvergen/contract/sigizi.ts'
import { SIGIZI_RATES, type SigiziRate } from '@konvergen/core/intake/sigizi/sigizi-columns.ts'
import { type SigiziMonth, sigiziYear } from '@konvergen/core/intake/sigizi/year-report.ts'
import type { Answer } from './answer.ts'
import type { Sample } from './sample-district.ts'

const YEAR = 2026

function answerOf({ district }: Sample, cutoff: number): SigiziAnswer {
  const [first, second] = district.desa
  const month = (area: string, number: number, stunted: number): SigiziMonth => ({
    area,
    month: number,
    figures: { '11': 80, '16': 70, '22': 60, '28': 58, '38': stunted, '40': 3, '82': 2 },
  })
  const reports = [month(first?.kode ?? '', 1, 9), month(first?.kode ?? '', 2, 10), month(second?.kode ?? '', 3, 12)]
  const drawn = sigiziYear(
    reports,
    district.desa.map(({ kode }) => kode),
    cutoff,
  )
  return {
    daftarTahun: [YEAR],
    tahun: YEAR,
    sampai: cutoff,
    kolom: drawn.columns.map(({ key, label, year, total, reporting }) => ({
      nomor: key,
      judul: label,
      aturan: year,
      jumlah: total,
      desa: reporting,
    })),
    persen: (Object.keys(SIGIZI_RATES) as SigiziRate[]).map((kode) => {
      const { num, den, percent, reporting } = drawn.rates[kode] ?? { num: null, den: null, percent: null, reporting: 0 }
      return { kode, pembilang: num, penyebut: den, persen: percent, desa: reporting }
    }),
    desa: drawn.villages.map(({ area, months, figures }) => ({
      kode: area,
      nama: district.desa.find(({ kode }) => kode === area)?.nama ?? area,
      kecamatan: district.kecamatan.find(({ kode }) => area.startsWith(kode))?.nama ?? '',
      bulan: [...months],
      angka: drawn.columns.map(({ key }) => figures[key] ?? null),
    })),
  }
}

export function sigiziAnswers(sample: Sample, emptyKab: string): readonly [RouteContract, Answer][] {
  const nothing = { ...answerOf(sample, 12), daftarTahun: [], tahun: null }
  return [[readSigizi, ({ params, query }) => (params['kab'] === emptyKab ? nothing : answerOf(sample, Number(query['sampai'] ?? 3)))]]
}
