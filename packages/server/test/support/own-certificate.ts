/**
 * A certificate for 127.0.0.1 and localhost that signs itself, good for a day: for tests that speak TLS with a server of their own. RFC 5280, in as
 * few bytes as it takes.
 */
import { generateKeyPairSync, sign } from 'node:crypto'

const SHORT = 0x80
const DAY_MS = 86_400_000

export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const length = body.length < SHORT ? [body.length] : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}

export const seq = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
export const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
export const time = (at: number): Buffer => der(0x17, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)}Z`))

const ECDSA_SHA256 = seq(oid('2a8648ce3d040302'))
const NAME = seq(der(0x31, seq(oid('550403'), der(0x0c, Buffer.from('localhost')))))
const ALT_NAMES = seq(oid('551d11'), der(0x04, seq(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])))))
const IS_AUTHORITY = seq(oid('551d13'), der(0x01, Buffer.from([0xff])), der(0x04, seq(der(0x01, Buffer.from([0xff])))))

export function ownCertificate(): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const now = Date.now()
  const about = seq(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    NAME,
    seq(time(now - DAY_MS), time(now + DAY_MS)),
    NAME,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, seq(ALT_NAMES, IS_AUTHORITY)),
  )
  const whole = seq(about, ECDSA_SHA256, der(0x03, Buffer.from([0]), sign('sha256', about, privateKey)))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  }
}
