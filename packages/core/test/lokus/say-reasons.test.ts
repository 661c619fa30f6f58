import { expect, test } from 'vitest'
import { proposeKuadran } from '../../src/lokus/propose-kuadran.ts'
import { sayReason, sayReasons } from '../../src/lokus/say-reasons.ts'
import { sampleSituation } from '../situation/sample-situation.ts'

test('criteria with their figures', () => {
  const params = { percent: 32.026, cases: 49, measured: 153, cut: 21.37, basis: 'median-kabupaten' }
  expect(sayReason({ code: 'prevalensi-di-atas', params }, 'id')).toBe(
    'Prevalensi 32,0\u00A0% (49 dari 153 anak), di atas batas kabupaten 21,4\u00A0%',
  )
  expect(sayReason({ code: 'prevalensi-di-atas', params }, 'en')).toBe(
    'Prevalence 32.0% (49 of 153 children), above the district cut of 21.4%',
  )
  const cases = { cases: 1049, cut: 20.5, basis: 'ditetapkan' }
  expect(sayReason({ code: 'kasus-di-bawah', params: cases }, 'id')).toBe('Kasus 1.049 anak, di bawah batas yang ditetapkan 20,5')
  expect(sayReason({ code: 'kasus-sama', params: cases }, 'en')).toBe('1,049 cases, equal to the chosen cut of 20.5')
})

test('a probability never reads as more than it is', () => {
  const say = (probability: number) => sayReason({ code: 'peluang-terberat', params: { probability, k: 20 } }, 'id')
  expect(say(0.98)).toBe('Peluang termasuk 20 desa terberat 0,98')
  expect(say(0.9999)).toBe('Peluang termasuk 20 desa terberat > 0,99')
  expect(say(0.0001)).toBe('Peluang termasuk 20 desa terberat < 0,01')
  expect(say(1)).toBe('Peluang termasuk 20 desa terberat 1,00')
})

test('families and doubts', () => {
  expect(sayReason({ code: 'krs', params: { families: 412 } }, 'id')).toBe('412 keluarga berisiko')
  expect(sayReason({ code: 'diukur-kurang-30', params: { measured: 24 } }, 'id')).toBe('Hanya 24 anak diukur: angka bisa berubah banyak')
  expect(sayReason({ code: 'ds-kurang-80', params: { percent: 71.25, target: 160 } }, 'en')).toBe(
    'Only 71.3% of the 160 targeted children measured: the others may differ',
  )
})

test('every reason that a proposal can give has words in both languages', () => {
  const villages = [
    { recap: { stunting: 9, diukur: 20, sasaran: 100 }, krs: { krs: 5, sasaran: 9 } },
    { recap: { stunting: 9, diukur: 20, sasaran: 100 }, krs: { krs: 5, sasaran: 9 } },
    { recap: { stunting: 9, diukur: 30 } },
    { recap: { stunting: 9, diukur: 90, sasaran: 80 } },
    { recap: { stunting: 99, diukur: 90, sasaran: 90 } },
    { recap: { stunting: 0, diukur: 0, sasaran: 90 } },
    { recap: { stunting: 0, diukur: 50, sasaran: 50 } },
    {},
  ]
  const { rows } = proposeKuadran(sampleSituation(villages, 1), { k: 1 })
  const codes = new Set(rows.flatMap(({ reasons }) => reasons.map(({ code }) => code)))
  expect(codes.size).toBeGreaterThanOrEqual(11)
  for (const row of rows) {
    for (const language of ['id', 'en'] as const) {
      const said = sayReasons(row.reasons, language)
      expect(said).toHaveLength(row.reasons.length)
      for (const text of said) expect(text).not.toMatch(/ {2}|NaN|undefined| $/)
    }
  }
})

test('an unknown code is a mistake of the program', () => {
  expect(() => sayReason({ code: 'entah', params: {} }, 'id')).toThrow('entah')
})
