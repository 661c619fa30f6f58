import { expect, it } from 'vitest'
import { keyFold } from '../../src/budget/key-fold.ts'
import { readSource, SOURCE_NAMES } from '../../src/budget/read-source.ts'
import { MONEY_SOURCES } from '../../src/plan/activity.ts'
import { SOURCE_WORDS } from '../../src/plan/words.ts'

it('reads names, abbreviations and codes of Siskeudes', () => {
  const read = ['DDS', 'Dana  Desa', 'ALOKASI DANA DESA', 'DAU', 'PBP'].map((written) => readSource(written, true))
  expect(read).toEqual(['dana-desa', 'dana-desa', 'add', 'apbd-kab', 'apbd-prov'])
})

it('PAD is a village’s own revenue, in an office’s budget the district’s', () => {
  expect(readSource('PAD', true)).toBe('pades')
  expect(readSource('PAD', false)).toBe('apbd-kab')
})

it('what is not told or could be several is none', () => {
  for (const written of [null, '', 'DAK', 'Bagi hasil pajak', 'Lain-lain']) expect(readSource(written, true)).toBeNull()
})

it('every source is known by its own words, and no name stands for two', () => {
  for (const source of MONEY_SOURCES) expect(SOURCE_NAMES.get(keyFold(SOURCE_WORDS[source].id))).toBe(source)
})
