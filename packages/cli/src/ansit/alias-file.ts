/**
 * The file with which a person confirms names: one line each, `name;village`, the village as its code or its official name.
 * Lines with `;`, `,`, tab or `=` between the two are read, and a JSON object `{"GODANG": "Kulu"}` too; `#` at the front is a remark.
 */
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { parseKode } from '@konvergen/core/wilayah/kode.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'

export interface AliasFault {
  readonly line: number
  readonly text: string
  readonly fault: 'bukan-pasangan' | 'desa-tidak-dikenal' | 'nama-beberapa-desa' | 'bertentangan'
}

export interface AliasReading {
  /** Alias key → village code. */
  readonly aliases: ReadonlyMap<string, string>
  readonly faults: readonly AliasFault[]
}

interface Line {
  readonly line: number
  readonly text: string
}

/** null when the content is no JSON object: then it is read line by line. */
function jsonPairs(content: string): [string, unknown][] | null {
  if (!content.trimStart().startsWith('{')) return null
  try {
    return Object.entries(JSON.parse(content) as Record<string, unknown>)
  } catch {
    return null
  }
}

function linesOf(content: string): Line[] {
  const clean = content.replace(/^\uFEFF/, '')
  const pairs = jsonPairs(clean)
  if (pairs !== null) return pairs.map(([nama, target], index) => ({ line: index + 1, text: `${nama}\t${String(target)}` }))
  return clean.split(/\r?\n/).map((text, index) => ({ line: index + 1, text }))
}

function pairOf(text: string): readonly [string, string] | null {
  const separator = ['\t', ';', '=', ','].find((candidate) => text.includes(candidate))
  if (separator === undefined) return null
  const [nama = '', target = ''] = text.split(separator).map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
  return nama === '' || target === '' ? null : [nama, target]
}

const isHeading = ([nama, target]: readonly [string, string]): boolean =>
  /^(?:nama|name|alias)/i.test(nama) && /^(?:kode|code|desa|village)/i.test(target)

type Village = { readonly kode: string } | { readonly fault: AliasFault['fault'] }

function villageOf(target: string, district: District): Village {
  const kode = parseKode(target)
  const byName = district.desa.filter((desa) => normaliseName(desa.nama) === normaliseName(target))
  const found = kode === null ? byName : district.desa.filter((desa) => desa.kode === kode)
  const [only] = found
  if (only === undefined) return { fault: 'desa-tidak-dikenal' }
  return found.length === 1 ? { kode: only.kode } : { fault: 'nama-beberapa-desa' }
}

/** Lines that cannot be meant are faults with their number. */
export function readAliases(content: string, district: District): AliasReading {
  const aliases = new Map<string, string>()
  const faults: AliasFault[] = []
  for (const { line, text } of linesOf(content)) {
    if (text.trim() === '' || text.trim().startsWith('#')) continue
    const pair = pairOf(text)
    if (pair !== null && isHeading(pair)) continue
    const village: Village = pair === null ? { fault: 'bukan-pasangan' } : villageOf(pair[1], district)
    const key = aliasKey(pair?.[0] ?? '')
    if ('fault' in village) faults.push({ line, text, fault: village.fault })
    else if ((aliases.get(key) ?? village.kode) !== village.kode) faults.push({ line, text, fault: 'bertentangan' })
    else aliases.set(key, village.kode)
  }
  return { aliases, faults }
}
