/**
 * The links of a year that stand: those that people made, with what follows from commitments and clauses themselves.
 */
import type { Link } from '@konvergen/core/chain/link.ts'
import { OnceFor } from '@konvergen/core/kit/once-for.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readClauseActivities } from '../rembuk/after-store.ts'
import type { GatheredYear } from './gather-year.ts'
import { keptLinks } from './kept-parts.ts'
import type { StoredLink } from './store.ts'

export interface JoinedLinks {
  /** Those that were taken back too. */
  readonly stored: readonly StoredLink[]
  readonly links: readonly Link[]
}

const joined = new OnceFor<readonly Link[]>()

/** The same list as long as it holds the same links. */
export async function joinLinks(ctx: DistrictContext, year: number, { commitments }: GatheredYear): Promise<JoinedLinks> {
  const stored = await keptLinks(ctx, year)
  const ofClauses = (await readClauseActivities(ctx)).map(
    ({ clause, activity }): Link => ({ kind: 'butir-kegiatan', from: clause, to: activity }),
  )
  const ofCommitments = commitments.flatMap(({ id, clause }): Link[] =>
    clause === null ? [] : [{ kind: 'butir-komitmen', from: clause, to: id }],
  )
  const others = [...ofClauses, ...ofCommitments]
  const links = joined.of([stored], others.map(({ from, to }) => `${from} ${to}`).join(), () => [
    ...stored.filter(({ ended }) => ended === null),
    ...others,
  ])
  return { stored, links }
}
