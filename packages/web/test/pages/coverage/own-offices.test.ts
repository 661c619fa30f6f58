/** On whose behalf somebody may speak about a governed number. */
import { expect, test } from 'vitest'
import { ownOffices } from '../../../src/pages/coverage/own-offices.ts'
import { grantOf, inRole, NOBODY } from '../../support/sample-people.ts'

const OFFICE = '01900000-0000-7000-8000-00000000e001'

test('offices of one’s roles, the secretariat for itself, nobody for whoever only reads', () => {
  const ofOffice = { ...grantOf('opd', '99.01'), opd: OFFICE }
  expect(ownOffices(inRole('opd', ['99.01'], { grants: [ofOffice] }), '99.01')).toEqual([OFFICE])
  expect(ownOffices(inRole('admin-kab'), '99.01')).toEqual([null])
  expect(ownOffices(inRole('admin-kab'), '99.02')).toEqual([])
  expect(ownOffices(inRole('eksekutif'), '99.01')).toEqual([])
  expect(ownOffices(NOBODY, '99.01')).toEqual([])
})
