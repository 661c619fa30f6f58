import { expect, it } from 'vitest'
import { nikColumnIssues } from '../../src/intake/child-list-issues.ts'
import { LIST_PLACE } from './sample-child.ts'

it('says once what a program did to many NIK', () => {
  const states = ['ada', 'disamarkan', 'disamarkan', 'ilmiah', 'dibulatkan', 'kosong', 'huruf'] as const
  const issues = nikColumnIssues(states, LIST_PLACE)
  expect(issues.map(({ code, params, place }) => [code, params['jumlah'], params['dari'], place.column])).toEqual([
    ['anak.nik-kosong', 1, 7, 'B'],
    ['anak.nik-disamarkan', 2, 7, 'B'],
    ['anak.nik-ilmiah', 1, 7, 'B'],
    ['anak.nik-dibulatkan', 1, 7, 'B'],
  ])
})

it('says nothing when all NIK are there', () => {
  expect(nikColumnIssues(['ada', 'ada'], LIST_PLACE)).toEqual([])
})
