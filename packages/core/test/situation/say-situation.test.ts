import { expect, test } from 'vitest'
import { saySituation } from '../../src/situation/say-situation.ts'
import { sampleSituation, unplacedRow } from './sample-situation.ts'

const measured = (stunting: number, diukur: number, sasaran = diukur) => ({ recap: { stunting, diukur, sasaran } })
const keys = (sentences: ReturnType<typeof saySituation>) => sentences.map(({ key }) => key)

test('the share in words, the coverage, what is unplaced', () => {
  const sentences = saySituation(sampleSituation([measured(2000, 10000, 20000), measured(342, 832)], 1, [unplacedRow('GODANG')]))
  expect(sentences.map(({ id }) => id)).toEqual([
    'Sekitar satu dari lima balita yang diukur tergolong pendek (21,6\u00A0%, 2.342 dari 10.832 anak; e-PPGBM, Januari 2024).',
    '1 dari 2 desa mengukur kurang dari 80\u00A0% sasaran, sehingga angkanya belum tentu menggambarkan semua balita di sana.',
    'Satu desa dalam berkas belum ditempatkan (GODANG); angkanya masuk total kabupaten, tetapi belum masuk desa dan kecamatan mana pun.',
  ])
  expect(sentences.map(({ en }) => en)).toEqual([
    'About one in five children under five who were measured are stunted (21.6%, 2,342 of 10,832 children; e-PPGBM, January 2024).',
    '1 of 2 villages measured less than 80% of their target, so their figures may not speak for all children there.',
    'One village in the files has not been placed yet (GODANG); counted in the district totals, but in no village and no kecamatan yet.',
  ])
})

test('a share that is near no fraction is not forced into one', () => {
  const [first] = saySituation(sampleSituation([measured(5, 100), measured(6, 100)]))
  expect(first?.id).toBe('5,5\u00A0% balita yang diukur tergolong pendek (11 dari 200 anak; e-PPGBM, Januari 2024).')
  expect(first?.en).toMatch(/^5\.5% of the children/)
})

test('full coverage is said too, villages without a figure as well', () => {
  const sentences = saySituation(sampleSituation([measured(5, 40), measured(9, 40), {}]))
  expect(keys(sentences)).toEqual(['stunting', 'cakupan', 'belum-lapor'])
  expect(sentences[1]?.id).toBe('Semua desa yang diketahui cakupannya (2) mengukur sedikitnya 80\u00A0% sasaran.')
  expect(sentences[2]?.id).toBe('1 dari 3 desa belum punya angka stunting yang dapat dipakai.')
})

test('no target numbers: nothing is said about coverage', () => {
  expect(keys(saySituation(sampleSituation([{ recap: { stunting: 3, diukur: 30 } }])))).toEqual(['stunting'])
})

test('no data: it says so, and what the families’ file tells', () => {
  expect(saySituation(sampleSituation([{}]))).toEqual([
    {
      key: 'belum-ada-data',
      id: 'Belum ada data pengukuran balita untuk Kabupaten Contoh.',
      en: 'There are no measurements of children under five for Kabupaten Contoh yet.',
    },
  ])
  const families = saySituation(sampleSituation([{ krs: { krs: 7589, sasaran: 29004 } }]))
  expect(families[1]?.id).toBe('7.589 dari 29.004 keluarga sasaran berisiko stunting (26,2\u00A0%; KRS, Semester 2 2024).')
  expect(families[1]?.en).toBe('7,589 of 29,004 target families are at risk of stunting (26.2%; KRS, second half of 2024).')
})

test('many unplaced villages are counted, some named, each once', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'F ', 'G', 'H', 'I', 'J', 'K']
  const sentence = saySituation(
    sampleSituation(
      [{}],
      1,
      names.map((nama) => unplacedRow(nama, false)),
    ),
  ).at(-1)
  expect(sentence?.id).toBe('11 desa dalam berkas belum ditempatkan (A, B, C, D, E, …); angkanya belum masuk total.')
  expect(sentence?.en).toContain('11 villages in the files have not been placed yet')
})
