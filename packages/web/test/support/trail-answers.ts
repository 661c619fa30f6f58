/** What the stand-in server answers about the trail: a few rows of every kind, narrowed as it was asked. */
import { readInstallationTrail, readTrail, type Trace } from '@konvergen/contract/privacy.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { Answer, Asked } from './answer.ts'
import { childId } from './sample-children.ts'
import { OWN_ID } from './sample-people.ts'

const id = (n: number) => `01900000-0000-7000-8000-00000000e0${String(n).padStart(2, '0')}`
const BY_SRI = { actor: OWN_ID, nama: 'Sri Contoh', role: 'dinkes', area: '99.01', device: '01900000-0000-7000-8000-00000000c001' }
const BY_PROGRAM = { actor: 'sistem', nama: null, role: null, area: null, device: null }

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
  return { total: traces.length, perPage: 100, traces }
}

export const TRAIL_ANSWERS: [RouteContract, Answer][] = [
  [readTrail, (asked) => narrowed(DISTRICT, asked)],
  [readInstallationTrail, (asked) => narrowed(INSTALLATION, asked)],
]
