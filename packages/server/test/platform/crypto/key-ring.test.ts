import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKeyFile, keyFilePath, readKeyFile } from '../../../src/platform/crypto/key-file.ts'
import { KeyRing, SealBroken } from '../../../src/platform/crypto/key-ring.ts'

const ring = (id = 'k1', more: readonly (readonly [string, Buffer])[] = []): KeyRing =>
  new KeyRing({ current: id, keys: new Map([[id, randomBytes(32)], ...more]), index: randomBytes(32) })
const text = Buffer.from('{"nama":"Anak Contoh"}')

describe('sealing', () => {
  it('gives back what was sealed, and never the same bytes twice', () => {
    const own = ring()
    const a = own.seal(text, 'anak|76.01|1')
    const b = own.seal(text, 'anak|76.01|1')
    expect(own.unseal(a, 'anak|76.01|1')).toEqual(text)
    expect(a.bytes.equals(b.bytes)).toBe(false)
    expect(a.bytes.includes(Buffer.from('Contoh'))).toBe(false)
  })

  it('opens nothing elsewhere, altered, cut short or without its key', () => {
    const own = ring()
    const sealed = own.seal(text, 'anak|76.01|1')
    const altered = { ...sealed, bytes: Buffer.from(sealed.bytes) }
    altered.bytes[20] = (altered.bytes[20] ?? 0) ^ 1
    expect(() => own.unseal(sealed, 'anak|76.01|2')).toThrow(SealBroken)
    expect(() => own.unseal(altered, 'anak|76.01|1')).toThrow(SealBroken)
    expect(() => own.unseal({ ...sealed, bytes: sealed.bytes.subarray(0, 20) }, 'anak|76.01|1')).toThrow(SealBroken)
    expect(() => own.unseal({ ...sealed, keyId: 'k9' }, 'anak|76.01|1')).toThrow(SealBroken)
    expect(() => ring().unseal(sealed, 'anak|76.01|1')).toThrow(SealBroken)
  })

  it('still opens what an earlier key sealed', () => {
    const [old, index] = [randomBytes(32), randomBytes(32)]
    const before = new KeyRing({ current: 'k1', keys: new Map([['k1', old]]), index })
    const after = new KeyRing({
      current: 'k2',
      keys: new Map([
        ['k1', old],
        ['k2', randomBytes(32)],
      ]),
      index,
    })
    const sealed = before.seal(text, 'x')
    expect(after.unseal(sealed, 'x')).toEqual(text)
    expect(after.seal(text, 'x').keyId).toBe('k2')
  })
})

describe('blind indexes', () => {
  it('are equal for equal texts of one kind and district only', () => {
    const own = ring()
    const index = own.blindIndex('nik', '76.01', '7601010101200001')
    expect(index).toMatch(/^[0-9a-f]{32}$/)
    expect(own.blindIndex('nik', '76.01', '7601010101200001')).toBe(index)
    expect(own.blindIndex('nik12', '76.01', '7601010101200001')).not.toBe(index)
    expect(own.blindIndex('nik', '76.02', '7601010101200001')).not.toBe(index)
    expect(ring().blindIndex('nik', '76.01', '7601010101200001')).not.toBe(index)
  })
})

describe('the key file', () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), 'konvergen-keys-'))

  it('is made once, for its owner alone, and read again', () => {
    const data = folder()
    const path = keyFilePath(data, {})
    expect(readKeyFile(path)).toBeNull()
    const made = createKeyFile(path, data)
    const again = createKeyFile(path, data)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(again.unseal(made.seal(text, 'x'), 'x')).toEqual(text)
    expect(keyFilePath('/data', { KONVERGEN_KEYS: '/lain/kunci.json' })).toBe('/lain/kunci.json')
  })

  it('is refused when others can read it, or when it is damaged', () => {
    const data = folder()
    const path = join(data, 'kunci.json')
    createKeyFile(path, data)
    chmodSync(path, 0o640)
    expect(() => readKeyFile(path)).toThrow('kunci-data-terbuka')
    chmodSync(path, 0o600)
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 40))
    expect(() => readKeyFile(path)).toThrow('kunci-data-rusak')
  })
})
