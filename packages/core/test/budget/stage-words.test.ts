import { expect, it } from 'vitest'
import { BUDGET_STAGES } from '../../src/budget/line.ts'
import { STAGE_WORDS, stageNamed } from '../../src/budget/stage-words.ts'

it('every stage is known by its own word', () => {
  expect(BUDGET_STAGES.map((stage) => stageNamed(STAGE_WORDS[stage].id))).toEqual([...BUDGET_STAGES])
})

it('by its long name too; a text that names two or none says nothing', () => {
  const texts = [
    'DOKUMEN PELAKSANAAN ANGGARAN SKPD',
    'Rencana Kerja Pemerintah Desa',
    'Rencana Kerja Pemerintah Daerah',
    'RKPD dan Renja',
    'Laporan',
  ]
  expect(texts.map(stageNamed)).toEqual(['dpa', 'rkpdes', 'rkpd', null, null])
})
