/**
 * The minutes as they are taken out: as they stand now, or as they were frozen when the rembuk was closed.
 */
import type { Minutes } from '@konvergen/core/rembuk/minutes.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { readBoundaries } from '../wilayah/boundary-store.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { composeMinutes } from './compose-minutes.ts'
import { gatherRembuk } from './gather-rembuk.ts'
import { readClosing } from './store.ts'

export interface ReadMinutes {
  readonly minutes: Minutes
  /** SHA-256 of what was frozen; null = a draft. */
  readonly digest: string | null
  readonly isDemo: boolean
  /** Of today: for the map of lokus. */
  readonly boundaries: readonly DesaBoundary[]
}

export async function readMinutes(ctx: DistrictContext, id: string, quote: QuoteChain): Promise<ReadMinutes> {
  const gathered = await gatherRembuk(ctx, id)
  const closing = await readClosing(ctx, id)
  const { demo: isDemo } = await readOpenDistrict(ctx)
  const boundaries = await readBoundaries(ctx)
  if (closing === undefined)
    return { minutes: await composeMinutes(ctx, gathered, { signers: null, quote }), digest: null, isDemo, boundaries }
  // Written by `minutesText`, and nobody can change it since.
  return { minutes: JSON.parse(closing.content.toString()) as Minutes, digest: closing.digest, isDemo, boundaries }
}
