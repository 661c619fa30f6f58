/**
 * What two versions of the analysis were computed from, set against each other: files, the list of children, lists of access, values of offices, definitions
 * and the analyses of kecamatan. A list of what differs; empty = the same ground.
 */
import type { AnalysisCut } from './analysis-content.ts'

export const CUT_PARTS = ['berkas', 'daftar-anak', 'akses', 'nilai', 'definisi', 'kecamatan'] as const
export type CutPart = (typeof CUT_PARTS)[number]

export interface CutSide {
  /** Period of a file or list, number of values, version of a definition; of a kecamatan nothing. */
  readonly said: string | number | null
  /** null where the version says it all. */
  readonly digest: string | null
}

export interface CutChange {
  readonly part: CutPart
  /** Kind of a file, code of an indicator, of a kecamatan; '' where there is one only. */
  readonly name: string
  /** Of values of offices. */
  readonly period: string | null
  /** null = it was not there. */
  readonly before: CutSide | null
  readonly after: CutSide | null
}

interface Entry extends CutSide {
  readonly name: string
  readonly period: string | null
}

function entriesOf(part: CutPart, { imports, children, access = [], values, definitions, kecamatan }: AnalysisCut): readonly Entry[] {
  switch (part) {
    case 'berkas':
      return imports.map(({ kind, period: said, sha256: digest }) => ({ name: kind, period: null, said, digest }))
    case 'daftar-anak':
      return children === null ? [] : [{ name: '', period: null, said: children.month, digest: children.digest }]
    case 'akses':
      return access.map(({ period, sha256: digest }) => ({ name: period, period: null, said: period, digest }))
    case 'nilai':
      return values.map(({ code, period, count: said, digest }) => ({ name: code, period, said, digest }))
    case 'definisi':
      return definitions.map(({ code, version: said }) => ({ name: code, period: null, said, digest: null }))
    case 'kecamatan':
      return kecamatan.map(({ area, digest }) => ({ name: area, period: null, said: null, digest }))
  }
}

const sideOf = (entry: Entry | undefined): CutSide | null => (entry === undefined ? null : { said: entry.said, digest: entry.digest })

/** Of one name the first: a definition of the year of the analysis stands before that of another. */
function byName(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.toReversed().map((entry) => [`${entry.name} ${entry.period ?? ''}`, entry]))
}

export function compareCuts(before: AnalysisCut, after: AnalysisCut): readonly CutChange[] {
  return CUT_PARTS.flatMap((part): CutChange[] => {
    const [old, now] = [byName(entriesOf(part, before)), byName(entriesOf(part, after))]
    return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((key): CutChange[] => {
      const [was, is] = [old.get(key), now.get(key)]
      const isSame = was?.said === is?.said && was?.digest === is?.digest
      const { name = '', period = null } = is ?? was ?? {}
      return isSame ? [] : [{ part, name, period, before: sideOf(was), after: sideOf(is) }]
    })
  })
}
