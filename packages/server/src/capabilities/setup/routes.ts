/**
 * Version and state over HTTP.
 */
import * as contract from '@konvergen/contract/setup.ts'
import type { Backups } from '../../platform/backup/backups.ts'
import { type Offer, offerOutside } from '../../platform/http/offer.ts'

export const setupOffers = (version: string, backups: Backups): readonly Offer[] => [
  offerOutside(contract.readStatus, async ({ databases }) => {
    const { state, last } = await backups.standing()
    const database = databases.isEmbedded ? ('bawaan' as const) : ('luar' as const)
    return { version, loopbackOnly: true, database, backup: state, lastBackup: last }
  }),
]
