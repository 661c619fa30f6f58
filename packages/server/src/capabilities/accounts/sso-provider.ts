/**
 * The provider itself, spoken to by `openid-client` (certified) and nowhere else: authorization code with PKCE, state and nonce. It is looked up when
 * somebody wants to sign in through it, never at the start: whether it answers or not, everybody else comes in as before.
 */
import * as oidc from 'openid-client'
import { Problem } from '../../platform/problem.ts'
import { type Departure, LogoutReader } from './sso-logout-token.ts'
import type { SsoSettings } from './sso-settings.ts'

const TIMEOUT_SECONDS = 5
/** After it did not answer: everybody who asks meanwhile is told at once. */
const REST_MS = 5_000
/** Where the provider sends back to: a page of ours, which hands over what stands after the ?. */
const RETURN_PATH = '/masuk/sso'

export interface Checks {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who somebody is there. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  /** The provider says, in a way that was configured, that a second factor was shown. */
  readonly isStrong: boolean
  /** The session there; empty where the provider names none. */
  readonly session: string
}

function silent(cause: unknown): Problem {
  return new Problem('sso-tak-menjawab', {}, { cause })
}

/** Not answered, as against answered with no. */
function isSilence(error: unknown): boolean {
  const { code, status } = error as { code?: unknown; status?: unknown }
  return error instanceof TypeError || code === 'OAUTH_TIMEOUT' || (typeof status === 'number' && status >= 500)
}

function wordsOf(claims: oidc.IDToken): readonly unknown[] {
  return [claims.acr, ...(Array.isArray(claims.amr) ? claims.amr : [])]
}

export class SsoProvider {
  readonly label: string
  readonly #settings: SsoSettings
  #known: { config: Promise<oidc.Configuration>; isHere: boolean } | null = null
  #silentUntil = 0
  #logouts: LogoutReader | null = null

  constructor(settings: SsoSettings) {
    this.#settings = settings
    this.label = settings.label
  }

  /** The address to go to, and what its answer will be held against. It is asked anew each time: nobody is sent where nothing answers. */
  async begin(origin: string): Promise<{ address: string; checks: Checks }> {
    const config = await this.#discover('anew')
    const checks = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
    const address = oidc.buildAuthorizationUrl(config, {
      redirect_uri: origin + RETURN_PATH,
      scope: 'openid',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
    })
    return { address: address.href, checks }
  }

  /** Throws `sso-gagal` for every answer that does not fit, whatever it is that does not. */
  async finish(origin: string, answer: string, { state, nonce, verifier }: Checks): Promise<Identity> {
    const config = await this.#discover('known')
    const url = new URL(origin + RETURN_PATH)
    url.search = answer
    const expected = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
    const tokens = await oidc.authorizationCodeGrant(config, url, expected).catch((error: unknown) => {
      throw isSilence(error) ? silent(error) : new Problem('sso-gagal', {}, { cause: error })
    })
    const claims = tokens.claims()
    if (claims === undefined) throw new Problem('sso-gagal')
    const isStrong = wordsOf(claims).some((word) => typeof word === 'string' && this.#settings.strong.has(word))
    return { issuer: claims.iss, subject: claims.sub, isStrong, session: typeof claims.sid === 'string' ? claims.sid : '' }
  }

  /** Who signed out there, as it says itself. Throws `token-keluar-keliru` for whatever is not its word, to us, of now, and for the first time. */
  async readLogout(token: string): Promise<Departure> {
    const config = await this.#discover('known')
    const { issuer, jwks_uri: keysAt } = config.serverMetadata()
    if (keysAt === undefined) throw new Problem('token-keluar-keliru')
    this.#logouts ??= new LogoutReader({ issuer, clientId: this.#settings.clientId, keysAt: new URL(keysAt) })
    return this.#logouts.read(token)
  }

  /** Where to sign out there too; null when it offers nothing of the kind, or was not asked yet. */
  async leaveAddress(origin: string): Promise<string | null> {
    const config = await this.#known?.config.catch(() => null)
    if (config?.serverMetadata().end_session_endpoint === undefined) return null
    return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${origin}/masuk` }).href
  }

  /** Two who ask at once wait for the same answer. */
  async #discover(how: 'anew' | 'known'): Promise<oidc.Configuration> {
    if (Date.now() < this.#silentUntil) throw silent('resting')
    if (this.#known === null || (how === 'anew' && this.#known.isHere)) this.#known = { config: this.#lookUp(), isHere: false }
    const asked = this.#known
    try {
      const config = await asked.config
      asked.isHere = true
      return config
    } catch (error) {
      if (this.#known === asked) this.#known = null
      this.#silentUntil = Date.now() + REST_MS
      throw silent(error)
    }
  }

  #lookUp(): Promise<oidc.Configuration> {
    const { issuer, clientId, secret } = this.#settings
    // oxlint-disable-next-line typescript/no-deprecated -- marked so that it stands out: http:// only on this very computer (sso-settings.ts)
    const plain = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []
    // The signature of the ID token is checked too, though it comes straight from the provider.
    const execute = [oidc.enableNonRepudiationChecks, ...plain]
    return oidc.discovery(issuer, clientId, secret, undefined, { timeout: TIMEOUT_SECONDS, execute })
  }
}
