/**
 * What is known of the codes of the statistics office: learnt from a file when it is applied, forgotten when it is taken back.
 */
import { type BpsCodes, withKecamatan } from '@konvergen/core/wilayah/bps-codes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { deleteBpsCodes, insertBpsCodes, readBpsCodes } from './bps-store.ts'

/** With the kecamatan that follow from their villages. */
export async function knownBpsCodes(ctx: DistrictContext): Promise<BpsCodes> {
  return withKecamatan(new Map((await readBpsCodes(ctx)).map(({ bps, kode }) => [bps, kode])))
}

/** Keeps also what another file said before: should that one be taken back, this one still says it. How many codes are new. */
export async function learnBpsCodes(ctx: DistrictContext, sourceId: string, said: BpsCodes): Promise<number> {
  const known = await knownBpsCodes(ctx)
  await insertBpsCodes(ctx, sourceId, said)
  return [...said].filter(([bps, kode]) => known.get(bps) !== kode).length
}

export function forgetBpsCodes(ctx: DistrictContext, sourceId: string): Promise<number> {
  return deleteBpsCodes(ctx, sourceId)
}
