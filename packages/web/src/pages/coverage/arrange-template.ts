/**
 * A template that came back, laid over the form: each of its cells as if it were typed, with the address that it was read from. Empty cells say nothing, so
 * nothing is taken away. Nothing is changed here: the plan says first what would change and what cannot be.
 */
import type { readTemplateBack } from '@konvergen/contract/coverage.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { type Book, type Draft, withTyped } from './arrange-cells.ts'
import { cellKey, columnKey, type Sheet } from './arrange-form.ts'
import { type PastePlan, type PasteRefusal, saysSame } from './arrange-paste.ts'

type Back = AnswerOf<typeof readTemplateBack>

export function planTemplate({ isi, asing }: Pick<Back, 'isi' | 'asing'>, sheets: readonly Sheet[], book: Book, draft: Draft): PastePlan {
  const columns = new Map(sheets.flatMap((sheet) => sheet.columns.map((column) => [column.key, { column, sheet }] as const)))
  // Rows that somebody added stand first: they are why a count does not come out.
  const refused: PasteRefusal[] = asing.map(({ sel, teks }) => ({
    baris: 0,
    kolom: 0,
    teks,
    area: null,
    column: null,
    sebab: 'wilayah-asing',
    sel,
  }))
  let next = draft
  let [changed, same] = [0, 0]
  for (const { kode, bagian, wilayah, teks, sel } of isi) {
    const found = columns.get(columnKey(kode, bagian))
    const area = found?.sheet.areas.find((each) => each.kode === wilayah) ?? null
    const place = { baris: 0, kolom: 0, teks, area, column: found?.column ?? null, sel }
    if (found === undefined || area === null) {
      refused.push({ ...place, sebab: found === undefined ? 'di-luar' : 'wilayah-asing' })
      continue
    }
    const key = cellKey(found.column.key, wilayah)
    const after = withTyped(next, book, found.column, wilayah, teks)
    const drafted = after.get(key)
    if (drafted?.kind === 'salah') refused.push({ ...place, sebab: drafted.sebab })
    else if (saysSame(drafted, next.get(key))) same += 1
    else {
      next = drafted === undefined ? after : new Map(after).set(key, { ...drafted, sel })
      changed += 1
    }
  }
  return { draft: next, changed, same, refused, isByName: false }
}
