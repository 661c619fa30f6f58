/**
 * Tells whoever is invited to a meeting: a notice in the product for each, and a mail to those who gave an address, where mails can be sent from here.
 * Told again when day or hour change.
 */
import { audienceOf } from '@konvergen/core/tasks/audience.ts'
import { sayInvitation } from '@konvergen/core/tasks/meeting.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { mailIsOn } from '../../platform/mail.ts'
import type { Directory } from './directory.ts'
import type { MeetingFacts } from './meeting-store.ts'
import { insertNotices, listContacts } from './notice-store.ts'
import { insertMessages } from './outbox-store.ts'

const SUBJECT = { id: 'Undangan rapat dari Konvergen', en: 'Invitation to a meeting from Konvergen' } as const

/** Whoever plans it needs not be told. */
export async function tellInvited(ctx: DistrictContext, directory: Directory, id: string, meeting: MeetingFacts): Promise<void> {
  const { title, place, day, clock, zone, minutes, agenda, invited } = meeting
  const facts = { id, madeBy: '', place: ctx.kab, due: day, state: 'terbuka', doneBy: null } as const
  const told = new Set(invited.flatMap((to) => audienceOf(directory.people, { ...facts, to }, 'penerima')))
  told.delete(ctx.actor.id)
  const key = `rapat:${id}:${day}:${clock}`
  await insertNotices(
    ctx,
    [...told].map((accountId) => ({ accountId, key, kind: 'rapat' as const, taskId: null, meetingId: id })),
  )
  // What could never be sent is not kept for later: an invitation is of no use after its day.
  if (!mailIsOn()) return
  const said = { title, place, wall: { day, clock }, zone, minutes, agenda }
  const contacts = (await listContacts(ctx)).filter(({ account_id }) => told.has(account_id))
  await insertMessages(
    ctx,
    contacts.map(({ account_id: accountId, language }) => ({
      accountId,
      key,
      subject: SUBJECT[language],
      body: sayInvitation(said, language),
      meetingId: id,
    })),
  )
}
