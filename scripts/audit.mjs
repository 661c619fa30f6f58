/**
 * Whether a known hole is in what runs with Konvergen: asks the registry about every package of the lock file, those for development left out. A hole
 * is said aloud unless docs/security/advisories.json accepts it with a reason and a last day. What it means is for whoever runs it: by default it is
 * said and counted as skipped, since a newcomer's test must not depend on what was published last night; KONVERGEN_AUDIT=temuan (our own build) fails on
 * a grave hole, KONVERGEN_AUDIT=wajib on any hole and on a registry that cannot be asked.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../packages/cli/bin/pinned-node.mjs'
import { NOT_ASKED } from './steps.mjs'

/** @typedef {{ source: number, url: string, title: string, severity: string }} Advisory */
/** @typedef {{ via: readonly (string | Advisory)[] }} Vulnerability */
/** @typedef {{ message?: string, error?: unknown, vulnerabilities?: Readonly<Record<string, Vulnerability>> }} Report What npm answers. */
/** @typedef {{ id: string, reason: string, until: string }} Accepted `id`: as in the address of the advisory, GHSA-…; `until`: last day, YYYY-MM-DD. */

/**
 * Sentences that fail the check; null = the registry gave no answer.
 * @param {Report} report
 * @param {readonly Accepted[]} accepted
 * @param {string} today YYYY-MM-DD
 */
export function judgeAudit({ vulnerabilities }, accepted, today) {
  if (vulnerabilities === undefined) return null
  const known = new Map(accepted.map((one) => [one.id, one]))
  /** @type {Set<string>} */
  const found = new Set()
  const said = Object.entries(vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((one) => {
      // Text: it comes in through another package, which is listed itself.
      if (typeof one === 'string') return []
      const id = one.url.split('/').at(-1) ?? one.url
      const answer = known.get(id)
      found.add(id)
      if (answer !== undefined && today <= answer.until) return []
      const late = answer === undefined ? '' : ` (accepted until ${answer.until})`
      return [`${name}: ${one.severity}, ${one.title} ${one.url}${late}`]
    }),
  )
  return [...said, ...accepted.flatMap(({ id }) => (found.has(id) ? [] : [`${id} is accepted but not there any more: take it out`]))]
}

/**
 * @param {readonly string[] | null} said as `judgeAudit` says
 * @param {string | undefined} strictness KONVERGEN_AUDIT
 */
export function exitCodeOf(said, strictness) {
  if (strictness === 'wajib') return said?.length === 0 ? 0 : 1
  if (said === null) return NOT_ASKED
  if (said.length === 0) return 0
  const isGrave = said.some((sentence) => /: (?:high|critical), /.test(sentence))
  return strictness === 'temuan' && isGrave ? 1 : NOT_ASKED
}

function askRegistry() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  try {
    return /** @type {Report} */ (JSON.parse(stdout))
  } catch {
    return { message: 'npm gave no answer' }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const accepted = /** @type {Accepted[]} */ (JSON.parse(readFileSync(path.join(ROOT, 'docs/security/advisories.json'), 'utf8')))
  const report = askRegistry()
  const said = judgeAudit(report, accepted, new Date().toISOString().slice(0, 10))
  if (said === null) {
    console.log(`! Registri tidak dapat ditanya tentang celah keamanan; ini bukan "aman".`)
    console.log(`! The registry could not be asked about known holes; this is not “none”. (${report.message ?? 'no answer'})`)
  } else {
    for (const sentence of said) console.log(`✗ ${sentence}`)
  }
  process.exitCode = exitCodeOf(said, process.env.KONVERGEN_AUDIT)
}
