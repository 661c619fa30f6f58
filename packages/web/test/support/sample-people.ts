/** Invented people of the sample district, and who is signed in at the stand-in server unless a test says otherwise: somebody who may do everything. */
import type { AccountSchema, Me } from '@konvergen/contract/accounts.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'

export const OWN_ID = '01900000-0000-7000-8000-00000000a001'
const KABS = ['99.01', '99.02', '98.01'] as const
const FROM = '2026-01-05'

export function grantOf(role: Role, kab: string, areas: string[] = [kab], until: string | null = null) {
  return { role, kab, areas, opd: null, from: FROM, until }
}

const EVERY_ROLE = [
  grantOf('pengelola-sistem', '*', []),
  ...KABS.flatMap((kab) => (['admin-kab', 'dinkes', 'opd-kb'] as const).map((role) => grantOf(role, kab))),
]

export const NOBODY: Me = {
  account: null,
  grants: [],
  secondFactor: false,
  today: '2026-03-02',
  demo: false,
  demoRoles: [],
  setup: 'selesai',
}

export const DEMO_ROLES = ['admin-kab', 'eksekutif', 'dinkes', 'opd-kb', 'puskesmas', 'camat', 'desa'] as const satisfies readonly Role[]

export const EVERYBODY: Me = {
  ...NOBODY,
  account: { id: OWN_ID, username: 'pak.dedi', nama: 'Dedi Contoh', hasSecondFactor: true },
  grants: EVERY_ROLE,
  secondFactor: true,
  demoRoles: [...DEMO_ROLES],
}

/** Signed in with one role over some areas of the sample district. */
export function inRole(role: Role, areas: string[] = ['99.01'], more: Partial<Me> = {}): Me {
  return { ...EVERYBODY, grants: [grantOf(role, '99.01', areas)], demoRoles: [], ...more }
}

const person = (
  n: number,
  username: string,
  nama: string,
  more: Partial<AccountSchema> & Pick<AccountSchema, 'grants'>,
): AccountSchema => ({
  id: `01900000-0000-7000-8000-00000000a00${n}`,
  username,
  nama,
  state: 'aktif',
  hasSecondFactor: false,
  lastSeen: '2026-03-01T02:10:00.000Z',
  ...more,
})

const held = (n: number, role: Role, areas?: string[], until?: string) => ({
  id: `01900000-0000-7000-8000-00000000b00${n}`,
  ...grantOf(role, '99.01', areas, until ?? null),
})

export const PEOPLE: AccountSchema[] = [
  person(1, 'pak.dedi', 'Dedi Contoh', { hasSecondFactor: true, grants: [held(1, 'admin-kab'), held(2, 'dinkes')] }),
  person(2, 'bu.sri', 'Sri Contoh', {
    hasSecondFactor: true,
    faktorMenunggu: '2026-03-03T01:00:00.000Z',
    grants: [held(3, 'dinkes')],
  }),
  person(3, 'bidan.ratna', 'Ratna Contoh', { grants: [held(4, 'puskesmas', ['99.01.02'])] }),
  person(4, 'kader.tini', 'Tini Contoh', { state: 'diundang', lastSeen: null, grants: [held(5, 'kader', ['99.01.02.2002'])] }),
  person(5, 'panelis', 'Panelis Contoh', { grants: [held(6, 'provinsi', ['99.01'], '2026-06-30')] }),
  person(6, 'lama', 'Orang Lama', { state: 'nonaktif', lastSeen: '2025-11-02T02:10:00.000Z', grants: [] }),
]
