/**
 * The district's own provider of identities, as the environment names it; without KONVERGEN_OIDC_ISSUER there is none. The secret lies in a file, never
 * in the environment, which every child process and many a log can read.
 */
import { readFileSync } from 'node:fs'
import { LOOPBACK_HOSTS } from '../../platform/loopback-hosts.ts'
import { StartFailure } from '../../platform/start-failure.ts'

export interface SsoSettings {
  readonly issuer: URL
  readonly clientId: string
  readonly secret: string
  /** What stands on the button. */
  readonly label: string
  /** Values of `amr` or `acr` by which the provider says that a second factor was shown; empty: it is never believed. */
  readonly strong: ReadonlySet<string>
}

function readIssuer(text: string): URL {
  const issuer = URL.canParse(text) ? new URL(text) : null
  const isSafe = issuer?.protocol === 'https:' || (issuer?.protocol === 'http:' && LOOPBACK_HOSTS.has(issuer.hostname))
  if (issuer === null || !isSafe) throw new StartFailure('sso-keliru', { nama: 'KONVERGEN_OIDC_ISSUER', nilai: text })
  return issuer
}

function readSecret(file: string): string {
  try {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret !== '') return secret
  } catch {
    // Said below, together with an empty file.
  }
  throw new StartFailure('sso-keliru', { nama: 'KONVERGEN_OIDC_SECRET_FILE', nilai: file })
}

/** null = no provider. Throws a StartFailure for settings that cannot be meant. */
export function readSsoSettings(env: NodeJS.ProcessEnv): SsoSettings | null {
  const issuer = env.KONVERGEN_OIDC_ISSUER?.trim() ?? ''
  if (issuer === '') return null
  const clientId = env.KONVERGEN_OIDC_CLIENT_ID?.trim() ?? ''
  if (clientId === '') throw new StartFailure('sso-keliru', { nama: 'KONVERGEN_OIDC_CLIENT_ID', nilai: '' })
  const label = env.KONVERGEN_OIDC_LABEL?.trim() ?? ''
  const strong = (env.KONVERGEN_OIDC_SECOND_FACTOR ?? '').split(',').flatMap((value) => (value.trim() === '' ? [] : [value.trim()]))
  return {
    issuer: readIssuer(issuer),
    clientId,
    secret: readSecret(env.KONVERGEN_OIDC_SECRET_FILE?.trim() ?? ''),
    label: label === '' ? 'SSO' : label,
    strong: new Set(strong),
  }
}
