/**
 * Version, state and first run over HTTP.
 */
import { signInToDemo } from '@konvergen/contract/accounts.ts'
import * as contract from '@konvergen/contract/setup.ts'
import type { Backups } from '../../platform/backup/backups.ts'
import type { Front } from '../../platform/http/front.ts'
import { type Offer, offerEntrance, offerOutside } from '../../platform/http/offer.ts'
import { allowsSomewhere } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross } from '../../platform/run-work.ts'
import { hasKeeper } from '../accounts/store.ts'
import { beginInstallation, prepareInstallation } from './begin-installation.ts'
import type { DemoLoader } from './demo.ts'
import { enterDemo } from './demo-accounts.ts'

export interface SetupFacts {
  readonly version: string
  /** Written where the program was started; null once there is a keeper. */
  readonly code: string | null
  readonly demo: DemoLoader
  readonly backups: Backups
  readonly front: Front
}

export const setupOffers = ({ version, code, demo, backups, front }: SetupFacts): readonly Offer[] => [
  offerOutside(contract.readStatus, async ({ databases, asker }) => {
    const loopbackOnly = front.reach === 'sini'
    if (asker.actor.kind === 'tamu') return { loopbackOnly }
    if (!allowsSomewhere(asker, 'accounts.read', new Date())) return { loopbackOnly, version }
    const { state, last } = await backups.standing()
    const database = databases.isEmbedded ? ('bawaan' as const) : ('luar' as const)
    return { loopbackOnly, version, keeping: { database, backup: state, lastBackup: last } }
  }),
  offerOutside(contract.prepareInstallation, (work, { body }) => prepareInstallation(work, code, body)),
  offerEntrance(contract.beginInstallation, (work, { body }, visit) => beginInstallation(work, code, body, visit)),
  offerEntrance(signInToDemo, (work, { body }, visit) => enterDemo(work, body.peran, visit)),
  offerOutside(contract.bringDemo, async (work) => {
    const isSetUp = await runAcross(work, work.databases.main, 'baca', [], (ctx) => hasKeeper(ctx.db))
    if (isSetUp) throw new Problem('tidak-ditemukan')
    await demo.load(work)
    return { done: true as const }
  }),
]
