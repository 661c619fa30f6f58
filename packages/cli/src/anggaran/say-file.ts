/** What was read of a budget file, as lines of text: counts, issues with cell and what to do, the difference. */
import type { BudgetFileDetail } from '@konvergen/contract/budget.ts'
import { BUDGET_REMARKS, budgetSeverityOf } from '@konvergen/core/budget/remarks.ts'
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'

const filled = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))

const money = (rupiah: string | null, language: Language): string => {
  if (rupiah === null) return language === 'id' ? 'belum diisi' : 'not told'
  return `Rp ${sayRupiah(rupiah, language)}`
}

export function sayBudgetFile(file: BudgetFileDetail, language: Language): string[] {
  const { stage, year, fileName, state, rows, lines, leftOut, total, remarks, remarkCounts, difference } = file
  const isId = language === 'id'
  const told = remarkCounts.reduce((sum, { n }) => sum + n, 0)
  const applied = state === 'berlaku'
  const standing = isId ? (applied ? 'berlaku' : 'belum diterapkan') : applied ? 'counts' : 'not applied'
  const { added, gone, changed, same } = difference
  return [
    `${fileName}: ${STAGE_WORDS[stage].id} ${year}, ${standing}`,
    isId
      ? `${rows} baris berisi, ${lines} diambil, ${leftOut} ditolak; ${money(total, language)}`
      : `${rows} rows, ${lines} taken, ${leftOut} left out; ${money(total, language)}`,
    ...remarks.map((remark) => {
      const { says, todo } = BUDGET_REMARKS[remark.code]
      const at = remark.cell ?? (remark.row === null ? '' : `${isId ? 'baris' : 'row'} ${remark.row}`)
      return `  ${budgetSeverityOf(remark)} ${at}: ${filled(says[language], remark.params)} ${filled(todo[language], remark.params)}`
    }),
    ...(told > remarks.length
      ? [
          isId
            ? `  … dan ${told - remarks.length} isu lain di halaman Anggaran`
            : `  … and ${told - remarks.length} more on the page Anggaran`,
        ]
      : []),
    isId
      ? `Beda dengan yang berlaku: ${added} baru, ${gone} hilang, ${changed} berubah, ${same} sama`
      : `Against what counted: ${added} new, ${gone} gone, ${changed} changed, ${same} the same`,
  ]
}
