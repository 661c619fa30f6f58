/**
 * What a page of ours may load and do: its own files and nothing else. React Aria puts two style elements into the page; they are admitted by
 * the hash of their exact text, which a test compares with the installed version.
 */
import { createHash } from 'node:crypto'
import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { Front } from './front.ts'

export const ADMITTED_STYLES: readonly string[] = [
  // react-aria interactions/usePress
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  // react-aria overlays/usePreventScroll (Safari on a phone)
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
]

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`
}

const POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    styleSrc: ["'self'", ...ADMITTED_STYLES.map(hashOf)],
    styleSrcAttr: ["'none'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

/** Two years, this name only: the district's other names are not ours to bind. */
const HTTPS_ONLY = { maxAge: 63_072_000, includeSubDomains: false }

export function securityHeaders({ reach }: Front): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: POLICY,
    referrerPolicy: { policy: 'no-referrer' },
    // Loopback and the office network are plain HTTP; a promise of HTTPS would lock the browser out.
    strictTransportSecurity: reach === 'proksi' ? HTTPS_ONLY : false,
  }
}
