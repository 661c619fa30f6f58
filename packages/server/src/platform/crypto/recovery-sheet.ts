/**
 * The keys on paper: lines of letters and digits that a person can type back. Crockford's Base32 (no I, L, O, U, so that nothing is mistaken),
 * eight groups of four for twenty bytes, and a ninth group that tells a slip in its own line. The bytes: version, ids and keys in turn, and a
 * digest of all, so that lines of two sheets do not mix.
 */
import { createHash } from 'node:crypto'
import { StartFailure } from '../start-failure.ts'
import { KEY_BYTES, type Keys } from './key-ring.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const VERSION = 1
const LINE_BYTES = 20
const GROUP = 4
const LINE_CHARACTERS = 32
const DIGEST_BYTES = 4
/** What a person types instead. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
/** A number, then letters and digits with any spaces and dashes. */
const KEY_LINE = /^\s*(\d{1,2})[\s.:)]+([0-9A-Za-z][0-9A-Za-z\s-]*)$/

function digest(bytes: Buffer, length: number): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, length)
}

/** Whole multiples of five bytes. */
function toBase32(bytes: Buffer): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('')
}

/** null when a sign is none of the alphabet. */
function fromBase32(text: string): Buffer | null {
  const values = Array.from(text, (sign) => ALPHABET.indexOf(sign))
  if (values.includes(-1)) return null
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}

/** Four characters that depend on the line and its number. */
function checkOf(number: number, bytes: Buffer): string {
  return toBase32(digest(Buffer.concat([Buffer.from([number]), bytes]), 5)).slice(0, GROUP)
}

function short(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.from([bytes.length]), bytes])
}

function pack({ current, keys, index }: Keys): Buffer {
  const each = [...keys].flatMap(([id, key]) => [short(id), key])
  const body = Buffer.concat([Buffer.from([VERSION, keys.size]), short(current), index, ...each])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length)
  const whole = Buffer.concat([length, body, digest(body, DIGEST_BYTES)])
  return Buffer.concat([whole, Buffer.alloc((LINE_BYTES - (whole.length % LINE_BYTES)) % LINE_BYTES)])
}

function unpackBody(body: Buffer): Keys {
  let at = 0
  const take = (length: number): Buffer => {
    const taken = body.subarray(at, at + length)
    if (taken.length < length) throw new RangeError('keys end too early')
    at += length
    return Buffer.from(taken)
  }
  const takeByte = (): number => take(1).readUInt8()
  if (takeByte() !== VERSION) throw new RangeError('another version')
  const count = takeByte()
  const current = take(takeByte()).toString('utf8')
  const index = take(KEY_BYTES)
  const keys = new Map(Array.from({ length: count }, () => [take(takeByte()).toString('utf8'), take(KEY_BYTES)] as const))
  return { current, keys, index }
}

/** The lines without their numbers, in order: nine groups of four. */
export function sheetLines(keys: Keys): string[] {
  const bytes = pack(keys)
  return Array.from({ length: bytes.length / LINE_BYTES }, (_, index) => {
    const line = bytes.subarray(index * LINE_BYTES, (index + 1) * LINE_BYTES)
    const signs = toBase32(line) + checkOf(index + 1, line)
    return (signs.match(/.{4}/g) ?? []).join(' ')
  })
}

function readLine(number: number, typed: string): Buffer {
  const signs = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (sign) => LOOKS_LIKE[sign] ?? sign)
  const bytes = fromBase32(signs.slice(0, LINE_CHARACTERS))
  const isRight = signs.length === LINE_CHARACTERS + GROUP && bytes !== null && checkOf(number, bytes) === signs.slice(LINE_CHARACTERS)
  if (!isRight) throw new StartFailure('lembar-baris-keliru', { baris: number })
  return bytes
}

/** Lines of keys, by number; whatever else stands on the sheet is passed over: a numbered sentence is longer or shorter, or has no digit. */
function typedLines(text: string): ReadonlyMap<number, Buffer> {
  const lines = new Map<number, Buffer>()
  for (const line of text.split(/\r?\n/)) {
    const [, number = '', typed = ''] = KEY_LINE.exec(line) ?? []
    const { length } = typed.replace(/[\s-]/g, '')
    const isKeys = Math.abs(length - LINE_CHARACTERS - GROUP) <= GROUP && /\d/.test(typed)
    if (number !== '' && isKeys) lines.set(Number(number), readLine(Number(number), typed))
  }
  return lines
}

/** Keys out of a sheet typed back into a text; spaces, dashes and small letters do not matter. `berkas`: its name, for the messages. */
export function readSheet(text: string, berkas: string): Keys {
  const lines = typedLines(text)
  if (lines.size === 0) throw new StartFailure('lembar-bukan', { berkas })
  const missing = Array.from({ length: Math.max(...lines.keys()) }, (_, index) => index + 1).find((number) => !lines.has(number))
  if (missing !== undefined) throw new StartFailure('lembar-tidak-lengkap', { baris: missing })
  const bytes = Buffer.concat([...lines].toSorted(([a], [b]) => a - b).map(([, line]) => line))
  const end = 2 + bytes.readUInt16BE(0)
  const body = bytes.subarray(2, end)
  const isWhole = bytes.length >= end + DIGEST_BYTES && digest(body, DIGEST_BYTES).equals(bytes.subarray(end, end + DIGEST_BYTES))
  if (!isWhole) throw new StartFailure('lembar-tidak-lengkap', { baris: lines.size + 1 })
  try {
    return unpackBody(body)
  } catch (error) {
    throw new StartFailure('lembar-bukan', { berkas }, { cause: error })
  }
}
