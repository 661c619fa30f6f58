import { expect, it } from 'vitest'
import { checkIdm, IDM_COLUMNS } from '../../../src/intake/lists/idm.ts'
import { recordPlace, recordRow } from './sample-record.ts'

it.each([
  [{ iks: 0.8, ike: 0.6, ikl: 0.7, idm: 0.7 }, []],
  [{ iks: 0.8123, ike: 0.6, ikl: 0.7, idm: 0.7041 }, []],
  [{ iks: 0.8, ike: 0.6, ikl: 0.7, idm: 0.71 }, ['idm.bukan-rerata']],
  [{ iks: 8, ike: null, ikl: 0.7, idm: 0.71 }, ['idm.luar-rentang']],
])('%j', (values, codes) => {
  expect(
    checkIdm()
      .row(recordRow(IDM_COLUMNS, values), recordPlace(IDM_COLUMNS))
      .map(({ code }) => code),
  ).toEqual(codes)
})
