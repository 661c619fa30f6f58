import { expect, it } from 'vitest'
import { columnOfToken, columnToken, ownerLine, ownerOfLine, type TemplateOwner } from '../../src/indicators/template.ts'

const OFFICE = '01900000-0000-7000-8000-00000000e002'

it('writes whose a template is so that it is read again, whatever stands around it', () => {
  const owners: TemplateOwner[] = [
    { kab: '76.01', period: '2026-T1', office: OFFICE },
    { kab: '76.01', period: '2026', office: null },
    { kab: '17.04', period: '2026-06', office: OFFICE },
  ]
  expect(owners.map((owner) => ownerOfLine(`"${ownerLine(owner)}" – jangan diubah`))).toEqual(owners)
  expect(ownerOfLine('Templat lain | 76.01')).toBeNull()
})

it('writes what a column holds so that it is read again, and takes nothing else for it', () => {
  expect([columnToken('E24', 'nilai'), columnToken('S24', 'penyebut')].map(columnOfToken)).toEqual([
    { code: 'E24', part: 'nilai' },
    { code: 'S24', part: 'penyebut' },
  ])
  expect(['E24', '[E24/lalu]', '[sasaran]', ''].map(columnOfToken)).toEqual([null, null, null, null])
})
