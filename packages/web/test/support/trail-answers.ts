/** What the stand-in server answers about the trail: a few rows of every kind, narrowed as it was asked. */
import { correctChild } from '@konvergen/contract/child-identity.ts'
import { type ChildDetail, readChild } from '@konvergen/contract/measurement.ts'
import { eraseChild, readInstallationTrail, readRetention, readTrail, reportChild, type Trace } from '@konvergen/contract/privacy.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { Answer, Asked } from './answer.ts'
import { HELD } from './hpk-held.ts'
import { childId } from './sample-children.ts'
import { OWN_ID } from './sample-people.ts'

const id = (n: number) => `01900000-0000-7000-8000-00000000e0${String(n).padStart(2, '0')}`
const BY_SRI = {
  actor: OWN_ID,
  nama: 'Sri Contoh',
  role: 'dinkes',
  area: '99.01',
  device: '01900000-0000-7000-8000-00000000c001',
  address: '192.0.2.7',
}
const BY_PROGRAM = { actor: 'sistem', nama: null, role: null, area: null, device: null, address: null }

const DISTRICT: Trace[] = [
  { id: id(1), at: '2026-03-02T02:05:00.000Z', ...BY_SRI, act: 'measurement.reveal', subject: childId(0), detail: { tujuan: 'rujukan' } },
  {
    id: id(2),
    at: '2026-03-02T01:15:00.000Z',
    ...BY_SRI,
    act: 'intake.apply',
    subject: id(40),
    detail: { kind: 'eppgbm-anak', rows: 1506, period: null },
  },
  { id: id(3), at: '2026-03-01T01:00:00.000Z', ...BY_PROGRAM, act: 'wilayah.open', subject: '99.01', detail: { desa: 48 } },
]
const INSTALLATION: Trace[] = [
  {
    id: id(11),
    at: '2026-03-02T01:00:00.000Z',
    ...BY_SRI,
    act: 'accounts.enter',
    subject: OWN_ID,
    detail: { cara: 'sandi', faktorKedua: 1 },
  },
  {
    id: id(12),
    at: '2026-03-01T00:00:00.000Z',
    ...BY_PROGRAM,
    address: 'cli',
    actor: 'operator:dedi',
    act: 'setup.begin',
    subject: OWN_ID,
    detail: { kab: '99.01' },
  },
]

function narrowed(rows: readonly Trace[], { query }: Asked) {
  const { pelaku, tindakan, hal } = query
  const traces = rows.filter(
    ({ actor, act, subject }) => (pelaku ?? actor) === actor && (tindakan ?? act) === act && (hal ?? subject) === subject,
  )
  return { total: traces.length, perPage: 100, traces, end: '99.01-214-9F3A-77B0-12CD-55EF-0A1B' }
}

const PERSON = { nik: '9901010101010142', nama: 'Contoh Rekaan', ayah: 'Ayah Rekaan', ibu: 'Ibu Rekaan', alamat: null, rt: '02', rw: '01' }

function reportOf() {
  const [by, at] = [{ nama: 'Sri Contoh', role: 'dinkes' }, '2026-03-02T02:05:00.000Z']
  return {
    sex: 'L',
    birth: '2024-05-02',
    desa: 'Contoh',
    erasedAt: null,
    writings: [{ ...PERSON, nama: 'Conto Rekaan' }, PERSON],
    anggota: [],
    files: 2,
    hpk: [HELD],
    documents: [{ id: id(31), title: 'Surat rujukan ke RSUD', addedAt: '2026-03-01T02:10:00.000Z', versions: 1 }],
    measurements: [
      { day: '2026-02-12', weight: 8.2, lenhei: 79.4, armc: null, posyandu: 'Melati', zLen: -2.1, zWei: -1.9, zWfl: -1, undone: false },
    ],
    looks: [
      { id: id(21), at, ...by, act: 'measurement.reveal', purpose: 'rujukan', changes: null },
      {
        at,
        ...by,
        act: 'measurement.correct',
        purpose: null,
        changes: { sebelum: { nama: 'Conto Rekaan' }, sesudah: { nama: PERSON.nama } },
      },
    ],
  }
}

/** `before`: what the stand-in answered of a child until it was erased. */
export function trailAnswers(before: Answer | undefined): [RouteContract, Answer][] {
  const erased = new Map<string, string>()
  return [
    [readTrail, (asked) => narrowed(DISTRICT, asked)],
    [readInstallationTrail, (asked) => narrowed(INSTALLATION, asked)],
    [correctChild, ({ body }) => body],
    [reportChild, reportOf],
    [
      eraseChild,
      ({ params }) => {
        erased.set(params['id'] ?? '', '2026-03-02T03:00:00.000Z')
        return { files: 1, documents: 1 }
      },
    ],
    [
      readChild,
      (asked) => {
        const child = before?.(asked) as ChildDetail | undefined
        return child === undefined ? undefined : { ...child, erasedAt: erased.get(child.id) ?? null }
      },
    ],
    [
      readRetention,
      () => ({
        rules: [
          { name: 'berkas-asli', days: 365, setting: 'KONVERGEN_SIMPAN_BERKAS' },
          { name: 'identitas', days: null, setting: null },
        ],
        files: 3,
      }),
    ],
  ]
}
