import { expect, test } from 'vitest'
import { sayFunnel, sayLevel, sayReasonName, sayScoreClass, saySmartCriterion } from '../../src/quality/say-quality-terms.ts'
import { sampleReport } from './sample-report.ts'

test('every funnel and every criterion of the score has its words, in both languages', () => {
  const { funnels, signs, kabupaten } = sampleReport({ smart: true })
  for (const { measure } of [...funnels, ...(signs?.funnels ?? [])]) {
    expect(sayFunnel(measure, 'id').title).not.toBe(sayFunnel(measure, 'en').title)
  }
  for (const criterion of Object.keys(kabupaten.smart?.score?.penalties ?? {}))
    expect(saySmartCriterion(criterion, 'id')).not.toBe(criterion)
})

test('names of reasons, classes and levels', () => {
  expect(sayReasonName('angka-akhir', 'id')).toBe('angka terakhir sering sama')
  expect(sayScoreClass('dapat-diterima', 'en')).toBe('acceptable')
  expect(sayLevel('kabupaten', 'en')).toBe('District')
})
