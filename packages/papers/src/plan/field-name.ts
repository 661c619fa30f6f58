/** What a field of an activity is called where a change of it is told. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { type PlanWord, sayPlanIn } from './plan-words.ts'

const WORDS: Readonly<Record<string, PlanWord>> = {
  title: 'activity',
  subKegiatan: 'code',
  kind: 'kind',
  pillar: 'pillar',
  indicators: 'indicators',
  placing: 'places',
  places: 'places',
  lokus: 'places',
  target: 'target',
  volume: 'volume',
  unit: 'unit',
  unitCost: 'unitCost',
  money: 'moneySource',
  months: 'months',
  responsible: 'responsible',
  output: 'output',
  outcome: 'outcome',
  directShare: 'share',
  status: 'status',
  note: 'note',
}

/** A field that has no name is said as it is. */
export function fieldName(field: string, language: Language): string {
  const word = WORDS[field]
  return word === undefined ? field : sayPlanIn(language)(word)
}
