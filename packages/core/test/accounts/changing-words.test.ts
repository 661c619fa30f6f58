import { expect, it } from 'vitest'
import { CHANGING_WORDS } from '../../src/accounts/changing-words.ts'

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
