import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lmsTable } from '@konvergen/core/growth/lms-table.ts'
import { sdLine } from '@konvergen/core/growth/z-score.ts'
import { type Day, dayNumber, dayOfNumber, partsOf } from '@konvergen/core/kit/day.ts'
import { randomDeviate, randomInteger, seededRandom } from '@konvergen/core/kit/random.ts'
import { describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'
import { type ListRow, listCsv, listRow } from './sample-list.ts'

const FIRST_DAY = dayNumber('2024-01-15' as Day)
const MONTHS = 6
const CHILDREN = 30

function written(number: number): string {
  const { year, month, day } = partsOf(dayOfNumber(number) ?? ('' as Day))
  return `${day}/${month}/${year}`
}

const atZ = (index: 'len' | 'wei', age: number, z: number): number => {
  const { l, m, s } = lmsTable(index, 1)
  return sdLine(z, l[age] ?? 1, m[age] ?? 1, s[age] ?? 1)
}

const comma = (value: number): string => value.toFixed(1).replace('.', ',')

/** Boys who grow along their own lines, measured with honest errors; where `copied`, every height is the first one again. */
function posyandu(name: string, seed: number, copied = false): ListRow[] {
  const random = seededRandom(seed)
  return Array.from({ length: CHILDREN }, (_, child) => {
    const birth = FIRST_DAY - randomInteger(random, 200, 1500)
    const z = randomDeviate(random) - 1
    const first = comma(atZ('len', FIRST_DAY - birth, z))
    return Array.from({ length: MONTHS }, (_month, month) => {
      const day = FIRST_DAY + 30 * month
      const age = day - birth
      return listRow(seed * CHILDREN + child, {
        NIK: '',
        'Tgl Lahir': written(birth),
        'Tanggal Pengukuran': written(day),
        Posyandu: name,
        Berat: comma(atZ('wei', age, z + 0.2 * randomDeviate(random))),
        Tinggi: copied ? first : comma(atZ('len', age, z) + 0.4 * randomDeviate(random)),
        'Cara Ukur': age < 731 ? 'Terlentang' : 'Berdiri',
      })
    })
  }).flat()
}

const HONEST = [posyandu('MELATI', 1), posyandu('MAWAR', 2), posyandu('KENANGA', 3)].flat()

async function mutu(rows: readonly ListRow[], ...more: readonly string[]) {
  const folder = await newFolder()
  const file = path.join(folder, 'daftar.csv')
  await writeFile(file, listCsv(rows))
  const output = path.join(folder, 'mutu.csv')
  const result = await runCommand('mutu', file, '-o', output, ...more)
  const table = result.code === 1 ? '' : await readFile(output, 'utf8')
  return { ...result, table, lines: result.out.split('\n') }
}

describe('konvergen mutu', () => {
  it('finds posyandu that measure honestly fit for use', async () => {
    const { code, lines } = await mutu(HONEST)
    expect(lines[0]).toBe('Tidak layak: 0; Perlu diukur ulang: 0; Layak dipakai: 3')
    expect(lines[1]).toMatch(/^Posyandu +Pengukuran +Putusan( +Alasan)?$/)
    expect(lines.slice(2).every((line) => / \(DESA CONTOH\) +30 +Layak dipakai$/.test(line))).toBe(true)
    expect(code).toBe(0)
  })

  it('asks to measure again where heights are copied, though no NIK tells the children', async () => {
    const { code, lines, table } = await mutu([...HONEST, ...posyandu('ANGGREK', 4, true)])
    expect(code).toBe(2)
    expect(lines[0]).toBe('Tidak layak: 0; Perlu diukur ulang: 1; Layak dipakai: 3')
    expect(lines[2]).toMatch(/^ANGGREK \(DESA CONTOH\) +30 +Perlu diukur ulang +\S/)
    const rows = table.trimEnd().split('\r\n')
    expect(rows).toHaveLength(5)
    expect(rows[1]).toMatch(/^KEC CONTOH;DESA CONTOH;ANGGREK;30;Perlu diukur ulang;/)
    expect(rows[1]).toContain('sama persis dengan kunjungan sebelumnya')
  })

  it('takes slips for what was written', async () => {
    const inMetres = posyandu('ANGGREK', 4).map((row) => ({ ...row, Tinggi: comma(Number(row.Tinggi?.replace(',', '.')) / 100) }))
    const { lines } = await mutu([...HONEST, ...inMetres], '--bahasa', 'en')
    expect(lines[0]).toBe('Not fit for use: 1; To be measured again: 0; Fit for use: 3')
  })

  it('keeps posyandu of one name in two villages apart', async () => {
    const elsewhere = posyandu('MELATI', 4).map((row) => ({ ...row, 'Desa/Kel': 'DESA LAIN' }))
    expect((await mutu([...HONEST, ...elsewhere])).lines.filter((line) => line.startsWith('MELATI'))).toHaveLength(2)
  })

  it('counts rows that name no posyandu', async () => {
    const { code, err } = await mutu([...HONEST, listRow(1, { Posyandu: '', 'Tanggal Pengukuran': '13/06/2024' })])
    expect(code).toBe(2)
    expect(err).toContain('1 baris tidak menyebut posyandu')
  })

  it('judges the last month and takes the others as history, or the month that is asked for', async () => {
    const first = await mutu(HONEST)
    expect(first.err).toContain('Periode: Juni 2024; 5 bulan lain di berkas menjadi riwayat.')
    const asked = await mutu(HONEST, '--periode', '2024-01', '--bahasa', 'en')
    expect(asked.err).toContain('Period: January 2024')
    expect(await mutu(HONEST, '--periode', '2023-01')).toMatchObject({
      code: 1,
      err: expect.stringContaining('2024-01, 2024-02') as string,
    })
    expect(await mutu(HONEST, '--periode', '2024-13')).toMatchObject({ code: 1, err: expect.stringContaining('TAHUN-BULAN') as string })
  })

  it('writes the report and the workbook, and shows areas and the score where they are asked for', async () => {
    const folder = await newFolder()
    const [pdf, xlsx] = [path.join(folder, 'mutu.pdf'), path.join(folder, 'mutu.xlsx')]
    const { out } = await mutu(HONEST, '--pdf', pdf, '--xlsx', xlsx, '--kelompok', 'kecamatan', '--smart')
    expect((await readFile(pdf)).subarray(0, 4).toString()).toBe('%PDF')
    expect((await readFile(xlsx)).subarray(0, 2).toString()).toBe('PK')
    expect(out).toMatch(/KEC CONTOH +0 +0 +3 +90/)
    expect(out).toMatch(/Skor SMART: \d+/)
    expect(out).toContain('WHO dan UNICEF (2019) menyarankan')
    expect((await mutu(HONEST, '--kelompok', 'puskesmas')).out).toContain('Daftar ini tidak menyebut puskesmas.')
    expect(await mutu(HONEST, '--kelompok', 'rt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('puskesmas, atau kecamatan') as string,
    })
  })

  it('never says who', async () => {
    const rows = HONEST.map((row, index) => ({ ...row, NIK: `99010115012${String(index).padStart(5, '0')}` }))
    const { out, err, table } = await mutu([...rows, listRow(1, { Posyandu: '9901011501220009' })])
    for (const said of [out, err, table]) expect(said).not.toMatch(/\d{12}|Rekaan|Ibunda|Ayahanda|Umpama/)
  })

  it.each([
    ['a table that is no list', 'a;b\r\n1;2\r\n', 'daftar anak e-PPGBM'],
    ['a list without children', listCsv([]), 'tidak ada baris anak'],
    ['an empty file', '', '0 bita'],
  ])('refuses %s', async (_, content, message) => {
    const file = path.join(await newFolder(), 'daftar.csv')
    await writeFile(file, content)
    const { code, err } = await runCommand('mutu', file)
    expect(code).toBe(1)
    expect(err).toContain(message)
  })

  it('asks for a file', async () => {
    expect(await runCommand('mutu')).toMatchObject({ code: 1, err: expect.stringContaining('konvergen mutu BERKAS') as string })
  })
})
