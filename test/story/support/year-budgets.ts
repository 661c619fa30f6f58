/**
 * Budget files of the story as offices and villages send them: money with `Rp` and dots, and rows that are wrong.
 */
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import type { OfficeKey, YearActivity } from './year-plan.ts'

const OFFICE_HEADS = 'Perangkat Daerah,Kode Sub Kegiatan,Uraian,Sumber Dana,Pagu Indikatif (Rp)'
const VILLAGE_HEADS = 'Desa,Kode Kegiatan,Uraian,Sumber Dana,Jumlah'

const csv = (...rows: readonly string[]): string => rows.join('\r\n')

/** Of one stage, with those activities that have money in it. */
export function officeBudget(
  stage: 'rkpd' | 'dpa',
  activities: readonly YearActivity[],
  nameOf: (office: OfficeKey) => string,
  more: readonly string[] = [],
): string {
  const rows = activities.flatMap((activity) => {
    const { office, code, title } = activity
    const rupiah = activity[stage]
    return rupiah === null ? [] : [`${nameOf(office)},${code},Belanja ${title},APBD,"Rp ${sayRupiah(rupiah)}"`]
  })
  return csv(OFFICE_HEADS, ...rows, ...more)
}

/** `lines`: village, title, rupiah; the total is written as given. */
export function villageBudget(lines: readonly (readonly [desa: string, title: string, rupiah: string])[], total: string): string {
  const rows = lines.map(([desa, title, rupiah], at) => `${desa},02.02.0${at + 1},${title},DDS,"Rp ${sayRupiah(rupiah)},00"`)
  return csv(VILLAGE_HEADS, ...rows, `,,JUMLAH,,${total}`)
}
