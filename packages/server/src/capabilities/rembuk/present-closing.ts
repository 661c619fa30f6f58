/**
 * What keeps a rembuk from being closed, and once it is, by what; the code of its sheets, those that came back signed, and who signs; and what became of it.
 */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { type ClosingGap, gapsOfRembuk, signersOf } from '@konvergen/core/rembuk/closing.ts'
import { sheetCode } from '@konvergen/core/rembuk/sheet-code.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { type GatheredRembuk, stateOf } from './gather-rembuk.ts'
import type { Owners } from './owners.ts'
import { presentAfter } from './present-after.ts'
import { readClosing, readSheets, type StoredRembuk } from './store.ts'

export function lacks({ rembuk, clauses }: GatheredRembuk, today: string): ClosingGap[] {
  return gapsOfRembuk({
    state: stateOf(rembuk),
    day: rembuk.day,
    today,
    place: rembuk.place,
    attended: rembuk.attended,
    clauses: clauses.map(({ latest, outcome }) => ({ id: latest.clause_id, clause: latest.content, result: outcome?.result ?? null })),
  })
}

export async function presentClosing(
  ctx: DistrictContext,
  rembuk: StoredRembuk,
  owners: Owners,
): Promise<Pick<RembukDetail, 'penutupan' | 'kode' | 'lembar' | 'penandaTangan' | 'kegiatan' | 'tugas' | 'ditayangkan'>> {
  const { id, level } = rembuk
  const closing = await readClosing(ctx, id)
  const sheets = await readSheets(ctx, id)
  const hands = [...sheets.map(({ bound_by }) => bound_by), ...(closing === undefined ? [] : [closing.closed_by])]
  const people = await namesOf(ctx.db, [...new Set(hands)])
  const closed = closing && { sidik: closing.digest, oleh: people.get(closing.closed_by) ?? '', pada: closing.closed_at.toISOString() }
  return {
    penutupan: closed ?? null,
    kode: sheetCode(id),
    lembar: sheets.map(({ document_id, bound_at, bound_by }) => ({
      dokumen: document_id,
      pada: bound_at.toISOString(),
      oleh: people.get(bound_by) ?? '',
    })),
    penandaTangan: [...signersOf(level)],
    ...(await presentAfter(ctx, rembuk, owners)),
  }
}
