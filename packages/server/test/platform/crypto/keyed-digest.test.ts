/** The keyed digest is HMAC-SHA-256 and nothing else: beside the published vectors, and beside Node's own for any text. */
import { createHmac } from 'node:crypto'
import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { KeyedDigest } from '../../../src/platform/crypto/keyed-digest.ts'

it('gives the digests of RFC 4231', () => {
  expect(new KeyedDigest(Buffer.alloc(20, 0x0b)).of('Hi There')).toBe('b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7')
  expect(new KeyedDigest(Buffer.from('Jefe')).of('what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test.prop([fc.uint8Array({ maxLength: 64 }), fc.array(fc.string({ unit: 'binary', maxLength: 2000 }), { minLength: 1, maxLength: 5 })])(
  'agrees with createHmac, one text after another',
  (key, texts) => {
    const digest = new KeyedDigest(key)
    for (const text of texts) expect(digest.of(text)).toBe(createHmac('sha256', key).update(text).digest('hex'))
  },
)

it('refuses a key that HMAC would digest first', () => {
  expect(() => new KeyedDigest(Buffer.alloc(65))).toThrow('a key of 65 bytes')
})
