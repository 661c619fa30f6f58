/**
 * What is another number in a later version of the analysis than in an earlier one, and why: read from what each of them was computed from.
 */
import type { AnalysisArea, AnalysisContent, AnalysisCut, AnalysisGap } from './analysis-content.ts'
import { FIGURES, type FigureKey, RECAP_FIGURES } from './situation.ts'

export const REASONS = [
  'berkas-lain',
  'daftar-anak',
  'nilai-lembaga',
  'definisi',
  'wilayah',
  'cara-lokus',
  'parameter',
  'versi-program',
  'lain',
] as const
export type ChangeReason = (typeof REASONS)[number]

export interface ChangedPair {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
}

export interface AnalysisChange {
  readonly kind: 'angka' | 'kesenjangan' | 'lokus'
  readonly area: string
  /** Key of a figure, or code of an indicator; `usulan` of the proposal. */
  readonly measure: string
  readonly period: string | null
  /** null: it was not there. Of the proposal: rank over 1 (proposed) or 0. */
  readonly before: ChangedPair | null
  readonly after: ChangedPair | null
  readonly why: ChangeReason
}

interface Both {
  readonly before: AnalysisContent
  readonly after: AnalysisContent
}

const told = (value: number | null): string => (value === null ? 'null' : value.toFixed(6))
const areasByCode = ({ areas }: AnalysisContent) => new Map(areas.map((area) => [area.code, area]))
const gapsByName = ({ gaps }: AnalysisContent) => new Map(gaps.map((gap) => [`${gap.code} ${gap.period}`, gap]))
const lokusByCode = ({ lokus }: AnalysisContent) => new Map((lokus ?? []).map((row) => [row.code, row]))

function proposedPair(row: { readonly rank: number | null; readonly proposed: boolean } | undefined): ChangedPair | null {
  return row === undefined ? null : { numerator: row.rank, denominator: null, value: Number(row.proposed) }
}

/** In six decimals, as they are written; beyond that nothing has changed. */
function same(a: ChangedPair | null, b: ChangedPair | null): boolean {
  if (a === null || b === null) return a === b
  return told(a.numerator) === told(b.numerator) && told(a.denominator) === told(b.denominator) && told(a.value) === told(b.value)
}

const text = (value: unknown): string => JSON.stringify(value)

const isOfChildren = (kind: string): boolean => kind !== 'krs-rekap'
const filesOf = ({ imports }: AnalysisCut, children: boolean): string =>
  text(imports.filter(({ kind }) => isOfChildren(kind) === children).map(({ id, sha256 }) => [id, sha256]))

const areaCodes = ({ areas }: AnalysisContent): string => text(areas.map(({ code }) => code))

function isOtherPlace({ before, after }: Both): boolean {
  return areaCodes(before) !== areaCodes(after)
}

/** What holds for everything, once nothing nearer explains it. */
function restReason(both: Both): ChangeReason {
  const { before, after } = both
  if (isOtherPlace(both)) return 'wilayah'
  if (text(before.parameters) !== text(after.parameters)) return 'parameter'
  return before.program === after.program && before.format === after.format ? 'lain' : 'versi-program'
}

function whyFigure(both: Both, key: FigureKey): ChangeReason {
  const { before, after } = both
  const children = (RECAP_FIGURES as readonly FigureKey[]).includes(key)
  if (filesOf(before.cut, children) !== filesOf(after.cut, children)) return 'berkas-lain'
  if (children && text(before.cut.children) !== text(after.cut.children)) return 'daftar-anak'
  return restReason(both)
}

function whyGap(both: Both, code: string): ChangeReason {
  const { before, after } = both
  const definition = ({ cut }: AnalysisContent) => {
    const own = cut.definitions.find((each) => each.code === code)
    // Of two formats only what both of them hold can differ.
    return own === undefined ? undefined : { version: own.version, denominator: own.denominator }
  }
  if (text(definition(before) ?? null) !== text(definition(after) ?? null)) return 'definisi'
  const used = new Set([code, definition(after)?.denominator ?? code])
  const values = ({ cut }: AnalysisContent) => text(cut.values.filter((each) => used.has(each.code)))
  return values(before) === values(after) ? restReason(both) : 'nilai-lembaga'
}

function pairOf(area: AnalysisArea | undefined, key: FigureKey): ChangedPair | null {
  const figure = area?.figures[key]
  if (figure === undefined) return null
  return { numerator: figure.numerator, denominator: figure.denominator, value: figure.percent }
}

function changedFigures(both: Both): AnalysisChange[] {
  const [before, after] = [areasByCode(both.before), areasByCode(both.after)]
  const codes = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  const period = (key: FigureKey) => {
    const { recap, krs } = both.after.parameters
    return (RECAP_FIGURES as readonly FigureKey[]).includes(key) ? recap : krs
  }
  return codes.flatMap((area) =>
    FIGURES.flatMap((key): AnalysisChange[] => {
      const [old, now] = [pairOf(before.get(area), key), pairOf(after.get(area), key)]
      if (same(old, now)) return []
      return [{ kind: 'angka', area, measure: key, period: period(key), before: old, after: now, why: whyFigure(both, key) }]
    }),
  )
}

function gapPair(gap: AnalysisGap | undefined): ChangedPair | null {
  return gap === undefined ? null : { numerator: gap.numerator, denominator: gap.denominator, value: gap.value }
}

function changedGaps(both: Both): AnalysisChange[] {
  const [before, after] = [gapsByName(both.before), gapsByName(both.after)]
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((name): AnalysisChange[] => {
    const [old, now] = [before.get(name), after.get(name)]
    const [measure = '', period = ''] = name.split(' ')
    // A target that moved is a change of the gap, too, though the figure stands.
    const isSame = same(gapPair(old), gapPair(now)) && text(old?.targets ?? null) === text(now?.targets ?? null)
    if (isSame) return []
    const { area } = both.after
    return [{ kind: 'kesenjangan', area, measure, period, before: gapPair(old), after: gapPair(now), why: whyGap(both, measure) }]
  })
}

/** A kept way by its id: its name says the same. In the first format there were quadrants only. */
function wayOf({ way, lokus }: AnalysisContent): string {
  if (way === undefined) return lokus === null ? '' : 'kuadran'
  if (way === null) return ''
  const { kept, method, parameters, reasons } = way
  const isShipped = method === 'kuadran' && kept === null && parameters?.batas === null
  return isShipped ? 'kuadran' : text({ method, parameters, reasons })
}

function whyLokus(both: Both): ChangeReason {
  const { before, after } = both
  if (wayOf(before) !== wayOf(after)) return 'cara-lokus'
  const near = (['stunting', 'krs'] as const)
    .map((key) => whyFigure(both, key))
    .find((why) => why === 'berkas-lain' || why === 'daftar-anak')
  if (near !== undefined) return near
  // Quadrants read no services and no access.
  if (wayOf(after) === 'kuadran') return restReason(both)
  if (text(before.cut.definitions) !== text(after.cut.definitions)) return 'definisi'
  if (text(before.cut.values) !== text(after.cut.values)) return 'nilai-lembaga'
  return text(before.cut.access ?? []) === text(after.cut.access ?? []) ? restReason(both) : 'berkas-lain'
}

function changedLokus(both: Both): AnalysisChange[] {
  const [before, after] = [lokusByCode(both.before), lokusByCode(both.after)]
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((area): AnalysisChange[] => {
    const [old, now] = [proposedPair(before.get(area)), proposedPair(after.get(area))]
    if (old?.value === now?.value) return []
    return [{ kind: 'lokus', area, measure: 'usulan', period: null, before: old, after: now, why: whyLokus(both) }]
  })
}

/** The later one against the earlier; an empty list = every number is the same. */
export function compareAnalyses(before: AnalysisContent, after: AnalysisContent): readonly AnalysisChange[] {
  const both = { before, after }
  return [...changedFigures(both), ...changedGaps(both), ...changedLokus(both)]
}
