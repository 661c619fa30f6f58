/**
 * How an account is called once its name was taken away (`retention.ts`): the trail and the work keep its id, and need a word for it. The Indonesian word
 * stands in the place of the name.
 */
export const FORGOTTEN_ACCOUNT = { id: 'Akun yang ditutup', en: 'Closed account' } as const

/** Whether a name is that word; false for null, which is no account at all. */
export function isForgottenAccount(nama: string | null): boolean {
  return nama === FORGOTTEN_ACCOUNT.id
}
