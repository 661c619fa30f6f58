/**
 * `npm run lock`, after a change of dependencies: completes package-lock.json. A registry mirror may lack the packages that libraries offer
 * for foreign platforms (Windows, macOS, musl); npm then leaves them out of the lock file, and `npm ci` refuses a lock file that does not
 * name them. They are named here with their platform, so that npm passes them over. They have no checksum and need none where they are not
 * installed; one for Linux x64 or arm64 with glibc would be installed there, and is pointed out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../packages/cli/bin/pinned-node.mjs'

const LOCK = path.join(ROOT, 'package-lock.json')
const SYSTEMS = new Set(['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'])
const PROCESSORS = new Set(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'])

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */

/**
 * The platform that the last words of a package's name speak of: `@biomejs/cli-linux-x64-musl`.
 * @param {string} name
 */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = words.find((word) => SYSTEMS.has(word))
  const cpu = words.findLast((word) => PROCESSORS.has(word))
  const isMusl = words.some((word) => word.startsWith('musl'))
  if (os === undefined) throw new Error(`${name} is not in the lock file and its name tells no platform`)
  if (os === 'linux' && !isMusl && (cpu === 'x64' || cpu === 'arm64'))
    console.warn(`! without checksum, though for our own platform: ${name}`)
  return { ...(cpu === undefined ? {} : { cpu: [cpu] }), ...(isMusl ? { libc: ['musl'] } : {}), os: [os] }
}

const lock = /** @type {{ packages: Record<string, Entry> }} */ (JSON.parse(readFileSync(LOCK, 'utf8')))
const packages = lock.packages
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    if (place in packages || !/^\d/.test(version)) continue
    const { os, ...cpuAndLibc } = platformOf(name)
    packages[place] = { version, ...cpuAndLibc, ...(entry.dev === true ? { dev: true } : {}), optional: true, os }
    console.log(`+ ${name}@${version}`)
  }
}
const inOrder = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`)
