/**
 * Published figures and targets of the demo district, all invented and called so: a survey that falls, a year that cannot be told from chance, a register that
 * says less than the survey, a target that was revised, neighbours to be compared with.
 */
import type { FigureBody } from '@konvergen/contract/situation-published.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { addFigures, addTarget } from '../situation/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'

const INVENTED = 'Angka rekaan kabupaten contoh'

function figure(kode: string, nama: string, source: string, year: number, percent: number, more: Partial<FigureBody> = {}): FigureBody {
  const bare = { month: null, low: null, high: null, n: null, population: 'balita', page: INVENTED } as const
  return { kode, nama, source, year, percent, ...bare, ...more }
}

function figuresOf(kab: string, nama: string, provinsi: string): FigureBody[] {
  const province = kab.slice(0, 2)
  const own = (source: string, year: number, percent: number, more: Partial<FigureBody> = {}) =>
    figure(kab, nama, source, year, percent, more)
  const other = (no: string, called: string, year: number, percent: number) => figure(`${province}.${no}`, called, 'SSGI', year, percent)
  return [
    own('SSGI', 2021, 29.4, { low: 26.2, high: 32.8, n: 712 }),
    own('SSGI', 2022, 27.1, { low: 24.1, high: 30.3, n: 803 }),
    own('SKI', 2023, 26.8, { low: 23.5, high: 30.3, n: 664 }),
    own('SSGI', 2024, 21.9, { low: 19.2, high: 23.4, n: 815 }),
    own('e-PPGBM', 2022, 15.2),
    own('e-PPGBM', 2023, 14.1),
    own('e-PPGBM', 2024, 13.4),
    figure(province, provinsi, 'SSGI', 2022, 25.3),
    figure(province, provinsi, 'SKI', 2023, 24.9),
    figure(province, provinsi, 'SSGI', 2024, 22.8),
    other('02', 'Kabupaten Tetangga (rekaan)', 2024, 24.5),
    other('03', 'Kabupaten Seberang (rekaan)', 2024, 20.7),
    other('71', 'Kota Rekaan', 2024, 23),
  ]
}

export async function insertDemoPublished(secretariat: DistrictContext): Promise<void> {
  const { kode, nama, provinsi } = await readOpenDistrict(secretariat)
  await addFigures(secretariat, { angka: figuresOf(kode, nama, provinsi) })
  const set = (year: number, percent: number, source: string, validFrom: string, reason: string) =>
    addTarget(secretariat, { level: 'kabupaten', year, percent, source, page: null, validFrom, reason })
  await set(2024, 14, 'RPJMD 2021–2026 (rekaan)', '2021-09-01', 'Mengikuti target nasional')
  await set(2024, 20, 'RPJMD perubahan (rekaan)', '2023-08-01', 'Disesuaikan dengan laju yang pernah dicapai')
  await set(2026, 15.8, 'RPJMD perubahan (rekaan)', '2023-08-01', 'Lanjutan target 2024')
  await set(2029, 14.2, 'RPJMD 2025–2029 (rekaan)', '2025-02-01', 'Disamakan dengan RPJMN')
}
