import { checkFigures } from '@konvergen/core/intake/figures/check-figures.ts'
import { PUS_FIGURES } from '@konvergen/core/intake/office-figures.ts'
import { expect, it } from 'vitest'
import { parsePus } from '../../src/pus/parse.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { given } from '../given.ts'
import { sheetOf } from '../sample-recap.ts'
import { sharedFile } from '../shared-data.ts'

it('reads the real file: 63 villages, each in nine months, all within their couples', async (context) => {
  const name = '76.01_data_pus.csv'
  const read = await readWorkbook(sharedFile(context, `data/real/${name}`), name)
  const { table, issues } = parsePus(read.ok ? read.workbook.sheets : [], name)
  expect(issues).toEqual([])
  expect(given(table).rows).toHaveLength(567)
  const months = Object.entries(Object.groupBy(given(table).rows, ({ periode }) => periode ?? ''))
  expect(months).toHaveLength(9)
  for (const [, rows] of months) expect(rows).toHaveLength(63)
  expect(checkFigures(given(table), PUS_FIGURES, name).issues).toEqual([])
})

it('finds more unmet need than couples', () => {
  const { table } = parsePus(
    [
      sheetOf(
        [
          ['KECAMATAN', 'KELURAHAN', 'PUS', 'UNMET NEED', 'BULAN'],
          ['HULU', 'MUARA', 5, 7, 'MEI'],
        ],
        [],
      ),
    ],
    'pus.csv',
  )
  expect(checkFigures(given(table), PUS_FIGURES, 'pus.csv').issues.map(({ code }) => code)).toEqual(['tabel.melebihi'])
})
