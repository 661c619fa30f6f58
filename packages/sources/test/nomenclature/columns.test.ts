import { expect, it } from 'vitest'
import { RECORD_KINDS } from '../../src/kinds/record-kinds.ts'
import { checkKind } from '../read-list-kind.ts'
import { sharedFile } from '../shared-data.ts'

it('reads the transcription of the regulation: every code, old ones as the new ones that it names', async (context) => {
  const { rows, issues } = await checkKind(
    RECORD_KINDS.nomenclature,
    sharedFile(context, 'data/nomenklatur/sub_kegiatan_kepmendagri_transkripsi.csv'),
  )
  expect(rows).toBe(2540)
  expect(issues.filter(({ code }) => code === 'nomenklatur.kode' || code === 'nomenklatur.kode-beda')).toEqual([])
})

it('takes an old and a new ending for one code', async () => {
  const { found } = await checkKind(RECORD_KINDS.nomenclature, [
    ['kode', 'nomenklatur'],
    ['1.02.02.2.02.15', 'Gizi Masyarakat'],
    ['1.02.02.2.02.0015', 'Gizi masyarakat'],
    ['1.2.2.2.2.0015', 'Lain'],
    ['1.02.02.2.02.00015', 'Panjang'],
  ])
  expect(found).toEqual([
    ['nomenklatur.ganda', 'A3'],
    ['nomenklatur.nama-beda', 'A4'],
    ['nomenklatur.kode', 'A5'],
  ])
})
