import { expect, test } from 'vitest'
import {
  sayAgeFinding,
  sayDigitFinding,
  sayFunnelFinding,
  sayIndex,
  saySigned,
  sayZFinding,
} from '../../src/quality/say-quality-findings.ts'
import { qualityOf } from './sample-measurements.ts'
import { sampleReport } from './sample-report.ts'

const { kabupaten, signs } = sampleReport()
const nobody = qualityOf({})

test('titles say what is found', () => {
  expect(sayDigitFinding('tinggi', kabupaten.quality.digits.height, 'id')).toMatch(/^Angka terakhir tinggi badan: .+ \(skor \d+\)$/)
  expect(sayAgeFinding(kabupaten.quality.heaping, 'en')).toMatch(/of the measurements fall .+ about 8\.3%$/)
  expect(sayZFinding('len', kabupaten.quality.len, 'id')).toMatch(/^TB\/U: simpangan baku \d,\d\d, .+ di luar batas WHO$/)
  const repeated = signs?.funnels.find(({ measure }) => measure === 'nilai-diulang')
  if (repeated === undefined) throw new Error('the report has signs')
  expect(sayFunnelFinding(repeated, 'id')).toContain('1 posyandu menonjol (Melati P0)')
  expect(sayFunnelFinding({ ...repeated, units: [] }, 'en')).toContain('no posyandu stands out')
})

test('without values they say so', () => {
  expect(sayDigitFinding('berat', nobody.digits.weight, 'en')).toBe('No weights yet')
  expect(sayAgeFinding(nobody.heaping, 'id')).toBe('Belum ada umur')
  expect(sayZFinding('bmi', nobody.bmi, 'id')).toBe('Belum ada nilai z IMT/U')
})

test('names and signs', () => {
  expect(sayIndex('wfl', 'en')).toBe('Weight-for-height')
  expect(saySigned(-1.126, 'id')).toBe('−1,13')
})
