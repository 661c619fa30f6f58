/**
 * Tasks and meetings over HTTP.
 */
import * as meetings from '@konvergen/contract/meetings.ts'
import * as contract from '@konvergen/contract/tasks.ts'
import { type Offer, offer, offerOutside } from '../../platform/http/offer.ts'
import { attend, giveCode, lookAtAttendance } from './attend-meeting.ts'
import { changeTask, commentTask, moveTask } from './change-task.ts'
import * as hold from './hold-meetings.ts'
import { calendarPaper, invitationPaper, minutesPaper } from './meeting-papers.ts'
import { openTask } from './open-task.ts'
import { presentTask } from './present-task.ts'
import { listMeetings, readMeeting } from './read-meetings.ts'
import { listAddressees, listTasks, readTask, viewerIn } from './read-tasks.ts'
import * as told from './told.ts'

const meetingOffers: readonly Offer[] = [
  offer(meetings.listMeetings, (ctx) => listMeetings(ctx)),
  offer(meetings.readMeeting, (ctx, { params }) => readMeeting(ctx, params.id)),
  offer(meetings.createMeeting, (ctx, { body }) => hold.createMeeting(ctx, body)),
  offer(meetings.changeMeeting, (ctx, { params, body }) => hold.changeMeeting(ctx, params.id, body)),
  offer(meetings.addAttendee, (ctx, { params, body }) => hold.addAttendee(ctx, params.id, body)),
  offer(meetings.strikeAttendee, (ctx, { params }) => hold.strikeAttendee(ctx, params.id, params.peserta)),
  offer(meetings.keepMinutes, (ctx, { params, body }) => hold.keepMinutes(ctx, params.id, body.points)),
  offer(meetings.addDecision, (ctx, { params, body }) => hold.addDecision(ctx, params.id, body.body)),
  offer(meetings.decisionToTask, (ctx, { params, body }) => hold.decisionToTask(ctx, params.id, params.keputusan, body)),
  offer(meetings.attendanceCode, (ctx, { params }) => giveCode(ctx, params.id)),
  offer(meetings.downloadInvitation, (ctx, { params, query }) => invitationPaper(ctx, params.id, query.bahasa ?? 'id')),
  offer(meetings.downloadMinutes, (ctx, { params, query }) => minutesPaper(ctx, params.id, query.bahasa ?? 'id')),
  offer(meetings.downloadCalendar, (ctx, { params }) => calendarPaper(ctx, params.id)),
  offerOutside(meetings.lookAtAttendance, (work, { body }) => lookAtAttendance(work, body.kode)),
  offerOutside(meetings.attend, (work, { body }) => attend(work, body)),
]

export const tasksOffers: readonly Offer[] = [
  offer(contract.listTasks, (ctx, { query }) => listTasks(ctx, query)),
  offer(contract.searchTasks, (ctx, { body }) => listTasks(ctx, body)),
  offer(contract.listAddressees, (ctx) => listAddressees(ctx)),
  offer(contract.createTask, async (ctx, { body }) => {
    const { row, directory } = await openTask(ctx, body)
    return presentTask(row, viewerIn(ctx), directory)
  }),
  offer(contract.readTask, (ctx, { params }) => readTask(ctx, params.id)),
  offer(contract.changeTask, (ctx, { params, body }) => changeTask(ctx, params.id, body)),
  offer(contract.moveTask, (ctx, { params, body }) => moveTask(ctx, params.id, body)),
  offer(contract.commentTask, (ctx, { params, body }) => commentTask(ctx, params.id, body.isi)),
  offer(contract.readRules, (ctx) => told.readRules(ctx)),
  offer(contract.setRules, (ctx, { body }) => told.setRules(ctx, body.rules)),
  offer(contract.listNotices, (ctx) => told.listNotices(ctx)),
  offer(contract.markNoticesRead, (ctx) => told.markNoticesRead(ctx)),
  offer(contract.readContact, (ctx) => told.readContact(ctx)),
  offer(contract.setContact, (ctx, { body }) => told.setContact(ctx, body)),
  ...meetingOffers,
]
