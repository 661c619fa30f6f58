/**
 * What a version of the analysis holds: the figures of an area, how far services are from their targets, which villages were proposed, the causes in
 * words, and what all of it was computed from. Of one cut and one version of the program it is the same, byte for byte.
 */
import { type Gap, gapOf, targetsFor } from '../indicators/gap.ts'
import type { Definition, Direction, Unit } from '../indicators/indicator.ts'
import type { IndicatorCoverage } from '../indicators/period-coverage.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { isWithin } from '../wilayah/kode.ts'
import type { AnalysisLokus, AnalysisWay } from './analysis-way.ts'
import { type AreaSituation, FIGURES, type FigureKey, type Situation } from './situation.ts'

export const TOPICS = ['ringkasan', 'penyebab-gizi', 'penyebab-layanan', 'penyebab-lingkungan', 'usulan'] as const
export type Topic = (typeof TOPICS)[number]

export const LEVELS_OF_ANALYSIS = ['kab', 'kec'] as const
export type AnalysisLevel = (typeof LEVELS_OF_ANALYSIS)[number]

/** A type alias, not an interface, here and below: so that it can be written as JSON. */
export type AnalysisFigure = {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly percent: number | null
  readonly state: string
}

export type AnalysisArea = {
  readonly code: string
  readonly name: string
  readonly figures: Readonly<Record<FigureKey, AnalysisFigure>>
}

export type AnalysisGap = {
  readonly code: string
  readonly period: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly state: string
  readonly reported: number
  readonly expected: number
  /** To each target of the year: by how much it is short, and people. */
  readonly targets: readonly {
    readonly value: number
    readonly source: string
    readonly short: number
    readonly people: number | null
  }[]
}

export type AnalysisText = { readonly topic: Topic; readonly text: string; readonly by: string; readonly at: string }

export type AnalysisDefinition = {
  readonly code: string
  readonly version: number
  readonly denominator: string | null
  /** From the second format on. */
  readonly unit?: Unit
  readonly direction?: Direction
}

export type AnalysisCut = {
  /** Nothing that came in later is in it. */
  readonly until: string
  readonly imports: readonly { readonly id: string; readonly kind: string; readonly period: string; readonly sha256: string }[]
  /** The list of children, as it was counted. */
  readonly children: { readonly month: string; readonly digest: string } | null
  /** Values of offices: how many of a code and which, as a digest of their ids. */
  readonly values: readonly { readonly period: string; readonly code: string; readonly count: number; readonly digest: string }[]
  readonly definitions: readonly AnalysisDefinition[]
  /** From the second format on: the lists of access to services that the proposal read. */
  readonly access?: readonly { readonly id: string; readonly period: string; readonly sha256: string }[]
  /** The kecamatan analyses that the district's stands on. */
  readonly kecamatan: readonly { readonly area: string; readonly id: string; readonly digest: string }[]
}

export type AnalysisParameters = {
  readonly origin: 'rekap' | 'individu'
  readonly recap: string | null
  readonly krs: string | null
  readonly k: number
}

/**
 * 1: figures, gaps and the proposal by quadrants. 2: with the unit and direction of each definition, the way the proposal was made, its scores, and
 * the lists of access. What is new in a format is absent in the one before it.
 */
export type AnalysisFormat = 1 | 2
export const NEWEST_FORMAT = 2

export type AnalysisContent = {
  /** Its shape. One that was frozen keeps its own for good, and is computed again in it. */
  readonly format: AnalysisFormat
  readonly program: string
  readonly level: AnalysisLevel
  readonly area: string
  readonly year: number
  readonly parameters: AnalysisParameters
  readonly cut: AnalysisCut
  /** The area itself first, then what lies in it, by code. */
  readonly areas: readonly AnalysisArea[]
  readonly gaps: readonly AnalysisGap[]
  /** null: a kecamatan proposes no lokus, since they are chosen over the whole district. */
  readonly lokus: readonly AnalysisLokus[] | null
  /** From the second format on: how they were put forward; null = there is no proposal. */
  readonly way?: AnalysisWay | null
  readonly texts: readonly AnalysisText[]
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : Number(a.code > b.code)
}

function areaOf({ kode, nama, figures }: AreaSituation): AnalysisArea {
  const own = FIGURES.map((key) => {
    const { numerator, denominator, percent, state } = figures[key]
    return [key, { numerator, denominator, percent, state }] as const
  })
  return { code: kode, name: nama, figures: Object.fromEntries(own) as AnalysisArea['figures'] }
}

/** The area and all that lies in it. */
export function areasWithin({ kabupaten, kecamatan, desa }: Situation, area: string): readonly AnalysisArea[] {
  return [kabupaten, ...kecamatan, ...desa]
    .filter(({ kode }) => isWithin(kode, area))
    .map(areaOf)
    .toSorted(byCode)
}

function targetOf({ target, short, people }: Gap): AnalysisGap['targets'][number] {
  return { value: target.value, source: target.source, short, people }
}

/** `year`: whose targets hold. */
export function gapsOf(
  definitions: readonly Definition[],
  { period, year, coverages }: { readonly period: string; readonly year: number; readonly coverages: readonly IndicatorCoverage[] },
): readonly AnalysisGap[] {
  const known = new Map(definitions.map((definition) => [definition.code, definition]))
  return coverages
    .flatMap(({ code, total }): AnalysisGap[] => {
      const definition = known.get(code)
      if (definition === undefined) return []
      const { numerator, denominator, value, state, completeness } = total
      const targets = targetsFor(definition, year).flatMap((target) => gapOf(definition, total, target) ?? [])
      return [{ code, period, numerator, denominator, value, state, ...completeness, targets: targets.map(targetOf) }]
    })
    .toSorted(byCode)
}

/** A definition as a format knows it. */
export function definitionOf(
  { code, version, denominatorCode: denominator, unit, direction }: Definition,
  format: AnalysisFormat,
): AnalysisDefinition {
  return format === 1 ? { code, version, denominator } : { code, version, denominator, unit, direction }
}

/** Its bytes are what the digest stands for. */
export function contentText(content: AnalysisContent): string {
  return canonicalJson(content)
}
