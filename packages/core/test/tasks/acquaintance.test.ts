import { expect, it } from 'vitest'
import { mayName } from '../../src/tasks/acquaintance.ts'
import type { Viewer } from '../../src/tasks/viewer.ts'

const person = (id: string, more: Partial<Viewer> = {}): Viewer => ({ id, roles: [], offices: [], areas: [], coordinates: [], ...more })

const kades = person('kades', { areas: ['76.01.01.2001'] })
const midwife = person('bidan', { areas: ['76.01.01.2001', '76.01.01.2002'] })
const neighbour = person('tetangga', { areas: ['76.01.02.2010'] })
const camat = person('camat', { areas: ['76.01.01'], coordinates: ['76.01.01'] })
const sri = person('sri', { offices: ['dinkes'] })
const budi = person('budi', { offices: ['dinkes', 'Dinas PUPR'] })
const sari = person('sari', { offices: ['opd-kb'] })
const dedi = person('dedi', { offices: ['admin-kab'], coordinates: '*' })
const ALL = [kades, midwife, neighbour, camat, sri, budi, sari, dedi]

it.each([
  ['secretariat', dedi, ALL],
  ['village', kades, [kades, midwife, camat]],
  ['village elsewhere', neighbour, [neighbour]],
  ['camat', camat, [kades, midwife, camat]],
  ['office', sri, [sri, budi]],
  ['other office', sari, [sari]],
])('%s chooses among its own', (_name, viewer, whom) => {
  expect(ALL.filter((other) => mayName(viewer, other)).map(({ id }) => id)).toEqual(whom.map(({ id }) => id))
})
