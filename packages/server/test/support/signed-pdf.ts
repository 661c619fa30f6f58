/** A PDF that is signed as ISO 32000 and RFC 5652 say, in as few bytes as it takes, by a certificate of its own. */
import { createHash, createPrivateKey, sign, X509Certificate } from 'node:crypto'
import { der, oid, ownCertificate, seq, time } from './own-certificate.ts'

const ROOM = 2000
const NUMBER_WIDTH = 10
const SHA256 = seq(oid('608648016503040201'))
const ECDSA_SHA256 = seq(oid('2a8648ce3d040302'))
const DATA = oid('2a864886f70d010701')
const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts)
const whole = (n: number): Buffer => der(0x02, Buffer.from([n]))
const NAME = seq(set(seq(oid('550403'), der(0x0c, Buffer.from('localhost')))))

export const SIGNED_AT = Date.UTC(2026, 3, 7, 5)

function cmsOf(content: Buffer): Buffer {
  const { key, cert } = ownCertificate()
  const attributes = [
    seq(oid('2a864886f70d010903'), set(DATA)),
    seq(oid('2a864886f70d010905'), set(time(SIGNED_AT))),
    seq(oid('2a864886f70d010904'), set(der(0x04, createHash('sha256').update(content).digest()))),
  ]
  const signature = sign('sha256', set(...attributes), createPrivateKey(key))
  const signer = seq(whole(1), seq(NAME, whole(1)), SHA256, der(0xa0, ...attributes), ECDSA_SHA256, der(0x04, signature))
  const signed = seq(whole(1), set(SHA256), seq(DATA), der(0xa0, new X509Certificate(cert).raw), set(signer))
  return seq(oid('2a864886f70d010702'), der(0xa0, signed))
}

/** What was there stays as it is, the signature is added behind it. */
export function signedPdf(before: Uint8Array): Buffer {
  const numbers = (...all: readonly number[]): string => all.map((n) => String(n).padEnd(NUMBER_WIDTH)).join(' ')
  const headOf = (range: string): string =>
    `\n9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [${range}] /Contents `
  const tail = Buffer.from(' >>\nendobj\n%%EOF\n')
  const length = before.length + headOf(numbers(0, 0, 0, 0)).length
  const second = length + 2 * ROOM + 2
  const head = Buffer.from(headOf(numbers(0, length, second, tail.length)))
  const cms = cmsOf(Buffer.concat([before, head, tail]))
    .toString('hex')
    .padEnd(2 * ROOM, '0')
  return Buffer.concat([before, head, Buffer.from(`<${cms}>`), tail])
}
