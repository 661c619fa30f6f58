/** What a row of the budget view is called: values of a list by their words, areas and offices by their names. */
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { type ActivityKind, MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { KIND_WORDS, PILLAR_WORDS, SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { SPENDING } from '../../text/chain.ts'
import type { Speech } from './say-money.ts'

type Row = Pick<SpendingAnswer['rows'][number], 'key' | 'name'>

export function nameRow(dimension: SpendingAnswer['dimension'], { key, name }: Row, { t, say }: Speech): string {
  if (key === null) return t(SPENDING[`none.${dimension}`])
  const source = MONEY_SOURCES.find((each) => each === key)
  if (dimension === 'sumber') return source === undefined ? key : SOURCE_WORDS[source][say.language]
  if (dimension === 'jenis') return KIND_WORDS[key as ActivityKind][say.language]
  if (dimension === 'pilar') return PILLAR_WORDS[Number(key)]?.[say.language] ?? key
  return dimension === 'indikator' ? `${key} ${name ?? ''}` : (name ?? key)
}
