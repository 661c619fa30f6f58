/**
 * The public page: what was released, by kind of who pledged and as it stands today. Asked for by anybody; a district that shows nothing is told as one that is not there.
 */
import type { PublicPledges } from '@konvergen/contract/commitment.ts'
import { countByPledger, publicStateOf, type ShownPledge } from '@konvergen/core/commitment/public-pledge.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { dayOf } from '../../platform/today.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { readPerson } from './person-store.ts'
import { readReleases } from './release-store.ts'
import { readCommitments, type StoredCommitment } from './store.ts'

/** null = an individual who does not agree to be called anything. */
async function nameOf(ctx: DistrictContext, { id }: StoredCommitment, { name }: ShownPledge): Promise<string | null> {
  if (name !== null) return name
  const person = await readPerson(ctx, id)
  return person === null || person.consentedOn === null ? null : person.calledAs
}

async function present(ctx: DistrictContext): Promise<PublicPledges> {
  const today = dayOf(ctx.now)
  const released = new Map((await readReleases(ctx)).map(({ commitment, shown }) => [commitment, shown]))
  if (released.size === 0) throw new Problem('tidak-ditemukan')
  const komitmen: PublicPledges['komitmen'] = []
  for (const commitment of await readCommitments(ctx, {})) {
    const shown = released.get(commitment.id)
    const { pledge, state, progress, who, year } = commitment
    const publicState = publicStateOf({ state, due: pledge.due }, today)
    const name = shown === undefined || publicState === null ? null : await nameOf(ctx, commitment, shown)
    if (shown === undefined || publicState === null || name === null) continue
    komitmen.push({
      id: commitment.id,
      tahun: year,
      pihak: who,
      nama: name,
      uraian: shown.what,
      desa: [...shown.places],
      volume: pledge.volume,
      satuan: pledge.unit,
      volumeTercapai: progress.volume,
      rupiah: shown.withRupiah ? pledge.rupiah : null,
      tenggat: pledge.due,
      keadaan: publicState,
      sebagian: state === 'sebagian',
    })
  }
  const { nama, demo } = await readOpenDistrict(ctx)
  const counted = countByPledger(komitmen.map(({ pihak, keadaan }) => ({ who: pihak, state: keadaan })))
  return {
    kabupaten: nama,
    hari: today,
    contoh: demo,
    hitungan: counted.map(({ who, counts }) => ({ pihak: who, ...counts })),
    komitmen,
  }
}

export function readPublic(work: Work, kode: string): Promise<PublicPledges> {
  return runInDistrict(work, 'baca', kode, present)
}
