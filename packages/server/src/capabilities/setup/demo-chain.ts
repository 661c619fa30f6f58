/**
 * Links of the demo district: activities with the lines of their sub-kegiatan, an agreement with two activities; made by the ordinary acts from what is proposed. The last proposal waits, so
 * that there is something to confirm.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { addLinks, listProposals } from '../chain/door.ts'
import { readLines } from '../plan/line-store.ts'
import { readAgreedClauses } from '../rembuk/door.ts'

const OF_CLAUSE = 2

export async function insertDemoChain(secretariat: DistrictContext): Promise<void> {
  const tahun = Number(dayOf(secretariat.now).slice(0, 4))
  const { groups } = await listProposals(secretariat, tahun, 'kegiatan-anggaran')
  const pasangan = groups.slice(0, -1).flatMap(({ from, to }) => to.map(({ id }) => ({ dari: from.id, ke: id })))
  if (pasangan.length > 0)
    await addLinks(secretariat, { tahun, jenis: 'kegiatan-anggaran', alasan: 'Kode sub-kegiatan sama (contoh)', pasangan })
  const clause = (await readAgreedClauses(secretariat, { year: tahun })).find(
    (each) => each.result === 'disepakati' && each.clause.kind === 'rkpd',
  )
  const activities = (await readLines(secretariat, { year: tahun })).slice(0, OF_CLAUSE)
  if (clause === undefined || activities.length === 0) return
  await addLinks(secretariat, {
    tahun,
    jenis: 'butir-kegiatan',
    alasan: 'Rapat tindak lanjut rembuk (contoh)',
    pasangan: activities.map(({ id }) => ({ dari: clause.id, ke: id })),
  })
}
