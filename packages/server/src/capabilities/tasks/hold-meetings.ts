/**
 * A meeting from its plan to its decisions: invited, attended, written down, and each decision made a task by one act. Whoever planned it does
 * these, or whoever coordinates the district.
 */
import type * as contract from '@konvergen/contract/meetings.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { Addressee } from '@konvergen/core/tasks/task.ts'
import type { DistrictContext, TrailEntry } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, exchanged, writeTrail } from '../trail/door.ts'
import { type Directory, isKnown, readDirectory } from './directory.ts'
import * as store from './meeting-store.ts'
import { openTask } from './open-task.ts'
import { mayManage, readMeeting, requireMeeting } from './read-meetings.ts'
import { viewerIn } from './read-tasks.ts'
import { requirePlain, unfit } from './require-plain.ts'
import type { StoredMeeting } from './tables.ts'
import { tellInvited } from './tell-invited.ts'

type Detail = contract.MeetingDetail

async function requireManaged(ctx: DistrictContext, id: string): Promise<StoredMeeting> {
  const row = await requireMeeting(ctx, id)
  if (!mayManage(ctx, row)) throw new Problem('tidak-boleh')
  return row
}

function trace(ctx: DistrictContext, act: TrailEntry['act'], id: string, detail: TrailEntry['detail'] = {}): void {
  writeTrail(ctx, { kab: ctx.kab, act, subject: id, detail })
}

/** `before`: whoever was invited already stays so, whoever it was that could name them. */
function checkFacts(
  ctx: DistrictContext,
  directory: Directory,
  asked: contract.NewMeeting,
  before: readonly Addressee[] = [],
): store.MeetingFacts {
  const { title, place, day, clock, zone, minutes, agenda, invited } = asked
  requirePlain(title, place, ...agenda)
  const wasInvited = (one: Addressee): boolean => before.some(({ kind, code }) => kind === one.kind && code === one.code)
  const viewer = viewerIn(ctx)
  if (!invited.every((one) => wasInvited(one) || isKnown(directory, one, viewer)))
    throw unfit('Ada undangan kepada yang tidak ada di kabupaten ini.', 'Somebody invited is not in this district.')
  const points = agenda.map((point) => point.trim()).filter((point) => point !== '')
  return { title: title.trim(), place: place.trim(), day, clock, zone, minutes, agenda: points, invited }
}

export async function createMeeting(ctx: DistrictContext, asked: contract.NewMeeting): Promise<Detail> {
  const directory = await readDirectory(ctx)
  const facts = checkFacts(ctx, directory, asked)
  const id = ctx.newId()
  await store.insertMeeting(ctx, id, facts)
  await tellInvited(ctx, directory, id, facts)
  trace(ctx, 'tasks.meeting-made', id, { tanggal: facts.day, jam: facts.clock, undangan: facts.invited.length })
  return readMeeting(ctx, id)
}

function traced({ day, clock, invited, state }: Pick<StoredMeeting, 'day' | 'clock' | 'invited' | 'state'>): TrailEntry['detail'] {
  return { tanggal: day, jam: clock, undangan: invited.length, keadaan: state }
}

function sayAddressee({ kind, code }: StoredMeeting['invited'][number]): string {
  return `${kind}:${code}`
}

/** Of what somebody wrote, only that it is another now. */
function rewritten(before: StoredMeeting, { title, place, agenda }: store.MeetingFacts): string | null {
  const parts = [
    ...(before.title === title ? [] : ['judul']),
    ...(before.place === place ? [] : ['tempat']),
    ...(before.agenda.join('\n') === agenda.join('\n') ? [] : ['agenda']),
  ]
  return parts.join(', ') || null
}

export async function changeMeeting(
  ctx: DistrictContext,
  id: string,
  { state, ...asked }: BodyOf<typeof contract.changeMeeting>,
): Promise<Detail> {
  const before = await requireManaged(ctx, id)
  const directory = await readDirectory(ctx)
  const facts = checkFacts(ctx, directory, asked, before.invited)
  await store.updateMeeting(ctx, id, { ...facts, state })
  if (state === 'direncanakan') await tellInvited(ctx, directory, id, facts)
  const invited = exchanged(before.invited.map(sayAddressee), facts.invited.map(sayAddressee))
  trace(ctx, 'tasks.meeting-changed', id, {
    ...changesOf(traced(before), traced({ ...facts, state })),
    ...invited,
    bagian: rewritten(before, facts),
  })
  return readMeeting(ctx, id)
}

export async function addAttendee(
  ctx: DistrictContext,
  id: string,
  { nama, instansi }: BodyOf<typeof contract.addAttendee>,
): Promise<Detail> {
  await requireManaged(ctx, id)
  requirePlain(nama, instansi)
  await store.insertAttendee(ctx, id, { nama: nama.trim(), instansi: instansi.trim(), account_id: null, how: 'tangan' })
  trace(ctx, 'tasks.attendance', id)
  return readMeeting(ctx, id)
}

export async function strikeAttendee(ctx: DistrictContext, id: string, attendeeId: string): Promise<Detail> {
  await requireManaged(ctx, id)
  if (!(await store.strikeAttendee(ctx, id, attendeeId))) throw new Problem('tidak-ditemukan')
  trace(ctx, 'tasks.attendance', id, { dicoret: attendeeId })
  return readMeeting(ctx, id)
}

export async function keepMinutes(ctx: DistrictContext, id: string, points: readonly string[]): Promise<Detail> {
  await requireManaged(ctx, id)
  requirePlain(...points)
  await store.insertMinutes(ctx, id, points)
  trace(ctx, 'tasks.minutes', id, { pokok: points.length })
  return readMeeting(ctx, id)
}

export async function addDecision(ctx: DistrictContext, id: string, body: string): Promise<Detail> {
  await requireManaged(ctx, id)
  requirePlain(body)
  await store.insertDecision(ctx, id, body.trim())
  trace(ctx, 'tasks.decision', id)
  return readMeeting(ctx, id)
}

export async function decisionToTask(
  ctx: DistrictContext,
  id: string,
  decisionId: string,
  { to, due }: BodyOf<typeof contract.decisionToTask>,
): Promise<Detail> {
  const { title } = await requireManaged(ctx, id)
  const decision = await store.holdDecision(ctx, id, decisionId)
  if (decision === undefined) throw new Problem('tidak-ditemukan')
  if (decision.task_id !== null) throw new Problem('keadaan-berubah')
  const link = { kind: 'rapat' as const, id, label: title, path: `rapat/${id}` }
  const { row } = await openTask(ctx, { title: decision.body, to, due, link })
  await store.markTask(ctx, id, decisionId, row.id)
  return readMeeting(ctx, id)
}
