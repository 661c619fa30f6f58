/**
 * Whether a finding can be kept, one after the other: each sees what the ones before it in the same sending have changed.
 */
import type { Refusal, SentCheck } from '@konvergen/contract/verval.ts'
import { marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { faultOfCheck } from '@konvergen/core/verval/finding.ts'
import { takesChecks } from '@konvergen/core/verval/village-step.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { lookWide } from '../../platform/database/transaction.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { readVillages, stateOf } from './gather-round.ts'
import { holdVillages, type NewCheck, readChecks, readChecksById, readRoundFamilies, type StoredCheck } from './store.ts'
import { readSteps, type StoredStep } from './village-store.ts'

type LastCheck = Pick<StoredCheck, 'id' | 'no' | 'finding'>

/** What the judging of a sending stands on; it changes as it goes on. */
export interface Board {
  /** The families that one sees, and the village that each is in now. */
  readonly homes: Map<string, string>
  readonly last: Map<string, LastCheck>
  readonly stored: ReadonlyMap<string, StoredCheck>
  /** Ids that were kept before. */
  readonly taken: Map<string, { readonly family: string; readonly by: string }>
  readonly steps: ReadonlyMap<string, StoredStep>
  readonly villages: ReadonlySet<string>
  /** Families that moved, with the village that they ended in. */
  readonly moved: Map<string, string>
}

export type Judged = { readonly sent: SentCheck } & (
  | { readonly kind: 'simpan'; readonly row: NewCheck }
  | { readonly kind: 'tetap' }
  | { readonly kind: 'tolak'; readonly sebab: Refusal }
  /** `last` undefined: what the person had before them is not there. */
  | { readonly kind: 'bentrok'; readonly last: StoredCheck | undefined }
)

export async function gatherBoard(ctx: DistrictContext, roundId: string, sent: readonly SentCheck[]): Promise<Board> {
  const ids = [...new Set(sent.flatMap(({ keluarga, samaDengan }) => [keluarga, samaDengan ?? []].flat()))]
  const seen = await readRoundFamilies(ctx, roundId, { ids })
  const locked = new Set([...seen.map(({ desa }) => desa), ...sent.flatMap(({ pindahKe }) => pindahKe ?? [])])
  await holdVillages(ctx, roundId, locked)
  // Somebody may have moved one while we waited: it is another village's then.
  const families = (await readRoundFamilies(ctx, roundId, { ids })).filter(({ desa }) => locked.has(desa))
  const stored = new Map((await readChecks(ctx, roundId, { ids })).map((check) => [check.family_id, check]))
  // Of one's own findings also those by which a family went to a village that one does not see.
  const taken = await lookWide(ctx.db, ctx.scope, () =>
    readChecksById(
      ctx,
      sent.map(({ id }) => id),
    ),
  )
  return {
    homes: new Map(families.map(({ id, desa }) => [id, desa])),
    last: new Map(stored),
    stored,
    taken: new Map(taken.map(({ id, family, by }) => [id, { family, by }])),
    steps: await readSteps(ctx, roundId),
    villages: await readVillages(ctx),
    moved: new Map(),
  }
}

export function judgeCheck(ctx: DistrictContext, board: Board, sent: SentCheck): Judged {
  const { homes, last, taken, steps, villages, moved } = board
  const { id, keluarga: family, temuan: finding, tanda = null, pindahKe: movedTo = null, samaDengan: sameAs = null, dasar } = sent
  const refuse = (sebab: Refusal): Judged => ({ sent, kind: 'tolak', sebab })
  const before = taken.get(id)
  if (before?.family === family && before.by === ctx.actor.id) return { sent, kind: 'tetap' }
  const desa = homes.get(family)
  if (desa === undefined || !isOwnArea(ctx, desa)) return refuse('keluarga-asing')
  if (before !== undefined) return refuse('id-terpakai')
  if (!takesChecks(stateOf(steps.get(desa), true))) return refuse('sudah-ditandatangani')
  const latest = last.get(family)
  if ((latest?.id ?? null) !== dasar) return { sent, kind: 'bentrok', last: board.stored.get(family) }
  const check = { family, finding, marks: tanda === null ? null : marksOfText(tanda), movedTo, sameAs }
  const fault = faultOfCheck(check, desa, { isDesa: (kode) => villages.has(kode), isFamily: (other) => homes.has(other) })
  if (fault !== null) return refuse(fault)
  const isDouble = finding === 'ganda'
  // Two that stand for each other would both be gone.
  if (isDouble && last.get(sameAs ?? '')?.finding === 'ganda') return refuse('ganda-dari-ganda')

  const no = (latest?.no ?? 0) + 1
  const to = finding === 'pindah' ? movedTo : null
  const row = {
    family_id: family,
    no,
    id,
    base_id: dasar,
    desa_kode: desa,
    finding,
    marks: tanda,
    moved_to: to,
    same_as: isDouble ? sameAs : null,
  }
  taken.set(id, { family, by: ctx.actor.id })
  last.set(family, { id, no, finding })
  if (to !== null) {
    homes.set(family, to)
    moved.set(family, to)
  }
  return { sent, kind: 'simpan', row }
}
