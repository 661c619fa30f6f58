/**
 * Sigizi's monthly reports of a year, drawn together up to a month: of each village what was applied last.
 */
import type { SigiziAnswer } from '@konvergen/contract/sigizi.ts'
import { SIGIZI_RATES, type SigiziRate } from '@konvergen/core/intake/sigizi/sigizi-columns.ts'
import { type SigiziMonth, sigiziYear } from '@konvergen/core/intake/sigizi/year-report.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { readSheetFigures } from './figures-store.ts'

const DECEMBER = 12
const MONTH = /^(\d{4})-(\d{2})$/

interface Reported extends SigiziMonth {
  readonly year: number
}

async function monthlyReports(ctx: DistrictContext): Promise<Reported[]> {
  return (await readSheetFigures(ctx)).flatMap(({ kind, period, area, counts }): Reported[] => {
    const [, year, month] = MONTH.exec(period) ?? []
    if (kind !== 'sigizi-bulanan' || month === undefined) return []
    return [{ year: Number(year), month: Number(month), area, figures: counts }]
  })
}

export async function readSigiziYear(
  ctx: DistrictContext,
  asked: { readonly tahun?: number | undefined; readonly sampai?: number | undefined },
): Promise<SigiziAnswer> {
  const reports = await monthlyReports(ctx)
  const years = [...new Set(reports.map(({ year }) => year))].toSorted((a, b) => b - a)
  const year = asked.tahun ?? years[0] ?? null
  const ofYear = reports.filter((each) => each.year === year)
  // Unless it is asked, up to the last month that anybody reported.
  const cutoff = asked.sampai ?? Math.max(...ofYear.map(({ month }) => month), 0)
  const { kecamatan, desa } = await readDistrictOn(ctx, null)
  const kecamatanNames = new Map(kecamatan.map(({ kode, nama }) => [kode, nama]))
  const names = new Map(desa.map((each) => [each.kode, each]))
  const drawn = sigiziYear(
    ofYear,
    desa.map(({ kode }) => kode),
    cutoff === 0 ? DECEMBER : cutoff,
  )
  return {
    daftarTahun: years,
    tahun: year,
    sampai: cutoff === 0 ? DECEMBER : cutoff,
    kolom: drawn.columns.map(({ key, label, year: rule, total, reporting }) => ({
      nomor: key,
      judul: label,
      aturan: rule,
      jumlah: total,
      desa: reporting,
    })),
    persen: (Object.keys(SIGIZI_RATES) as SigiziRate[]).map((kode) => {
      const { num, den, percent, reporting } = drawn.rates[kode] ?? { num: null, den: null, percent: null, reporting: 0 }
      return { kode, pembilang: num, penyebut: den, persen: percent, desa: reporting }
    }),
    desa: drawn.villages.map(({ area, months, figures }) => {
      const own = names.get(area)
      return {
        kode: area,
        nama: own?.nama ?? area,
        kecamatan: kecamatanNames.get(own?.kecamatan ?? '') ?? '',
        bulan: [...months],
        angka: drawn.columns.map(({ key }) => figures[key] ?? null),
      }
    }),
  }
}
