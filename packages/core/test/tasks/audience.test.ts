import { expect, it } from 'vitest'
import { audienceOf } from '../../src/tasks/audience.ts'
import { AUDIENCES } from '../../src/tasks/reminders.ts'
import type { TaskFacts } from '../../src/tasks/task.ts'
import type { Viewer } from '../../src/tasks/viewer.ts'

const BARE: Omit<Viewer, 'id'> = { roles: [], offices: [], areas: [], coordinates: [] }
const PEOPLE: readonly Viewer[] = [
  { ...BARE, id: 'dedi', roles: ['admin-kab'], offices: ['admin-kab'], coordinates: '*' },
  { ...BARE, id: 'bupati', roles: ['eksekutif'], offices: ['eksekutif'], coordinates: '*' },
  { ...BARE, id: 'camat', roles: ['camat'], areas: ['76.01.02'], coordinates: ['76.01.02'] },
  { ...BARE, id: 'kades', roles: ['desa'], areas: ['76.01.02.2001'] },
  { ...BARE, id: 'tetangga', roles: ['desa'], areas: ['76.01.02.2002'] },
  { ...BARE, id: 'pupr', roles: ['opd'], offices: ['PUPR'] },
]
const TASK: TaskFacts = {
  id: 't',
  madeBy: 'pupr',
  to: { kind: 'wilayah', code: '76.01.02.2001' },
  place: '76.01.02.2001',
  due: '2026-12-01',
  state: 'terbuka',
  doneBy: null,
}

it('finds for each audience the people that are meant', () => {
  const told = Object.fromEntries(AUDIENCES.map((whom) => [whom, audienceOf(PEOPLE, TASK, whom)]))
  expect(told).toEqual({
    penerima: ['camat', 'kades'],
    pembuat: ['pupr'],
    koordinator: ['camat'],
    sekretariat: ['dedi'],
    pimpinan: ['bupati'],
  })
})
