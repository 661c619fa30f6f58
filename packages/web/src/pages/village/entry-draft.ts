/** An entry of the catalogue as it stands in the form. */
import type { CatalogueAnswer, EntryContent } from '@konvergen/contract/village-catalogue.ts'

type Entry = CatalogueAnswer['entries'][number]

export interface EntryDraft extends Pick<EntryContent, 'indicators' | 'kind' | 'counted'> {
  readonly nameId: string
  readonly nameEn: string
  readonly unit: string
  readonly danaDesa: EntryContent['danaDesa']['answer']
  readonly danaDesaSource: string
  readonly siskeudes: string
  readonly source: string
  readonly active: boolean
  /** Empty = none. */
  readonly costItem: string
  readonly reason: string
}

export type EntryFault = 'name' | 'indicators' | 'siskeudes' | 'reason'

const ENOUGH = 3
const CODE = /^\d{2}(?:\.\d{2}){1,2}$/

/** null = a new one. */
export function entryDraft(entry: Entry | null): EntryDraft {
  return {
    nameId: entry?.name.id ?? '',
    nameEn: entry?.name.en ?? '',
    indicators: entry?.indicators ?? [],
    unit: entry?.unit ?? 'orang',
    kind: entry?.kind ?? 'spesifik',
    counted: entry?.counted ?? 'belum-terjangkau',
    danaDesa: entry?.danaDesa.answer ?? 'periksa',
    danaDesaSource: entry?.danaDesa.source ?? '',
    siskeudes: entry?.siskeudes ?? '',
    source: entry?.source ?? '',
    active: entry?.active ?? true,
    costItem: entry?.costItem ?? '',
    reason: '',
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export function entryFaults({ nameId, nameEn, indicators, siskeudes, reason }: EntryDraft): readonly EntryFault[] {
  return [
    ...(nameId.trim().length < ENOUGH || nameEn.trim().length < ENOUGH ? (['name'] as const) : []),
    ...(indicators.length === 0 ? (['indicators'] as const) : []),
    ...(siskeudes.trim() !== '' && !CODE.test(siskeudes.trim()) ? (['siskeudes'] as const) : []),
    ...(reason.trim().length < ENOUGH ? (['reason'] as const) : []),
  ]
}

export function contentOfDraft(draft: EntryDraft): EntryContent {
  return {
    name: { id: draft.nameId.trim(), en: draft.nameEn.trim() },
    indicators: [...draft.indicators],
    unit: draft.unit.trim(),
    kind: draft.kind,
    counted: draft.counted,
    danaDesa: { answer: draft.danaDesa, source: orNull(draft.danaDesaSource) },
    siskeudes: orNull(draft.siskeudes),
    source: orNull(draft.source),
  }
}

/** Whether what is said of the activity itself is another than before: else the pack's words go on counting. */
export function isSameContent(draft: EntryDraft, entry: Entry): boolean {
  return JSON.stringify(contentOfDraft(draft)) === JSON.stringify(contentOfDraft(entryDraft(entry)))
}
