/**
 * The form of an office as it is filled in: by level the areas in the order of their kecamatan, and what is asked of each as columns, with what
 * each stands over.
 */
import type { FormAnswer } from '@konvergen/contract/coverage.ts'
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { LEVELS, type Level, type Words } from '@konvergen/core/indicators/indicator.ts'

export type Thing = FormAnswer['hal'][number]
export type Area = FormAnswer['wilayah'][number]

export interface Column {
  /** Code and part; with an area it names a cell. */
  readonly key: string
  readonly thing: Thing
  /** null of a governed number. */
  readonly definition: DefinitionSchema | null
  /** What the number is divided by; null = a count, an answer, or itself a denominator. */
  readonly below: { readonly code: string; readonly isGoverned: boolean; readonly name: Words } | null
}

export interface Group {
  /** null: of the district itself. */
  readonly kecamatan: string | null
  readonly areas: readonly Area[]
}

export interface Sheet {
  readonly level: Level
  readonly columns: readonly Column[]
  readonly groups: readonly Group[]
  /** In the order of the rows. */
  readonly areas: readonly Area[]
}

export const columnKey = (code: string, part: string): string => `${code}|${part}`
export const cellKey = (column: string, area: string): string => `${column}|${area}`

function belowOf(thing: Thing, definition: DefinitionSchema | undefined, numbers: CatalogueAnswer['sasaran']): Column['below'] {
  if (definition === undefined || thing.part === 'penyebut' || definition.unit !== 'persen') return null
  const { denominatorCode } = definition
  const name = definition.denominator ?? definition.name
  if (denominatorCode === null) return { code: thing.code, isGoverned: false, name }
  return { code: denominatorCode, isGoverned: true, name: numbers.find(({ code }) => code === denominatorCode)?.name ?? name }
}

export function columnsOf(form: FormAnswer, catalogue: CatalogueAnswer): readonly Column[] {
  const definitions = new Map(catalogue.indikator.map((definition) => [definition.code, definition]))
  return form.hal.map((thing) => {
    const definition = definitions.get(thing.code)
    return {
      key: columnKey(thing.code, thing.part),
      thing,
      definition: definition ?? null,
      below: belowOf(thing, definition, catalogue.sasaran),
    }
  })
}

function groupsOf(level: Level, areas: readonly Area[]): readonly Group[] {
  if (level !== 'desa') return [{ kecamatan: null, areas }]
  return [...Map.groupBy(areas, ({ kecamatan }) => kecamatan)].map(([kecamatan, within]) => ({ kecamatan, areas: within }))
}

/** Only levels of which something is asked. */
export function sheetsOf(form: FormAnswer, catalogue: CatalogueAnswer): readonly Sheet[] {
  const columns = columnsOf(form, catalogue)
  return LEVELS.flatMap((level) => {
    const own = columns.filter(({ thing }) => thing.level === level)
    const groups = groupsOf(
      level,
      form.wilayah.filter(({ tingkat }) => tingkat === level),
    )
    const areas = groups.flatMap((group) => group.areas)
    return own.length === 0 || areas.length === 0 ? [] : [{ level, columns: own, groups, areas }]
  })
}
