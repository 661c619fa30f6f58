/** What the stand-in server answers about accounts. Its people have one password; who has a second factor, one code. */

import type { Me } from '@konvergen/contract/accounts.ts'
import * as accounts from '@konvergen/contract/accounts.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { beginInstallation, bringDemo, prepareInstallation } from '@konvergen/contract/setup.ts'
import * as sso from '@konvergen/contract/sso.ts'
import { type Answer, Refusal } from './answer.ts'
import { emergencyAnswers } from './emergency-answers.ts'
import { DEMO_ROLES, EVERYBODY, inRole, NOBODY, PEOPLE } from './sample-people.ts'

export const SANDI = 'kelapa jembatan hujan tujuh'
export const KODE = '123456'
export const TIKET = '7K3M90QAZX4T2B8C'
export const SETUP_CODE = 'ABCD-EFGH-JKLM'
export const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
/** At this name the stand-in has had enough of guesses. */
export const THROTTLED = 'banyak.coba'
const WAIT_SECONDS = 42
const RECOVERY = Array.from({ length: 10 }, (_, at) => `AB${at}D-EF${at}H-JK${at}M-NP${at}R`)
const DONE = { done: true }

const letters = (text: string) => text.replaceAll('-', '').toUpperCase()

export function accountAnswers(initial: Me): [RouteContract, Answer][] {
  let me = initial
  let people = PEOPLE
  let sessions = [
    {
      id: '01900000-0000-7000-8000-00000000c001',
      agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/153.0',
      begunAt: '2026-03-02T00:05:00.000Z',
      seenAt: '2026-03-02T01:05:00.000Z',
      isThis: true,
    },
    {
      id: '01900000-0000-7000-8000-00000000c002',
      agent: 'Mozilla/5.0 (Linux; Android 14) Chrome/152.0 Mobile',
      begunAt: '2026-02-27T00:05:00.000Z',
      seenAt: '2026-03-01T10:05:00.000Z',
      isThis: false,
    },
  ]
  let tokens = [
    {
      id: '01900000-0000-7000-8000-00000000d001',
      nama: 'cadangan harian',
      createdAt: '2026-02-01T00:00:00.000Z',
      endsAt: '2026-08-01T00:00:00.000Z',
    },
  ]
  const become = (next: Me) => {
    me = next
    return DONE
  }
  return [
    [accounts.readMe, () => me],
    ...emergencyAnswers(),
    [sso.readSso, () => ({ label: 'Akun Pemda' })],
    [sso.listIdentities, () => []],
    [sso.beginSso, () => new Refusal('sso-tak-menjawab')],
    [
      sso.finishSso,
      ({ body }) => {
        const { jawaban } = body as { jawaban: string }
        return jawaban.includes('code=') ? { langkah: 'kode' } : new Refusal('sso-tidak-tertaut')
      },
    ],
    [
      sso.confirmSso,
      ({ body }) => ((body as { kode: string }).kode === KODE ? become({ ...EVERYBODY, secondFactor: true }) : new Refusal('masuk-gagal')),
    ],
    [
      accounts.signIn,
      ({ body }) => {
        const { username, sandi, kode } = body as { username: string; sandi: string; kode?: string }
        if (username === THROTTLED) return new Refusal('terlalu-sering', { detik: WAIT_SECONDS })
        const person = PEOPLE.find((one) => one.username === username)
        if (person === undefined || sandi !== SANDI) return new Refusal('masuk-gagal')
        if (person.hasSecondFactor && kode === undefined) return new Refusal('kode-kedua-diperlukan')
        if (person.hasSecondFactor && kode !== KODE) return new Refusal('masuk-gagal')
        const { id, nama, hasSecondFactor } = person
        return become({ ...EVERYBODY, account: { id, username, nama, hasSecondFactor }, secondFactor: hasSecondFactor })
      },
    ],
    [accounts.signOut, () => become({ ...NOBODY, demoRoles: me.demoRoles, setup: me.setup })],
    [
      accounts.signInToDemo,
      ({ body }) => {
        const { peran } = body as { peran: (typeof DEMO_ROLES)[number] }
        return become(inRole(peran, ['99.01'], { demo: true, demoRoles: [...DEMO_ROLES], setup: me.setup }))
      },
    ],
    [
      accounts.lookAtTicket,
      ({ body }) => {
        const isKnown = letters((body as { tiket: string }).tiket) === TIKET
        return isKnown ? { username: 'kader.tini', nama: 'Tini Contoh', jenis: 'undangan' } : new Refusal('tiket-tidak-berlaku')
      },
    ],
    [
      accounts.acceptTicket,
      ({ body }) => {
        const { sandi } = body as { sandi: string }
        if (sandi.startsWith('konvergen')) return new Refusal('sandi-lemah', { panjang: 12 })
        const account = { id: PEOPLE[3]?.id ?? '', username: 'kader.tini', nama: 'Tini Contoh', hasSecondFactor: false }
        return become(inRole('kader', ['99.01.02.2002'], { account, secondFactor: false }))
      },
    ],
    [accounts.changePassword, ({ body }) => ((body as { lama: string }).lama === SANDI ? DONE : new Refusal('masuk-gagal'))],
    [
      accounts.beginSecondFactor,
      () => ({ rahasia: SECRET, alamat: `otpauth://totp/Konvergen:pak.dedi?issuer=Konvergen&secret=${SECRET}` }),
    ],
    [
      accounts.confirmSecondFactor,
      ({ body }) => {
        const { kode, sandi } = body as { kode: string; sandi: string }
        if (kode !== KODE || sandi !== SANDI) return new Refusal('masuk-gagal')
        if (me.account !== null) me = { ...me, secondFactor: true, account: { ...me.account, hasSecondFactor: true } }
        return { pemulihan: RECOVERY }
      },
    ],
    [accounts.listSessions, () => sessions],
    [
      accounts.endSession,
      ({ params }) => {
        sessions = sessions.filter(({ id }) => id !== params['id'])
        return DONE
      },
    ],
    [accounts.listTokens, () => tokens],
    [
      accounts.makeToken,
      ({ body }) => {
        const { nama } = body as { nama: string }
        const id = `01900000-0000-7000-8000-00000000d00${tokens.length + 1}`
        tokens = [...tokens, { id, nama, createdAt: '2026-03-02T01:05:00.000Z', endsAt: '2026-06-02T01:05:00.000Z' }]
        return { token: 'dG9rZW4tcmVrYWFuLXVudHVrLXVqaS1zYWph' }
      },
    ],
    [
      accounts.revokeToken,
      ({ params }) => {
        tokens = tokens.filter(({ id }) => id !== params['id'])
        return DONE
      },
    ],
    [accounts.listAccounts, ({ params }) => (params['kab'] === '99.01' ? people : people.slice(0, 1))],
    [
      accounts.inviteAccount,
      ({ body }) => {
        const { username, nama, peran, wilayah } = body as { username: string; nama: string; peran: 'kader'; wilayah: string[] }
        if (people.some((one) => one.username === username)) return new Refusal('nama-terpakai')
        const grant = {
          id: '01900000-0000-7000-8000-00000000b009',
          role: peran,
          kab: '99.01',
          areas: wilayah,
          opd: null,
          from: '2026-03-02',
          until: null,
        }
        const id = '01900000-0000-7000-8000-00000000a009'
        people = [...people, { id, username, nama, state: 'diundang', hasSecondFactor: false, lastSeen: null, grants: [grant] }]
        return { tiket: '7K3M-90QA-ZX4T-2B8C', berlakuSampai: '2026-04-01T00:00:00.000Z' }
      },
    ],
    [accounts.addGrant, () => DONE],
    [
      accounts.revokeGrant,
      ({ params }) => {
        people = people.map((one) => ({ ...one, grants: one.grants.filter(({ id }) => id !== params['peran']) }))
        return DONE
      },
    ],
    [accounts.resetAccount, () => ({ tiket: '9Q2T-11AB-CD34-EF56', berlakuSampai: '2026-03-05T00:00:00.000Z' })],
    [
      accounts.confirmFactor,
      ({ params }) => {
        people = people.map(({ faktorMenunggu, ...one }) =>
          one.id === params['id'] || faktorMenunggu === undefined ? one : { ...one, faktorMenunggu },
        )
        return DONE
      },
    ],
    [
      accounts.closeAccount,
      ({ params }) => {
        people = people.map((one) => (one.id === params['id'] ? { ...one, state: 'nonaktif' } : one))
        return DONE
      },
    ],
    [
      prepareInstallation,
      ({ body }) => {
        const { kode, sandi } = body as { kode: string; sandi: string }
        if (letters(kode) !== letters(SETUP_CODE)) return new Refusal('kode-penyiapan-keliru')
        if (sandi.startsWith('konvergen')) return new Refusal('sandi-lemah', { panjang: 12 })
        return { rahasia: SECRET, alamat: `otpauth://totp/Konvergen:dedi?secret=${SECRET}&issuer=Konvergen` }
      },
    ],
    [
      beginInstallation,
      ({ body }) => {
        const { kodeFaktor, nama, username } = body as { kodeFaktor: string; nama: string; username: string }
        if (kodeFaktor !== KODE) return new Refusal('kode-faktor-keliru')
        become({ ...EVERYBODY, account: { id: PEOPLE[0]?.id ?? '', username, nama, hasSecondFactor: true }, setup: 'selesai' })
        return { pemulihan: RECOVERY }
      },
    ],
    [
      bringDemo,
      () => {
        me = { ...me, demoRoles: [...DEMO_ROLES] }
        return DONE
      },
    ],
  ]
}
