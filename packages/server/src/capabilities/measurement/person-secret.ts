/**
 * Values of a person that stand in the trail, sealed under a key of that person alone. When its identity is erased the key goes, and with it what
 * the trail says of it, while the chain stays whole.
 */
import { randomBytes } from 'node:crypto'
import type { DistrictContext } from '../../platform/context.ts'
import { KEY_BYTES, KeyRing, SealBroken } from '../../platform/crypto/key-ring.ts'
import { placeOfChildKey } from './sealed-tables.ts'
import { findChildKey, insertChildKey } from './subject-store.ts'

const OWN = 'p'

async function readKey(ctx: DistrictContext, childId: string): Promise<KeyRing | null> {
  const sealed = await findChildKey(ctx, childId)
  if (sealed === undefined) return null
  const key = ctx.keys.unseal(sealed, placeOfChildKey(ctx.kab, childId))
  return new KeyRing({ current: OWN, keys: new Map([[OWN, key]]), index: key })
}

async function keyOf(ctx: DistrictContext, childId: string): Promise<KeyRing> {
  const known = await readKey(ctx, childId)
  if (known !== null) return known
  await insertChildKey(ctx, childId, ctx.keys.seal(randomBytes(KEY_BYTES), placeOfChildKey(ctx.kab, childId)))
  const made = await readKey(ctx, childId)
  if (made === null) throw new Error('a key that was just written is not there')
  return made
}

const placeOf = (kab: string, childId: string): string => `trail|${kab}|${childId}`

/** As it may stand in the trail. */
export async function sealForTrail(ctx: DistrictContext, childId: string, value: object): Promise<string> {
  const { bytes } = (await keyOf(ctx, childId)).seal(JSON.stringify(value), placeOf(ctx.kab, childId))
  return bytes.toString('base64url')
}

/** null when the key is gone, or these bytes were sealed for something else. */
export async function openFromTrail(ctx: DistrictContext, childId: string, text: string): Promise<unknown> {
  const key = await readKey(ctx, childId)
  if (key === null) return null
  try {
    return JSON.parse(key.unseal({ keyId: OWN, bytes: Buffer.from(text, 'base64url') }, placeOf(ctx.kab, childId)).toString('utf8'))
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}
