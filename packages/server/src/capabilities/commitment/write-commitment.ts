/**
 * Commitments are written down, changed, and said to run or be over. Whoever changes one says which writing of it they saw: another one since is told, and nothing is overwritten.
 */
import type * as contract from '@konvergen/contract/commitment.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { holdsTelephone, inOrder, isEnded, type Pledge, type PledgedBy } from '@konvergen/core/commitment/pledge.ts'
import { faultOfState, type StateFault } from '@konvergen/core/commitment/progress.ts'
import { hasTwoDecimals } from '@konvergen/core/plan/activity.ts'
import { levelOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { readOwners } from '../rembuk/door.ts'
import { requirePlain } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { mayWrite, requireOwn, unfit } from './commitment-ground.ts'
import { settleCommitmentTasks } from './commitment-tasks.ts'
import { insertCommitmentRevisions, insertCommitments, type NewCommitment, type StoredCommitment } from './store.ts'

type Body = contract.PledgeBody

/** Throws where it cannot be kept. */
async function pledgeFrom(ctx: DistrictContext, { who }: PledgedBy, body: Body): Promise<Pledge> {
  const pledge = inOrder({
    name: body.nama,
    what: body.uraian,
    indicator: body.indikator,
    volume: body.volume,
    unit: body.satuan,
    rupiah: body.rupiah,
    source: body.sumber,
    places: body.desa,
    due: body.tenggat,
    contact: body.kontak,
  })
  for (const text of [pledge.name, pledge.what, pledge.indicator, pledge.unit, pledge.contact]) {
    requirePlain(text ?? undefined)
    if (text !== null && holdsTelephone(text))
      throw unfit(
        'Nomor telepon tidak dicatat di sini; tulis jabatan atau kantornya.',
        'No telephone is written here; write the post or office.',
      )
  }
  if (pledge.what.length < 3) throw unfit('Isi komitmennya masih kosong.', 'The commitment is empty.')
  const isNamed = who !== 'lembaga' && who !== 'desa' && who !== 'kecamatan' && who !== 'perorangan'
  if (isNamed && pledge.name === null) throw unfit('Nama pihak yang berkomitmen belum ditulis.', 'Who pledges is not named.')
  if (!isNamed && pledge.name !== null)
    throw unfit(
      'Nama pihak ini diambil dari daftar; nama perorangan dicatat terpisah.',
      'This one is named by the register; an individual is kept apart.',
    )
  if (pledge.volume === null && pledge.unit !== null) throw unfit('Ada satuan tanpa volume.', 'There is a unit without a volume.')
  if (pledge.rupiah === null && pledge.source !== null) throw unfit('Ada sumber dana tanpa jumlahnya.', 'There is a source without money.')
  if (!hasTwoDecimals(pledge.volume)) throw unfit('Paling banyak dua desimal.', 'Two decimals at most.')
  const known = new Set((await readOwners(ctx)).choices.map(({ kode }) => kode))
  const strange = pledge.places.find((kode) => !known.has(kode))
  if (strange !== undefined) throw unfit(`Desa ${strange} tidak ada di sini.`, `There is no village ${strange} here.`)
  return pledge
}

/** Throws where there is no such office or area, or more is told than the kind of who pledges asks. */
async function pledgedByFrom(
  ctx: DistrictContext,
  { pihak, lembaga, wilayah }: Pick<BodyOf<typeof contract.addCommitment>, 'pihak' | 'lembaga' | 'wilayah'>,
): Promise<PledgedBy> {
  const { choices } = await readOwners(ctx)
  const isThere = (kode: string): boolean => choices.some((one) => one.kode === kode)
  const asksOffice = pihak === 'lembaga'
  const asksArea = pihak === 'desa' || pihak === 'kecamatan'
  if (asksOffice !== (lembaga !== null) || asksArea !== (wilayah !== null))
    throw unfit(
      'Pilih lembaga, kecamatan atau desa menurut jenis pihaknya.',
      'Choose an office, kecamatan or village by the kind of who pledges.',
    )
  if (lembaga !== null && !isThere(lembaga)) throw new Problem('tidak-ditemukan')
  if (wilayah !== null && (levelOf(wilayah) !== pihak || !isThere(wilayah))) throw new Problem('tidak-ditemukan')
  return { who: pihak, office: lembaga, area: wilayah }
}

export async function addCommitment(ctx: DistrictContext, body: BodyOf<typeof contract.addCommitment>): Promise<{ id: string }> {
  const by = await pledgedByFrom(ctx, body)
  if (!mayWrite(ctx, by)) throw new Problem('tidak-boleh')
  const pledge = await pledgeFrom(ctx, by, body.komitmen)
  const made: NewCommitment = { id: ctx.newId(), year: body.tahun, ...by, rembuk: null, clause: null, owner: null }
  await insertCommitments(ctx, [made])
  await insertCommitmentRevisions(ctx, [{ id: made.id, no: 1, pledge, state: 'dijanjikan', reason: null }])
  const detail = { pihak: by.who, lembaga: by.office, wilayah: by.area, tahun: body.tahun }
  writeTrail(ctx, { kab: ctx.kab, act: 'commitment.made', subject: made.id, detail })
  return { id: made.id }
}

function requireSeen({ no }: StoredCommitment, seen: number): void {
  if (no !== seen) throw new Problem('keadaan-berubah')
}

export async function changeCommitment(
  ctx: DistrictContext,
  id: string,
  { dasar, komitmen, alasan }: BodyOf<typeof contract.changeCommitment>,
): Promise<{ revisi: number }> {
  const before = await requireOwn(ctx, id)
  requireSeen(before, dasar)
  const pledge = await pledgeFrom(ctx, before, komitmen)
  requirePlain(alasan ?? undefined)
  const isMoved = before.pledge.due !== null && before.pledge.due !== pledge.due
  if (isMoved && alasan === null) throw unfit('Tenggat hanya bergeser dengan alasannya.', 'The due day moves only with its reason.')
  const no = before.no + 1
  // Why it ended stays with it as long as it has ended.
  await insertCommitmentRevisions(ctx, [
    { id, no, pledge, state: before.state, reason: alasan?.trim() ?? (isEnded(before.state) ? before.reason : null) },
  ])
  if (isMoved) await settleCommitmentTasks(ctx, id, 'Tenggat komitmennya digeser.')
  writeTrail(ctx, { kab: ctx.kab, act: 'commitment.changed', subject: id, detail: { revisi: no, tenggatDigeser: isMoved ? 1 : 0 } })
  return { revisi: no }
}

const FAULTS: Readonly<Record<StateFault, readonly [string, string]>> = {
  'tanpa-perkembangan': [
    'Komitmen belum dapat dinyatakan dipenuhi: belum ada perkembangan yang dicatat.',
    'It cannot be said to be fulfilled: no progress is noted.',
  ],
  'volume-kurang': [
    'Volume yang tercatat belum sampai pada yang dijanjikan. Nyatakan sebagian, atau catat perkembangannya.',
    'The volume that is noted does not come to what was pledged. Say that it is in part, or note the progress.',
  ],
  'tanpa-alasan': ['Tulis alasannya.', 'Write the reason.'],
}

export async function setState(
  ctx: DistrictContext,
  id: string,
  { dasar, keadaan, alasan }: BodyOf<typeof contract.setCommitmentState>,
): Promise<{ revisi: number }> {
  const before = await requireOwn(ctx, id)
  requireSeen(before, dasar)
  if (before.state === keadaan) throw new Problem('keadaan-berubah')
  requirePlain(alasan ?? undefined)
  const { pledge, progress: sum } = before
  const fault = faultOfState(before.state, keadaan, { pledge, sum, reason: alasan })
  if (fault !== null) throw unfit(...FAULTS[fault])
  const no = before.no + 1
  await insertCommitmentRevisions(ctx, [{ id, no, pledge, state: keadaan, reason: alasan?.trim() ?? null }])
  if (isEnded(keadaan)) await settleCommitmentTasks(ctx, id, 'Komitmennya sudah berakhir.')
  writeTrail(ctx, { kab: ctx.kab, act: 'commitment.state', subject: id, detail: { revisi: no, dari: before.state, ke: keadaan } })
  return { revisi: no }
}
