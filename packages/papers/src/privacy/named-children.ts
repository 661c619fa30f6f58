/**
 * Children with their names, as a workbook. A column says on every row who took the list, when and for what, so that a page that lies
 * about, or a row that was copied, still says whose it is.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { type ColumnFormat, type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'

export interface NamedChildren {
  readonly mark: { readonly by: string; readonly at: string; readonly purpose: string }
  /** In the order of the heads below the mark. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}

const HEADS: readonly (readonly [id: string, en: string, format: ColumnFormat, width: number])[] = [
  ['Nama', 'Name', 'teks', 26],
  ['NIK', 'NIK', 'teks', 19],
  ['JK', 'Sex', 'teks', 5],
  ['Tanggal lahir', 'Born', 'teks', 12],
  ['Ibu', 'Mother', 'teks', 22],
  ['Ayah', 'Father', 'teks', 22],
  ['Alamat', 'Address', 'teks', 30],
  ['RT/RW', 'RT/RW', 'teks', 8],
  ['Desa', 'Village', 'teks', 20],
  ['Posyandu', 'Posyandu', 'teks', 20],
  ['Terakhir diukur', 'Last measured', 'teks', 14],
  ['Berat (kg)', 'Weight (kg)', 'persen', 9],
  ['Panjang/tinggi (cm)', 'Length/height (cm)', 'persen', 12],
  ['TB/U', 'Height for age', 'teks', 16],
  ['BB/TB', 'Weight for height', 'teks', 16],
  ['BB/U', 'Weight for age', 'teks', 16],
]

/** `RAHASIA. Diunduh Sri Contoh, 27 November 2026 14.05 WIB, untuk: Kunjungan rumah.` */
export function sayMark({ by, at, purpose }: NamedChildren['mark'], language: Language): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' } as const
  const when = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', format).format(new Date(at))
  return language === 'id'
    ? `RAHASIA. Diunduh ${by}, ${when} WIB, untuk: ${purpose}.`
    : `CONFIDENTIAL. Downloaded by ${by}, ${when} WIB, for: ${purpose}.`
}

export function writeNamedChildren({ mark, rows }: NamedChildren, language: Language): Promise<Uint8Array> {
  const said = sayMark(mark, language)
  const columns: SheetColumn[] = HEADS.map(([id, en, format, width]) => ({ head: language === 'id' ? id : en, format, width }))
  const columnOfMark: SheetColumn = { head: language === 'id' ? 'Tanda pengunduh' : 'Taken by', format: 'teks', width: 40 }
  return writeWorkbook([
    {
      name: language === 'id' ? 'Anak' : 'Children',
      columns: [...columns, columnOfMark],
      rows: rows.map((row) => [...row, said]),
      frozenColumns: 1,
    },
  ])
}
