/** The four files of the national list, from the installed package. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NationalTexts } from '../../src/national-wilayah/parse.ts'

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../data/${name}.csv`, import.meta.resolve('idn-area-data'))), 'utf8')

export const NATIONAL: NationalTexts = {
  provinces: read('provinces'),
  regencies: read('regencies'),
  districts: read('districts'),
  villages: read('villages'),
}
