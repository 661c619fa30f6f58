/** The rembuk that somebody sees, each in short. */
import type { RembukSummary } from '@konvergen/contract/rembuk.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readOutcomes, readRevisions } from './clause-store.ts'
import { type StandingClause, standingClauses, stateOf } from './gather-rembuk.ts'
import { type Owners, readOwners } from './owners.ts'
import { listRembuk, type StoredRembuk } from './store.ts'

export function summary(rembuk: StoredRembuk, clauses: readonly StandingClause[], { nameOf }: Owners): RembukSummary {
  return {
    id: rembuk.id,
    tingkat: rembuk.level,
    wilayah: rembuk.area,
    namaWilayah: nameOf(rembuk.area),
    tahun: rembuk.year,
    keadaan: stateOf(rembuk),
    rapat: {
      id: rembuk.meeting_id,
      judul: rembuk.title,
      tempat: rembuk.place,
      hari: rembuk.day,
      jam: rembuk.clock,
      zona: rembuk.zone,
      menit: rembuk.minutes,
    },
    hadir: rembuk.attended,
    butir: {
      jumlah: clauses.length,
      disepakati: clauses.filter(({ outcome }) => outcome?.result === 'disepakati').length,
      belum: clauses.filter(({ outcome }) => outcome === null).length,
    },
  }
}

export async function readRembukList(ctx: DistrictContext): Promise<RembukSummary[]> {
  const owners = await readOwners(ctx)
  const clauses = standingClauses(await readRevisions(ctx), await readOutcomes(ctx))
  return (await listRembuk(ctx)).map((rembuk) => summary(rembuk, clauses.get(rembuk.id) ?? [], owners))
}
