/**
 * The workbook of a quarter: read back it holds the counts that went in, whatever the order of the villages; its sums are checked against its own rows, and the
 * check can fail; no score is a mean of scores.
 */
import type { BoardAnswer, ScoredVillage, VillageCounts } from '@konvergen/contract/scorecard.ts'
import { addTallies, NO_TALLY, type Tally } from '@konvergen/core/scorecard/count-verdicts.ts'
import { SERVICE_KEYS } from '@konvergen/core/scorecard/score-words.ts'
import { readWorkbook } from '@konvergen/sources/workbook/read-workbook.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeScores } from '../../src/scorecard/write-scores.ts'

const count = fc.nat({ max: 5000 })
const tally: fc.Arbitrary<Tally> = fc.record({ Y: count, T: count, TS: count, blank: count })
const HEAD = { households: 0, pregnant: 0, atRisk: 0, children: 0, malnourished: 0, unclassed: 0 }

const counts: fc.Arbitrary<VillageCounts> = fc
  .array(tally, { minLength: SERVICE_KEYS.length, maxLength: SERVICE_KEYS.length })
  .map((tallies) => ({
    jumlah: addTallies(tallies),
    layanan: Object.fromEntries(SERVICE_KEYS.map((key, index) => [key, tallies[index] ?? NO_TALLY])),
    kepala: HEAD,
    paud: [],
  }))

const villages = fc.array(fc.option(counts), { minLength: 1, maxLength: 5 }).map((all) =>
  all.map(
    (hitungan, at): ScoredVillage => ({
      kode: `76.01.0${(at % 2) + 1}.200${at}`,
      nama: `=Desa ${at}`,
      kecamatan: `76.01.0${(at % 2) + 1}`,
      keadaan: hitungan === null ? 'belum' : 'dikirim',
      hitungan,
      lalu: null,
      rembuk: null,
      multipihak: null,
      dikirim: null,
      terakhirIsi: null,
      diam: hitungan === null,
    }),
  ),
)

function sumOf(desa: readonly ScoredVillage[]): Tally | null {
  const sent = desa.flatMap(({ hitungan }) => hitungan?.jumlah ?? [])
  return sent.length === 0 ? null : addTallies(sent)
}

function area(kode: string, desa: readonly ScoredVillage[]) {
  return {
    kode,
    nama: kode,
    jumlah: sumOf(desa),
    lalu: null,
    desa: desa.length,
    melapor: desa.filter(({ hitungan }) => hitungan !== null).length,
  }
}

function boardOf(desa: readonly ScoredVillage[]): BoardAnswer {
  const parents = [...new Set(desa.map(({ kecamatan }) => kecamatan))].toSorted()
  const sent = desa.flatMap(({ hitungan }) => (hitungan === null ? [] : [hitungan.layanan]))
  return {
    periode: '2026-T3',
    sebelumnya: '2026-T2',
    terkunci: false,
    alasan: null,
    diubah: null,
    bulanDiam: 2,
    kabupaten: area('76.01', desa),
    layanan:
      sent.length === 0 ? {} : Object.fromEntries(SERVICE_KEYS.map((key) => [key, addTallies(sent.map((own) => own[key] ?? NO_TALLY))])),
    kecamatan: parents.map((kode) =>
      area(
        kode,
        desa.filter(({ kecamatan }) => kecamatan === kode),
      ),
    ),
    desa: [...desa],
    pengisi: [],
    boleh: { kunci: false, keluarga: false },
  }
}

async function readBack(board: BoardAnswer): Promise<Map<string, Record<string, string>[]>> {
  const read = await readWorkbook(await writeScores(board, 'id'), 'skor.xlsx')
  if (!read.ok) throw new Error(read.issue.code)
  return new Map(
    read.workbook.sheets.map(({ name, rows: [heads = [], ...lines] }) => [
      name,
      lines.map((line) => Object.fromEntries(heads.map((head, index) => [head?.text ?? '', line[index]?.text ?? '']))),
    ]),
  )
}

const numbersOf = (row: Record<string, string> | undefined) => ['Y', 'T', 'TS', 'Belum dilaporkan'].map((head) => row?.[head])
const textOf = (each: Tally | null) => (each === null ? ['', '', '', ''] : [each.Y, each.T, each.TS, each.blank].map(String))

it('read back it holds what went in, each score is its numerator over its denominator, and all sums agree', async () => {
  await fc.assert(
    fc.asyncProperty(villages, async (desa) => {
      const board = boardOf(desa)
      const sheets = await readBack(board)
      const rows = sheets.get('Per desa') ?? []
      expect(rows.map((row) => [row['Kode'], row['Desa'], ...numbersOf(row)])).toEqual(
        desa.map(({ kode, nama, hitungan }) => [kode, nama, ...textOf(hitungan?.jumlah ?? null)]),
      )
      const areas = sheets.get('Wilayah') ?? []
      expect(areas.map(numbersOf)).toEqual([board.kabupaten, ...board.kecamatan].map(({ jumlah }) => textOf(jumlah)))
      for (const row of [...rows, ...areas]) {
        const [above, below] = [Number(row['Pembilang (Y)']), Number(row['Penyebut (Y+T)'])]
        if (row['Skor (%)'] === '') expect(below).toBe(0)
        else expect(Number(row['Skor (%)'])).toBeCloseTo((100 * above) / below, 6)
      }
      expect(new Set([...areas, ...(sheets.get('Per layanan') ?? [])].map((row) => row['Periksa']))).toEqual(new Set(['cocok']))
      expect(sheets.get('Belum mengirim')?.map((row) => row['Kode'])).toEqual(
        desa.filter(({ hitungan }) => hitungan === null).map(({ kode }) => kode),
      )
    }),
    { numRuns: 30 },
  )
})

it('is the same for villages in any order, but for the order of its rows', async () => {
  const sorted = async (desa: readonly ScoredVillage[]) =>
    [...(await readBack(boardOf(desa)))].map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).toSorted()])
  await fc.assert(
    fc.asyncProperty(villages, async (desa) => {
      expect(await sorted(desa.toReversed())).toEqual(await sorted(desa))
    }),
    { numRuns: 15 },
  )
})

it('says so where a sum is not that of its rows, and where rows are missing', async () => {
  const [one] = fc.sample(counts, { numRuns: 1, seed: 7 })
  const [desa = []] = fc.sample(villages, { numRuns: 1, seed: 7 })
  const sent = desa.map((village) => ({ ...village, hitungan: one ?? null }))
  const board = boardOf(sent)
  const wrong = { ...board, kabupaten: { ...board.kabupaten, jumlah: { ...(board.kabupaten.jumlah ?? NO_TALLY), Y: 1 } } }
  expect((await readBack(wrong)).get('Wilayah')?.[0]?.['Periksa']).toBe('TIDAK COCOK')
  const part = { ...board, kabupaten: { ...board.kabupaten, desa: board.kabupaten.desa + 1 } }
  expect((await readBack(part)).get('Wilayah')?.[0]?.['Periksa']).toBe('sebagian desa di luar wilayah Anda')
})
