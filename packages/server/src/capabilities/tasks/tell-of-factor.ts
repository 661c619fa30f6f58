/**
 * Tells a person that a second factor was set on their account, and from where; while it waits, also whoever looks after accounts, since the person may be
 * the one who cannot come in any more. The same for a right password whose code never came.
 */
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { fillText } from '../../platform/fill-text.ts'
import type { CodeMissed, FactorSet } from '../accounts/door.ts'
import { grantsOf } from '../accounts/store.ts'
import { readDirectory } from './directory.ts'
import { insertNotices, listContacts } from './notice-store.ts'
import { insertMessages } from './outbox-store.ts'
import type { NoticeKind } from './tables.ts'

const TOLD: ReadonlySet<Role> = new Set(['pengelola-sistem', 'dinkes', 'admin-kab'])

const OWN = {
  subject: { id: 'Faktor kedua dipasang di akun Konvergen Anda', en: 'A second factor was set on your Konvergen account' },
  body: {
    id: 'Faktor kedua dipasang di akun Anda pada {kapan}, dari alamat {dari}.',
    en: 'A second factor was set on your account at {kapan}, from address {dari}.',
  },
  waits: {
    id: 'Karena hanya sandi yang ditunjukkan, peran yang melihat nama baru berlaku mulai {mulai}, kecuali pengelola sistem memastikannya lebih dahulu.',
    en: 'Since only the password was shown, roles that see names count from {mulai} only, unless the keeper of the system confirms it before.',
  },
  undo: {
    id: 'Bila bukan Anda: hari ini juga hubungi pengelola sistem atau sekretariat TPPS dan minta akun Anda disetel ulang. Itu melepas faktor kedua itu, mengakhiri semua sesi, dan sandi lama tidak berlaku lagi.',
    en: 'If it was not you: today, ask the keeper of the system or the TPPS secretariat to reset your account. That removes the second factor, ends all sessions, and the old password counts no more.',
  },
} as const

const OTHERS = {
  subject: { id: 'Faktor kedua baru menunggu dipastikan di Konvergen', en: 'A new second factor waits to be confirmed in Konvergen' },
  body: {
    id: 'Di akun {nama} dipasang faktor kedua, hanya dengan sandi. Tanyakan kepada orangnya. Di halaman "Orang dan peran" pengelola sistem lalu memastikannya, atau menyetel ulang akun itu bila bukan orangnya.',
    en: 'A second factor was set on the account of {nama}, with the password alone. Ask the person. On the page “People and roles” the keeper of the system then confirms it, or resets the account if it was not them.',
  },
} as const

const MISSED = {
  subject: { id: 'Sandi Anda dipakai, kodenya tidak datang', en: 'Your password was used, its code never came' },
  body: {
    id: 'Sandi akun Anda dimasukkan dengan benar {kali} kali tanpa kode sesudahnya, terakhir dari alamat {dari}. Bila bukan Anda, seseorang mengetahui sandi Anda: ganti di "Akun saya".',
    en: 'The right password of your account was entered {kali} times without a code after it, last from address {dari}. If it was not you, somebody knows your password: change it in “My account”.',
  },
} as const

interface Told {
  readonly accountIds: readonly string[]
  readonly kind: NoticeKind
  readonly key: string
  readonly aboutId: string
  readonly address: string | null
  readonly mail: (language: 'id' | 'en') => { readonly subject: string; readonly body: string }
}

/** Mails go to all who want any, not only to those who want each at once: it cannot wait for tomorrow's summary. */
async function tell(ctx: DistrictContext, { accountIds, kind, key, aboutId, address, mail }: Told): Promise<void> {
  await insertNotices(
    ctx,
    accountIds.map((accountId) => ({ accountId, key, kind, taskId: null, meetingId: null, aboutId, address })),
  )
  const contacts = (await listContacts(ctx)).filter(({ account_id }) => accountIds.includes(account_id))
  await insertMessages(
    ctx,
    contacts.map(({ account_id: accountId, language }) => ({ accountId, key, ...mail(language) })),
  )
}

/** Of whoever sees names, or gives sight of them. */
async function isOfWeight({ db }: DistrictContext, accountId: string): Promise<boolean> {
  const held = await grantsOf(db, [accountId])
  return held.some(({ role }) => ROLE_FACTS[role].seesNames || ROLE_FACTS[role].reach === 'instansi')
}

const JAKARTA_MS = 7 * 3_600_000

/** `2026-11-27 21.05 WIB`. */
function sayMoment(at: Date): string {
  const [day = '', clock = ''] = new Date(at.getTime() + JAKARTA_MS).toISOString().split('T')
  return `${day} ${clock.slice(0, 5).replace(':', '.')} WIB`
}

export async function tellOfFactor(ctx: DistrictContext, { accountId, nama, until }: FactorSet): Promise<void> {
  const key = `faktor:${accountId}:${ctx.now.toISOString()}`
  const said = { kapan: sayMoment(ctx.now), dari: ctx.address ?? '-', mulai: until === null ? '' : sayMoment(until), nama }
  await tell(ctx, {
    accountIds: [accountId],
    kind: 'faktor-dipasang',
    key,
    aboutId: accountId,
    address: ctx.address,
    mail: (language) => {
      const parts = [OWN.body, ...(until === null ? [] : [OWN.waits]), OWN.undo]
      return { subject: OWN.subject[language], body: parts.map((part) => fillText(part, said)[language]).join('\n\n') }
    },
  })
  if (until === null || !(await isOfWeight(ctx, accountId))) return
  const { people } = await readDirectory(ctx)
  const others = people.filter(({ id, roles }) => id !== accountId && roles.some((role) => TOLD.has(role)))
  await tell(ctx, {
    accountIds: others.map(({ id }) => id),
    kind: 'faktor-menunggu',
    key,
    aboutId: accountId,
    address: null,
    mail: (language) => ({ subject: OTHERS.subject[language], body: fillText(OTHERS.body, said)[language] }),
  })
}

export async function tellOfMissedCode(ctx: DistrictContext, { accountId, times, address, key }: CodeMissed): Promise<void> {
  const said = { kali: String(times), dari: address ?? '-' }
  await tell(ctx, {
    accountIds: [accountId],
    kind: 'kode-tak-datang',
    key,
    aboutId: accountId,
    address,
    mail: (language) => ({ subject: MISSED.subject[language], body: fillText(MISSED.body, said)[language] }),
  })
}
