/**
 * The provider's word that somebody signed out there (OpenID Connect Back-Channel Logout 1.0, section 2.6): checked like an ID token, with what tells it
 * from one, and taken once.
 */
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { Problem } from '../../platform/problem.ts'

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
/** Never `none`, never one that the shared secret of the client could make. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
/** Seconds. */
const LONGEST_AGE = 120
const CLOCKS_DIFFER = 30
const TIMEOUT_MS = 5000
/** Of ids that were taken: far more than anybody signs out in two minutes. */
const MOST_REMEMBERED = 10_000
const TYPES: ReadonlySet<unknown> = new Set([undefined, 'JWT', 'logout+jwt', 'application/logout+jwt'])

export interface Departure {
  readonly issuer: string
  /** null: whoever's session it was. */
  readonly subject: string | null
  /** null: all of the subject's. */
  readonly session: string | null
  /** Sessions begun before it are meant. */
  readonly before: Date
}

export interface LogoutFacts {
  readonly issuer: string
  readonly clientId: string
  readonly keysAt: URL
}

function isEvent(events: unknown): boolean {
  const event = typeof events === 'object' && events !== null ? (events as Record<string, unknown>)[EVENT] : undefined
  return typeof event === 'object' && event !== null && !Array.isArray(event)
}

/** Nothing came back, as against an answer that does not fit. */
function isSilence(error: unknown): boolean {
  return error instanceof TypeError || error instanceof errors.JWKSTimeout
}

export class LogoutReader {
  readonly #facts: LogoutFacts
  readonly #keys: JWTVerifyGetKey
  /** When each may be forgotten, by id: after that its token is too old. */
  readonly #taken = new Map<string, number>()

  constructor(facts: LogoutFacts) {
    this.#facts = facts
    this.#keys = createRemoteJWKSet(facts.keysAt, { timeoutDuration: TIMEOUT_MS })
  }

  async read(token: string): Promise<Departure> {
    const { payload, typ } = await this.#verify(token)
    const { sub, sid, jti, iat, events, nonce } = payload
    const isWhole = isEvent(events) && nonce === undefined && TYPES.has(typ)
    const session = typeof sid === 'string' && sid !== '' ? sid : null
    const isOfSomebody = sub !== undefined || session !== null
    if (typeof jti !== 'string' || typeof iat !== 'number' || !isWhole || !isOfSomebody) throw new Problem('token-keluar-keliru')
    this.#takeOnce(jti)
    return { issuer: this.#facts.issuer, subject: sub ?? null, session, before: new Date((iat + 1) * 1000) }
  }

  async #verify(token: string): Promise<{ payload: JWTPayload; typ: string | undefined }> {
    const { issuer, clientId: audience } = this.#facts
    const expected = { issuer, audience, algorithms: ALGORITHMS, maxTokenAge: LONGEST_AGE, clockTolerance: CLOCKS_DIFFER }
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.#keys, expected)
      return { payload, typ: protectedHeader.typ }
    } catch (error) {
      throw new Problem(isSilence(error) ? 'sso-tak-menjawab' : 'token-keluar-keliru', {}, { cause: error })
    }
  }

  #takeOnce(jti: string): void {
    const now = Date.now()
    for (const [id, until] of this.#taken) if (until < now) this.#taken.delete(id)
    if (this.#taken.has(jti) || this.#taken.size >= MOST_REMEMBERED) throw new Problem('token-keluar-keliru')
    this.#taken.set(jti, now + (LONGEST_AGE + 2 * CLOCKS_DIFFER) * 1000)
  }
}
