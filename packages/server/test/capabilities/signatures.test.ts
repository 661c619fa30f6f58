/** Signatures of PDFs: whole, changed since, followed by more, none; read from files that two independent makers wrote. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findSignatures } from '@konvergen/sources/pdf-signature/find-signatures.ts'
import { describe, expect, it } from 'vitest'
import { checkSignatures } from '../../src/capabilities/documents/check-signatures.ts'
import { SIGNED_AT, signedPdf } from '../support/signed-pdf.ts'

const BEFORE = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n')
const states = (file: Uint8Array) => checkSignatures(file).map(({ state, isFollowed }) => [state, isFollowed])

/** The same file with one byte of it another one. */
function changedAt(file: Buffer, at: number): Buffer {
  const changed = Buffer.from(file)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

describe('a signed PDF', () => {
  const signed = signedPdf(BEFORE)

  it('is whole as it was signed, with what the certificate says', () => {
    const [only, ...others] = checkSignatures(signed)
    expect(others).toEqual([])
    expect(only).toMatchObject({ state: 'utuh', name: 'localhost', issuer: 'localhost', isFollowed: false, signedAt: new Date(SIGNED_AT) })
    expect(only?.validUntil?.getTime()).toBeGreaterThan(Date.now())
  })

  it.each([
    ['before the signature', 12],
    ['behind the signature', signed.length - 3],
  ])('is seen to be changed in a byte %s', (_, at) => {
    expect(states(changedAt(signed, at))).toEqual([['diubah', false]])
  })

  it('tells a signature that does not fit its certificate', () => {
    const at = signed.indexOf('>', signed.indexOf('/Contents <')) - 1
    const last = signed
      .subarray(0, at)
      .toString('latin1')
      .search(/[1-9a-f]0*$/)
    const changed = Buffer.from(signed)
    changed.write(changed[last] === 0x31 ? '2' : '1', last)
    expect(states(changed)).toEqual([['diubah', false]])
  })

  it('signed once more holds both, of which the first is followed', () => {
    expect(states(signedPdf(signed))).toEqual([
      ['utuh', true],
      ['utuh', false],
    ])
    expect(states(Buffer.concat([signed, Buffer.from('\n7 0 obj\nendobj\n')]))).toEqual([['utuh', true]])
  })

  it('whose signature cannot be read is no whole one', () => {
    const at = signed.indexOf('/Contents <') + '/Contents <'.length
    const changed = Buffer.from(signed)
    changed.write('ff', at)
    expect(states(changed)).toEqual([['tidak-terbaca', false]])
  })

  it('a time stamp of an authority is no signature of a person', () => {
    const stamped = Buffer.from(signed.toString('latin1').replace('/ETSI.CAdES.detached', '/ETSI.RFC3161       '), 'latin1')
    expect([findSignatures(stamped).signatures.length, checkSignatures(stamped)]).toEqual([1, []])
  })
})

it.each([
  ['a PDF without a signature', BEFORE],
  ['words', Buffer.from('/ByteRange [0 1 2 3]')],
  ['ranges that do not fit the file', Buffer.from('%PDF-1.7 /ByteRange [0 5 99 5] /Contents <00>')],
  ['a signed file that is no PDF', Buffer.concat([Buffer.from('x'), signedPdf(BEFORE).subarray(1)])],
])('%s has none', (_, file) => {
  expect(checkSignatures(file)).toEqual([])
})

describe('as OpenSSL signs', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'konvergen-uji-'))
  const at = (name: string): string => path.join(folder, name)
  const openssl = (...args: readonly string[]): boolean => {
    try {
      execFileSync('openssl', args, { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }

  const OPTIONS: Readonly<Record<string, readonly string[]>> = { RSA: [], 'RSA-PSS': ['-keyopt', 'rsa_padding_mode:pss'] }

  it('by RSA and RSA-PSS it is whole, and changed when it was', ({ skip }) => {
    const subject = ['-subj', '/CN=Bupati Rekaan/O=Pemerintah Rekaan', '-days', '2', '-nodes']
    const made = openssl('req', '-x509', '-newkey', 'rsa:2048', '-keyout', at('key'), '-out', at('cert'), ...subject)
    skip(!made, 'openssl is not installed here')
    const template = signedPdf(BEFORE)
    const [found] = findSignatures(template).signatures
    writeFileSync(at('content'), Buffer.concat(found?.signed ?? []))
    const files = ['-in', at('content'), '-signer', at('cert'), '-inkey', at('key'), '-out', at('cms')]
    const begins = template.indexOf('/Contents <') + '/Contents <'.length
    const room = template.indexOf('>', begins) - begins
    const checked = Object.values(OPTIONS).map((options) => {
      const isSigned = openssl('cms', '-sign', '-binary', '-outform', 'DER', '-md', 'sha384', ...files, ...options)
      const file = Buffer.from(template)
      file.write(readFileSync(at('cms')).toString('hex').padEnd(room, '0'), begins)
      const [whole] = checkSignatures(file)
      return [isSigned, whole?.state, whole?.name, states(changedAt(file, 12))]
    })
    rmSync(folder, { recursive: true })
    const expected = [true, 'utuh', 'Bupati Rekaan', [['diubah', false]]]
    expect(checked).toEqual([expected, expected])
  })
})
