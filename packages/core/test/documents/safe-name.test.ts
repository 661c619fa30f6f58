import { fc, it as property } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { DOCUMENT_KINDS, KIND_FACTS } from '../../src/documents/kinds.ts'
import { safeName } from '../../src/documents/safe-name.ts'

it.each([
  ['SK TPPS 2026.pdf', 'pdf', 'SK TPPS 2026.pdf'],
  ['../../etc/passwd', 'txt', 'etc passwd.txt'],
  ['C:\\Users\\x\\foto.JPEG', 'jpeg', 'C Users x foto.jpeg'],
  ['bukti.pdf.exe', 'pdf', 'bukti.pdf.exe.pdf'],
  ['tagihan\u202Efdp.exe', 'pdf', 'tagihan fdp.exe.pdf'],
  ['con.pdf', 'pdf', '_con.pdf'],
  ['"kutip".csv\r\nSet-Cookie: a', 'csv', 'kutip .csv Set-Cookie a.csv'],
  ['', 'png', 'dokumen.png'],
  ['.pdf', 'pdf', 'pdf.pdf'],
] as const)('%s of %s goes out as %s', (name, kind, expected) => {
  expect(safeName(name, kind)).toBe(expected)
})

property.prop([fc.string({ unit: 'binary' }), fc.constantFrom(...DOCUMENT_KINDS)])('is safe whatever came in', (name, kind) => {
  const safe = safeName(name, kind)
  expect(safe).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}.][^\\/:*?"<>|\p{Cc}\p{Cf}]*$/u)
  expect(Array.from(safe).length).toBeLessThanOrEqual(100)
  expect(KIND_FACTS[kind].endings.some((ending) => safe.endsWith(`.${ending}`))).toBe(true)
})
