/**
 * A rembuk as it is read: what it rests on and what is still to prepare, its clauses, what keeps it from being closed, what became of the rembuk before.
 */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { gapsOfRembuk, signersOf } from '@konvergen/core/rembuk/closing.ts'
import { checkPreparation } from '@konvergen/core/rembuk/preparation.ts'
import { countSectors } from '@konvergen/core/rembuk/sectors.ts'
import { sheetCode } from '@konvergen/core/rembuk/sheet-code.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { readVersion } from './clause-store.ts'
import { type GatheredRembuk, gatherRembuk, mayChange, stateOf } from './gather-rembuk.ts'
import { summary } from './list-rembuk.ts'
import { readOwners } from './owners.ts'
import { presentClauses } from './present-clauses.ts'
import { readDifferences } from './read-differences.ts'
import { preparationOf } from './read-preparation.ts'
import { readClosing, readOfficesAttending, readSheets } from './store.ts'

export function lacks({ rembuk, clauses }: GatheredRembuk, today: string) {
  return gapsOfRembuk({
    state: stateOf(rembuk),
    day: rembuk.day,
    today,
    place: rembuk.place,
    attended: rembuk.attended,
    clauses: clauses.map(({ latest, outcome }) => ({ id: latest.clause_id, clause: latest.content, result: outcome?.result ?? null })),
  })
}

export async function readRembukDetail(ctx: DistrictContext, id: string): Promise<RembukDetail> {
  const gathered = await gatherRembuk(ctx, id)
  const { rembuk, clauses } = gathered
  const owners = await readOwners(ctx)
  const { facts, analysis, first } = await preparationOf(ctx, rembuk)
  const closing = await readClosing(ctx, id)
  const sheets = await readSheets(ctx, id)
  const people = await namesOf(ctx.db, [
    ...new Set([...sheets.map(({ bound_by }) => bound_by), ...(closing === undefined ? [] : [closing.closed_by])]),
  ])
  const sectors = countSectors(await readOfficesAttending(ctx, rembuk.meeting_id), owners.officeNames)
  return {
    ...summary(rembuk, clauses, owners),
    versi: (await readVersion(ctx, id)) ?? '',
    bolehUbah: mayChange(ctx, rembuk),
    agenda: [...rembuk.agenda],
    analisis: analysis,
    syarat: checkPreparation(facts).map(({ what, state }) => ({ apa: what, keadaan: state })),
    butirRinci: await presentClauses(ctx, id, clauses),
    kurang: closing === undefined ? lacks(gathered, dayOf(ctx.now)).map(({ what, clause }) => ({ apa: what, butir: clause })) : [],
    sektor: sectors.map(({ sector, people: orang, offices }) => ({ sektor: sector, orang, lembaga: [...offices] })),
    lanjutanDari: first === null ? null : { id: first.id, judul: first.title, hari: first.day },
    perbedaan:
      first === null
        ? []
        : (await readDifferences(ctx, first.id, clauses)).map(({ what, body, before, fields }) => ({
            apa: what,
            isi: body,
            sebelum: before,
            bagian: [...fields],
          })),
    penutupan:
      closing === undefined
        ? null
        : { sidik: closing.digest, oleh: people.get(closing.closed_by) ?? '', pada: closing.closed_at.toISOString() },
    kode: sheetCode(id),
    lembar: sheets.map(({ document_id, bound_at, bound_by }) => ({
      dokumen: document_id,
      pada: bound_at.toISOString(),
      oleh: people.get(bound_by) ?? '',
    })),
    penandaTangan: [...signersOf(rembuk.level)],
  }
}
