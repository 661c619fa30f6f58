/**
 * The groups of children that the table has a row for: everybody, age groups, sex, both, and whatever the survey names beside them. A child
 * is in at most one group of each grouping.
 */
import { LAST_MONTH } from '../growth/age.ts'
import { FEMALE, MALE } from '../growth/children.ts'
import type { Labels, SurveyChildren, SurveyGroupings } from './survey.ts'

export interface Grouping {
  readonly groups: readonly string[]
  /** For each admitted child the place in `groups`; −1 = in none. */
  readonly groupOf: Int32Array
}

/** Completed months at which an age group begins; the last ends before 60. */
const AGE_STARTS = [0, 6, 12, 24, 36, 48]
const AGE_GROUPS = ['00-05 mo', '06-11 mo', '12-23 mo', '24-35 mo', '36-47 mo', '48-59 mo']
const SEXES = ['Female', 'Male']
const QUINTILES = ['Q1: Poorest', 'Q2', 'Q3', 'Q4', 'Q5: Richest']

const NONE = -1

function ageGroup(months: number): number {
  return AGE_STARTS.findLastIndex((start) => months >= start && months < LAST_MONTH)
}

function sexGroup(sex: number | undefined): number {
  return sex === FEMALE ? 0 : sex === MALE ? 1 : NONE
}

function quintile(label: string): number {
  return /^q?[1-5]$/i.test(label) ? Number(label.at(-1)) - 1 : NONE
}

/** A grouping in which nobody stands is left out. */
function keepUsed(grouping: Grouping): Grouping[] {
  return grouping.groupOf.some((group) => group !== NONE) ? [grouping] : []
}

function byOwnLabels(title: string, labels: Labels | undefined, rows: Int32Array): Grouping[] {
  if (labels === undefined) return []
  const places = new Map<string, number>()
  for (const label of labels) if (label !== null && !places.has(String(label))) places.set(String(label), places.size)
  const groupOf = rows.map((row) => places.get(String(labels[row] ?? '')) ?? NONE)
  return keepUsed({ groups: [...places.keys()].map((label) => `${title}: ${label}`), groupOf })
}

function byWealth(labels: Labels | undefined, rows: Int32Array): Grouping[] {
  if (labels === undefined) return []
  const groupOf = rows.map((row) => quintile(String(labels[row] ?? '').trim()))
  return keepUsed({ groups: QUINTILES.map((name) => `Wealth quintile: ${name}`), groupOf })
}

/** Groups of named labels stand in the order in which the file first names them. */
export function groupChildren(children: SurveyChildren, groupings: SurveyGroupings, rows: Int32Array): Grouping[] {
  const ages = rows.map((row) => ageGroup(children.month[row] ?? Number.NaN))
  const sexes = rows.map((row) => sexGroup(children.sex[row]))
  const both = ages.map((age, place) => (age === NONE || sexes[place] === NONE ? NONE : (sexes[place] as number) * AGE_GROUPS.length + age))
  return [
    { groups: ['All'], groupOf: rows.map(() => 0) },
    ...keepUsed({ groups: AGE_GROUPS.map((age) => `Age group: ${age}`), groupOf: ages }),
    ...keepUsed({ groups: SEXES.map((sex) => `Sex: ${sex}`), groupOf: sexes }),
    ...keepUsed({ groups: SEXES.flatMap((sex) => AGE_GROUPS.map((age) => `Age + sex: ${age}.${sex}`)), groupOf: both }),
    ...byOwnLabels('Area', groupings.area, rows),
    ...byOwnLabels('Geographical region', groupings.region, rows),
    ...byWealth(groupings.wealth, rows),
    ...byOwnLabels('Maternal education', groupings.motherEducation, rows),
    ...byOwnLabels('Other grouping', groupings.other, rows),
  ]
}
