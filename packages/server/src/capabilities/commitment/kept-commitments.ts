/**
 * The commitments of a year as they are stored, kept until one changes: the same for all who may read the register. Names, what is overdue today and whose each is are added by whoever
 * shows them.
 */
import { wordsOfRooms } from '@konvergen/core/accounts/changing-words.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { readCommitments, type StoredCommitment } from './store.ts'

const KEPT_YEARS = 20
const memo = new Memo<KeptUntilChanged<readonly StoredCommitment[]>>(KEPT_YEARS)
/** What an office pledged follows it when it is merged into another. */
const WORDS = wordsOfRooms(['commitment', 'opd'])

export function keptCommitments(ctx: DistrictContext, year: number): Promise<readonly StoredCommitment[]> {
  return keepUntilChanged(ctx, { memo, key: String(year), words: WORDS }, () => readCommitments(ctx, { year }))
}
