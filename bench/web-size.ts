/**
 * How much a browser loads before the situation page stands: the start page, its scripts and styles and those of the page, compressed.
 * The budget keeps an old office PC waiting no longer than it must. Run after `vite build`; exits with 1 above the budget.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = join(import.meta.dirname, '../packages/web/dist')
const FIRST = ['index.html', 'src/pages/situation/situation-page.tsx']
const BUDGET_KB = 260

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>

function filesOf(name: string, seen: Set<string>): string[] {
  const chunk = manifest[name]
  if (chunk === undefined || seen.has(name)) return []
  seen.add(name)
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? []), ...(chunk.imports ?? []).flatMap((next) => filesOf(next, seen))]
}

const seen = new Set<string>()
const files = [...new Set(['index.html', ...FIRST.flatMap((name) => filesOf(name, seen))])]
const kilobytes = (file: string) => {
  const content = readFileSync(join(DIST, file))
  // A font is compressed already.
  return (file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length) / 1000
}
const sizes = files.map((file) => ({ file, kb: kilobytes(file) })).toSorted((a, b) => b.kb - a.kb)
const total = sizes.reduce((sum, { kb }) => sum + kb, 0)

for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} KB  ${file}`)
console.log(`${total.toFixed(1).padStart(7)} KB  first load of the situation page, compressed, font included (budget ${BUDGET_KB})`)
if (total > BUDGET_KB) process.exitCode = 1
