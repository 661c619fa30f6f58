/**
 * The register as a file that can be pasted back: one row for each official, offices without one once. Numbers and addresses of people stay here.
 */
import type { Register } from '@konvergen/contract/opd.ts'
import { saveAs, toCsv } from '../../parts/csv.ts'
import { KIND_NAMES } from '../../text/opd.ts'
import { holdersOf, type OfficeView } from './arrange-offices.ts'

/** The headings that the pasted list is read by, whatever language the screen has. */
const HEAD = ['Jenis', 'Nama lembaga', 'Singkatan', 'Wilayah', 'Pejabat', 'Jabatan', 'Mulai', 'Nama sebelumnya']

export function officesCsv(views: readonly OfficeView[], register: Register, today: string): string {
  const rows = views.flatMap(({ office, nama, singkatan, before }) => {
    const own = [KIND_NAMES[office.kind].id, nama, singkatan, office.wilayah]
    const { now } = holdersOf(register, office.id, today)
    const held = now.length === 0 ? [[null, null, null]] : now.map(({ post, person }) => [person.nama, post.jabatan, post.from])
    return held.map((one) => [...own, ...one, before.join('; ')])
  })
  return toCsv(HEAD, rows)
}

export function saveOffices(kab: string, views: readonly OfficeView[], register: Register, today: string): void {
  saveAs(`lembaga-${kab}.csv`, 'text/csv;charset=utf-8', officesCsv(views, register, today))
}
