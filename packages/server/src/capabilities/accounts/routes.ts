/**
 * Accounts over HTTP.
 */
import * as contract from '@konvergen/contract/accounts.ts'
import * as emergencies from '@konvergen/contract/emergency.ts'
import * as sso from '@konvergen/contract/sso.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { type Offer, offer, offerEntrance, offerOutside } from '../../platform/http/offer.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import type { Visit } from '../../platform/visit.ts'
import { acceptTicket, lookAtTicket } from './accept-ticket.ts'
import { confirmFactor } from './confirm-factor.ts'
import * as emergency from './emergency.ts'
import { type DemoRoles, lookAtMe } from './look-at-me.ts'
import * as manage from './manage-accounts.ts'
import type { Telling } from './names-given.ts'
import { changeOwnPassword, confirmSecondFactor, prepareSecondFactor } from './own-secrets.ts'
import * as own from './own-session.ts'
import { makeOwnToken } from './own-token.ts'
import { signIn } from './sign-in.ts'
import { openErrand } from './sso-errand.ts'
import { beginLink, endLinks, listIdentities } from './sso-link.ts'
import { leaveBySso } from './sso-logout.ts'
import type { SsoProvider } from './sso-provider.ts'
import { beginSso, confirmSso, finishSso, requireProvider } from './sso-sign-in.ts'

/** The database that the asker's account is in. */
const homeOf = ({ databases, asker }: Work) => databases.at(asker.home)

const read = <T>(work: Work, act: (ctx: Context) => Promise<T>): Promise<T> => runAcross(work, homeOf(work), 'baca', [], act)
const write = <T>(work: Work, act: (ctx: Context) => Promise<T>): Promise<T> => runAcross(work, homeOf(work), 'tulis', [INSTALLATION], act)

/** Where whoever came in through the provider signs out there too; it works without its answer. */
async function leaveAddress(work: Work, provider: SsoProvider | null, visit: Visit): Promise<string | null> {
  const cameThrough = openErrand(work.keys, visit.sso, new Date())?.for === 'keluar'
  return cameThrough && provider !== null ? provider.leaveAddress(visit.origin) : null
}

const ssoOffers = (provider: SsoProvider | null): readonly Offer[] => [
  offerOutside(sso.readSso, () => Promise.resolve({ label: provider?.label ?? null })),
  offerEntrance(sso.beginSso, (work, { body }, visit) => beginSso(work, provider, body.tiket, visit)),
  offerEntrance(sso.finishSso, (work, { body }, visit) => finishSso(work, provider, body.jawaban, visit)),
  offerEntrance(sso.confirmSso, (work, { body }, visit) => confirmSso(work, provider, body.kode, visit)),
  offerEntrance(sso.leaveBySso, (work, { body }, visit) => leaveBySso(work, provider, body.logout_token, visit)),
  offerOutside(sso.listIdentities, (work) => read(work, listIdentities)),
  offerEntrance(sso.beginLink, async (work, { body }, visit) => beginLink(work, requireProvider(provider), body.sandi, visit)),
  offerOutside(sso.endLinks, (work) => write(work, endLinks)),
]

const emergencyOffers = (longest: number): readonly Offer[] => [
  offer(emergencies.listEmergencies, (ctx) => emergency.listEmergencies(ctx, longest)),
  offer(emergencies.openEmergency, (ctx, { body }) => emergency.openEmergency(ctx, body, longest)),
  offer(emergencies.endEmergency, (ctx, { params }) => emergency.endEmergency(ctx, params.id)),
  offer(emergencies.seeEmergency, (ctx, { params }) => emergency.seeEmergency(ctx, params.id)),
]

export const accountsOffers = (demoRoles: DemoRoles, provider: SsoProvider | null, tell: Telling): readonly Offer[] => [
  ...ssoOffers(provider),
  ...emergencyOffers(emergency.longestMinutes(process.env)),

  offerEntrance(contract.readMe, (work, _input, visit) => lookAtMe(work, visit, demoRoles)),
  offerEntrance(contract.signIn, (work, { body }, visit) => signIn(work, body, visit)),
  offerEntrance(contract.signOut, async (work, _input, visit) => {
    const leaveAt = await leaveAddress(work, provider, visit)
    return write(work, (ctx) => own.signOut(ctx, leaveAt))
  }),
  offerEntrance(contract.lookAtTicket, (work, { body }, visit) => lookAtTicket(work, body.tiket, visit)),
  offerEntrance(contract.acceptTicket, (work, { body }, visit) => acceptTicket(work, body.tiket, body.sandi, visit)),
  offerOutside(contract.changePassword, (work, { body }) => changeOwnPassword(work, homeOf(work), body.lama, body.baru)),
  offerOutside(contract.beginSecondFactor, (work) => read(work, (ctx) => prepareSecondFactor(ctx))),
  offerOutside(contract.confirmSecondFactor, (work, { body }) => confirmSecondFactor(work, homeOf(work), body, tell.ofFactor)),
  offerOutside(contract.listSessions, (work) => read(work, (ctx) => own.listOwnSessions(ctx))),
  offerOutside(contract.endSession, (work, { params }) => write(work, (ctx) => own.endOwnSession(ctx, params.id))),
  offerOutside(contract.listTokens, (work) => read(work, (ctx) => own.listOwnTokens(ctx))),
  offerOutside(contract.makeToken, (work, { body }) => makeOwnToken(work, homeOf(work), body)),
  offerOutside(contract.revokeToken, (work, { params }) => write(work, (ctx) => own.revokeOwnToken(ctx, params.id))),
  offer(contract.listAccounts, (ctx) => manage.listAccounts(ctx)),
  offer(contract.inviteAccount, (ctx, { body }) => manage.inviteAccount(ctx, body, tell.ofNames)),
  offer(contract.addGrant, (ctx, { params, body }) => manage.addGrant(ctx, params.id, body, tell.ofNames)),
  offer(contract.revokeGrant, (ctx, { params }) => manage.revokeGrant(ctx, params.id, params.peran)),
  offer(contract.resetAccount, (ctx, { params }) => manage.resetAccount(ctx, params.id, tell.ofNames)),
  offer(contract.confirmFactor, (ctx, { params, body }) => confirmFactor(ctx, params.id, body.menunggu)),
  offer(contract.closeAccount, (ctx, { params }) => manage.closeAccount(ctx, params.id)),
]
