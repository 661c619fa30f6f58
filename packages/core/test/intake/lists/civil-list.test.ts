import { expect, it } from 'vitest'
import { CIVIL_COLUMNS, checkCivil } from '../../../src/intake/lists/civil-list.ts'
import { recordPlace, recordRow } from './sample-record.ts'

const place = recordPlace(CIVIL_COLUMNS)

it('says that its columns were never seen in an original', () => {
  expect(checkCivil().begin({}, place)).toMatchObject([{ code: 'orang.susunan', severity: 'catatan' }])
})

it('tells a NIK that comes again and a relation that it does not know, naming nobody', () => {
  const check = checkCivil()
  const issues = [2, 3].flatMap((row) => check.row(recordRow(CIVIL_COLUMNS, { nik: '9901015701180001', shdk: 'UMPAMA' }, row), place))
  expect(issues.map(({ code }) => code)).toEqual(['orang.hubungan', 'orang.hubungan', 'orang.nik-ganda'])
  expect(issues[2]).toMatchObject({ params: { pertama: 2 } })
  expect(JSON.stringify(issues)).not.toMatch(/\d{9}/)
  expect(check.row(recordRow(CIVIL_COLUMNS, { shdk: 'ANAK' }), place)).toEqual([])
})
