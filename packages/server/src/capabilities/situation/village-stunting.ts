/**
 * Stunting of villages in a month before a year and in one since, out of one source: the list of children or the recap, never the one against the other. Villages are those of today, so that
 * both months are of the same ones. Beside it stand the surveys of the district, which are part of neither.
 */
import type { MeasurementOrigin } from '@konvergen/contract/situation.ts'
import { CHANGING_WORDS, wordsOfRooms } from '@konvergen/core/accounts/changing-words.ts'
import type { RecapCounts } from '@konvergen/core/intake/recap.ts'
import { inOrder, kindOfSource, type PublishedFigure } from '@konvergen/core/situation/published-figure.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { isRecap, listApplied, type StoredRecap } from '../intake/store.ts'
import { readValues } from '../intake/values-store.ts'
import { listMonths } from '../measurement/months-store.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { findHomes } from '../wilayah/door.ts'
import { gatherMonth } from './gather-month.ts'
import { gatherPublished } from './gather-published.ts'
import { gatherValues } from './gather-values.ts'

export type StuntingCounts = Pick<RecapCounts, 'stunting' | 'diukur' | 'sasaran'>

export interface StuntingMonth {
  /** `2025-08`. */
  readonly month: string
  readonly villages: ReadonlyMap<string, StuntingCounts>
}

export interface StuntingAroundYear {
  /** null = nothing was measured in any month. */
  readonly origin: MeasurementOrigin | null
  /** The newest month before the year, and the newest in it or after it; null = there is none. */
  readonly before: StuntingMonth | null
  readonly after: StuntingMonth | null
  /** The last survey before the year, and the last in it or after it. */
  readonly surveys: { readonly before: PublishedFigure | null; readonly after: PublishedFigure | null }
}

interface Months {
  readonly origin: MeasurementOrigin
  readonly before: string | null
  readonly after: string | null
}

function around(origin: MeasurementOrigin, months: readonly string[], year: number): Months {
  const ascending = months.toSorted()
  const isBefore = (month: string): boolean => Number(month.slice(0, 4)) < year
  const newest = ascending.at(-1)
  return {
    origin,
    before: ascending.findLast(isBefore) ?? null,
    after: newest === undefined || isBefore(newest) ? null : newest,
  }
}

const monthsTold = ({ before, after }: Months): number => [before, after].filter((month) => month !== null).length

/** The source that tells both months; of two alike the list of children, which is counted here. */
function chooseSource(individu: Months, rekap: Months): Months | null {
  const chosen = monthsTold(rekap) > monthsTold(individu) ? rekap : individu
  return monthsTold(chosen) === 0 ? null : chosen
}

async function reckon(ctx: DistrictContext, year: number): Promise<StuntingAroundYear> {
  const recaps = (await listApplied(ctx)).filter(isRecap).filter(({ kind }) => kind === 'eppgbm-rekap')
  const periods = recaps.flatMap(({ period }) => period ?? [])
  const chosen = chooseSource(around('individu', await listMonths(ctx), year), around('rekap', periods, year))
  const homes = await findHomes(ctx, null)
  const ofRecap = async ({ kind, id }: StoredRecap): Promise<ReadonlyMap<string, StuntingCounts>> =>
    gatherValues(await readValues(ctx, kind, id), homes).counts as ReadonlyMap<string, RecapCounts>
  const read = async (month: string | null): Promise<StuntingMonth | null> => {
    if (month === null) return null
    if (chosen?.origin === 'individu') return { month, villages: (await gatherMonth(ctx, month, homes)).counts }
    const recap = recaps.find(({ period }) => period === month)
    return recap === undefined ? null : { month, villages: await ofRecap(recap) }
  }
  const surveys = inOrder((await gatherPublished(ctx)).figures).filter(
    ({ kode, source, population }) => kode === ctx.kab && population === 'balita' && kindOfSource(source) === 'survei',
  )
  return {
    origin: chosen?.origin ?? null,
    before: await read(chosen?.before ?? null),
    after: await read(chosen?.after ?? null),
    surveys: {
      before: surveys.findLast((survey) => survey.year < year) ?? null,
      after: surveys.findLast((survey) => survey.year >= year) ?? null,
    },
  }
}

const KEPT_YEARS = 20
const memo = new Memo<KeptUntilChanged<StuntingAroundYear>>(KEPT_YEARS)
const WORDS = [...new Set([...CHANGING_WORDS, ...wordsOfRooms(['situation'])])]

/** Asked only by acts that see the whole district. */
export function stuntingAroundYear(ctx: DistrictContext, year: number): Promise<StuntingAroundYear> {
  return keepUntilChanged(ctx, { memo, key: String(year), words: WORDS }, () => reckon(ctx, year))
}
