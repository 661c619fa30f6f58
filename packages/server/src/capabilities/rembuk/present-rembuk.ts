/**
 * A rembuk as it is read: what it rests on and what is still to prepare, its clauses, what keeps it from being closed, what became of the rembuk before.
 */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { checkPreparation } from '@konvergen/core/rembuk/preparation.ts'
import { countSectors } from '@konvergen/core/rembuk/sectors.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { readVersion } from './clause-store.ts'
import { gatherRembuk, mayChange } from './gather-rembuk.ts'
import { summary } from './list-rembuk.ts'
import { readOwners } from './owners.ts'
import { presentClauses } from './present-clauses.ts'
import { lacks, presentClosing } from './present-closing.ts'
import { readDifferences } from './read-differences.ts'
import { preparationOf } from './read-preparation.ts'
import { readOfficesAttending } from './store.ts'

export async function readRembukDetail(ctx: DistrictContext, id: string): Promise<RembukDetail> {
  const gathered = await gatherRembuk(ctx, id)
  const { rembuk, clauses } = gathered
  const owners = await readOwners(ctx)
  const { facts, analysis, first } = await preparationOf(ctx, rembuk)
  const sectors = countSectors(await readOfficesAttending(ctx, rembuk.meeting_id), owners.officeNames)
  return {
    ...summary(rembuk, clauses, owners),
    versi: (await readVersion(ctx, id)) ?? '',
    bolehUbah: mayChange(ctx, rembuk),
    agenda: [...rembuk.agenda],
    analisis: analysis,
    syarat: checkPreparation(facts).map(({ what, state }) => ({ apa: what, keadaan: state })),
    butirRinci: await presentClauses(ctx, id, clauses),
    kurang: rembuk.isClosed ? [] : lacks(gathered, dayOf(ctx.now)).map(({ what, clause }) => ({ apa: what, butir: clause })),
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
    ...(await presentClosing(ctx, rembuk, owners)),
  }
}
