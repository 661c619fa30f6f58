import { expect, test } from 'vitest'
import { compareChange } from '../../src/situation/compare-change.ts'
import { sayChange, sayTargetCheck } from '../../src/situation/say-change.ts'
import { checkTarget } from '../../src/situation/target-check.ts'
import { published } from './sample-published.ts'

test('a change with its verdict and what its interval rests on', () => {
  const before = published({ year: 2021, percent: 26 })
  expect(sayChange(compareChange(before, published({ percent: 20.2 })), 'id')).toBe(
    'SSGI 2021 → SSGI 2022: Turun 5,8 poin, tidak dapat diuji: selang kepercayaan atau jumlah balita tidak diketahui.',
  )
  const counted = compareChange({ ...before, n: 600 }, published({ source: 'SKI', percent: 25, n: 600 }))
  expect(sayChange(counted, 'en')).toContain('not significant')
  expect(sayChange(counted, 'en')).toMatch(/difference from [−-]5\.\d to \+3\.\d points/)
  expect(sayChange(counted, 'en')).toContain('interval by n alone, narrower than it really is; two different surveys).')
  expect(sayChange(compareChange(before, published({ percent: 26 })), 'id')).toContain('Tetap')
})

test('a target with its rate and whether that was ever reached', () => {
  const target = { year: 2024, percent: 14 }
  const said = (percents: readonly number[], language: 'id' | 'en' = 'id') => {
    const check = checkTarget(
      percents.map((percent, i) => published({ percent, year: 2023 - percents.length + i })),
      target,
    )
    if (check === null) throw new Error('expected a check')
    return sayTargetCheck(check, target, 10, language).replaceAll(/\s%/g, '%')
  }
  expect(said([20.2])).toContain('perlu turun 16,75% per tahun selama 2 tahun; laju deret ini sendiri belum diketahui. Perlu diragukan')
  expect(said([20, 20.2], 'en')).toContain('this series itself has not fallen')
  expect(said([16, 14.5])).toContain('Sejalan')
  expect(said([13])).toContain('sudah dicapai')
})
