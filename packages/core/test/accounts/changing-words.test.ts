import { expect, it } from 'vitest'
import { CHANGING_WORDS, GAP_WORDS, PROGRAM_WORDS, VILLAGE_WORDS } from '../../src/accounts/changing-words.ts'

it('counts every word as a change that is not known to be none', () => {
  expect(CHANGING_WORDS).toEqual(
    expect.arrayContaining([
      'intake.apply',
      'intake.undo',
      'kin.ended',
      'kin.linked',
      'privacy.erase',
      'privacy.retention',
      'verval.frozen',
    ]),
  )
  for (const looking of ['sasaran.listed', 'measurement.reveal', 'tasks.opened', 'accounts.enter'])
    expect(CHANGING_WORDS).not.toContain(looking)
})

it('knows what may change gaps, and what may change what is planned against them', () => {
  expect(GAP_WORDS).toEqual(
    expect.arrayContaining(['coverage.entered', 'coverage.defined', 'opd.owner', 'wilayah.change', 'intake.sheet-applied']),
  )
  for (const apart of ['plan.written', 'lokus.decided', 'tasks.opened', 'situation.exported']) expect(GAP_WORDS).not.toContain(apart)
  expect(PROGRAM_WORDS).toEqual(expect.arrayContaining(['coverage.entered', 'plan.written', 'plan.imported', 'lokus.decided']))
})

it('knows what may change packages of villages', () => {
  const words = [
    'coverage.entered',
    'plan.written',
    'plan.unit-cost',
    'lokus.decided',
    'village.answered',
    'calendar.changed',
    'intake.apply',
  ]
  expect(VILLAGE_WORDS).toEqual(expect.arrayContaining(words))
  for (const apart of ['tasks.opened', 'accounts.enter']) expect(VILLAGE_WORDS).not.toContain(apart)
})
