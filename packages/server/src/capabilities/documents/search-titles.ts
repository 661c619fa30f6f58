/**
 * Documents by a part of their title.
 */
import { setImmediate } from 'node:timers/promises'
import { titleMatcher } from '@konvergen/core/documents/title-match.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type DocumentFilter, listLabels, readFitting } from './store.ts'
import { openLabel, type StoredDocument } from './tables.ts'
import { viewOf } from './view.ts'

/** Titles that are opened at a time: a moment's work. */
const OPENED_AT_ONCE = 2000

interface Searched {
  readonly total: number
  readonly documents: readonly StoredDocument[]
}

/** Titles lie sealed: every one that the asker may see is opened and asked, some thousand at a time, so that others have their turn between. */
export async function searchTitles(
  ctx: DistrictContext,
  filter: DocumentFilter,
  text: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Searched> {
  const isWanted = titleMatcher(text)
  const view = viewOf(ctx)
  const labels = await listLabels(ctx, view, filter)
  const found: string[] = []
  for (let from = 0; from < labels.length; from += OPENED_AT_ONCE) {
    for (const { id, versionId, sealed } of labels.slice(from, from + OPENED_AT_ONCE)) {
      if (isWanted(openLabel(ctx.keys, ctx.kab, versionId, sealed).title)) found.push(id)
    }
    await setImmediate()
  }
  return { total: found.length, documents: await readFitting(ctx, view, filter, found.slice(offset, offset + limit)) }
}
