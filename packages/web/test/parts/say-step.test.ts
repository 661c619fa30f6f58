/** Steps in words: ears hear each step once, eyes see its rows. */
import { expect, it, vi } from 'vitest'
import { sayStep } from '../../src/parts/say-step.ts'
import { sayIn } from '../../src/text/say.ts'
import { speakIn } from '../../src/text/text.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../src/app/preferences.ts', () => ({}))

const said = (langkah: Parameters<typeof sayStep>[3]['langkah'], baris: number | null) =>
  sayStep(speakIn('id'), sayIn('id'), 'a.xlsx', { langkah, baris })

it('counts rows for eyes only', () => {
  expect(said('baca', 12_500)).toEqual({ spoken: 'Membaca a.xlsx …', shown: 'Membaca a.xlsx: 12.500 baris' })
  expect(said('baca', 0).shown).toBe('Membaca a.xlsx: 0 baris')
})

it('says a step without rows the same to both', () => {
  const both = (['baca', 'simpan', 'cocok', 'tampil'] as const).map((step) => said(step, null))
  expect(new Set(both.map(({ shown }) => shown)).size).toBe(4)
  expect(both.every(({ spoken, shown }) => spoken === shown)).toBe(true)
})

it('counts rows that are kept, too', () => {
  expect(said('simpan', 45_000)).toEqual({ spoken: 'Menyimpan a.xlsx …', shown: 'Menyimpan a.xlsx: 45.000 baris' })
})
