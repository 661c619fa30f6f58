/**
 * The district that a code means: from the national list, or from a list of `code;name` that the user gives for a district outside it.
 */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { isWithin, parseKode } from '@konvergen/core/wilayah/kode.ts'
import { readNationalList } from '@konvergen/server/platform/national-list.ts'
import { districtOf, type NationalRow, type NationalTexts, parseDistrict } from '@konvergen/sources/national-wilayah/parse.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'
import { readInput } from './read-recaps.ts'

function rowOf(line: string): NationalRow[] {
  const [written = '', ...name] = line.split(/[;,\t]/)
  const kode = parseKode(written.replaceAll('"', ''))
  const nama = name
    .join(',')
    .trim()
    .replace(/^"(.*)"$/, '$1')
  return kode === null || nama === '' ? [] : [{ kode, nama }]
}

/** Reads `code;name` lines of any level; others are passed over. null when the list does not name the kabupaten or none of its villages. */
export function districtFromList(content: string, kab: string): District | null {
  const rows = content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap(rowOf)
  const own = rows.filter((row) => isWithin(row.kode, kab))
  const kabupaten = own.find((row) => row.kode === kab)
  if (kabupaten === undefined) return null
  const district = districtOf(kabupaten, rows.find((row) => row.kode === kab.slice(0, 2))?.nama ?? '', own)
  return district.desa.length === 0 ? null : district
}

export interface FoundDistrict {
  readonly district: District
  readonly national: NationalTexts
}

/** `listFile`: the user's own list; null = the national one. */
export async function findDistrict(kab: string, listFile: string | null, terminal: Terminal): Promise<FoundDistrict> {
  const national = await readNationalList()
  const list = listFile === null ? null : new TextDecoder().decode((await readInput(listFile, terminal)).bytes)
  const district = list === null ? parseDistrict(national, kab) : districtFromList(list, kab)
  if (district !== null) return { district, national }
  throw new CommandFailed(
    list === null
      ? say(
          terminal,
          `Kode ${kab} tidak ada dalam daftar nasional. Untuk kabupaten di luar daftar, berikan --wilayah BERKAS.`,
          `The code ${kab} is not in the national list. For a district outside it, give --wilayah FILE.`,
        )
      : say(terminal, `Daftar wilayah itu tidak memuat ${kab} dan desanya.`, `That list does not hold ${kab} and its villages.`),
  )
}
