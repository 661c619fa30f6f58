/** Money, remarks and names of budgets in the reader's language. */
import type { BudgetLineShown, BudgetRemark } from '@konvergen/contract/budget.ts'
import { BUDGET_REMARKS } from '@konvergen/core/budget/remarks.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { BUDGET } from '../../text/budget.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

export interface Speech {
  readonly t: Speak
  readonly say: Say
}

/** Digits of the language; a word where nothing is told. */
export function sayMoney(rupiah: string | null, { t, say }: Speech): string {
  return rupiah === null ? t(BUDGET.untold) : sayRupiah(rupiah, say.language)
}

type Said = Pick<BudgetRemark, 'code' | 'params'>

export const sayRemark = ({ code, params }: Said, { t }: Speech): string => t(BUDGET_REMARKS[code].says, params)
export const sayTodo = ({ code, params }: Said, { t }: Speech): string => t(BUDGET_REMARKS[code].todo, params)

/** The sentence of a remark without what it is filled with, as a name of its kind. */
export const nameRemark = (code: BudgetRemark['code'], { t }: Speech): string =>
  t(BUDGET_REMARKS[code].says).replaceAll(/[“”]?\{\w+\}[“”]?/g, '…')

export function saySource({ source, sourceText }: Pick<BudgetLineShown, 'source' | 'sourceText'>, { t }: Speech): string {
  return source === null ? (sourceText ?? t(BUDGET.untold)) : t(SOURCE_WORDS[source])
}

export const sayVolume = (volume: number, { say }: Speech): string => say.number(volume, Number.isInteger(volume) ? 0 : 2)
