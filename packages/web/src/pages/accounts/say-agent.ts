/**
 * Which browser on which system, out of what a browser says of itself: enough to know one's own devices again. Order matters, since most
 * browsers name others too.
 */
import { ACCOUNT } from '../../text/account.ts'
import type { Speak } from '../../text/text.ts'

const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(?:e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
] as const

function nameIn(names: readonly (readonly [RegExp, string])[], agent: string): string | undefined {
  return names.find(([pattern]) => pattern.test(agent))?.[1]
}

export function sayAgent(agent: string | null, t: Speak): string {
  if (agent === null) return t(ACCOUNT.unknown)
  const browser = nameIn(BROWSERS, agent)
  const system = nameIn(SYSTEMS, agent)
  if (system === undefined) return browser ?? t(ACCOUNT.unknown)
  return t(ACCOUNT.on, { browser: browser ?? t(ACCOUNT.browser), system })
}
