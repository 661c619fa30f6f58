import { expect, test } from 'vitest'
import type { RecoverySheet } from '../../src/recovery/recovery-words.ts'
import { writeRecoveryPdf } from '../../src/recovery/write-pdf.ts'
import { writeRecoveryText } from '../../src/recovery/write-text.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'

const SHEET: RecoverySheet = {
  lines: ['09S0', '4K1M', 'ZZ01', 'A7B8'].map((group) => Array.from({ length: 9 }, () => group).join(' ')),
  day: '2026-11-27',
  version: '0.1.0',
}

test('every line of keys stands on the paper, numbered, on one page, in both languages', async (context) => {
  const pdf = await writeRecoveryPdf(SHEET)
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Count 1\b/)
  const text = textOf(pdf)
  if (text === '') context.skip(POPPLER_ABSENT)
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/).join(' '))
  for (const [index, line] of SHEET.lines.entries()) expect(lines).toContain(`0${index + 1} ${line}`)
  expect(text).toContain('Lembar pemulihan Konvergen')
  expect(text).toContain('Konvergen recovery sheet')
})

test('as text it fits a terminal and says the same', () => {
  const text = writeRecoveryText(SHEET)
  const lines = text.split('\n')
  for (const [index, line] of SHEET.lines.entries()) expect(lines).toContain(`0${index + 1}   ${line}`)
  expect(text).toContain('konvergen restore CADANGAN.kvb --lembar lembar.txt')
  expect(text).toContain('konvergen restore BACKUP.kvb --lembar lembar.txt --bahasa en')
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(78)
})
