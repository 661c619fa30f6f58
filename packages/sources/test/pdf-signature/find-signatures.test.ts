/** Where signatures lie in a PDF; whether they hold is tested where they are checked. */
import { describe, expect, it } from 'vitest'
import { findSignatures } from '../../src/pdf-signature/find-signatures.ts'

const file = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const HEAD = '%PDF-1.7\n9 0 obj\n<< /SubFilter /adbe.pkcs7.detached /ByteRange [0 RRRR SSSS 0021] /Contents '
const length = HEAD.length
const numbered = (text: string): string =>
  text.replace('RRRR', String(length).padStart(4, '0')).replace('SSSS', String(length + 8).padStart(4, '0'))
const SIGNED = numbered(`${HEAD}<30 0a0>`) + '>>\nendobj\n%%EOF\n12345'

describe('signatures in a PDF', () => {
  it('say what was signed, their own bytes, and where they end', () => {
    const { isPdf, signatures } = findSignatures(file(SIGNED.replace('30 0a0', '300a00')))
    expect(isPdf).toBe(true)
    expect(signatures).toMatchObject([{ cms: Uint8Array.from([0x30, 0x0a, 0]), end: SIGNED.length, isTimeStamp: false }])
    expect(signatures[0]?.signed.map((part) => part.length)).toEqual([length, 21])
  })

  it.each([
    ['hex that is none', SIGNED.replace('30 0a0', '30xa00')],
    ['half a byte', SIGNED],
    ['a file that was cut', SIGNED.replace('30 0a0', '300a00').slice(0, -1)],
  ])('are none for %s', (_, text) => {
    expect(findSignatures(file(text)).signatures).toEqual([])
  })

  it('tell a time stamp apart', () => {
    const stamped = SIGNED.replace('30 0a0', '300a00').replace('adbe.pkcs7.detached', 'ETSI.RFC3161       ')
    expect(findSignatures(file(stamped)).signatures).toMatchObject([{ isTimeStamp: true }])
  })
})
