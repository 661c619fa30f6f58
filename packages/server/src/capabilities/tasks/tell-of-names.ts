/**
 * Tells the health office, which owns the names, and the secretariat that an account was given sight of names, or one that has it was reset: whoever
 * does so alone is seen by others the same day.
 */
import type { Role } from '@konvergen/core/accounts/roles.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { NamesGiven } from '../accounts/door.ts'
import { readDirectory } from './directory.ts'
import { insertNotices, listContacts } from './notice-store.ts'
import { insertMessages } from './outbox-store.ts'

const TOLD: ReadonlySet<Role> = new Set(['dinkes', 'admin-kab'])

const SAID = {
  'nama-diberi': {
    subject: { id: 'Akun baru yang melihat nama di Konvergen', en: 'A new account that sees names in Konvergen' },
    body: { id: '{nama} kini dapat melihat nama anak atau keluarga.', en: '{nama} can now see names of children or families.' },
  },
  'nama-disetel-ulang': {
    subject: { id: 'Akun yang melihat nama disetel ulang di Konvergen', en: 'An account that sees names was reset in Konvergen' },
    body: { id: 'Akun {nama}, yang melihat nama, disetel ulang.', en: 'The account of {nama}, which sees names, was reset.' },
  },
} as const
const ASK = {
  id: 'Bila Anda tidak mengetahuinya, tanyakan kepada pengelola sistem.',
  en: 'If you know nothing of it, ask the keeper of the system.',
} as const

/** Whoever did it, and whom it is about, need not be told. */
export async function tellOfNames(ctx: DistrictContext, { kind, accountId, nama, key }: NamesGiven): Promise<void> {
  const { people } = await readDirectory(ctx)
  const told = new Set(people.filter(({ roles }) => roles.some((role) => TOLD.has(role))).map(({ id }) => id))
  for (const own of [ctx.actor.id, accountId]) told.delete(own)
  await insertNotices(
    ctx,
    [...told].map((id) => ({ accountId: id, key, kind, taskId: null, meetingId: null, aboutId: accountId })),
  )
  const contacts = (await listContacts(ctx)).filter(({ account_id, mail }) => mail === 'segera' && told.has(account_id))
  await insertMessages(
    ctx,
    contacts.map(({ account_id, language }) => ({
      accountId: account_id,
      key,
      subject: SAID[kind].subject[language],
      body: `${SAID[kind].body[language].replace('{nama}', nama)} ${ASK[language]}`,
    })),
  )
}
