/**
 * Accounts over HTTP.
 */
import * as contract from '@konvergen/contract/accounts.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { type Offer, offer, offerEntrance, offerOutside } from '../../platform/http/offer.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { acceptTicket, lookAtTicket } from './accept-ticket.ts'
import { type DemoRoles, lookAtMe } from './look-at-me.ts'
import * as manage from './manage-accounts.ts'
import { changeOwnPassword, confirmSecondFactor, prepareSecondFactor } from './own-secrets.ts'
import * as own from './own-session.ts'
import { signIn } from './sign-in.ts'

/** The database that the asker's account is in. */
const homeOf = ({ databases, asker }: Work) => databases.at(asker.home)

const read = <T>(work: Work, act: (ctx: Context) => Promise<T>): Promise<T> => runAcross(work, homeOf(work), 'baca', [], act)
const write = <T>(work: Work, act: (ctx: Context) => Promise<T>): Promise<T> => runAcross(work, homeOf(work), 'tulis', [INSTALLATION], act)

export const accountsOffers = (demoRoles: DemoRoles): readonly Offer[] => [
  offerEntrance(contract.readMe, (work, _input, visit) => lookAtMe(work, visit, demoRoles)),
  offerEntrance(contract.signIn, (work, { body }, visit) => signIn(work, body, visit)),
  offerEntrance(contract.signOut, (work) => write(work, (ctx) => own.signOut(ctx))),
  offerEntrance(contract.lookAtTicket, (work, { body }, visit) => lookAtTicket(work, body.tiket, visit)),
  offerEntrance(contract.acceptTicket, (work, { body }, visit) => acceptTicket(work, body.tiket, body.sandi, visit)),
  offerOutside(contract.changePassword, (work, { body }) => changeOwnPassword(work, homeOf(work), body.lama, body.baru)),
  offerOutside(contract.beginSecondFactor, (work) => read(work, (ctx) => prepareSecondFactor(ctx))),
  offerOutside(contract.confirmSecondFactor, (work, { body }) => confirmSecondFactor(work, homeOf(work), body)),
  offerOutside(contract.listSessions, (work) => read(work, (ctx) => own.listOwnSessions(ctx))),
  offerOutside(contract.endSession, (work, { params }) => write(work, (ctx) => own.endOwnSession(ctx, params.id))),
  offerOutside(contract.listTokens, (work) => read(work, (ctx) => own.listOwnTokens(ctx))),
  offerOutside(contract.makeToken, (work, { body }) => write(work, (ctx) => own.makeOwnToken(ctx, body.nama, body.hari))),
  offerOutside(contract.revokeToken, (work, { params }) => write(work, (ctx) => own.revokeOwnToken(ctx, params.id))),
  offer(contract.listAccounts, (ctx) => manage.listAccounts(ctx)),
  offer(contract.inviteAccount, (ctx, { body }) => manage.inviteAccount(ctx, body)),
  offer(contract.addGrant, (ctx, { params, body }) => manage.addGrant(ctx, params.id, body)),
  offer(contract.revokeGrant, (ctx, { params }) => manage.revokeGrant(ctx, params.id, params.peran)),
  offer(contract.resetAccount, (ctx, { params }) => manage.resetAccount(ctx, params.id)),
  offer(contract.closeAccount, (ctx, { params }) => manage.closeAccount(ctx, params.id)),
]
