/** The real district, from its three files to the report, as its officer would run it. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, type TestContext } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'
import { sharedFile } from './shared-data.ts'

const REKAP = 'real/eppgbm_rekap_status_gizi_76.01_2024-01.xlsx'
const KRS = 'real/76.01_data_verval_krs_2024_sem2.csv'

interface FigureJson {
  readonly pembilang: number | null
  readonly penyebut: number | null
  readonly persen: number | null
}
type AreaJson = { readonly kode: string; readonly nama: string } & Readonly<Record<string, FigureJson>>
interface AnsitJson {
  readonly kabupaten: AreaJson & { readonly jumlah_desa: number; readonly desa_ds_kurang_80: number }
  readonly kecamatan: readonly AreaJson[]
  readonly desa: readonly AreaJson[]
  readonly belum_ditempatkan: readonly { readonly nama: string }[]
  readonly isu: readonly { readonly kode: string; readonly terbaca: string | null }[]
}

async function ansit(context: TestContext, ...more: readonly string[]) {
  const folder = await newFolder()
  const files = ['--recap', sharedFile(context, REKAP), '--krs', sharedFile(context, KRS)]
  const map = ['--batas', sharedFile(context, 'boundaries/pasangkayu_desa.topojson')]
  const result = await runCommand('ansit', '--kabupaten', '76.01', ...files, ...map, '--out', folder, ...more)
  const json = JSON.parse(await readFile(path.join(folder, 'ansit.json'), 'utf8')) as AnsitJson
  return { ...result, folder, json }
}

const pair = (area: AreaJson | undefined, key: string) => [area?.[key]?.pembilang, area?.[key]?.penyebut]

describe('konvergen ansit on Kabupaten Pasangkayu', () => {
  it('gives the district its known figures, and names the row without a village', async (context) => {
    const { code, json, out } = await ansit(context)
    const { kabupaten } = json
    expect(code).toBe(2)
    expect(kabupaten.jumlah_desa).toBe(63)
    expect(pair(kabupaten, 'ds')).toEqual([10832, 14961])
    expect(pair(kabupaten, 'stunting')).toEqual([2342, 10832])
    expect(pair(kabupaten, 'wasting')).toEqual([1067, 10824])
    expect(pair(kabupaten, 'krs')).toEqual([7589, 29004])
    expect(kabupaten.jamban_tidak_layak?.pembilang).toBe(3136)
    expect(kabupaten.desa_ds_kurang_80).toBe(34)
    expect(kabupaten.stunting?.persen).toBeCloseTo((100 * 2342) / 10832, 10)
    expect(json.belum_ditempatkan.map((row) => row.nama)).toEqual(['GODANG'])
    expect(json.desa.find((desa) => desa.nama === 'Kulu')?.stunting?.pembilang).toBeNull()
    expect(out).toContain('Satu desa dalam berkas belum ditempatkan (GODANG)')
  })

  it('proposes the close spelling and the last village left with their reasons', async (context) => {
    const { json } = await ansit(context)
    const of = (name: string) => json.isu.filter((issue) => issue.terbaca === name).map((issue) => issue.kode)
    expect(of('PAKAWA')).toEqual(['wilayah.nama-mirip'])
    expect(of('GODANG')).toEqual(['wilayah.saran-sisa'])
  })

  it('puts all 63 villages on the map once the name is confirmed', async (context) => {
    const alias = path.join(await newFolder(), 'alias.csv')
    await writeFile(alias, 'nama;desa\nGODANG;Kulu\nPAKAWA;76.01.02.2010\n')
    const { json, folder } = await ansit(context, '--alias', alias)
    expect(json.belum_ditempatkan).toEqual([])
    expect(json.desa.filter((desa) => desa.stunting?.pembilang !== null)).toHaveLength(63)
    expect(pair(json.kabupaten, 'stunting')).toEqual([2342, 10832])
    const map = JSON.parse(await readFile(path.join(folder, 'desa.geojson'), 'utf8')) as { features: { geometry: unknown }[] }
    expect(map.features.filter((feature) => feature.geometry !== null)).toHaveLength(63)
  })

  it('adds kecamatan up from their villages', async (context) => {
    const { json } = await ansit(context)
    const sum = (areas: readonly AreaJson[], key: string) => areas.reduce((total, area) => total + (area[key]?.pembilang ?? 0), 0)
    expect(json.kecamatan).toHaveLength(12)
    for (const key of ['stunting', 'krs', 'jamban_tidak_layak']) expect(sum(json.kecamatan, key)).toBe(sum(json.desa, key))
  })

  it('writes its files, of figures the same bytes each time', async (context) => {
    const [first, second] = [await ansit(context), await ansit(context)]
    const names = (await readdir(first.folder)).toSorted()
    // A Word file and slides carry the moment of their writing.
    const same = ['ansit.json', 'ansit.pdf', 'ansit.xlsx', 'desa.geojson', 'isu.csv', 'laporan.pdf']
    expect(names).toEqual([...same, 'laporan.docx', 'paparan.pptx'].toSorted())
    for (const name of same) {
      const bytes = await Promise.all([first, second].map(({ folder }) => readFile(path.join(folder, name))))
      expect({ name, same: bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0)) }).toEqual({ name, same: true })
    }
  })

  it('takes the cuts and the number of villages as asked, never more than a third', async (context) => {
    const { err, out } = await ansit(context, '--k', '40', '--potong', '30,40')
    expect(err).toContain('--k 40 melebihi sepertiga desa (21); dipakai 21.')
    expect(out).toContain('Usulan lokus (kuadran, K = 21)')
  })

  it('speaks English when asked', async (context) => {
    const { out } = await ansit(context, '--bahasa', 'en')
    expect(out).toContain('Stunting')
    expect(out).toContain('21.62%')
    expect(out).toContain('One village in the files has not been placed yet (GODANG)')
  })
})

describe('konvergen ansit refuses', () => {
  it('a recap of another district, and says whose it looks like', async (context) => {
    const folder = path.join(await newFolder(), 'hasil')
    const result = await runCommand('ansit', '--kabupaten', '17.04', '--recap', sharedFile(context, REKAP), '--out', folder)
    expect(result.code).toBe(1)
    expect(result.err).toContain('Kabupaten Pasangkayu')
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })

  it('boundaries of another district', async (context) => {
    const batas = sharedFile(context, 'boundaries/kaur_desa.geojson')
    const folder = await newFolder()
    const result = await runCommand(
      'ansit',
      '--kabupaten',
      '76.01',
      '--recap',
      sharedFile(context, REKAP),
      '--batas',
      batas,
      '--out',
      folder,
    )
    expect(result.code).toBe(1)
    expect(await readdir(folder)).toEqual([])
  })

  it('a KRS file given as the recap', async (context) => {
    const result = await runCommand('ansit', '--kabupaten', '76.01', '--recap', sharedFile(context, KRS), '--out', await newFolder())
    expect(result).toMatchObject({ code: 1 })
    expect(result.err).toContain('rekap keluarga berisiko stunting')
  })
})
