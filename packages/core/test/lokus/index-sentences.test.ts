import { expect, test } from 'vitest'
import { CRITERION_NAMES, INDEX_SENTENCES } from '../../src/lokus/index-sentences.ts'
import { CRITERIA } from '../../src/lokus/method.ts'
import { sayReason } from '../../src/lokus/say-reasons.ts'

test('every criterion has its sentence, known and not, in both languages', () => {
  expect(Object.keys(CRITERION_NAMES)).toEqual([...CRITERIA])
  for (const key of CRITERIA) expect([`bagian-${key}` in INDEX_SENTENCES, `tanpa-${key}` in INDEX_SENTENCES]).toEqual([true, true])
  expect(sayReason({ code: 'bagian-kesenjangan', params: { value: 41.2, points: 12.5 } }, 'en')).toBe('Service gap 41.2%: 12.5 points')
  expect(sayReason({ code: 'tanpa-krs', params: {} }, 'id')).toBe('Keluarga berisiko stunting belum diketahui: indeksnya rentang')
})
