/**
 * The kinds that are lists of a district's context: figures of the statistics office, the village-development index.
 */
import { checkContext } from '@konvergen/core/intake/lists/context-figures.ts'
import { checkIdm } from '@konvergen/core/intake/lists/idm.ts'
import { CONTEXT_READING } from '../context-figures/columns.ts'
import { IDM_READING } from '../idm/columns.ts'
import { type RecordEntry, recordEntry } from './record-entry.ts'

export const CONTEXT_KINDS = {
  'context-figures': recordEntry(CONTEXT_READING, checkContext),
  idm: recordEntry(IDM_READING, checkIdm),
} as const satisfies Readonly<Record<string, RecordEntry>>
