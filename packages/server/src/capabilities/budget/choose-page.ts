/**
 * Where a page of lines comes from. Rows of Siskeudes are made lines of as they are read, which takes a second for twenty thousand: of a year that has them they are kept until a budget
 * or a table of intake changes. The database shows everybody the rows of their own areas, so that they are kept apart by them.
 */
import { wordsOfRooms } from '@konvergen/core/accounts/changing-words.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { gatherLines } from './kept-lines.ts'
import { type BudgetLine, findSiskeudesYears, type LinePage, type PageChoice, readLinePage } from './line-store.ts'
import { pageOfLines } from './page-lines.ts'

const KEPT_YEARS = 6
const memo = new Memo<KeptUntilChanged<readonly BudgetLine[]>>(KEPT_YEARS)
/** Lines of an office follow it when it is merged into another. */
const WORDS = wordsOfRooms(['budget', 'intake', 'opd'])

export async function choosePage(ctx: DistrictContext, choice: PageChoice): Promise<LinePage> {
  const { year, stages, owners } = choice
  const isLong = owners === undefined && stages.join() === 'apbdes' && (await findSiskeudesYears(ctx)).includes(year)
  if (!isLong) return readLinePage(ctx, choice)
  const lines = await keepUntilChanged(ctx, { memo, key: `${year} ${String(ctx.scope)}`, words: WORDS }, () =>
    gatherLines(ctx, { year, stages }),
  )
  return pageOfLines(lines, choice)
}
