/** The catalogue as it is looked through and changed: what fits a search, what a change changed, which reading takes over, the next own code. */
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { denominatorOf } from '@konvergen/core/indicators/catalogue.ts'
import { faultOfDefinition } from '@konvergen/core/indicators/check-definition.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import { CATALOGUE } from '../../text/catalogue.ts'

type Definitions = CatalogueAnswer['indikator']
type Change = CatalogueAnswer['perubahan'][number]

export const KINDS = ['E', 'S', 'P', 'K'] as const
export type Kind = (typeof KINDS)[number]

export interface CatalogueFilter {
  readonly find: string
  readonly kind: string
  readonly group: string
  /** Id of an office; `-`: of nobody; empty: all. */
  readonly owner: string
}

export const NO_FILTER: CatalogueFilter = { find: '', kind: '', group: '', owner: '' }
export const NOBODY = '-'

function textOf({ code, name, numerator, denominator, dataSource, externalCode, regulation }: DefinitionSchema): string {
  const words = [name, numerator, denominator].flatMap((each) => (each === null ? [] : [each.id, each.en]))
  return [code, ...words, dataSource, externalCode ?? '', regulation ?? ''].join(' ').toLowerCase()
}

/** Every word has to be found, in either language. */
export function fitting(definitions: Definitions, owners: CatalogueAnswer['pengampu'], filter: CatalogueFilter): Definitions {
  const words = filter.find
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return definitions.filter((definition) => {
    const { code, group } = definition
    if (filter.kind !== '' && !code.startsWith(filter.kind)) return false
    if (filter.group !== '' && group !== filter.group) return false
    if (filter.owner !== '' && (owners[code] ?? NOBODY) !== filter.owner) return false
    const text = textOf(definition)
    return words.every((word) => text.includes(word))
  })
}

/** Those of a year, else the latest before it. */
export function targetsIn({ targets }: Pick<DefinitionSchema, 'targets'>, year: number): DefinitionSchema['targets'] {
  const years = targets.map((target) => target.year).filter((each) => each <= year)
  const last = Math.max(...years)
  return targets.filter((target) => target.year === last)
}

/** The first own code that nobody has used, ended ones included. */
export function nextOwnCode({ indikator, perubahan }: Pick<CatalogueAnswer, 'indikator' | 'perubahan'>): string {
  const used = [...indikator.map(({ code }) => code), ...perubahan.map(({ kode }) => kode)].filter((code) => code.startsWith('K'))
  const last = Math.max(0, ...used.map((code) => Number(code.slice(1))))
  return `K${String(last + 1).padStart(2, '0')}`
}

const FIELDS = [
  'name',
  'group',
  'unit',
  'numerator',
  'denominator',
  'denominatorCode',
  'direction',
  'aggregation',
  'level',
  'frequency',
  'targets',
  'variants',
  'dataSource',
  'externalCode',
  'pillar',
] as const satisfies readonly (keyof Definition)[]
export type Field = (typeof FIELDS)[number]

/** The same, whatever order a database keeps the parts of a value in. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(byName)) : part,
  )
}
const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => Number(a > b) - Number(a < b)

export function changedFields(
  before: Readonly<Partial<Record<Field, unknown>>>,
  after: Readonly<Partial<Record<Field, unknown>>>,
): readonly Field[] {
  return FIELDS.filter((field) => plain(before[field] ?? null) !== plain(after[field] ?? null))
}

export interface Step {
  readonly change: Change
  /** null: there was nothing before. */
  readonly fields: readonly Field[] | null
}

/** The changes of one definition, newest first, each against what stood before it. `shipped` undefined: the district's own. */
export function stepsOf(code: string, changes: readonly Change[], shipped: Definition | undefined): readonly Step[] {
  const own = changes.filter(({ kode }) => kode === code).toSorted((a, b) => a.versi - b.versi)
  return own
    .map((change, at): Step => {
      const before = own[at - 1]?.definisi ?? shipped
      return { change, fields: before === undefined ? null : changedFields(before, change.definisi) }
    })
    .toReversed()
}

export type DefinitionDraft = Omit<DefinitionSchema, 'code' | 'version'>

export function draftOf({ code: _code, version: _version, ...rest }: DefinitionSchema): DefinitionDraft {
  return rest
}

/** Another reading takes over, and the one before stands beside it from then on: nothing is lost. */
export function withReading(definition: DefinitionSchema, code: string): DefinitionDraft {
  const draft = draftOf(definition)
  const reading = definition.variants.find((variant) => variant.code === code)
  if (reading === undefined) return draft
  const { numerator, denominator, denominatorCode } = definition
  const before = {
    code: `versi-${definition.version}`,
    numerator,
    denominator,
    denominatorCode,
    source: definition.version === 0 ? 'Definisi bawaan' : `Definisi daerah versi ${definition.version}`,
  }
  return {
    ...draft,
    numerator: reading.numerator ?? numerator,
    denominator: reading.denominator ?? denominator,
    denominatorCode: reading.denominator === null && reading.denominatorCode === null ? denominatorCode : reading.denominatorCode,
    variants: [...definition.variants.filter((variant) => variant.code !== code && variant.code !== before.code), before],
  }
}

export const EMPTY_DRAFT: DefinitionDraft = {
  name: { id: '', en: '' },
  group: 'koordinasi',
  unit: 'persen',
  numerator: null,
  denominator: null,
  denominatorCode: null,
  direction: 'naik',
  aggregation: 'rasio',
  level: 'desa',
  frequency: 'triwulan',
  targets: [],
  variants: [],
  suggestedOwners: [],
  dataSource: '',
  externalCode: null,
  regulation: null,
  sameAs: null,
  certainty: 'daerah',
}

/** The way in which values of areas become one follows from unit and level; nobody has to choose it. */
export function withUnit(draft: DefinitionDraft, unit: DefinitionDraft['unit'], level: DefinitionDraft['level']): DefinitionDraft {
  const divided = unit === 'persen'
  const place = unit === 'tanda' && level === 'kab' ? 'desa' : unit === 'ya-tidak' ? 'kab' : level
  const aggregation = divided ? 'rasio' : unit === 'tanda' ? 'tanda' : place === 'kab' ? 'terakhir' : 'jumlah'
  return { ...draft, unit, level: place, aggregation, denominatorCode: divided ? draft.denominatorCode : null }
}

/** What is typed in one language; the other stays as it is. As typed: only what is kept is trimmed. Empty in both = there is none. */
export function withWords(
  draft: DefinitionDraft,
  field: 'numerator' | 'denominator',
  language: 'id' | 'en',
  text: string,
): DefinitionDraft {
  const words = { ...(draft[field] ?? { id: '', en: '' }), [language]: text }
  return { ...draft, [field]: words.id === '' && words.en === '' ? null : words }
}

type Words = DefinitionDraft['numerator']
const trimmed = (text: Words): Words =>
  text === null || text.id.trim() === '' ? null : { id: text.id.trim(), en: text.en.trim() || text.id.trim() }

/** As it is kept. A percentage alone has a numerator over a denominator; a governed number brings its own name. */
export function tidied(draft: DefinitionDraft, numbers: CatalogueAnswer['sasaran']): DefinitionDraft {
  const divided = draft.unit === 'persen'
  const governed = numbers.find(({ code }) => code === draft.denominatorCode)
  const name = trimmed(draft.name) ?? draft.name
  return {
    ...draft,
    name,
    numerator: divided ? trimmed(draft.numerator) : null,
    denominator: divided ? (trimmed(draft.denominator) ?? governed?.name ?? null) : null,
    dataSource: draft.dataSource.trim(),
    targets: draft.targets.map((target) => ({ ...target, source: target.source.trim() })),
  }
}

/** Every target has its source: a figure without one would be believed. */
function areTargetsWhole({ targets }: DefinitionDraft): boolean {
  return targets.every(({ year, value, source }) => year >= 2000 && year <= 2100 && value >= 0 && source.trim() !== '')
}

/** Why a definition cannot be kept, in both languages; null = it can. */
export function faultOfDraft(draft: DefinitionDraft, code: string): Words {
  if (draft.name.id.trim() === '') return CATALOGUE.nameNone
  if (!areTargetsWhole(draft)) return CATALOGUE.targetWrong
  const fault = faultOfDefinition({ ...draft, code, version: 1 }, (number) => denominatorOf(number) !== undefined)
  return fault === null ? null : { id: fault.sebab, en: fault.reason }
}
