import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'

const GOLDEN = fileURLToPath(new URL('../../../../test-data/golden/prevalence/', import.meta.url))
const HEADING = 'desa,bobot,sex,age,weight,lenhei,measure'
/** The third is stunted, nobody wasted. */
const CHILDREN = ['a,1,M,731,12,87.1,h', 'a,2,F,400,7.1,70.2,l', 'b,1,M,900,11.5,80.5,h', 'b,1,F,1000,13,92,h']

function cellsOf(text: string): string[][] {
  const lines = text.trimEnd().split(/\r?\n/)
  return lines.map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')))
}

async function survei(lines: readonly string[], ...more: readonly string[]) {
  const folder = await newFolder()
  const input = path.join(folder, 'survei.csv')
  await writeFile(input, `${lines.join('\n')}\n`)
  const result = await runCommand('survei', input, '-o', path.join(folder, 'tabel.csv'), ...more)
  return { ...result, files: (await readdir(folder)).toSorted() }
}

const number = (text: string | undefined): number => (text === '' || text === 'NA' || text === undefined ? Number.NaN : Number(text))

/** Relative; a figure that is there in only one of the two differs too. */
function differs(found: number, expected: number): boolean {
  if (Number.isNaN(found) || Number.isNaN(expected)) return Number.isNaN(found) !== Number.isNaN(expected)
  return Math.abs(found - expected) > 1e-6 * Math.max(1e-3, Math.abs(expected))
}

describe('konvergen survei', () => {
  it.each([
    ['synthetic_survey_A.csv', 'expected_A_cluster_strata_sw.csv.gz', 97],
    ['synthetic_survey_B_awkward.csv', 'expected_B_cluster_strata_sw.csv.gz', 45],
  ])('%s: the table that R prints, cell by cell', async (input, golden, groups) => {
    const output = path.join(await newFolder(), 'tabel.csv')
    const columns = ['--klaster', 'cluster', '--strata', 'strata', '--bobot', 'sw']
    const kelompok = 'area=typeres,region=gregion,wealth=wealthq,education=mothered,other=othergr'
    const options = [...columns, '--kelompok', kelompok, '--mode', 'anthro-1.1', '-o', output]
    expect((await runCommand('survei', path.join(GOLDEN, input), ...options)).code).not.toBe(1)
    const found = cellsOf(await readFile(output, 'utf8'))
    const expected = cellsOf(gunzipSync(await readFile(path.join(GOLDEN, golden))).toString())
    expect(found[0]).toEqual(expected[0])
    expect(found).toHaveLength(groups + 1)
    const rowOf = new Map(found.map((row) => [row[0], row]))
    const differing = expected.slice(1).flatMap((row) =>
      row.flatMap((cell, place) => {
        const here = rowOf.get(row[0])?.[place]
        return place > 0 && differs(number(here), number(cell)) ? [`${row[0]} ${expected[0]?.[place]}: ${here} for ${cell}`] : []
      }),
    )
    expect(differing).toEqual([])
  })

  it('says the three figures with their intervals', async () => {
    const { code, out } = await survei([HEADING, ...CHILDREN])
    expect(code).toBe(0)
    expect(out).toContain('Survei: 4 anak; unit sampel: 4; strata: 1.')
    expect(out).toMatch(/Stunting \(TB\/U < −2\): 25,0\s% \(selang 95 % [\d,]+–[\d,]+\), n = 4/)
    expect(out).toMatch(/Wasting \(BB\/TB < −2\): 0,0\s% \(selang tidak dapat dihitung\)/)
    expect(out).toContain('Underweight')
  })

  it('weighs and clusters by the columns named', async () => {
    const { out } = await survei([HEADING, ...CHILDREN], '--klaster', 'desa', '--bobot', 'bobot', '--bahasa', 'en')
    expect(out).toContain('4 children; sampling units: 2')
    expect(out).toContain('(height-for-age < −2): 20.0%')
  })

  it('leaves out who has no cluster, and says how many', async () => {
    const { code, out, err } = await survei([HEADING, ...CHILDREN, ',1,M,731,12,87.1,h'], '--klaster', 'desa')
    expect(code).toBe(2)
    expect(out).toContain('4 anak; unit sampel: 2')
    expect(err).toContain('klaster')
  })

  it('counts a cell that cannot be used as missing', async () => {
    const { code, err } = await survei([HEADING, ...CHILDREN, 'b,1,X,731,12,87.1,h'])
    expect(code).toBe(2)
    expect(err).not.toBe('')
  })

  it.each([
    ['a column that is not there', [HEADING, ...CHILDREN], ['--klaster', 'dusun'], 'Kolom dusun tidak ada'],
    ['an unknown grouping', [HEADING, ...CHILDREN], ['--kelompok', 'warna=desa'], 'warna=desa'],
    ['negative weights', [HEADING, 'a,-1,M,731,12,87.1,h'], ['--bobot', 'bobot'], 'di bawah nol'],
    ['a table without children', [HEADING], [], 'Tidak ada anak'],
    ['a table without the columns', ['a,b', '1,2'], [], '--map'],
    ['an unknown mode', [HEADING, ...CHILDREN], ['--mode', 'kira-kira'], '--mode'],
  ])('refuses %s and leaves nothing behind', async (_, lines, options, message) => {
    const { code, err, files } = await survei(lines, ...options)
    expect(code).toBe(1)
    expect(err).toContain(message)
    expect(files).toEqual(['survei.csv'])
  })

  it('names an option that it does not know, and asks for a file', async () => {
    expect((await runCommand('survei', 'x.csv', '-o', 'y.csv', '--klastr', 'desa')).err).toContain('--klastr')
    expect((await runCommand('survei')).err).toContain('konvergen survei BERKAS.csv')
  })
})
