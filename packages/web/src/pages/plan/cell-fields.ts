/** What can be written in the cells of the list: volume, unit cost, and the money of each source that the plan names. */
import type { ActivityDetail, ActivityLine, PlanAnswer } from '@konvergen/contract/plan.ts'
import type { MoneySource } from '@konvergen/core/plan/activity.ts'
import { type Draft, draftOf, typed } from './draft.ts'

export type CellField = 'volume' | 'unitCost' | MoneySource

export const fieldsOf = ({ bySource }: Pick<PlanAnswer, 'bySource'>): CellField[] => [
  'volume',
  'unitCost',
  ...bySource.map(({ source }) => source),
]

/** As a person would type it; empty where nothing is told. */
export function textOf({ volume, unitCost, money }: Pick<ActivityLine, 'volume' | 'unitCost' | 'money'>, field: CellField): string {
  if (field === 'volume') return typed(volume)
  if (field === 'unitCost') return unitCost ?? ''
  return money.find(({ source }) => source === field)?.rupiah ?? ''
}

/** The activity with one of its cells written anew. */
export function writtenOver(stored: ActivityDetail, field: CellField, text: string): Draft {
  const draft = draftOf(stored)
  if (field === 'volume' || field === 'unitCost') return { ...draft, [field]: text }
  const others = draft.money.filter(({ source }) => source !== field)
  return { ...draft, money: [...others, { source: field, rupiah: text }] }
}

/** The field as faults of a draft name it. */
export const faultField = (field: CellField): string => (field === 'volume' || field === 'unitCost' ? field : `money ${field}`)
