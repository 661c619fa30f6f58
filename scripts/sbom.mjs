/**
 * `npm run sbom`: the list of everything that runs with Konvergen (CycloneDX, for whoever has to know it: a security office, a scanner), written
 * from package-lock.json alone, without a network. `npm run sbom -- FILE`; default: sbom.cdx.json. Tools of development are not in it.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../packages/cli/bin/pinned-node.mjs'

/** @typedef {{ 'bom-ref': string, name: string, version: string, purl: string, hashes?: readonly unknown[] }} Component */
/** @typedef {{ ref: string, dependsOn: readonly string[] }} Dependency */
/** @typedef {{ bomFormat: string, metadata: { component: Component }, components: readonly Component[], dependencies: readonly Dependency[] }} Sbom */
/** @typedef {{ version?: string, name?: string, dev?: boolean, link?: boolean, integrity?: string }} Entry */
/** @typedef {{ packages: Readonly<Record<string, Entry>> }} Lock */

const FOLDER = 'node_modules/'

/**
 * `name@version` of all that the lock file holds for running.
 * @param {Lock} lock
 */
function runningOf(lock) {
  return Object.entries(lock.packages).flatMap(([place, { version, dev, link, name }]) => {
    const at = place.lastIndexOf(FOLDER)
    return at === -1 || dev === true || link === true ? [] : [`${name ?? place.slice(at + FOLDER.length)}@${version}`]
  })
}

/**
 * Asked of npm without leaving anything out, and cut by the lock file: with --omit=dev npm 11 also drops what runs and is needed for
 * development too (jose, pg-types …).
 * @param {Lock} lock
 * @returns {Sbom}
 */
export function makeSbom(lock) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const text = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] })
  const sbom = /** @type {Sbom} */ (JSON.parse(text))
  const running = new Set(runningOf(lock))
  const components = sbom.components.filter(
    ({ name, version, purl }) => running.has(`${name}@${version}`) || purl.includes('/%40konvergen/'),
  )
  const kept = new Set([sbom.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])])
  const dependencies = sbom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }))
  // npm takes the name of the folder.
  return { ...sbom, metadata: { ...sbom.metadata, component: { ...sbom.metadata.component, name: 'konvergen' } }, components, dependencies }
}

/**
 * What the lock file holds for running and the list does not.
 * @param {Sbom} sbom
 * @param {Lock} lock
 */
export function missingFrom(sbom, lock) {
  const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`))
  return runningOf(lock).filter((said) => !listed.has(said))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve(process.argv[2] ?? 'sbom.cdx.json')
  const lock = /** @type {Lock} */ (JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')))
  const sbom = makeSbom(lock)
  const missing = missingFrom(sbom, lock)
  if (missing.length > 0) throw new Error(`not whole: ${missing.join(', ')}`)
  writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`)
  console.log(`${sbom.components.length} komponen ditulis (components written): ${file}`)
}
