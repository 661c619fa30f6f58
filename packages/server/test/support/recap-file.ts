/**
 * A small e-PPGBM recap as text, for the district 76.01: each village measured in full, a fifth of the children stunted unless said otherwise.
 */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'

export interface VillageLine {
  readonly nama: string
  readonly sasaran?: number
  readonly stunting?: number
}

const HEADINGS = ['No', 'Desa/Kel', 'Jumlah Sasaran', 'Diukur', 'Sangat Pendek', 'Pendek', 'Normal', 'Tinggi', 'Stunting']

export function recapCsv(lines: readonly VillageLine[], stamp = '2024-01-17 07:49:21'): string {
  const rows = lines.map(({ nama, sasaran = 100, stunting = 20 }, index) => {
    return [index + 1, nama, sasaran, sasaran, 0, stunting, sasaran - stunting, 0, stunting].join(';')
  })
  return [`Data Tanggal : ${stamp}`, HEADINGS.join(';'), ...rows].join('\n')
}

/** One line for each village of now. */
export function linesOf({ desa }: DistrictDetail): VillageLine[] {
  return desa.filter((village) => village.validTo === null).map(({ nama }) => ({ nama }))
}
