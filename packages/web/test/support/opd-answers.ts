/** What the stand-in server answers about offices, teams and owners of the sample district: invented offices and people. */
import * as opd from '@konvergen/contract/opd.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import * as tpps from '@konvergen/contract/tpps.ts'
import { areaOffices } from '@konvergen/core/opd/area-offices.ts'
import { draftTexts } from '@konvergen/core/opd/decree.ts'
import { OWNED_THINGS } from '@konvergen/core/opd/owned-things.ts'
import { templateOf } from '@konvergen/core/opd/team-template.ts'
import type { Answer, Asked } from './answer.ts'
import type { Sample } from './sample-district.ts'

const id = (n: number) => `01900000-0000-7000-8000-00000000e${String(n).padStart(3, '0')}`
export const TEAM_ID = id(101)
export const OLD_TEAM_ID = id(102)
const [DINKES, OPD_KB, TWIN, SRI, BUDI] = [id(1), id(2), id(3), id(11), id(12)]
const DONE = { done: true }

function office(
  number: number,
  code: string | null,
  names: [nama: string, singkatan: string | null, from: string | null, until: string | null][],
) {
  const named = names.map(([nama, singkatan, from, until]) => ({ nama, singkatan, from, until, dasar: null }))
  return { id: id(number), kind: 'opd', code, wilayah: null, parent: null, from: null, until: null, checked: code === null, names: named }
}

export const SAMPLE_REGISTER = {
  offices: [
    office(1, 'dinkes', [['Dinas Kesehatan', 'Dinkes', null, null]]),
    office(2, 'opd-kb', [
      ['Dinas Pengendalian Penduduk dan KB', 'DPPKB', null, '2023-12-31'],
      ['DP3APPKB', null, '2024-01-01', null],
    ]),
    office(3, null, [['DP3A-PPKB', null, null, null]]),
  ],
  people: [
    { id: SRI, nama: 'Sri Contoh', telepon: '081234567890', surel: 'sri@contoh.go.id', akun: null },
    { id: BUDI, nama: 'Budi Contoh', telepon: null, surel: null, akun: null },
  ],
  posts: [
    { id: id(21), person: SRI, lembaga: DINKES, jabatan: 'Kepala Dinas', leads: true, from: '2024-01-01', until: null },
    { id: id(22), person: BUDI, lembaga: DINKES, jabatan: 'Kepala Dinas', leads: true, from: null, until: '2023-12-31' },
  ],
  pairs: [{ one: OPD_KB, other: TWIN, likeness: 'sama-huruf' }],
  contacts: true,
}

function summary(teamId: string, more: object) {
  const none = { nomor: null, tanggal: null, from: null, until: null }
  return { id: teamId, level: 'kabupaten', wilayah: '99.01', state: 'draf', ...none, seats: 17, ...more }
}

const VALID = { state: 'berlaku', nomor: '100.3/12/2025', tanggal: '2025-04-01', from: '2025-04-01', until: '2026-03-31' }

function owned(kode: string, at: number) {
  const none = { pengampu: null, wakil: null, narahubung: null }
  const thing = OWNED_THINGS.find((one) => one.kode === kode)
  const { jenis, nama, satuan } = thing ?? { jenis: 'indikator', nama: kode, satuan: null }
  if (at === 0) return { kode, jenis, nama, satuan, pengampu: DINKES, wakil: OPD_KB, narahubung: SRI, gaps: [], saran: null }
  if (at === 1) return { kode, jenis, nama, satuan, ...none, pengampu: DINKES, gaps: ['tanpa-narahubung', 'tanpa-wakil'], saran: null }
  return { kode, jenis, nama, satuan, ...none, gaps: ['tanpa-pengampu'], saran: { pengampu: DINKES, wakil: null } }
}

/** `emptyKab`: where nothing was recorded yet. */
export function opdAnswers({ district }: Sample, emptyKab: string): [RouteContract, Answer][] {
  const areas = areaOffices(district)
  const nothing = { offices: areas, people: [], posts: [], pairs: [], contacts: true }
  const full = { ...SAMPLE_REGISTER, offices: [...SAMPLE_REGISTER.offices, ...areas] }
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  let made = 200
  const susunan = templateOf({
    level: 'kabupaten',
    wilayah: district.kode,
    byCode: new Map([['dinkes', DINKES]]),
    headOf: () => SRI,
    newId: () => id(++made),
  })
  const naskah = draftTexts({ level: 'kabupaten', kabupaten: 'Wanasagara', isKota: false, wilayah: district.nama })
  const teams = [summary(TEAM_ID, {}), summary(OLD_TEAM_ID, VALID)]
  return [
    [opd.readRegister, (asked) => (isEmpty(asked) ? nothing : full)],
    [opd.takeStartingList, () => ({ ditambah: 28, dilewati: 0 })],
    [opd.decidePair, () => DONE],
    [tpps.listTeams, (asked) => (isEmpty(asked) ? [] : teams)],
    [
      tpps.readTeam,
      ({ params }) => {
        const team = teams.find((one) => one.id === params['id'])
        return team === undefined ? undefined : { team, susunan, naskah, names: { [SRI]: 'Sri Contoh' } }
      },
    ],
    [tpps.saveTeam, () => DONE],
    [tpps.listOwners, () => ['E01', 'E02', 'D12', 'A1'].map(owned)],
    [tpps.setOwners, () => DONE],
  ]
}
