/**
 * A figure that somebody quotes, held against the published ones of the district.
 */

import type { QueryOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/situation-published.ts'
import type { ClaimAnswer } from '@konvergen/contract/situation-published.ts'
import { type Claim, checkClaim } from '@konvergen/core/situation/check-claim.ts'
import { sayClaim } from '@konvergen/core/situation/say-claim.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherPublished } from './gather-published.ts'
import { districtsOfProvince } from './store.ts'

export async function checkQuoted(
  ctx: DistrictContext,
  { wilayah = ctx.kab, angka, sumber, tahun, sebutan }: QueryOf<typeof contract.checkClaim>,
): Promise<ClaimAnswer> {
  const claim: Claim = { kode: wilayah, percent: angka ?? null, source: sumber ?? null, year: tahun ?? null, superlative: sebutan ?? null }
  const { figures } = await gatherPublished(ctx)
  const districts = await districtsOfProvince(ctx.db, wilayah.slice(0, 2))
  const check = checkClaim(claim, figures, districts.length === 0 ? null : districts)
  return {
    verdict: check.verdict,
    matches: [...check.matches],
    otherKinds: [...check.otherKinds],
    superlative: check.superlative?.verdict ?? null,
    ranked: [...(check.superlative?.standing?.ranked ?? [])],
    sentences: { id: sayClaim(claim, check, 'id'), en: sayClaim(claim, check, 'en') },
  }
}
