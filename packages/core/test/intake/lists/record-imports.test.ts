import { expect, it } from 'vitest'
import { FILE_KINDS } from '../../../src/intake/kinds.ts'
import {
  fitsRecordPeriod,
  isMatchedAnew,
  isPeopleList,
  isPlaced,
  isRecordImport,
  periodOfYears,
  RECORD_IMPORT_KINDS,
  RECORD_IMPORTS,
} from '../../../src/intake/lists/record-imports.ts'

it('knows its kinds, and takes lists of persons for nothing but families, welfare and persons', () => {
  expect(isRecordImport('krs-list')).toBe(true)
  expect(isRecordImport('krs-rekap')).toBe(false)
  expect(isRecordImport('toString')).toBe(false)
  const personal = RECORD_IMPORT_KINDS.filter((kind) => FILE_KINDS[kind].personal)
  expect(personal.map((kind) => RECORD_IMPORTS[kind].use)).toEqual(['keluarga', 'kesejahteraan', 'orang', 'orang'])
})

it.each([
  ['krs-list', '2026', true],
  ['krs-list', '2026-S1', true],
  ['dtsen', '2026-T3', true],
  ['dtsen', '2026-13', false],
  ['idm', '2026', true],
  ['idm', '2026-S1', false],
] as const)('%s may be of %s: %s', (kind, period, fits) => {
  expect(fitsRecordPeriod(kind, period)).toBe(fits)
})

it('matches lists of persons anew, and no others', () => {
  expect(RECORD_IMPORT_KINDS.filter((kind) => isMatchedAnew(kind))).toEqual(['dtsen', 'civil-list', 'elsimil-list'])
  expect(RECORD_IMPORT_KINDS.filter((kind) => isPeopleList(kind))).toEqual(['civil-list', 'elsimil-list'])
  expect([isMatchedAnew('eppgbm-anak'), isPeopleList('krs-rekap')]).toEqual([false, false])
})

it('looks for the village of each row but of persons and of a nomenclature', () => {
  expect(Object.keys(FILE_KINDS).filter((kind) => !isPlaced(kind))).toEqual(['civil-list', 'elsimil-list', 'nomenclature'])
})

it('takes the year that its rows bear, of context figures the last', () => {
  expect(periodOfYears('siskeudes-rab', [{ year: 2025 }])).toBe('2025')
  expect(periodOfYears('siskeudes-rab', [{ year: 2025 }, { year: 2024 }])).toBeNull()
  expect(periodOfYears('context-figures', [{ year: 2025 }, { year: 2021 }])).toBe('2025')
  expect(periodOfYears('idm', [])).toBeNull()
  expect(periodOfYears('idm', [{ year: 25 }])).toBeNull()
})
