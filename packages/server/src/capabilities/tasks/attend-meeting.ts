/**
 * Somebody comes: by the QR code on the screen, on their own phone. Whoever is signed in is known by their account; others say name and office.
 */
import type * as contract from '@konvergen/contract/meetings.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { beyondWall } from '../../platform/database/wall.ts'
import { Problem } from '../../platform/problem.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { makeCode, readCode } from './attendance-code.ts'
import { type Directory, nameOf, readDirectory } from './directory.ts'
import * as store from './meeting-store.ts'
import { mayManage, requireMeeting } from './read-meetings.ts'
import { requirePlain } from './require-plain.ts'
import type { StoredMeeting } from './tables.ts'

/** No meeting of a district has more; a list that is filled by a machine ends here. */
const MOST = 1000

export async function giveCode(ctx: DistrictContext, id: string): Promise<AnswerOf<typeof contract.attendanceCode>> {
  if (!mayManage(ctx, await requireMeeting(ctx, id))) throw new Problem('tidak-boleh')
  const { kode, endsAt } = makeCode(ctx.keys, ctx.kab, id, ctx.now)
  return { kode, berlakuSampai: endsAt.toISOString() }
}

/** The code opens this one meeting, also to whoever is not invited. */
function runByCode<T>(work: Work, mode: 'baca' | 'tulis', kab: string, act: (ctx: DistrictContext) => Promise<T>): Promise<T> {
  return runInDistrict(work, mode, kab, (ctx) => beyondWall(ctx, () => act(ctx)))
}

/** Of the district alone: a code does not say which districts there are. */
async function meetingOf(ctx: DistrictContext, id: string): Promise<StoredMeeting> {
  const row = await store.findMeeting(ctx, id)
  if (row === undefined || row.state === 'dibatalkan') throw new Problem('kode-hadir-keliru')
  return row
}

function known(directory: Directory, accountId: string): { nama: string | null; instansi: string } {
  const person = directory.people.find(({ id }) => id === accountId)
  if (person === undefined) return { nama: null, instansi: '' }
  const [office] = person.offices
  const [area] = person.areas
  const at =
    office === undefined
      ? area === undefined
        ? ''
        : nameOf(directory, { kind: 'wilayah', code: area })
      : nameOf(directory, { kind: 'opd', code: office })
  return { nama: person.nama, instansi: at }
}

export async function lookAtAttendance(work: Work, kode: string): Promise<AnswerOf<typeof contract.lookAtAttendance>> {
  const { kab, meetingId } = readCode(work.keys, kode, new Date())
  return runByCode(work, 'baca', kab, async (ctx) => {
    const { title, place, day, clock, zone } = await meetingOf(ctx, meetingId)
    return { title, place, day, clock, zone, ...known(await readDirectory(ctx), ctx.actor.id) }
  })
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The same person twice is there once. */
export async function attend(work: Work, { kode, nama, instansi }: BodyOf<typeof contract.attend>): Promise<{ done: true }> {
  const { kab, meetingId } = readCode(work.keys, kode, new Date())
  requirePlain(nama, instansi)
  return runByCode(work, 'tulis', kab, async (ctx) => {
    await meetingOf(ctx, meetingId)
    const there = await store.listAttendance(ctx, meetingId)
    const account = known(await readDirectory(ctx), ctx.actor.id)
    const isAccount = account.nama !== null
    const comes = { nama: account.nama ?? nama.trim(), instansi: instansi.trim() }
    const isThere = there.some(
      (one) => (isAccount && one.account_id === ctx.actor.id) || (isSame(one.nama, comes.nama) && isSame(one.instansi, comes.instansi)),
    )
    if (isThere || there.length >= MOST) {
      tellNothing(ctx)
      return { done: true }
    }
    const account_id = isAccount ? ctx.actor.id : null
    await store.insertAttendee(ctx, meetingId, { ...comes, account_id, how: isAccount ? 'akun' : 'qr' })
    writeTrail(ctx, { kab, act: 'tasks.attended', subject: meetingId, detail: {} })
    return { done: true }
  })
}
