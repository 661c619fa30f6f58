import { expect, it } from 'vitest'
import { causesByArea, causesOfArea } from '../../../src/situation/causes/area-causes.ts'
import { childGroup, familyGroup, marks, signs } from './sample-groups.ts'

const CHILDREN = [
  childGroup({ standing: 'stunting', signs: signs({ giziKurang: true }), n: 3 }),
  childGroup({ standing: 'tidak', n: 5 }),
  childGroup({ desa: '99.01.02.2001', standing: 'belum', n: 2 }),
]
const FAMILIES = [familyGroup({ desa: '99.01.01.2002', marks: marks({ baduta: true, jambanTidakLayak: true }, false), n: 4 })]

it('counts children by their last length, families at risk, and who would have to act', () => {
  const { children, familiesAtRisk, needs, childProfile } = causesOfArea('99.01', CHILDREN, FAMILIES)
  expect(children).toEqual({ stunting: 3, tidak: 5, belum: 2 })
  expect(familiesAtRisk).toBe(4)
  expect(needs.map(({ office, n }) => [office, n])).toEqual([
    ['pupr', 4],
    ['dinkes', 3],
  ])
  expect(childProfile.find(({ cause }) => cause === 'giziKurang')?.stunted).toEqual({ having: 3, known: 3, unknown: 0 })
})

it('of each area its own people; an area of which nobody is known is left out', () => {
  const kecamatan = causesByArea(['99.01.01', '99.01.02', '99.01.03'], CHILDREN, FAMILIES)
  expect([...kecamatan].map(([kode, { children, familiesAtRisk }]) => [kode, children.stunting, children.belum, familiesAtRisk])).toEqual([
    ['99.01.01', 3, 0, 4],
    ['99.01.02', 0, 2, 0],
  ])
  const villages = causesByArea(['99.01.01.2001', '99.01.01.2002'], CHILDREN, FAMILIES)
  expect(villages.get('99.01.01.2002')?.familiesAtRisk).toBe(4)
  expect(villages.get('99.01.01.2001')?.familiesAtRisk).toBe(0)
})
