import { expect, it } from 'vitest'
import { FORGOTTEN_ACCOUNT, isForgottenAccount } from '../../src/accounts/forgotten-account.ts'

it('knows its word from names and from nobody', () => {
  expect([FORGOTTEN_ACCOUNT.id, 'Bu Sri', null].map(isForgottenAccount)).toEqual([true, false, false])
})
