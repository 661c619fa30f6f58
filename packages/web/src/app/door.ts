/**
 * Who is sent where before a page is shown: whoever is not signed in to the sign-in page, or to the first run where there is no keeper yet;
 * whoever is, away from the door.
 */
import type { Me } from '@konvergen/contract/accounts.ts'
import { localPath } from './local-path.ts'

/** The pages at the door: shown without menu, to whoever comes. */
const DOOR = new Set(['/masuk', '/masuk/sso', '/mulai', '/undangan', '/hadir'])

/** Pages of the public: for anybody, signed in or not. */
function isPublic(path: string): boolean {
  return path.startsWith('/publik/')
}

export function isDoor(path: string): boolean {
  return DOOR.has(path) || isPublic(path)
}

export interface Visit {
  readonly path: string
  /** Path, search and hash, to come back to. */
  readonly href: string
  /** Where the address says somebody wanted to go. */
  readonly wanted: string | undefined
}

/** The address to go to instead; null = this one. */
export function sentTo(me: Me, { path, href, wanted }: Visit): string | null {
  if (isPublic(path)) return null
  const isNew = me.setup === 'perlu'
  switch (path) {
    case '/undangan':
    case '/hadir':
    case '/masuk/sso':
      return null
    case '/mulai':
      return isNew ? null : '/'
    case '/masuk':
      if (me.account !== null && !me.demo) return localPath(wanted) ?? '/'
      return isNew ? '/mulai' : null
    default:
      if (me.account !== null) return null
      if (isNew) return '/mulai'
      return href === '/' ? '/masuk' : `/masuk?ke=${encodeURIComponent(href)}`
  }
}
