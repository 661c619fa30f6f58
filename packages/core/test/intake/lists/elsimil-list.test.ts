import { expect, it } from 'vitest'
import { checkElsimil, ELSIMIL_COLUMNS } from '../../../src/intake/lists/elsimil-list.ts'
import { recordPlace, recordRow } from './sample-record.ts'

const place = recordPlace(ELSIMIL_COLUMNS)

it('says that its columns were never seen in an original', () => {
  expect(checkElsimil().begin({}, place)).toMatchObject([{ code: 'orang.susunan' }])
})

it('tells a NIK that comes again and an unknown group; a mother may come again', () => {
  const check = checkElsimil()
  const rows = [
    { nikAnak: '9901011201240001', nikIbu: '9901015703900001', kelompok: 'Baduta' },
    { nikAnak: '9901011201240002', nikIbu: '9901015703900001', kelompok: 'Baduta' },
    { nik: '9901011201240001', kelompok: 'Umpama' },
  ]
  const issues = rows.flatMap((values, at) => check.row(recordRow(ELSIMIL_COLUMNS, values, at + 2), place))
  expect(issues.map(({ code, place: { row } }) => [code, row])).toEqual([
    ['orang.kelompok', 4],
    ['orang.nik-ganda', 4],
  ])
  expect(JSON.stringify(issues)).not.toMatch(/\d{9}/)
})
